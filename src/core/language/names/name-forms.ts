import { WORK_CUES } from '../../lexicon/name-cues.ts'
import {
  COMPANY_SUFFIXES,
  ORGANIZATION_CUES,
  ORGANIZATION_FIRST,
  ORGANIZATION_FOLLOWERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OF,
} from '../../lexicon/organization-heads.ts'
import { OTHER_FIRST, OTHER_HEADS, OTHER_OF } from '../../lexicon/other-heads.ts'
import { COMPASS, PLACE_CUES, PLACE_FIRST, PLACE_HEADS, PLACE_OF } from '../../lexicon/place-heads.ts'
import { SAYING } from '../../lexicon/reporting-verbs.ts'
import {
  ADDRESS_EITHER,
  ADDRESS_FEMALE,
  ADDRESS_MALE,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ROLE_NOUNS,
  TITLE_MODIFIERS,
  TITLES,
} from '../../lexicon/titles.ts'
import { kindOf } from '../syntax/forms.ts'
import { finish, hashText, mix } from '../syntax/hashing.ts'
import { fold } from './fold.ts'
import { givenName, isEnglish, isFamilyName, longestFrom } from './gazetteer.ts'
import { hashOfName, type NameLists } from './name-lists.ts'

/** What is known of a word form whatever stands around it: one row of `WIDTH` numbers a form. */
export const WORD = 0 // hash of the word in small letters
export const CASED = 1 // hash of the word as it is written
export const SHAPE = 2 // kinds of characters, runs counted once
export const LONG_SHAPE = 3
export const SUFFIX = 4 // 1 to 4 letters
export const PREFIX = 8 // 1 to 4 letters
export const ROLES = 12 // bits: what the lists know of the word
export const CAPITAL = 13 // 0 none, 1 first letter, 2 all of several letters, 3 within
export const ENGLISH = 14 // 1 common English word
export const JOINS = 15 // 1: may stand inside a name without a capital
export const LISTED = 16 // the most words a listed name has that begins with this word
export const HEAD = 17 // bits: head of an organisation, place, other
export const NAME_HASH = 18 // as the long lists have it
export const PLACE_FIRST_WORD = 19 // 1 where a name of the long list of places begins with it
export const MARKS = 20 // 0 letters, 1 marks, 2 a number, 3 a mark that may stand inside a name
export const WIDTH = 21

export class NameForms {
  readonly #ids = new Map<string, number>()
  readonly texts: string[] = []
  readonly lower: string[] = []
  readonly lists: NameLists
  values = new Int32Array(1024 * WIDTH)
  size = 0

  constructor(lists: NameLists) {
    this.lists = lists
  }

  add(form: string): number {
    const known = this.#ids.get(form)
    if (known !== undefined) return known
    const row = this.size++
    this.#ids.set(form, row)
    this.texts.push(form)
    this.lower.push(form.toLowerCase())
    if (this.size * WIDTH > this.values.length) {
      const wider = new Int32Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    describe(form, this.lists, this.values, row * WIDTH)
    return row
  }
}

function describe(form: string, lists: NameLists, values: Int32Array, at: number): void {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const normal = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  const n = normal.length
  values[at + WORD] = hashText(normal, 0, Math.min(n, 60), 3)
  values[at + CASED] = hashText(form, 0, Math.min(form.length, 60), 5)
  for (let k = 0; k < 4; k++) values[at + SUFFIX + k] = hashText(normal, Math.max(0, n - k - 1), n, 11 + k)
  for (let k = 0; k < 4; k++) values[at + PREFIX + k] = hashText(normal, 0, Math.min(n, k + 1), 21 + k)
  const [short, long] = shapesOf(form)
  values[at + SHAPE] = short
  values[at + LONG_SHAPE] = long
  const hash = hashOfName(form)
  values[at + NAME_HASH] = hash
  values[at + PLACE_FIRST_WORD] = lists.placeFirst.has(hash) ? 1 : 0
  const capital = capitalOf(form)
  const listed = capital === 0 ? 0 : (lists.given.has(hash) ? 1 << 18 : 0) | (lists.family.has(hash) ? 1 << 19 : 0)
  values[at + MARKS] = /[\p{L}\p{M}]/u.test(form) ? 0 : /\d/.test(form) ? 2 : /^[-–'’&/.!]$/.test(form) ? 3 : 1
  values[at + ROLES] = rolesOf(form, lower) | listed
  values[at + CAPITAL] = capital
  values[at + ENGLISH] = isEnglish(lower) ? 1 : 0
  values[at + JOINS] = JOINING.has(lower) ? 1 : 0
  values[at + LISTED] = longestFrom(form)
  const bare = lower.replace(/\.$/, '')
  values[at + HEAD] =
    (ORGANIZATION_HEADS.has(bare) ? 1 : 0) |
    (COMPANY_SUFFIXES.has(lower) ? 2 : 0) |
    (PLACE_HEADS.has(bare) ? 4 : 0) |
    (OTHER_HEADS.has(bare) ? 8 : 0)
}

const JOINING = new Set(
  "of the and for de la le du des van von der den del di da dos das al el bin ibn y e & - – ' 's on in . no no.".split(' '),
)

function capitalOf(form: string): number {
  const first = form[0] ?? ''
  if (first.toLowerCase() === first) return /^\p{Ll}{1,2}\p{Lu}/u.test(form) ? 3 : 0
  return form.length > 1 && form.toUpperCase() === form && form.toLowerCase() !== form ? 2 : 1
}

function rolesOf(form: string, lower: string): number {
  const bare = lower.replace(/\.$/, '')
  const isName = capitalOf(form) > 0
  const given = isName ? givenName(form) : undefined
  const flags = [
    given !== undefined,
    isName && isFamilyName(form),
    ORGANIZATION_HEADS.has(bare),
    COMPANY_SUFFIXES.has(lower),
    ORGANIZATION_OF.has(lower) || ORGANIZATION_FIRST.has(lower),
    PLACE_HEADS.has(bare),
    PLACE_FIRST.has(fold(lower)) || PLACE_OF.has(lower),
    OTHER_HEADS.has(bare),
    OTHER_FIRST.has(lower) || OTHER_OF.has(lower),
    TITLES.has(lower) || TITLE_MODIFIERS.has(lower),
    ADDRESS_EITHER.has(lower) || ADDRESS_FEMALE.has(lower) || ADDRESS_MALE.has(lower),
    ROLE_NOUNS.has(lower),
    NAME_PARTICLES.has(lower),
    NAME_SUFFIXES.has(lower),
    SAYING.has(lower) || lower === 'said' || lower === 'says' || lower === 'told',
    ORGANIZATION_CUES.has(lower) || ORGANIZATION_FOLLOWERS.has(lower),
    PLACE_CUES.has(lower) || COMPASS.has(lower),
    WORK_CUES.has(lower),
  ]
  let bits = 0
  flags.forEach((flag, i) => {
    if (flag) bits |= 1 << i
  })
  return bits
}

/** Hashes of the kinds of characters in order: "McDonald's" Xx-Xx-'-x short, runs counted once; long up to four of each. */
function shapesOf(form: string): [number, number] {
  let short = 17
  let long = 19
  let last = 0
  let run = 0
  const end = Math.min(form.length, 40)
  for (let i = 0; i < end; i++) {
    const kind = kindOf(form.charCodeAt(i))
    run = kind === last ? run + 1 : 1
    if (kind !== last) short = mix(short, kind)
    if (run <= 4) long = mix(long, kind)
    last = kind
  }
  return [finish(short), finish(long)]
}
