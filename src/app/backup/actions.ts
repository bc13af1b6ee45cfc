import { saveFile } from '../article/save-file.ts'
import { KEEP_FAULT } from '../device/faults.ts'
import { askToPersist } from '../device/storage.ts'
import { noteBackup } from '../device/trace.ts'
import { noteSaved } from '../device/unkept.ts'
import { readBackup, writeBackup } from './backup-file.ts'
import { type Lost, readHolding, readHoldings, restoreHoldings } from './holdings.ts'

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
  const restored = await restoreHoldings(read.holdings, read.broken)
  if (!restored.ok) return `${KEEP_FAULT[restored.fault].title} Nothing was changed.`
  askToPersist()
  return [
    `${articles(restored.added)} restored.`,
    restored.highlights > 0 && `${highlights(restored.highlights)} restored.`,
    restored.same > 0 && `${articles(restored.same)} here already.`,
    brokenInWords(restored.broken),
    read.brokenHighlights > 0 && `${highlights(read.brokenHighlights)} could not be read.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** So many titles are told. */
const TOLD = 3

/** What could not be restored, by name, and what is kept of it. */
function brokenInWords(broken: readonly Lost[]): string {
  if (broken.length === 0) return ''
  const titles = broken.flatMap(({ title }) => (title ? [`“${title}”`] : []))
  const more = broken.length - Math.min(titles.length, TOLD)
  const named = titles.length > 0 ? `: ${titles.slice(0, TOLD).join(', ')}${more > 0 ? ` and ${more} more` : ''}` : ''
  const marks = broken.reduce((sum, one) => sum + one.highlights, 0)
  const kept = `${highlights(marks)} in ${broken.length === 1 ? 'it' : 'them'} ${marks === 1 ? 'is' : 'are'} kept under “Highlights”, and ${marks === 1 ? 'comes' : 'come'} back when you open the text again.`
  return `${articles(broken.length)} could not be read${named}.${marks > 0 ? ` ${kept}` : ''}`
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`
const highlights = (count: number): string => `${count} ${count === 1 ? 'highlight' : 'highlights'}`
