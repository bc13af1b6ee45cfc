import { type Edtf, type Event, eventRef } from '../../core/index.ts'
import { correct, takeBack } from '../article/correct.ts'
import { keepFocus } from '../article/correct-focus.ts'
import type { ArticleView } from '../article/view.ts'

export function correctDate(view: ArticleView, event: Event, when: Edtf | null): void {
  correct(view, { kind: 'date', event: eventRef(view.article.text, event), when })
  followWithFocus(event)
}

/** The date is what the text says again. */
export function takeBackDate(view: ArticleView, event: Event): void {
  const { at } = eventRef(view.article.text, event)
  const edits = view.corrections.map(({ edit }) => edit)
  takeBack(
    view,
    edits.filter((edit) => edit.kind === 'date' && edit.event.at.start === at.start && edit.event.at.text === at.text),
  )
  followWithFocus(event)
}

/** With its date the event moves to another place of the list. */
const followWithFocus = ({ id }: Event): void => keepFocus(() => document.getElementById(`ev-${id}`)?.querySelector<HTMLElement>('a.what'))
