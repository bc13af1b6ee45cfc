import { ADDRESS_EITHER, ADDRESS_FEMALE, ADDRESS_MALE, TITLE_MODIFIERS, TITLES } from '../../../lexicon/titles.ts'
import type { Span } from '../../../model.ts'
import { tokenise } from '../../tokenise.ts'
import { allow, type Marked, type MarkedDocument, type MarkedName, NO_MAIN_NAME, NO_NAME } from './corpus.ts'

const [PERSON, PLACE, ORGANIZATION, OTHER] = [0, 1, 2, 3] as const
const UNSURE = -1

/** What a corpus calls its names, in our terms; what is not listed is no name. */
type Kinds = Readonly<Record<string, number>>

const PLAIN: Kinds = { PER: PERSON, LOC: PLACE, ORG: ORGANIZATION, MISC: OTHER, OTH: OTHER }
const GMB: Kinds = { per: PERSON, geo: PLACE, gpe: PLACE, org: ORGANIZATION, art: OTHER, eve: OTHER, nat: UNSURE }
const CROSSNER: Kinds = {
  person: PERSON,
  politician: PERSON,
  scientist: PERSON,
  researcher: PERSON,
  writer: PERSON,
  musicalartist: PERSON,
  location: PLACE,
  country: PLACE,
  organisation: ORGANIZATION,
  politicalparty: ORGANIZATION,
  university: ORGANIZATION,
  band: ORGANIZATION,
  magazine: ORGANIZATION,
  event: OTHER,
  election: OTHER,
  award: OTHER,
  book: OTHER,
  poem: OTHER,
  album: OTHER,
  song: OTHER,
  product: OTHER,
  misc: OTHER,
  conference: UNSURE,
  academicjournal: UNSURE,
  astronomicalobject: UNSURE,
  programlang: UNSURE,
  literarygenre: UNSURE,
  musicgenre: UNSURE,
  field: UNSURE,
  task: UNSURE,
  algorithm: UNSURE,
  metrics: UNSURE,
  theory: UNSURE,
  discipline: UNSURE,
}

export type Dialect = 'plain' | 'gmb' | 'crossner' | 'gum'

const KINDS: Readonly<Record<Exclude<Dialect, 'gum'>, Kinds>> = { plain: PLAIN, gmb: GMB, crossner: CROSSNER }

/** The documents of a file, by the way it is written. `marksOther`: whether it marks laws, works and events too. */
export const readDocuments = (text: string, dialect: Dialect, marksOther: boolean): MarkedDocument[] =>
  dialect === 'gum' ? readGum(text) : readMarked(text, KINDS[dialect], marksOther)

/** Reads tokens with IO, BIO or BIOES marks. Documents are as marked in the file, else one every `most` sentences. */
function readMarked(text: string, kinds: Kinds, marksOther: boolean, most = 30): MarkedDocument[] {
  const documents: Marked[][] = [[]]
  let words: string[] = []
  let tags: string[] = []
  const marked = /^(?:-DOCSTART-|# newdoc)/m.test(text)
  const close = (): void => {
    const current = documents.at(-1) as Marked[]
    if (words.length > 0) current.push(retokenised(words, tags, kinds, marksOther))
    words = []
    tags = []
    if (!marked && current.length >= most) documents.push([])
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('-DOCSTART-') || line.startsWith('# newdoc')) {
      close()
      documents.push([])
    } else if (line.trim() === '') close()
    else if (!line.startsWith('# ') || /^# *[BIO](-|$)/.test(line)) {
      const columns = line.trim().split(/[\t ]+/)
      const numbered = /^\d+\t/.test(line) && columns.length > 2
      const word = (numbered ? columns[1] : columns[0]) as string
      if (/^\d+-\d+\t/.test(line)) continue
      words.push(plainQuotes(word))
      tags.push((numbered ? columns[2] : columns.at(-1)) as string)
    }
  }
  close()
  return documents.filter((document) => document.length > 0)
}

/** Written without a space before them. */
const CLITIC = /^(?:['’](?:s|re|ve|ll|d|m)?|n['’]t)$/i

const plainQuotes = (word: string): string =>
  word === '``' || word === "''" ? '"' : word === '-LRB-' ? '(' : word === '-RRB-' ? ')' : word

/** The sentence in our own words: what we split otherwise has the mark of what it was. */
function retokenised(words: readonly string[], tags: readonly string[], kinds: Kinds, marksOther: boolean): Marked {
  let text = ''
  const starts: number[] = []
  for (const word of words) {
    if (text !== '' && !CLITIC.test(word)) text += ' '
    starts.push(text.length)
    text += word
  }
  const names: (Span & { kind: number })[] = []
  for (let i = 0; i < words.length; i++) {
    const [place, type] = [tags[i]?.[0], tags[i]?.slice(2) as string]
    const kind = place === 'O' ? undefined : kinds[type]
    const start = starts[i] as number
    const end = start + (words[i] as string).length
    const last = names.at(-1)
    const goes =
      kind !== undefined &&
      place !== 'B' &&
      place !== 'S' &&
      i > 0 &&
      tags[i - 1]?.slice(2) === type &&
      last !== undefined &&
      last.end >= start - 1
    if (goes && last) (last as { end: number }).end = end
    else if (kind !== undefined) names.push({ start, end, kind })
  }
  return markedText(text, tokenise(text, { start: 0, end: text.length }), names, marksOther)
}

