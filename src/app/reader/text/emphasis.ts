import { type EntityId, inTextOrder, type Span, type TimeId } from '../../../core/index.ts'
import type { ArticleView } from '../../article/view.ts'
import type { Selection } from '../../store/selection.ts'
import type { Layers } from './layers.ts'

/** What the selection brings out in the text. */
export interface Emphasis {
  readonly entity: EntityId | null
  /** Index of the current one among the mentions of `entity`. */
  readonly mention: number | null
  readonly event: string | null
  /** Where the chosen event is told: sorted, apart from one another. */
  readonly told: readonly Span[]
  /** Where what is to be seen begins: the current mention, or the telling clause of the event. */
  readonly at: number | null
  readonly time: TimeId | null
  /** Who takes part in the chosen event; within its passages their linked words ("the two countries") are marked too. */
  readonly participants: ReadonlySet<EntityId>
}

export const NO_EMPHASIS: Emphasis = { entity: null, mention: null, event: null, told: [], at: null, time: null, participants: new Set() }

/** What is chosen may come from an old address: what the article does not know is not chosen. */
export function emphasisOf({ entities, events }: ArticleView, { chosen }: Selection): Emphasis {
  if (chosen?.kind === 'entity') {
    const entity = entities.get(chosen.id)
    if (!entity) return NO_EMPHASIS
    const mention = chosen.mention !== null && chosen.mention < entity.mentions.length ? chosen.mention : null
    return { ...NO_EMPHASIS, entity: entity.id, mention, at: mention === null ? null : (entity.mentions[mention]?.start ?? null) }
  }
  const event = chosen && events.get(chosen.id)
  if (!event) return NO_EMPHASIS
  return {
    ...NO_EMPHASIS,
    event: event.id,
    at: event.start,
    told: joined([event, ...event.label, ...event.passages]),
    time: event.when.time,
    participants: new Set([...event.participants.map(({ entity }) => entity), ...(event.place ? [event.place] : [])]),
  }
}

/** Whether anything in a block looks otherwise than at rest. */
export function touches({ block, names, linked, times, quotationMarks }: Layers, { entity, told, time }: Emphasis): boolean {
  if (entity !== null) {
    const ofIt = (owned: { readonly entity: { readonly id: EntityId } }) => owned.entity.id === entity
    return names.some(ofIt) || linked.some(ofIt) || quotationMarks.some(({ speaker }) => speaker.id === entity)
  }
  return told.some(({ start, end }) => start < block.end && block.start < end) || times.some(({ id }) => id === time)
}

/** Spans in the order of the text, those that meet or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const { start, end } of [...spans].sort(inTextOrder)) {
    const last = out.at(-1)
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else if (end > start) out.push({ start, end })
  }
  return out
}
