import { WEIGHTY } from '../lexicon/event-verbs.ts'
import type { Event } from '../model.ts'

export interface Ranked {
  readonly event: Event
  readonly lemma: string
  /** How sure it is an event of its own, 0 to 1. */
  readonly weight: number
  /** Paragraph it is told in, from 0. */
  readonly paragraph: number
  /** Told inside a quotation in marks. */
  readonly quoted: boolean
}

/** An event is shown first from this score on. */
const THRESHOLD = 0.5
/** About one event in the chronicle for so many words of the article; at least `FEWEST` may stand there. */
const WORDS_PER_EVENT = 26
const FEWEST = 8

/** Which events belong to the chronicle shown first: those that carry the story, no more than its length bears. */
export function chooseMain(ranked: readonly Ranked[], words: number): boolean[] {
  const scores = ranked.map(scoreOf)
  const most = Math.max(FEWEST, Math.round(words / WORDS_PER_EVENT))
  const best = new Set(
    scores
      .map((score, index) => ({ score, index }))
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, most)
      .map(({ index }) => index),
  )
  return ranked.map((_, index) => best.has(index))
}

function scoreOf({ event, lemma, weight, paragraph, quoted }: Ranked): number {
  let score = weight
  if (event.when.time !== null) score += 0.2
  if (paragraph === 0) score += 0.2
  else if (paragraph <= 2) score += 0.05
  if (WEIGHTY.has(lemma)) score += 0.12
  if (event.participants.some((p) => p.role === 'agent' || p.role === 'patient')) score += 0.05
  if (quoted) score -= 0.2
  if (event.status === 'denied' || event.status === 'conditional') score -= 0.1
  if (event.passages.length > 0) score += 0.1
  return score
}
