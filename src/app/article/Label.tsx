import type { Event } from '../../core/index.ts'
import { useArticle } from './context.ts'
import { useText, useWords, Verbatim } from './Verbatim.tsx'
import type { ArticleView } from './view.ts'

/** The event in the article's words; in quotation marks where they are somebody's speech. */
export function Label({ event }: { event: Event }) {
  const view = useArticle()
  const text = useText()
  const words = useWords()
  if (!needsMarks(view, event, text)) return <Verbatim of={event.label} />
  return (
    <>
      {words('"')}
      <Verbatim of={event.label} />
      {words('n"').slice(1)}
    </>
  )
}

const OPENING = /^["“]/

/** Whether the label begins with an opening mark, which hangs in the margin. */
export const opensWithMark = (view: ArticleView, event: Event, text: string): boolean =>
  needsMarks(view, event, text) || OPENING.test(text.slice(event.label[0]?.start ?? event.start))

/** A label cut out of a quotation has lost its marks. */
function needsMarks({ analysis }: ArticleView, { label }: Event, text: string): boolean {
  const [first, last] = [label[0], label.at(-1)]
  if (!first || !last || OPENING.test(text.slice(first.start))) return false
  return analysis.quotations.some(({ kind, start, end }) => kind !== 'indirect' && start < first.start && last.end < end)
}
