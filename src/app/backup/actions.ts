import { saveFile } from '../article/save-file.ts'
import { KEEP_FAULT } from '../device/faults.ts'
import { askToPersist } from '../device/storage.ts'
import { readBackup, writeBackup } from './backup-file.ts'
import { readHoldings, restoreHoldings } from './holdings.ts'

/** Saves a backup, and says so. */
export async function backUp(): Promise<string> {
  const made = new Date().toISOString()
  const holdings = await readHoldings()
  const name = `dateline-backup-${made.slice(0, 10)}.json`
  saveFile({ name, type: 'application/json', text: writeBackup(holdings, made) })
  return `Saved as ${name}: ${articles(holdings.articles.length)} of your own, ${highlights(holdings.highlights.length)}, and what you have read and set.`
}

/** Restores a backup, and says what came of it. */
export async function restore(file: Blob): Promise<string> {
  const read = readBackup(await file.text())
  if (!read.ok) return read.problem
  const restored = await restoreHoldings(read.holdings)
  if (!restored.ok) return `${KEEP_FAULT[restored.fault].title} Nothing was changed.`
  await askToPersist()
  return [
    `${articles(restored.added)} restored.`,
    restored.highlights > 0 && `${highlights(restored.highlights)} restored.`,
    restored.same > 0 && `${articles(restored.same)} here already.`,
    read.broken > 0 && `${articles(read.broken)} could not be read.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`
const highlights = (count: number): string => `${count} ${count === 1 ? 'highlight' : 'highlights'}`
