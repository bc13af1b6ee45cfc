import { type ArticleData, plainSlug } from '../../core/index.ts'
import { unpackPage } from '../../worker/packed-page.ts'
import type { Analysed } from '../../worker/protocol.ts'
import { announce } from './channel.ts'
import { database, writeWhole } from './database.ts'
import { type KeepFault, keepFaultOf } from './faults.ts'
import { forgetArticles } from './kept-values.ts'
import type { OwnArticle, OwnContents } from './records.ts'
import { noteHeld, trace } from './trace.ts'
import { clearUnkept, setUnkept, unkept, type Whole } from './unkept.ts'

/** Deleted articles can be brought back for so long, in milliseconds; then they are cleared away. */
const GRACE = 60 * 60 * 1000

export interface Kept {
  readonly article: OwnArticle
  /** Why it is only there until the tab is closed; null where it is kept. */
  readonly fault: KeepFault | null
}

/** All that are not deleted, newest first. */
export async function listOwn(): Promise<OwnArticle[]> {
  const listed = await listAll()
  return listed.filter(isLive).sort((a, b) => b.added - a.added)
}

const isLive = ({ deleted }: OwnArticle): boolean => deleted === undefined

/** The article and its analysis as its page shows them; undefined where there is none of this slug. */
export async function loadStored(slug: string): Promise<ArticleData | undefined> {
  const contents = await readContents(slug)
  if (!contents) return undefined
  const data = await unpackPage(contents.page)
  return { ...data, article: { ...data.article, slug } }
}

/**
 * Puts an analysed article into the library under a slug of its own, whole or not at all. What the device does not take
 * is kept for the visit, and the fault says why. `now` in milliseconds.
 */
export async function addOwn({ document, around, entry, page, fingerprint }: Analysed, made: string, now: number): Promise<Kept> {
  const under = (slug: string) => ({
    article: { slug, entry: { ...entry, slug }, added: now, name: document.name, fingerprint },
    contents: { slug, document, made, page, ...(around && { around }) },
  })
  // Highlights may be there of an article that could not be restored: if it is this one they are its own again.
  const wanted = slugFor(entry.title)
  const strays = (await hasStrays(wanted)) ? await (await import('./strays.ts')).straysFor(wanted, page) : 'none'
  const kept = await keep((taken) => under(freeSlug(wanted, strays === 'foreign' ? new Set([...taken, wanted]) : taken)))
  // What is left of another article that once had this slug is not of this one; unless it is this one that was lost.
  if (trace.get().lost === 0 && !(strays === 'its' && kept.article.slug === wanted)) forgetArticles([kept.article.slug])
  return kept
}

async function hasStrays(slug: string): Promise<boolean> {
  try {
    const db = await database()
    return (await db.countFromIndex('highlights', 'slug', slug)) > 0 && (await db.getKey('articles', slug)) === undefined
  } catch {
    return false
  }
}

/** Tries once more to keep on the device what could not be kept. */
export async function keepAgain(slug: string): Promise<Kept | undefined> {
  const whole = unkept.get(slug)
  if (!whole) return undefined
  // Another tab may have taken its address meanwhile.
  const free = (await readFrom('articles', slug)) ? `${slug}-${whole.article.added}` : slug
  const kept = await keep(() => underSlug(whole, free))
  if (kept.fault === null) clearUnkept(slug)
  return kept
}

const underSlug = ({ article, contents }: Whole, slug: string): Whole => ({
  article: { ...article, slug, entry: { ...article.entry, slug } },
  contents: { ...contents, slug },
})

/** Puts a new analysis in the place of an article's old one. `extract`: see `OwnContents`; null where there is none any more. */
export async function replaceOwn(
  slug: string,
  { document, entry, page, fingerprint }: Analysed,
  made: string,
  extract?: string | null,
): Promise<Kept | undefined> {
  const [old, contents] = await Promise.all([readArticle(slug), readContents(slug)])
  if (!old || !contents) return undefined
  return keep(() => ({
    article: { ...old, entry: { ...entry, slug }, fingerprint },
    contents: { ...withExtract(contents, extract), document, made, page },
  }))
}

function withExtract({ extract: old, ...contents }: OwnContents, extract: string | null | undefined): OwnContents {
  const kept = extract === undefined ? old : extract
  return kept == null ? contents : { ...contents, extract: kept }
}

/** An article with all that is needed to put it back. */
export async function readWhole(slug: string): Promise<Whole | undefined> {
  const [article, contents] = await Promise.all([readArticle(slug), readContents(slug)])
  return article && contents && { article, contents }
}

