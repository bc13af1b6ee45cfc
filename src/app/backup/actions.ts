import { saveFile } from '../article/save-file.ts'
import { KEEP_FAULT } from '../device/faults.ts'
import { askToPersist } from '../device/storage.ts'
import { noteBackup } from '../device/trace.ts'
import { noteSaved } from '../device/unkept.ts'
import { readBackup, writeBackup } from './backup-file.ts'
import { readHolding, readHoldings, restoreHoldings } from './holdings.ts'

/** Saves a backup, and says so. */
export async function backUp(): Promise<string> {
  const made = new Date().toISOString()
  const holdings = await readHoldings()
  const name = `dateline-backup-${made.slice(0, 10)}.json`
  saveFile({ name, type: 'application/json', text: writeBackup(holdings, made) })
  noteBackup(Date.parse(made), holdings.articles.length)
  return `Saved as ${name}: ${articles(holdings.articles.length)} of your own, ${highlights(holdings.highlights.length)}, and what you have read and set.`
}

/** Saves one article as a backup of its own: what this browser does not keep can be restored from it here or elsewhere. */
export async function saveArticle(slug: string): Promise<string> {
  const name = `dateline-${slug.replace(/^~/, '')}.json`
  saveFile({ name, type: 'application/json', text: writeBackup(await readHolding(slug), new Date().toISOString()) })
  noteSaved(slug)
  return `Saved as ${name}. “Restore” on the library page takes it in again.`
}

/** Longer files can't be read into one text. */
const LONGEST_BACKUP = 500_000_000

/** Restores a backup, and says what came of it. */
export async function restore(file: Blob): Promise<string> {
  if (file.size > LONGEST_BACKUP) return 'This file is too large to be read as a backup.'
  const read = readBackup(await file.text())
  if (!read.ok) return read.problem
  const restored = await restoreHoldings(read.holdings)
  if (!restored.ok) return `${KEEP_FAULT[restored.fault].title} Nothing was changed.`
  askToPersist()
  const broken = read.broken + restored.broken
  return [
    `${articles(restored.added)} restored.`,
    restored.highlights > 0 && `${highlights(restored.highlights)} restored.`,
    restored.same > 0 && `${articles(restored.same)} here already.`,
    broken > 0 && `${articles(broken)} could not be read.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`
const highlights = (count: number): string => `${count} ${count === 1 ? 'highlight' : 'highlights'}`
