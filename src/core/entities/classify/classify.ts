import { OTHER_FIRST, OTHER_HEADS, OTHER_OF } from '../../lexicon/other-heads.ts'
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
      const [start, end] = [(reading.words[member.from] as Word).start, (reading.words[member.to] as Word).end]
      names.push({ ...member, start, end, text: reading.text.slice(start, end), kind })
    }
  }
  return names.sort((a, b) => a.start - b.start)
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
  let best = 0
  for (let i = 1; i < 4; i++) if ((sum[i] as number) > (sum[best] as number)) best = i
  const kind = KINDS[best]
  if (!kind && (known?.country || known?.capitalOf)) return 'place'
  return kind ?? (isOther(reading, members) ? 'other' : null)
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
