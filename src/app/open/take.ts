import type { Details } from './details.ts'
import { bringFiles } from './files.ts'
import { bring } from './jobs.ts'

/**
 * Takes in files from wherever they come: dropped on a page, chosen, shared with the installed app. Gives the id of the
 * job to wait for, which is the one where there is one file; of several the reader chooses on the page "Open".
 * `details`: what the reader says of a single one.
 */
export function takeFiles(files: readonly File[], details: Details = {}): number | null {
  const brought = bringFiles(files)
  const ids = bring(brought.length === 1 ? brought.map((one) => ({ ...one, details })) : brought)
  return ids.length === 1 ? (ids[0] ?? null) : null
}
