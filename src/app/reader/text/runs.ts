import {
  type Entity,
  inTextOrder,
  longestWins,
  type Mention,
  overlaps,
  type Span,
  spanAt,
  type TimeExpression,
} from '../../../core/index.ts'
import type { OwnedMention } from '../../article/view.ts'
import { type Emphasis, joined } from './emphasis.ts'
import type { Layers } from './layers.ts'

export interface NameRun extends Span {
  readonly kind: 'name'
  readonly entity: Entity
  readonly mention: Mention
  /** Among the entity's mentions. */
  readonly index: number
  readonly lit: boolean
  readonly current: boolean
}

export interface TimeRun extends Span {
  readonly kind: 'time'
  readonly time: TimeExpression
  readonly lit: boolean
}

export interface QuotationMarkRun extends Span {
  readonly kind: 'quotation-mark'
  readonly speaker: Entity
  readonly lit: boolean
}

export type MarkRun = NameRun | TimeRun | QuotationMarkRun
export type Run = MarkRun | (Span & { readonly kind: 'text' })

/** Runs side by side that lie all within, or all outside, a passage of the chosen event and the dateline. */
export interface Stretch extends Span {
  readonly told: boolean
  readonly dateline: boolean
  readonly runs: readonly Run[]
}

/**
 * The text of a block as stretches of runs. Put together they are the block, letter for letter; nothing overlaps.
 * Passages lie around marks: a passage that would end in the middle of a name takes in the whole name.
 */
export function runsOf(layers: Layers, emphasis: Emphasis): readonly Stretch[] {
  const { block, dateline } = layers
  const marks = pick(candidates(layers, emphasis))
  const told = joined(within(block, emphasis.told).map((span) => widened(span, marks)))
  const head = dateline ? [widened(dateline, marks)] : []
  const edges = [block, ...told, ...head].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  let next = 0
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    const inside: MarkRun[] = []
    for (let mark = marks[next]; mark && mark.end <= end; mark = marks[next]) {
      inside.push(mark)
      next++
    }
    return {
      start,
      end,
      told: spanAt(told, start) !== undefined,
      dateline: spanAt(head, start) !== undefined,
      runs: withText({ start, end }, inside),
    }
  })
}

/** Every mark there could be, those of the chosen name first. */
function candidates({ names, linked, times, quotationMarks }: Layers, emphasis: Emphasis): MarkRun[] {
  const run = ({ mention, entity, index }: OwnedMention): NameRun => {
    const lit = entity.id === emphasis.entity
    const { start, end } = mention
    return { kind: 'name', start, end, entity, mention, index, lit, current: lit && index === emphasis.mention }
  }
  const shown = ({ mention, entity }: OwnedMention) =>
    entity.id === emphasis.entity || (emphasis.participants.has(entity.id) && spanAt(emphasis.told, mention.start) !== undefined)
  const timed = (time: TimeExpression): TimeRun => ({
    kind: 'time',
    start: time.start,
    end: time.end,
    time,
    lit: time.id === emphasis.time,
  })
  return [
    ...[...names, ...linked.filter(shown)].map(run),
    ...times.map(timed),
    ...quotationMarks.map(({ start, end, speaker }): QuotationMarkRun => {
      return { kind: 'quotation-mark', start, end, speaker, lit: speaker.id === emphasis.entity }
    }),
  ]
}

/** Where marks compete, those of the chosen name win, then the longest: "Russian State Duma speaker" swallows "State Duma". */
function pick(marks: readonly MarkRun[]): MarkRun[] {
  return clusters(marks).flatMap((cluster) => {
    if (cluster.length === 1) return cluster
    const chosen = longestWins(cluster.filter((mark) => mark.kind === 'name' && mark.lit))
    const others = cluster.filter((mark) => !chosen.some((taken) => overlaps(taken, mark)))
    return [...chosen, ...longestWins(others)].sort(inTextOrder)
  })
}

/** Marks that overlap, directly or through others: few each, so that choosing among them stays quick in any text. */
function clusters(marks: readonly MarkRun[]): MarkRun[][] {
  const out: MarkRun[][] = []
  let reach = -1
  for (const mark of [...marks].sort(inTextOrder)) {
    if (mark.start < reach) out.at(-1)?.push(mark)
    else out.push([mark])
    reach = Math.max(reach, mark.end)
  }
  return out
}

function within(block: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => overlaps(span, block))
    .map(({ start, end }) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }))
}

function widened({ start, end }: Span, marks: readonly MarkRun[]): Span {
  return { start: spanAt(marks, start)?.start ?? start, end: Math.max(end, spanAt(marks, end - 1)?.end ?? end) }
}

function withText({ start, end }: Span, marks: readonly MarkRun[]): Run[] {
  const runs: Run[] = []
  let at = start
  const textUpTo = (to: number) => {
    if (to > at) runs.push({ kind: 'text', start: at, end: to })
  }
  for (const mark of marks) {
    textUpTo(mark.start)
    runs.push(mark)
    at = mark.end
  }
  textUpTo(end)
  return runs
}
