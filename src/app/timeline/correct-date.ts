import { type Edtf, type Event, eventRef } from '../../core/index.ts'
import { correct, takeBack } from '../article/correct.ts'
import type { ArticleView } from '../article/view.ts'

export function correctDate(view: ArticleView, event: Event, when: Edtf | null): void {
  correct(view, { kind: 'date', event: eventRef(view.article.text, event), when })
  keepFocus(event)
}

/** The date is what the text says again. */
export function takeBackDate(view: ArticleView, event: Event): void {
  const { at } = eventRef(view.article.text, event)
  const edits = view.corrections.map(({ edit }) => edit)
  takeBack(
    view,
    edits.filter((edit) => edit.kind === 'date' && edit.event.at.start === at.start && edit.event.at.text === at.text),
  )
  keepFocus(event)
}

/** With its date the event has moved, and the focus may have been lost on the way. */
function keepFocus({ id }: Event): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return
      document.getElementById(`ev-${id}`)?.querySelector<HTMLElement>('a.what')?.focus()
    }),
  )
}
