import { type ArticleView, paragraphAt } from '../article/view.ts'
import type { Emphasis } from './text/emphasis.ts'

/** What a screen reader is told when the text moves to what was chosen; empty where it does not. */
export function announcement(view: ArticleView, { entity, mention, event }: Emphasis): string {
  const mentions = entity === null ? undefined : view.entities.get(entity)?.mentions
  const at = mention === null ? undefined : mentions?.[mention]
  if (mentions && at) return `Mention ${(mention ?? 0) + 1} of ${mentions.length}, ${paragraphInWords(view, at.start)}`
  const told = event === null ? undefined : view.events.get(event)
  return told ? `Event told in ${paragraphInWords(view, told.start)}` : ''
}

function paragraphInWords(view: ArticleView, offset: number): string {
  const number = paragraphAt(view, offset)
  return number > 0 ? `paragraph ${number}` : 'a heading'
}
