import { arrangeChronicle, type ChronicleItem, type Event, type Span } from '../../core/index.ts'
import type { ArticleView } from '../article/view.ts'

/** The events of a timeline as they are shown: those that make the chronicle, and those that are mentioned besides. */
export interface Arranged {
  readonly dated: readonly ChronicleItem[]
  readonly undated: readonly Event[]
  /** In the article's order, dated or not. */
  readonly mentioned: readonly Event[]
}

/**
 * Arranges some of an article's events. Breaks are worked out anew, so they are true between whatever is shown.
 * Where none belongs to the chronicle, all are treated alike: a timeline of nothing but asides would help nobody.
 */
export function arrange(view: ArticleView, events: readonly Event[] = view.analysis.events): Arranged {
  const main = events.filter((event) => event.main)
  const shown = main.length > 0 ? main : events
  const { dated, undated } = arrangeChronicle(shown, view.analysis.times, view.published)
  return { dated, undated, mentioned: main.length > 0 ? events.filter((event) => !event.main) : [] }
}

/** All of them, in the order in which they stand on the page. */
export const inOrder = ({ dated, undated, mentioned }: Arranged): Event[] => [
  ...dated.flatMap((item) => (item.kind === 'stop' ? item.events : [])),
  ...undated,
  ...mentioned,
]

export interface Heading {
  readonly stated: Span | null
  readonly calendar: string | null
}

/** The heading each dated event stands under in the chronicle of the whole article. */
export function headings(view: ArticleView): ReadonlyMap<string, Heading> {
  return new Map(
    view.chronicle.dated.flatMap((item) => (item.kind === 'stop' ? item.events.map((event): [string, Heading] => [event.id, item]) : [])),
  )
}

/** A heading as words of a sentence: the article's own where it has some, "Saturday". */
export const headingWords = (heading: Heading | undefined, text: string): string | null =>
  heading?.stated ? text.slice(heading.stated.start, heading.stated.end) : (heading?.calendar ?? null)

/** The first expression of the chronicle that would turn into a date if the publication date were known. */
export function leaning(view: ArticleView): Span | null {
  for (const item of view.chronicle.dated) if (item.kind === 'stop' && item.stated && item.calendar === null) return item.stated
  return null
}
