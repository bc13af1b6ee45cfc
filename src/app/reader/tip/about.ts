import type { Entity, Event, Mention, TimeExpression } from '../../../core/index.ts'
import type { ArticleView } from '../../article/view.ts'

/** What a tip speaks of. */
export type About =
  | { readonly kind: 'name'; readonly entity: Entity; readonly mention: Mention }
  | { readonly kind: 'time'; readonly time: TimeExpression; readonly event: Event | undefined }
  | { readonly kind: 'event'; readonly event: Event }

/** The name, time or event that an element of the text stands for. */
export function aboutOf({ dataset }: HTMLElement, { entities, events, times }: ArticleView): About | null {
  const event = dataset.event === undefined ? undefined : events.get(dataset.event)
  const entity = dataset.entity === undefined ? undefined : entities.get(dataset.entity)
  const mention = entity?.mentions[Number(dataset.mention)]
  if (entity && mention) return { kind: 'name', entity, mention }
  const time = dataset.time === undefined ? undefined : times.get(dataset.time)
  if (time) return { kind: 'time', time, event }
  return event ? { kind: 'event', event } : null
}
