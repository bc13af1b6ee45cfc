import { type Edtf, type Event, eventRef, findEvent } from '../../core/index.ts'
import { correct, takeBack } from '../article/correct.ts'
import { keepFocus } from '../article/correct-focus.ts'
import type { ArticleView } from '../article/view.ts'

export function correctDate(view: ArticleView, event: Event, when: Edtf | null): void {
  correct(view, { kind: 'date', event: eventRef(view.article.text, event), when })
  followWithFocus(event)
}

/** The date is what the text says again, or what the site has made of it. */
export function takeBackDate(view: ArticleView, event: Event): void {
  const { text } = view.article
  const edits = view.corrections.map(({ edit }) => edit)
  takeBack(
    view,
    edits.filter((edit) => edit.kind === 'date' && findEvent(text, view.analysis, edit.event)?.id === event.id),
  )
  followWithFocus(event)
}

/** With its date the event moves to another place of the list. */
const followWithFocus = ({ id }: Event): void => keepFocus(() => document.getElementById(`ev-${id}`)?.querySelector<HTMLElement>('a.what'))