/** Puts an article in its place, whole or not at all, whatever is there or was cleared away. */
export const putWhole = (whole: Whole): Promise<Kept> => keep(() => whole)

/** Takes an article out of the library; `restoreOwn` brings it back. */
export const deleteOwn = (slug: string, now: number): Promise<void> => change(slug, (article) => ({ ...article, deleted: now }))

export const restoreOwn = (slug: string): Promise<void> => change(slug, ({ deleted: _, ...article }) => article)

/**
 * Clears away what was deleted long enough ago, with all that was kept of it: places, dates, corrections, tags, highlights.
 * Until then all of that is there, and comes back with the article.
 */
export async function clearDeleted(now: number): Promise<void> {
  const db = await database()
  const old = (await db.getAll('articles')).filter(({ deleted }) => deleted !== undefined && now - deleted > GRACE).map(({ slug }) => slug)
  if (old.length === 0) return
  const step = db.transaction(['articles', 'contents', 'highlights'], 'readwrite')
  const highlights = step.objectStore('highlights')
  const clear = async (slug: string) => {
    const marked = await highlights.index('slug').getAllKeys(slug)
    await Promise.all([
      step.objectStore('articles').delete(slug),
      step.objectStore('contents').delete(slug),
      ...marked.map((id) => highlights.delete(id)),
    ])
  }
  await Promise.all([...old.map(clear), step.done])
  forgetArticles(old)
}

/** What an article was read from, to read it anew. */
export const readContents = async (slug: string): Promise<OwnContents | undefined> =>
  unkept.get(slug)?.contents ?? (await readFrom('contents', slug))

export const readArticle = async (slug: string): Promise<OwnArticle | undefined> =>
  unkept.get(slug)?.article ?? (await readFrom('articles', slug))

async function readFrom<Store extends 'articles' | 'contents'>(store: Store, slug: string) {
  try {
    return await (await database()).get(store, slug)
  } catch (error) {
    if (keepFaultOf(error) === 'refused') return undefined
    throw error
  }
}

/** All of them, those that are deleted and not yet cleared away as well. */
export async function listAll(): Promise<OwnArticle[]> {
  const all = await readAll()
  return [...all.filter(({ slug }) => !unkept.has(slug)), ...[...unkept.values()].map(({ article }) => article)]
}

async function readAll(): Promise<OwnArticle[]> {
  try {
    const all = await (await database()).getAll('articles')
    noteHeld(all.length, all.filter(isLive).length)
    return all
  } catch (error) {
    if (keepFaultOf(error) === 'refused') return []
    throw error
  }
}

/** Writes what `make` gives, knowing the slugs that are taken: in one step, so that two tabs never choose the same. */
async function keep(make: (taken: ReadonlySet<string>) => Whole): Promise<Kept> {
  const taken = new Set(unkept.keys())
  try {
    const { article } = await write(make, taken)
    clearUnkept(article.slug)
    announce()
    return { article, fault: null }
  } catch (error) {
    const whole = make(taken)
    const fault = keepFaultOf(error)
    setUnkept(whole, fault)
    announce()
    return { article: whole.article, fault }
  }
}

/** Both parts or neither. Adds to `taken` the slugs found. */
async function write(make: (taken: ReadonlySet<string>) => Whole, taken: Set<string>): Promise<Whole> {
  const { whole, first } = await writeWhole(['articles', 'contents'], async (step) => {
    const articles = step.objectStore('articles')
    const keys = await articles.getAllKeys()
    for (const slug of keys) taken.add(slug)
    const whole = make(taken)
    await articles.put(whole.article)
    await step.objectStore('contents').put(whole.contents)
    return { whole, first: keys.length === 0 }
  })
  if (first) noteHeld(0, 0)
  return whole
}

async function change(slug: string, by: (article: OwnArticle) => OwnArticle): Promise<void> {
  const here = unkept.get(slug)
  if (here) unkept.set(slug, { ...here, article: by(here.article) })
  else {
    const db = await database()
    const step = db.transaction('articles', 'readwrite')
    const article = await step.store.get(slug)
    if (article) await step.store.put(by(article))
    await step.done
  }
  announce()
}

const slugFor = (title: string): string => `~${plainSlug(title).slice(0, 60).replace(/-$/, '') || 'article'}`

/** `~harbour-vote`, or `~harbour-vote-2` where that is taken. */
function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}
