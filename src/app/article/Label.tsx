import { type Event, needsMarks } from '../../core/index.ts'
import { useArticle } from './context.ts'
import { useText, useWords, Verbatim } from './Verbatim.tsx'
import type { ArticleView } from './view.ts'

/** The event in the article's words; in quotation marks where they are somebody's speech. */
export function Label({ event }: { event: Event }) {
  const view = useArticle()
  const text = useText()
  const words = useWords()
  if (!needsMarks(event, view.analysis.quotations, text)) return <Verbatim of={event.label} />
  return (
    <>
      {words('"')}
      <Verbatim of={event.label} />
      {words('n"').slice(1)}
    </>
  )
}

/** Whether the label begins with an opening mark, which hangs in the margin. */
export const opensWithMark = (view: ArticleView, event: Event, text: string): boolean =>
  needsMarks(event, view.analysis.quotations, text) || /^["“]/.test(text.slice(event.label[0]?.start ?? event.start))
