import type { Highlight, LibraryEntry } from '../../core/index.ts'
import { fold } from '../article/fold.ts'

/** What is marked in one article, in the order of its text. */
export interface HighlightGroup {
  readonly slug: string
  readonly title: string
  readonly highlights: readonly Highlight[]
}

/**
 * Highlights by article, in the library's order. With a query those whose words, note or article's title hold all of its
 * words; those of articles that are not in the library are left out: they have no page.
 */
export function groupsOf(
  all: readonly Highlight[],
  articles: readonly Pick<LibraryEntry, 'slug' | 'title'>[],
  query: string,
): HighlightGroup[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const bySlug = new Map<string, Highlight[]>()
  for (const one of all) bySlug.set(one.slug, [...(bySlug.get(one.slug) ?? []), one])
  return articles.flatMap(({ slug, title }) => {
    const holds = ({ anchor, note = '' }: Highlight) => {
      const text = fold(`${anchor.text}\n${note}\n${title}`)
      return wanted.every((word) => text.includes(word))
    }
    const highlights = (bySlug.get(slug) ?? []).filter(holds).sort((a, b) => a.anchor.start - b.anchor.start || a.made - b.made)
    return highlights.length > 0 ? [{ slug, title, highlights }] : []
  })
}
