import type { Highlight } from '../../core/index.ts'
import { announce } from '../device/channel.ts'
import { database, writeWhole } from '../device/database.ts'
import { type KeepFault, keepFaultOf } from '../device/faults.ts'
import { highlightsRestored, listAllHighlights, listHighlights } from '../device/highlights.ts'
import { only, readKept, without, writeKept } from '../device/kept-values.ts'
import { readArticle, readContents } from '../device/own-articles.ts'
import { forgetLost } from '../device/trace.ts'
import type { BrokenArticle, Holdings, WholeArticle } from './backup-file.ts'
import { mergeHoldings } from './merge.ts'
import { verified } from './verify.ts'

/** Everything of the reader's on this device, but what is deleted. */
export async function readHoldings(): Promise<Holdings> {
  const [all, highlights] = [await readArticles(), await listAllHighlights()]
  const deleted = new Set(all.flatMap(({ article: { slug, deleted: since } }) => (since === undefined ? [] : slug)))
  const articles = all.filter(({ article: { slug } }) => !deleted.has(slug))
  return {
    articles,
    highlights: highlights.filter(({ slug }) => !deleted.has(slug)),
    kept: without(readKept(), deleted),
  }
}

/** One article with all that is kept of it, on the device or in this tab. */
export async function readHolding(slug: string): Promise<Holdings> {
  const [article, contents, highlights] = await Promise.all([readArticle(slug), readContents(slug), listHighlights(slug)])
  return { articles: article && contents ? [{ article, contents }] : [], highlights, kept: only(readKept(), new Set([slug])) }
}

async function readArticles(): Promise<WholeArticle[]> {
  try {
    const step = (await database()).transaction(['articles', 'contents'])
    const [articles, contents] = await Promise.all([step.objectStore('articles').getAll(), step.objectStore('contents').getAll()])
    const bySlug = new Map(contents.map((one) => [one.slug, one]))
    return articles.flatMap((article) => {
      const own = bySlug.get(article.slug)
      return own ? [{ article, contents: own }] : []
    })
  } catch (error) {
    if (keepFaultOf(error) === 'refused') return []
    throw error
  }
}

/** An article that can't be read. What was marked in it is kept all the same, and found on the page of all highlights. */
export interface Lost {
  readonly title: string | null
  /** How many highlights of it are kept. */
  readonly highlights: number
}

export type Restored =
  | {
      readonly ok: true
      readonly added: number
      readonly same: number
      readonly highlights: number
      readonly broken: readonly Lost[]
    }
  /** Nothing was changed. */
  | { readonly ok: false; readonly fault: KeepFault }

/**
 * Merges a backup into this device: all of its articles that can be read or, where there is no room for them, nothing.
 * `unread`: those that could not even be read from the file.
 */
export async function restoreHoldings(backup: Holdings, unread: readonly BrokenArticle[] = []): Promise<Restored> {
  try {
    const here = await readHoldings()
    const { add, same, highlights, kept, slugs } = mergeHoldings(here, backup)
    const sound = await allVerified(add)
    const undo = writeKept(kept)
    await writeAll(sound, highlights).catch((error: unknown) => {
      undo()
      throw error
    })
    forgetLost()
    announce()
    await highlightsRestored()
    const ids = new Set([...here.highlights, ...highlights].map(({ id }) => id))
    const marksIn = (slug: string | null) => backup.highlights.filter((one) => one.slug === slug && ids.has(one.id)).length
    const unsound = add.filter(({ article }) => !sound.some((one) => one.article.slug === article.slug))
    const slugBefore = new Map([...slugs].map(([from, to]) => [to, from]))
    const broken: Lost[] = [
      ...unread.map(({ slug, title }) => ({ title, highlights: marksIn(slug) })),
      ...unsound.map(({ article }) => ({ title: titleOf(article), highlights: marksIn(slugBefore.get(article.slug) ?? null) })),
    ]
    return { ok: true, added: sound.length, same, highlights: highlights.length, broken }
  } catch (error) {
    return { ok: false, fault: keepFaultOf(error) }
  }
}

/** The title that the file gives, if it gives one. */
const titleOf = ({ entry }: WholeArticle['article']): string | null => {
  const title: unknown = entry?.title
  return typeof title === 'string' ? title : null
}

async function allVerified(articles: readonly WholeArticle[]): Promise<WholeArticle[]> {
  const sound: WholeArticle[] = []
  for (const one of articles) {
    const whole = await verified(one)
    if (whole) sound.push(whole)
  }
  return sound
}

async function writeAll(articles: readonly WholeArticle[], highlights: readonly Highlight[]): Promise<void> {
  if (articles.length + highlights.length === 0) return
  await writeWhole(['articles', 'contents', 'highlights'], async (step) => {
    for (const { article, contents } of articles) {
      // A slug that another tab has taken meanwhile is not overwritten.
      await step.objectStore('articles').add(article)
      await step.objectStore('contents').put(contents)
    }
    for (const highlight of highlights) await step.objectStore('highlights').put(highlight)
  })
}
