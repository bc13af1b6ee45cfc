import { dayInWords } from '../article/day-words.ts'
import type { Trace } from '../device/trace.ts'

/** So many articles without a copy are worth a word. */
const MANY = 5
const MONTH = 30 * 24 * 60 * 60 * 1000

/** What is said of the copies there are: when the last was saved, or that there is none of many articles. Empty where nothing is worth a word. */
export function copiesInWords({ articles, backup }: Trace, now: number): string {
  if (!backup) return articles >= MANY ? `You have ${articles} articles here, and no copy of them yet.` : ''
  const since = articles - backup.articles
  const last = `The last backup was saved on ${momentInWords(backup.at)}.`
  return since >= MANY && now - backup.at > MONTH ? `${last} ${since} articles have come since.` : last
}

/** "3 March 2026", where the reader is. */
export function momentInWords(moment: number): string {
  const date = new Date(moment)
  return dayInWords({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })
}
