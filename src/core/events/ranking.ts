import { type Ranked, type Story, signsOf } from './ranking-signs.ts'
import { WEIGHTS } from './ranking-weights.ts'

/** How an event is shown. */
export type Rank = 'main' | 'mentioned' | 'minor'

/** An event is shown from the lower score on, and among the first from the higher. */
const SHOWN = -1.7
const FIRST = -0.35
/** About one event in the chronicle for so many words of the article; at least `FEWEST` may stand there. */
const WORDS_PER_EVENT = 20
const FEWEST = 8

/**
 * Ranks the events of an article: those that carry the story, those also mentioned, and those that are none of the
 * story. The score is the sum of the weights of an event's signs.
 */
export function rankEvents(ranked: readonly Ranked[], story: Story, words: number): Rank[] {
  const scores = ranked.map((one) => scoreOf(signsOf(one, story)))
  const most = Math.max(FEWEST, Math.round(words / WORDS_PER_EVENT))
  const best = new Set(
    scores
      .map((score, index) => ({ score, index }))
      .filter(({ score }) => score >= FIRST)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, most)
      .map(({ index }) => index),
  )
  return scores.map((score, index) => (best.has(index) ? 'main' : score >= SHOWN ? 'mentioned' : 'minor'))
}

const scoreOf = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (WEIGHTS.get(sign) ?? 0), 0)
