import { BELONGING_VERBS, ORGANIZATION_VERBS, PERSON_VERBS, PLACE_POSSESSIONS, PLACE_VERBS, WORK_CUES } from '../../lexicon/name-cues.ts'
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
import { NAME_PARTICLES, NAME_SUFFIXES, ROLE_NOUNS } from '../../lexicon/titles.ts'
import { isAddress, isInitial, withoutPoint } from '../find/capitals.ts'
import type { Candidate } from '../find/split.ts'
import { fold } from '../fold.ts'
import { givenName, isEnglish, isFamilyName, lookUp } from '../gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'

const BEFORE = new Set(
  'in at to from of near by with for the a an on and , ( as into through across outside between against about under after than like told asked met via around toward towards over within ; or " “ :'.split(
    ' ',
  ),
)
const AFTER = new Set(
  "'s , . ( ) and who which is was has have had will would to in of for on at from or that as where said be are were by - ' : ; ? !".split(
    ' ',
  ),
)

const PERSON_ENDING =
  /(?:ov|ova|ev|eva|sky|skyy|skiy|enko|vich|ic|son|sen|mann|stein|wicz|ski|ska|poulos|idis|yan|shvili|dze|ez|ini|elli|etti|oglu|zadeh|uddin|ullah)$/
const PLACE_ENDING =
  /(?:burg|grad|ville|ton|ham|shire|stan|land|polis|abad|pur|bury|ford|mouth|dorf|heim|via|nia|sk|town|borough|wood|shima|stadt|vik|chester|hampton|gorod)$/
const ORGANIZATION_ENDING = /(?:corp|tech|soft|com|bank|tel|net|gas|prom|neft|media|pharm|bio|ware|star|works|group|air)$/

/** Everything that speaks for or against a kind, in the name itself and around it: the keys of `WEIGHTS`. */
export function cuesOf(reading: Reading, candidate: Candidate): string[] {
  const cues: string[] = ['any']
  inside(reading, candidate, cues)
  around(reading, candidate, cues)
  return cues
}

function inside(reading: Reading, { from, to }: Candidate, cues: string[]): void {
  const { words } = reading
  const all = words.slice(from, to + 1)
  const [first, last] = [all[0] as Word, all[all.length - 1] as Word]
  const lettered = all.filter((w) => /\p{L}/u.test(w.text))
  const single = from === to
  const head = withoutPoint(last.lower)
  cues.push(`length ${Math.min(4, lettered.length)}`)
  const text = phrase(reading, from, to)
  listed(text, cues)
  if (!single) startsListed(reading, from, to, cues)
  const given = givenName(first.text)
  const english = lettered.filter((w) => isEnglish(w.lower)).length
  cues.push(english === 0 ? 'no English' : english === lettered.length ? 'all English' : 'some English')
  if (given) cues.push(`given${single ? ' only' : ''}${isEnglish(first.lower) ? ' English' : ''}`)
  if (isFamilyName(last.text)) cues.push(`family${single ? ' only' : ''}${isEnglish(last.lower) ? ' English' : ''}`)
  if (given && isFamilyName(last.text) && !single) cues.push('given and family')
  if (!single) {
    if (COMPANY_SUFFIXES.has(last.lower)) cues.push('company suffix')
    else if (ORGANIZATION_HEADS.has(head)) cues.push('organization head')
    if (PLACE_HEADS.has(head)) cues.push('place head')
    if (OTHER_HEADS.has(head)) cues.push('other head')
    if (PLACE_FIRST.has(fold(first.lower))) cues.push('place first')
    if (ORGANIZATION_FIRST.has(first.lower)) cues.push('organization first')
    if (OTHER_FIRST.has(first.lower)) cues.push('other first')
    if (NAME_SUFFIXES.has(last.lower)) cues.push('name suffix')
    if (all.some((w, i) => i > 0 && i < all.length - 1 && NAME_PARTICLES.has(w.lower))) cues.push('particle')
    if (all.some((w) => isInitial(w.text))) cues.push('initial')
    if (all.some((w) => w.lower === '&')) cues.push('ampersand')
    if (all.some((w) => /^-$/.test(w.text))) cues.push('hyphen')
    if (all.some((w) => /^\d/.test(w.text))) cues.push('number')
    if (/\p{L}-\p{Ll}{2,6}$/u.test(text)) cues.push('small syllable')
    if (isFamilyName(first.text)) cues.push('family first')
    if (/ (?:of|for|and) /.test(text)) cues.push('preposition inside')
    takesOf(all, cues)
    if (!first.allCapitals && all.every((w) => !isEnglish(w.lower))) cues.push('strange words')
  } else {
    if (ORGANIZATION_HEADS.has(head)) cues.push('organization head only')
    if (PLACE_HEADS.has(head)) cues.push('place head only')
    if (OTHER_HEADS.has(head)) cues.push('other head only')
    if (ROLE_NOUNS.has(head)) cues.push('role only')
    if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|Di|La|Le|O')\p{Lu}/u.test(first.text)) cues.push('inner capital')
    if (/\d/.test(first.text)) cues.push('digit')
    if (first.text.length < 4) cues.push('short')
  }
  if (first.allCapitals && single)
    cues.push(first.text.includes('.') ? 'initials with points' : first.text.length < 6 ? 'acronym' : 'capitals')
  else if (all.some((w) => w.allCapitals)) cues.push('acronym inside')
  if (!isEnglish(last.lower)) {
    if (PERSON_ENDING.test(last.lower)) cues.push('person ending')
    if (PLACE_ENDING.test(last.lower)) cues.push('place ending')
    if (ORGANIZATION_ENDING.test(last.lower)) cues.push('organization ending')
    if (last.lower.endsWith('s')) cues.push('ends in s')
    if (/[aio]$/.test(last.lower)) cues.push('ends in vowel')
  } else if (/[^s]s$/.test(last.lower)) cues.push('English plural')
  if (first.first) cues.push('sentence begins')
  if (first.casing !== 'sentence') cues.push(`${first.casing} case`)
  if ((reading.cases.small.get(first.lower) ?? 0) > 0) cues.push('also small')
  cues.push(`tag ${last.upos}`)
}

