import type { Highlight } from '../../core/index.ts'
import { fold } from '../article/fold.ts'
import { isOwnSlug } from '../device/own-slug.ts'
import { type Holdings, isRecord, type WholeArticle } from './backup-file.ts'

/** What a restore changes on this device. */
export interface Restoring {
  /** Articles that are not here yet, under slugs that are free here. */
  readonly add: readonly WholeArticle[]
  /** How many of the backup's articles are here already. */
  readonly same: number
  /** Highlights that are not here yet, or were changed later there. */
  readonly highlights: readonly Highlight[]
  /** Where what the backup says of its articles has gone: from its slugs to those of this device. */
  readonly slugs: ReadonlyMap<string, string>
  /** Everything kept under keys, as it is to be afterwards. */
  readonly kept: Readonly<Record<string, unknown>>
}

/**
 * Merges a backup into what a device holds. Nothing here is lost and nothing comes twice: an article with the same text
 * from the same file is the same article, whatever its address; where both sides say something, this device is right,
 * but what was read or corrected on either side stays read and corrected.
 */
export function mergeHoldings(here: Holdings, backup: Holdings): Restoring {
  const slugs = new Map(here.articles.map((whole) => [identity(whole), whole.article.slug]))
  const taken = new Set(here.articles.map(({ article }) => article.slug))
  const renamed = new Map<string, string>()
  const add: WholeArticle[] = []
  for (const whole of backup.articles) {
    const known = slugs.get(identity(whole))
    const slug = known ?? freeSlug(whole.article.slug, taken)
    renamed.set(whole.article.slug, slug)
    if (known !== undefined) continue
    taken.add(slug)
    slugs.set(identity(whole), slug)
    add.push(underSlug(whole, slug))
  }
  for (const slug of straysOf(backup)) renamed.set(slug, homeOfStray(slug, here, backup, taken))
  return {
    slugs: renamed,
    add,
    same: backup.articles.length - add.length,
    highlights: newHighlights(here.highlights, backup.highlights, renamed),
    kept: mergeKept(here.kept, backup.kept, renamed),
  }
}

/** Articles of the reader's own that the backup speaks of and does not hold, or whose contents can't be read. */
function straysOf({ articles, highlights, kept }: Holdings): Set<string> {
  const held = new Set(articles.map(({ article }) => article.slug))
  const spokenOf = [
    ...highlights.map(({ slug }) => slug),
    ...Object.values(kept).flatMap((value) => (isRecord(value) ? Object.keys(value) : [])),
  ]
  return new Set(spokenOf.filter((slug) => isOwnSlug(slug) && !held.has(slug)))
}

/** What is said of such an article goes where its highlights are already, and never to another article of this device. */
function homeOfStray(slug: string, here: Holdings, backup: Holdings, taken: ReadonlySet<string>): string {
  const ids = new Set(backup.highlights.filter((one) => one.slug === slug).map(({ id }) => id))
  return here.highlights.find(({ id }) => ids.has(id))?.slug ?? freeSlug(slug, taken)
}

/**
 * What a backup's highlights add, under their articles' new slugs. One that was changed on both sides is what the later
 * change made of it; two that say the same of the same words are one, whichever device they were made on.
 */
function newHighlights(here: readonly Highlight[], there: readonly Highlight[], renamed: ReadonlyMap<string, string>): Highlight[] {
  const byId = new Map(here.map((highlight) => [highlight.id, highlight]))
  const added = new Map<string, Highlight>()
  const moved = there.map((highlight) => ({ ...highlight, slug: renamed.get(highlight.slug) ?? highlight.slug }))
  const add = (highlight: Highlight): void => {
    byId.set(highlight.id, highlight)
    added.set(highlight.id, highlight)
  }
  // First what the known ones have become: only then is it certain what is said here already.
  for (const one of moved) if ((byId.get(one.id)?.changed ?? Number.POSITIVE_INFINITY) < one.changed) add(one)
  const said = new Set([...byId.values()].map(whatItSays))
  for (const one of moved) {
    const before = byId.get(one.id)
    if (before ? before.changed >= one.changed : said.has(whatItSays(one))) continue
    add(one)
    said.add(whatItSays(one))
  }
  return [...added.values()]
}

const whatItSays = ({ slug, anchor, colour, note = '' }: Highlight): string =>
  JSON.stringify([slug, anchor.start, anchor.text, colour, note])

const identity = ({ contents: { document } }: WholeArticle): string => `${document.name}\0${document.text}`

const underSlug = ({ article, contents }: WholeArticle, slug: string): WholeArticle => ({
  article: { ...article, slug, entry: { ...article.entry, slug } },
  contents: { ...contents, slug },
})

function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

type Values = Readonly<Record<string, unknown>>

/** Keys that hold something for each article, by its slug: what the backup says goes with the article's new slug. */
function mergeKept(here: Values, backup: Values, renamed: ReadonlyMap<string, string>): Values {
  const merged: Record<string, unknown> = { ...here }
  for (const [key, value] of Object.entries(backup)) {
    const moved = isRecord(value) ? rekeyed(value, renamed) : value
    merged[key] = Object.hasOwn(here, key) ? mergeValue(key, here[key], moved) : moved
  }
  return merged
}

/** Where two of the backup's articles have become one, the first says more. */
function rekeyed(value: Values, renamed: ReadonlyMap<string, string>): Values {
  const moved: Record<string, unknown> = {}
  for (const [slug, one] of Object.entries(value)) {
    const to = renamed.get(slug) ?? slug
    if (!Object.hasOwn(moved, to)) moved[to] = one
  }
  return moved
}

function mergeValue(key: string, mine: unknown, theirs: unknown): unknown {
  if (!isRecord(mine) || !isRecord(theirs)) return mine
  const merged: Record<string, unknown> = { ...theirs, ...mine }
  for (const [slug, own] of Object.entries(mine)) {
    if (!Object.hasOwn(theirs, slug)) continue
    if (key === 'dateline:reading') merged[slug] = further(own, theirs[slug])
    if (Array.isArray(own) && Array.isArray(theirs[slug])) merged[slug] = union(own, theirs[slug], key === 'dateline:tags' ? asTag : asJson)
  }
  return merged
}

/** How far an article was read, on whichever side that is further. */
function further(mine: unknown, theirs: unknown): unknown {
  if (!isRecord(mine) || !isRecord(theirs)) return mine
  const [a, b] = [Number(mine.paragraph), Number(theirs.paragraph)]
  const at = Math.max(Number(mine.at ?? 0), Number(theirs.at ?? 0))
  return { ...(b > a ? theirs : mine), done: mine.done === true || theirs.done === true, ...(at > 0 && { at }) }
}

/** Lists of things that are what they say: corrections, tags. `as`: what makes two of them the same. */
function union(mine: readonly unknown[], theirs: readonly unknown[], as: (one: unknown) => string): unknown[] {
  const known = new Set(mine.map(as))
  return [...mine, ...theirs.filter((one) => !known.has(as(one)))]
}

const asJson = (one: unknown): string => JSON.stringify(one)
const asTag = (one: unknown): string => fold(String(one))
