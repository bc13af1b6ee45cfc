import type { Reading } from '../words.ts'
import { findQuotedTitles } from './quoted-titles.ts'
import { findRuns } from './runs.ts'
import { type Candidate, splitRun } from './split.ts'

/**
 * All names of the text, in order, none within another: which words they take, not what they name.
 * A tagger may take the place of this folder: whoever gives candidates feeds the rest.
 */
export function findNames(reading: Reading): Candidate[] {
  const titles = findQuotedTitles(reading)
  const within = new Set(titles.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  const outside = (name: Candidate) => !within.has(name.from) && !within.has(name.to)
  const names = findRuns(reading).flatMap((run) => splitRun(reading, run))
  return [...names.filter(outside), ...titles].sort((a, b) => a.from - b.from)
}
