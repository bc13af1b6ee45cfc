import type { ChronicleItem, Event } from '../../core/index.ts'

/** The drawing "Told against happened" in numbers: across the paragraph that tells, down the time it happened. */
export interface PlotLayout {
  readonly width: number
  readonly height: number
  /** Where the axis of time stands. */
  readonly left: number
  readonly rows: readonly { readonly y: number; readonly label: string; readonly item: string | null }[]
  /** Heights at which time is skipped. */
  readonly breaks: readonly number[]
  readonly points: readonly PlotPoint[]
  readonly ticks: readonly { readonly x: number; readonly paragraph: number }[]
  /** Where the axis begins and ends; null where nothing is dated. */
  readonly axis: { readonly from: number; readonly to: number } | null
  readonly baseline: number
}

export interface PlotPoint {
  readonly event: Event
  readonly x: number
  readonly y: number
  readonly dated: boolean
}

const WIDTH = 312
const TOP = 24
const STEP = 40
const GAP = 76
/** A drawing taller than this is squeezed, and labels that no longer fit are left out. */
const TALLEST = 560
const LABEL_HEIGHT = 15
/** Signs of one stop and one paragraph stand below one another. */
const PILE = 11
const PER_CHARACTER = 7.2

interface PlotInput {
  readonly dated: readonly ChronicleItem[]
  readonly undated: readonly Event[]
  readonly paragraphs: number
  readonly paragraphOf: (event: Event) => number
  readonly labelOf: (item: Extract<ChronicleItem, { kind: 'stop' }>) => string
}

export function layOut({ dated, undated, paragraphs, paragraphOf, labelOf }: PlotInput): PlotLayout {
  const labels = dated.map((item) => (item.kind === 'stop' ? shorten(labelOf(item)) : ''))
  const left = Math.min(136, Math.max(74, Math.max(0, ...labels.map((label) => label.length)) * PER_CHARACTER + 14))
  const across = (paragraph: number) => left + 8 + (Math.max(0, paragraph - 1) / Math.max(1, paragraphs - 1)) * (WIDTH - left - 22)
  const place = (events: readonly Event[], y: number, isDated: boolean) => pile(events, paragraphOf, across, y, isDated)

  const heights = downwards(dated)
  const points = dated.flatMap((item, index) => (item.kind === 'stop' ? place(item.events, heights[index] as number, true) : []))
  const lowest = Math.max(heights.at(-1) ?? 0, ...points.map((point) => point.y))
  const undatedAt = dated.length > 0 ? lowest + 64 : TOP + 10
  const below = place(undated, undatedAt, false)
  const baseline = Math.max(lowest, ...below.map((point) => point.y)) + 18
  return {
    width: WIDTH,
    height: baseline + 26,
    left,
    rows: [...stopRows(dated, heights, labels), ...(undated.length > 0 ? [{ y: undatedAt, label: 'Undated', item: null }] : [])],
    breaks: heights.filter((_, index) => dated[index]?.kind === 'gap'),
    points: [...points, ...below],
    ticks: ticks(paragraphs).map((paragraph) => ({ paragraph, x: across(paragraph) })),
    axis: dated.length > 0 ? { from: TOP, to: lowest + 10 } : null,
    baseline,
  }
}

/** Events at one height, those of one paragraph below one another. */
function pile(
  events: readonly Event[],
  paragraphOf: PlotInput['paragraphOf'],
  across: (paragraph: number) => number,
  y: number,
  dated: boolean,
): PlotPoint[] {
  const piled = new Map<number, number>()
  return events.map((event) => {
    const paragraph = paragraphOf(event)
    const above = piled.get(paragraph) ?? 0
    piled.set(paragraph, above + 1)
    return { event, x: across(paragraph), y: y + above * PILE, dated }
  })
}

/** A row for each stop; a label that would touch the one above is left out. */
function stopRows(dated: readonly ChronicleItem[], heights: readonly number[], labels: readonly string[]): PlotLayout['rows'] {
  let labelled = Number.NEGATIVE_INFINITY
  return dated.flatMap((item, index) => {
    if (item.kind === 'gap') return []
    const y = heights[index] as number
    const fits = y - labelled >= LABEL_HEIGHT
    if (fits) labelled = y
    return [{ y, label: fits ? (labels[index] as string) : '', item: item.id }]
  })
}

/** The height of each item; a gap's is that of its break. */
function downwards(dated: readonly ChronicleItem[]): number[] {
  const full = dated.reduce((sum, item) => sum + (item.kind === 'gap' ? GAP - STEP : STEP), 0)
  const scale = Math.min(1, TALLEST / Math.max(1, full))
  const heights: number[] = []
  let y = TOP + 10 - STEP * scale
  for (const item of dated) {
    y += (item.kind === 'gap' ? GAP - STEP : STEP) * scale
    // The break lies in the middle between the stops that it parts.
    heights.push(item.kind === 'gap' ? y + ((STEP - (GAP - STEP)) / 2) * scale : y)
  }
  return heights
}

const shorten = (label: string): string => (label.length > 18 ? `${label.slice(0, 17)}…` : label)

/** The first and last paragraph and round numbers between them, none too near the last. */
export function ticks(paragraphs: number): number[] {
  const step = [5, 10, 20, 50, 100, 200, 500].find((size) => paragraphs / size <= 5) ?? 1000
  const between = Array.from({ length: Math.floor(paragraphs / step) }, (_, index) => (index + 1) * step)
  const spaced = between.filter((paragraph) => paragraphs - paragraph >= step * 0.4 && paragraph > 1)
  return [...new Set([1, ...spaced, Math.max(1, paragraphs)])]
}

/** The line through the dated points in the order the article tells them, as an SVG path. */
export function toldPath(points: readonly PlotPoint[]): string {
  const told = points.filter((point) => point.dated).sort((a, b) => a.event.start - b.event.start)
  return told.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

export const round = (n: number): number => Math.round(n * 10) / 10

/** What the order of telling does to the order of happening, where it can be said in a sentence; null where not. */
export function remark(dated: readonly ChronicleItem[]): { readonly words: string; readonly event: Event } | null {
  const stops = dated.filter((item) => item.kind === 'stop')
  const first = alone(stops[0])
  const last = alone(stops.at(-1))
  const told = stops.flatMap((stop) => stop.events).sort((a, b) => a.start - b.start)
  if (told.length < 3) return null
  if (first && first === told.at(-1)) return { words: 'First to happen, last of the dated to be told', event: first }
  if (last && last === told[0]) return { words: 'Last to happen, first of the dated to be told', event: last }
  return null
}

/** The event of a stop that has only one, and one whose place in the order is sure. */
function alone(stop: { readonly events: readonly Event[] } | undefined): Event | undefined {
  const [event, ...others] = stop?.events ?? []
  return event && others.length === 0 && event.when.relation === 'on' ? event : undefined
}
