import { type Arranged, arrange, type Event, leansOnPublication, type Span } from '../../core/index.ts'
import type { ArticleView } from '../article/view.ts'

export { arrange }

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

/** The heading that a dated event stands under. */
export function headingOf(view: ArticleView, { id }: Event): Heading | undefined {
  return view.chronicle.dated.find((item) => item.kind === 'stop' && item.events.some((event) => event.id === id)) as Heading | undefined
}

/** A heading as words of a sentence: the article's own where it has some, "Saturday". */
export const headingWords = (heading: Heading | undefined, text: string): string | null =>
  heading?.stated ? text.slice(heading.stated.start, heading.stated.end) : (heading?.calendar ?? null)

/** The first expression on the axis that would turn into a date if the publication date were known. */
export function leaning(view: ArticleView): Span | null {
  const leans = (event: Event) => {
    const time = event.when.time === null ? undefined : view.times.get(event.when.time)
    return time !== undefined && leansOnPublication(time.symbol)
  }
  for (const item of view.chronicle.dated) if (item.kind === 'stop' && item.stated && item.events.some(leans)) return item.stated
  return null
}
