import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from './read-document.ts'

/** A short hash of everything that decides what an analysis of the document says, but for the code. */
export function hashDocument({ name, slug, format, text, edits }: Seed): string {
  return createHash('sha256')
    .update(JSON.stringify([name, slug, format, text, ...(edits ? [edits.name, edits.text] : [])]))
    .digest('hex')
    .slice(0, 20)
}

/** A short hash of all files of some folders and of single files, names and contents; missing ones count as empty. */
export function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 12)
}

function filesUnder(path: string): string[] {
  try {
    const files = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    return files.map((entry) => join(entry.parentPath, entry.name)).sort()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw error
  }
}
