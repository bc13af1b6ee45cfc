import { WORK_CUES } from '../../lexicon/name-cues.ts'
import { OTHER_FIRST, OTHER_HEADS, OTHER_OF, THING_HEADS, THINGS_FIRST, THINGS_OF } from '../../lexicon/other-heads.ts'
import { ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model.ts'
import { withoutPoint } from '../find/capitals.ts'
import type { Candidate } from '../find/split.ts'
import { fold } from '../fold.ts'
import { givenName, isEnglish, lookUp } from '../gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { cuesOf } from './cues.ts'
import { WEIGHTS } from './weights.ts'

/** A name with what it names. */
export interface Name extends Candidate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: EntityKind
}

/** Names of parties that serve as abuse. */
const POLITICAL_LABELS = /^(?:Neo-)?(?:Nazi|Fascist|Communist|Bolshevik|Marxist|Zionist)s?$/i

type Scores = [person: number, place: number, organization: number, none: number]
const KINDS = ['person', 'place', 'organization'] as const

/**
 * Says of each candidate what it names, and leaves out those that seem to name nothing. The same words have the
 * same kind throughout: what speaks for each kind is averaged over the whole article.
 */
export function classify(reading: Reading, candidates: readonly Candidate[]): Name[] {
  const groups = new Map<string, { members: Candidate[]; sum: Scores }>()
  for (const candidate of candidates) {
    const key = fold(phrase(reading, candidate.from, candidate.to))
    const group = groups.get(key) ?? { members: [], sum: [0, 0, 0, 0] }
    group.members.push(candidate)
    scoreOf(reading, candidate).forEach((value, i) => {
      group.sum[i as 0] += value
    })
    groups.set(key, group)
  }
  const names: Name[] = []
  for (const { members, sum } of groups.values()) {
    const kind = kindOf(reading, members, sum)
    if (!kind) continue
    for (const member of members) {
      const start = (reading.words[member.from] as Word).start
      const end = endOf(reading, member)
      if (kind === 'group' && isLanguage(reading, member)) continue
      names.push({ ...member, start, end, text: reading.text.slice(start, end), kind })
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

/** Without the full stop that the splitter took for that of an initial: "World War I." at the end of a sentence. */
function endOf(reading: Reading, { from, to }: Candidate): number {
  const { end, text } = reading.words[to] as Word
  return from < to && /^\p{Lu}\.$/u.test(text) ? end - 1 : end
}

/** "spoke French", "a letter in Russian": the language, not the people. */
function isLanguage(reading: Reading, { from, to }: Candidate): boolean {
  const [before, after] = [reading.words[from - 1], reading.words[to + 1]]
  if (!before || before.sentence !== (reading.words[from] as Word).sentence) return false
  if (after && (after.capital || /^(NOUN|ADJ|PROPN)$/.test(after.upos) || /^[-‑–]$/.test(after.text))) return false
  return /^(speak|learn|study|teach|understand)$/.test(before.lemma) || /^(in|into)$/.test(before.lower)
}

function scoreOf(reading: Reading, candidate: Candidate): Scores {
  const scores: Scores = [0, 0, 0, 0]
  for (const cue of cuesOf(reading, candidate)) {
    const weights = WEIGHTS[cue]
    if (weights) for (let i = 0; i < 4; i++) scores[i as 0] += weights[i as 0]
  }
  return scores
}

function kindOf(reading: Reading, members: readonly Candidate[], sum: Scores): EntityKind | null {
  const first = members[0] as Candidate
  const text = phrase(reading, first.from, first.to)
  const known = lookUp(text)
  if (members.every((m) => m.quoted)) return 'other'
  const titled = members.some((m) => m.title)
  if (known?.people !== undefined && !known.country && !known.region && !titled && !(givenName(text) && sum[0] > sum[3]))
    return isAbuse(reading, members, text) ? null : 'group'
  if (known?.organization && text.includes(' ')) return 'organization'
  if (isThing(reading, first)) return 'other'
  if (/ & \p{Lu}/u.test(text)) return isCitation(reading, first) ? null : 'organization'
  if (!titled && !known && members.some((m) => isCalledThing(reading, m))) return 'other'
  let best = 0
  for (let i = 1; i < 4; i++) if ((sum[i] as number) > (sum[best] as number)) best = i
  const kind = KINDS[best]
  if (!kind && (known?.country || known?.capitalOf)) return 'place'
  return kind ?? (isOther(reading, members) ? 'other' : null)
}

/** Named so plainly that nothing around the name counts: "Paris Agreement", "Battle of Hastings", "Hurricane Maria". */
function isThing(reading: Reading, { from, to }: Candidate): boolean {
  if (from === to) return false
  const numbered = to - from > 1 && /^[IVX]+\.?$/.test((reading.words[to] as Word).text)
  const [first, last] = [(reading.words[from] as Word).lower, withoutPoint((reading.words[numbered ? to - 1 : to] as Word).lower)]
  const of = (reading.words[from + 1] as Word).lower === 'of'
  return of ? THINGS_OF.has(first) : THING_HEADS.has(last) || THINGS_FIRST.has(first)
}

/** "the spacecraft Halcyon", "her album Tides": the noun before says that it is a thing. */
function isCalledThing(reading: Reading, { from }: Candidate): boolean {
  const before = reading.words[from - 1]
  if (!before || before.sentence !== (reading.words[from] as Word).sentence) return false
  return before.upos === 'NOUN' && !before.capital && WORK_CUES.has(before.lower) && !ROLE_NOUNS.has(before.lower)
}

/** "Dye & Bavelier, 2010": authors, not a firm. */
function isCitation(reading: Reading, { to }: Candidate): boolean {
  const [mark, year] = [reading.words[to + 1], reading.words[to + 2]]
  return /^[,(]$/.test(mark?.text ?? '') && /^\d{4}/.test(year?.text ?? '')
}

/** A political label that only a speaker gives: "the Ukrainian Nazis" in a quotation names no group of the story. */
const isAbuse = (reading: Reading, members: readonly Candidate[], text: string): boolean =>
  POLITICAL_LABELS.test(text) && members.every((m) => (reading.words[m.from] as Word).quoted)

/** Whether what is neither person, place nor organisation is worth a place of its own: a law, a war, an award, a work. */
function isOther(reading: Reading, members: readonly Candidate[]): boolean {
  const { from, to } = members[0] as Candidate
  const [first, last] = [reading.words[from] as Word, reading.words[to] as Word]
  const inTheText = members.filter((m) => (reading.words[m.from] as Word).casing === 'sentence')
  if (inTheText.length === 0) return false
  if (from === to) {
    const middle = inTheText.filter((m) => !(reading.words[m.from] as Word).first)
    return middle.length > 1 && !isEnglish(first.lower) && !reading.cases.small.has(first.lower) && !/\d|\./.test(first.text)
  }
  const of = reading.words[from + 1]?.lower
  return (
    OTHER_HEADS.has(withoutPoint(last.lower)) ||
    OTHER_FIRST.has(first.lower) ||
    (of === 'of' && OTHER_OF.has(first.lower)) ||
    inTheText.length > 1
  )
}
