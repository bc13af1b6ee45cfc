import type { Highlight, LibraryEntry } from '../../core/index.ts'
import { fold } from '../article/fold.ts'

/** What is marked in one article, in the order of its text. */
export interface HighlightGroup {
  readonly slug: string
  readonly title: string
  readonly highlights: readonly Highlight[]
  /** The article is not here: it has no page. */
  readonly stray?: true
}

/**
 * Highlights by article, in the library's order. With a query those whose words, note or article's title hold all of its
 * words. Those of articles that are not here, but could not be restored say, come last, under what their address tells.
 */
export function groupsOf(
  all: readonly Highlight[],
  articles: readonly Pick<LibraryEntry, 'slug' | 'title'>[],
  query: string,
): HighlightGroup[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const bySlug = new Map<string, Highlight[]>()
  for (const one of all) bySlug.set(one.slug, [...(bySlug.get(one.slug) ?? []), one])
  const groupOf = (slug: string, title: string): Omit<HighlightGroup, 'stray'>[] => {
    const holds = ({ anchor, note = '' }: Highlight) => {
      const text = fold(`${anchor.text}\n${note}\n${title}`)
      return wanted.every((word) => text.includes(word))
    }
    const highlights = (bySlug.get(slug) ?? []).filter(holds).sort((a, b) => a.anchor.start - b.anchor.start || a.made - b.made)
    return highlights.length > 0 ? [{ slug, title, highlights }] : []
  }
  const here = new Set(articles.map(({ slug }) => slug))
  const strays = [...bySlug.keys()].filter((slug) => !here.has(slug)).sort()
  return [
    ...articles.flatMap(({ slug, title }) => groupOf(slug, title)),
    ...strays.flatMap((slug) => groupOf(slug, titleIn(slug))).map((group) => ({ ...group, stray: true as const })),
  ]
}

/** What an address tells of a title: `~harbour-vote` is "Harbour vote". */
function titleIn(slug: string): string {
  const words = slug.replace(/^~/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