function listed(text: string, cues: string[]): void {
  const known = lookUp(text)
  if (!known) return
  for (const key of ['country', 'people', 'city', 'region', 'organization', 'capitalOf'] as const)
    if (known[key] !== undefined && known[key] !== false) cues.push(`listed ${key}`)
}

/** A listed place or people that the name begins with, as in "Boston Celtics", "British Airways". */
function startsListed(reading: Reading, from: number, to: number, cues: string[]): void {
  for (let end = to - 1; end >= from; end--) {
    const known = lookUp(phrase(reading, from, end))
    if (!known) continue
    if (known.people !== undefined) cues.push('begins with a people')
    if (known.country || known.city || known.region) cues.push('begins with a place')
    if (known.organization) cues.push('begins with an organization')
    return
  }
}

/** "Ministry of", "Gulf of", "Treaty of": the word before the preposition is the head. */
function takesOf(all: readonly Word[], cues: string[]): void {
  const at = all.findIndex((w) => /^(of|for|on)$/.test(w.lower))
  const head = all[at - 1]?.lower
  if (!head) return
  if (ORGANIZATION_OF.has(head)) cues.push('organization of')
  if (PLACE_OF.has(head)) cues.push('place of')
  if (OTHER_OF.has(head)) cues.push('other of')
}

function around(reading: Reading, candidate: Candidate, cues: string[]): void {
  const { words } = reading
  const { from, to, title } = candidate
  const { sentence } = words[from] as Word
  const { from: start, to: end } = reading.sentences[sentence] as { from: number; to: number }
  const at = (i: number): Word | undefined => (i >= start && i < end ? words[i] : undefined)
  if (title) cues.push(isAddress((words[title.to] as Word).lower) ? 'address' : 'title')
  before(at, title ? title.from - 1 : from - 1, cues)
  if (cues.includes('before the')) cues.push(from === to ? 'the and single' : 'the and several')
  if (cues.includes('before in') && from === to && cues.includes('no English')) cues.push('in and single')
  after(at, to + 1, cues)
}

