import type { Highlight } from '../../core/index.ts'
import { announce } from '../device/channel.ts'
import { database } from '../device/database.ts'
import { type KeepFault, keepFaultOf } from '../device/faults.ts'
import { highlightsRestored, listAllHighlights } from '../device/highlights.ts'
import { isOwnSlug } from '../device/own-slug.ts'
import { type Holdings, isOurKey, type WholeArticle } from './backup-file.ts'
import { mergeHoldings } from './merge.ts'

/** Everything of the reader's on this device, but what is deleted. */
export async function readHoldings(): Promise<Holdings> {
  const [articles, highlights] = [await readArticles(), await listAllHighlights()]
  const own = new Set(articles.map(({ article }) => article.slug))
  return { articles, highlights: highlights.filter(({ slug }) => !isOwnSlug(slug) || own.has(slug)), kept: readKept() }
}

async function readArticles(): Promise<WholeArticle[]> {
  try {
    const step = (await database()).transaction(['articles', 'contents'])
    const [articles, contents] = await Promise.all([step.objectStore('articles').getAll(), step.objectStore('contents').getAll()])
    const bySlug = new Map(contents.map((one) => [one.slug, one]))
    return articles.flatMap((article) => {
      const own = bySlug.get(article.slug)
      return article.deleted === undefined && own ? [{ article, contents: own }] : []
    })
  } catch (error) {
    if (keepFaultOf(error) === 'refused') return []
    throw error
  }
}

function readKept(): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  try {
    for (const key of Object.keys(localStorage).filter(isOurKey)) kept[key] = JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    // Refused, or not readable: what is there so far is all there is.
  }
  return kept
}

export type Restored =
  | { readonly ok: true; readonly added: number; readonly same: number; readonly highlights: number }
  /** Nothing was changed. */
  | { readonly ok: false; readonly fault: KeepFault }

/** Merges a backup into this device: all of its articles or, where there is no room for them, nothing. */
export async function restoreHoldings(backup: Holdings): Promise<Restored> {
  try {
    const { add, same, highlights, kept } = mergeHoldings(await readHoldings(), backup)
    await writeAll(add, highlights)
    writeKept(kept)
    announce()
    await highlightsRestored()
    return { ok: true, added: add.length, same, highlights: highlights.length }
  } catch (error) {
    return { ok: false, fault: keepFaultOf(error) }
  }
}

async function writeAll(articles: readonly WholeArticle[], highlights: readonly Highlight[]): Promise<void> {
  if (articles.length + highlights.length === 0) return
  const step = (await database()).transaction(['articles', 'contents', 'highlights'], 'readwrite')
  // What goes wrong is told by the steps themselves.
  step.done.catch(() => {})
  try {
    for (const { article, contents } of articles) {
      // A slug that another tab has taken meanwhile is not overwritten.
      await step.objectStore('articles').add(article)
      await step.objectStore('contents').put(contents)
    }
    for (const highlight of highlights) await step.objectStore('highlights').put(highlight)
    await step.done
  } catch (error) {
    try {
      step.abort()
    } catch {
      // It is over already.
    }
    throw error
  }
}

/** Writes what has changed, and tells this tab's stores as the browser tells those of other tabs. */
function writeKept(kept: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(kept)) {
    const text = JSON.stringify(value)
    if (localStorage.getItem(key) === text) continue
    localStorage.setItem(key, text)
    window.dispatchEvent(new StorageEvent('storage', { key }))
  }
}
