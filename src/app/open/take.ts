import { bringFiles } from './files.ts'
import { bring } from './jobs.ts'

/**
 * Takes in files from wherever they come: dropped on a page, chosen, shared with the installed app. Gives the id of the
 * job to wait for, which is the one where there is one file; of several the reader chooses on the page "Open".
 */
export function takeFiles(files: readonly File[]): number | null {
  const ids = bring(bringFiles(files))
  return ids.length === 1 ? (ids[0] ?? null) : null
}