function before(at: (i: number) => Word | undefined, i: number, cues: string[]): void {
  const word = at(i)
  if (!word) return void cues.push('before nothing')
  const second = at(i - 1)
  if (BEFORE.has(word.lower)) cues.push(`before ${word.lower}`)
  else cues.push(`before a ${word.upos}`)
  if (word.lower === 'of' && second && PLACE_CUES.has(second.lower)) cues.push('place cue of')
  if (word.lower === 'of' && second && ORGANIZATION_CUES.has(second.lower)) cues.push('organization cue of')
  if (word.lower === 'of' && second && (ROLE_NOUNS.has(second.lower) || ROLE_NOUNS.has(second.lemma))) cues.push('role of')
  const role = word.lower === ',' ? second : word
  if (role && !role.capital) {
    if (ROLE_NOUNS.has(role.lower)) cues.push(word === role ? 'role before' : 'role and comma before')
    if (PLACE_CUES.has(role.lower)) cues.push('place cue before')
    if (ORGANIZATION_CUES.has(role.lower)) cues.push('organization cue before')
  }
  if (word.lower === 'of' && second && PLACE_POSSESSIONS.has(second.lower)) cues.push('place possession of')
  if (COMPASS.has(word.lower)) cues.push('compass before')
  if (word.upos === 'VERB') verb(word, 'before', cues)
  if (/^(for|with|at)$/.test(word.lower) && second && BELONGING_VERBS.has(second.lemma)) cues.push('belonging before')
  if (!word.capital && WORK_CUES.has(word.lower)) cues.push('work before')
  if (SAYING.has(word.lemma) && word.upos === 'VERB') cues.push('saying before')
  if (/^(,|and|or)$/.test(word.lower) && second?.capital) {
    const known = lookUp(second.text)
    if (known?.country || known?.city || known?.region) cues.push('place beside')
    if (givenName(second.text) || isFamilyName(second.text)) cues.push('person beside')
  }
  if (word.lower === 'the' && second && /^(in|at|to|from|near)$/.test(second.lower)) cues.push('place preposition and the')
}

function after(at: (i: number) => Word | undefined, i: number, cues: string[]): void {
  const word = at(i)
  if (!word) return void cues.push('after nothing')
  const second = at(i + 1)
  if (AFTER.has(word.lower)) cues.push(`after ${word.lower}`)
  else cues.push(`after a ${word.upos}`)
  if (SAYING.has(word.lemma) && /^(VERB|NOUN)$/.test(word.upos)) cues.push('saying after')
  if (word.lower === "'s" && second) nounAfter(second, 'possessed ', cues)
  nounAfter(word, '', cues)
  if (word.upos === 'VERB') verb(word, 'after', cues)
  if (/^(is|was)$/.test(word.lower) && second?.lower === 'born') cues.push('born')
  if (/^[,(]$/.test(word.lower) && second) {
    if (/^\d{1,2}$/.test(second.text) && /^[,)]$/.test(at(i + 2)?.text ?? '')) cues.push('age after')
    if (/^\d{4}$/.test(second.text) || second.lower === 'born') cues.push('years after')
    if (second.lower === 'who' || second.lower === 'whose') cues.push('who after')
    if (second.allCapitals) cues.push('acronym after')
    const known = second.capital ? lookUp(second.text) : undefined
    if (known?.country || known?.city || known?.region) cues.push('place after comma')
    apposition(at, i + 1, cues)
  }
}

/** ", a city in …", ", the spokesman for …", ", chief executive of …". */
function apposition(at: (i: number) => Word | undefined, from: number, cues: string[]): void {
  for (let i = from; i < from + 6; i++) {
    const word = at(i)
    if (!word || /^(VERB|AUX|PUNCT|PRON)$/.test(word.upos)) return
    if (ROLE_NOUNS.has(word.lower)) return void cues.push('role after')
    if (PLACE_CUES.has(word.lower)) return void cues.push('place word after')
    if (ORGANIZATION_CUES.has(word.lower)) return void cues.push('organization word after')
  }
}

function verb({ lemma }: Word, where: 'before' | 'after', cues: string[]): void {
  if (PERSON_VERBS.has(lemma)) cues.push(`person verb ${where}`)
  if (ORGANIZATION_VERBS.has(lemma)) cues.push(`organization verb ${where}`)
  if (PLACE_VERBS.has(lemma)) cues.push(`place verb ${where}`)
}

function nounAfter(word: Word, how: string, cues: string[]): void {
  if (word.capital) return
  if (WORK_CUES.has(word.lower)) cues.push(`${how}work after`)
  if (PLACE_CUES.has(word.lower)) cues.push(`${how}place cue after`)
  if (ORGANIZATION_FOLLOWERS.has(word.lower) || ORGANIZATION_CUES.has(word.lower)) cues.push(`${how}organization cue after`)
  if (ROLE_NOUNS.has(word.lower)) cues.push(`${how}role noun after`)
}