/** Marks of characters as marks of words. A name that ends within a word leaves that word open. */
export function markedText(
  text: string,
  tokens: readonly Span[],
  names: readonly (Span & { kind: number })[],
  marksOther: boolean,
): Marked {
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const found: MarkedName[] = []
  let i = 0
  for (const name of names) {
    while (i < tokens.length && (tokens[i] as Span).end <= name.start) i++
    const from = i
    while (i < tokens.length && (tokens[i] as Span).start < name.end) i++
    if (i === from) continue
    const clean = (tokens[from] as Span).start >= name.start && (tokens[i - 1] as Span).end <= name.end
    found.push(trimmed(words, { from, to: i, kind: clean ? name.kind : UNSURE }))
  }
  return {
    words,
    allowed: allow(
      words.length,
      found.filter(({ from, to }) => from < to),
      marksOther ? NO_NAME : NO_MAIN_NAME,
    ),
  }
}

export const isTitleWord = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (
    TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || ADDRESS_EITHER.has(lower) || ADDRESS_FEMALE.has(lower) || ADDRESS_MALE.has(lower)
  )
}

/** Titles are no part of a person's name, nor is an article or possessive part of any. */
function trimmed(words: readonly string[], name: MarkedName): MarkedName {
  let { from, to } = name
  while (to - from > 1 && /^['’]s?$/.test(words[to - 1] as string)) to--
  if (name.kind === PERSON) while (to - from > 1 && isTitleWord(words[from] as string)) from++
  return { from, to, kind: name.kind }
}

interface GumDocument {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string; readonly form: string }[]
}
const GUM_KINDS: Kinds = { person: PERSON, place: PLACE, organization: ORGANIZATION, event: OTHER, object: OTHER, abstract: OTHER }

/**
 * Reads the documents of GUM, a JSON line each. Its mentions are whole noun phrases: of those that name, the capitalised
 * core is taken, and the outermost of those that are nothing but a name.
 */
function readGum(text: string): MarkedDocument[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const document = JSON.parse(line) as GumDocument
      return document.sentences.flatMap(([start, end]) => {
        const tokens = tokenise(document.text, { start, end })
        if (tokens.length === 0) return []
        const mentions = document.mentions.filter((m) => m.start >= start && m.end <= end && m.form === 'name')
        const names: (Span & { kind: number })[] = []
        const unclear: Span[] = []
        for (const m of mentions) {
          const core = coreOf(document.text, tokens, m)
          const kind = GUM_KINDS[m.type] ?? UNSURE
          if (core && !(kind === PERSON && / of /.test(document.text.slice(core.start, core.end)))) names.push({ ...core, kind })
          else unclear.push(m)
        }
        const outer = outermost(names)
        const loose = tokens
          .filter(
            (t) => unclear.some((m) => m.start <= t.start && t.end <= m.end) && !outer.some((n) => n.start < t.end && t.start < n.end),
          )
          .filter((t) => /^\p{Lu}/u.test(document.text.slice(t.start, t.end)))
          .map((t) => ({ ...t, kind: UNSURE }))
        return [
          markedText(
            document.text,
            tokens,
            [...outer, ...loose].sort((a, b) => a.start - b.start),
            true,
          ),
        ]
      })
    })
}

const JOINING = /^(?:of|the|and|for|de|la|van|von|der|den|del|di|da|al|el|bin|ibn|y|e|&|-|–|'|’|'s|’s|\.|,|on|in|to|no\.?)$/

/** The stretch from the first capitalised word to the last; null where other words stand between, or there is none. */
function coreOf(text: string, tokens: readonly Span[], mention: Span): Span | null {
  const inside = tokens.filter((t) => t.start >= mention.start && t.end <= mention.end)
  const words = inside.map((t) => text.slice(t.start, t.end))
  let [from, to] = [0, words.length]
  while (from < to && !/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(words[from] as string)) from++
  while (from < to && /^(?:The|A|An|This|That|My|Our|His|Her|Their|Its)$/.test(words[from] as string)) from++
  while (to > from && (/^['’]s?$|^[.,;:]$/.test(words[to - 1] as string) || /^\p{Ll}/u.test(words[to - 1] as string))) to--
  if (from >= to) return null
  const core = words.slice(from, to)
  if (core.length === 1 && isTitleWord(core[0] as string)) return null
  const fits = core.every((w) => /^\p{Lu}|^\d+$|^\p{Ll}{1,2}\p{Lu}|^[“”"()]$/u.test(w) || JOINING.test(w)) && core.length <= 8
  const listing = core.some((w, i) => w === ',' && !/^(?:Inc|Ltd|LLC|Jr|Sr)\.?$/.test(core[i + 1] as string))
  return fits && !listing ? { start: (inside[from] as Span).start, end: (inside[to - 1] as Span).end } : null
}

function outermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const taken: T[] = []
  for (const span of sorted) if (taken.length === 0 || span.start >= (taken.at(-1) as T).end) taken.push(span)
  return taken
}
