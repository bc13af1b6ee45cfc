import type { Reading } from '../words.ts'
import { findRuns } from './runs.ts'
import { type Candidate, splitRun } from './split.ts'

/**
 * All names of the text, in order, none within another: which words they take, not what they name.
 * A tagger may take the place of this folder: whoever gives candidates feeds the rest.
 */
export function findNames(reading: Reading): Candidate[] {
  return findRuns(reading).flatMap((run) => splitRun(reading, run))
}
