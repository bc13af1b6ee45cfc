import type { Block } from '../../core/index.ts'
import { type Share, shareOf } from './strip.ts'

export interface ParagraphTick {
  readonly at: Share
  readonly number: number
  /** Its number is written below it. */
  readonly labelled: boolean
}

/** Nearer than this two labels run into each other, on the narrowest panel. */
const LABEL_GAP = 0.095
/** Nearer than this two ticks make a grey bar. */
const TICK_GAP = 0.01
/** How far round numbers may be apart; the fewest that leave at most five of them are taken. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

/**
 * The scale below the strip: a tick where each paragraph begins, and a few numbers, readable at every length:
 * always the first and the last, and between them the round ones that have room.
 */
export function paragraphTicks(blocks: readonly Block[], length: number): ParagraphTick[] {
  const paragraphs = blocks.flatMap((block) => (block.number ? [{ number: block.number, at: shareOf(block.start, length) }] : []))
  const labels = labelled(paragraphs)
  const ticks: ParagraphTick[] = []
  for (const paragraph of paragraphs) {
    const tick = { ...paragraph, labelled: labels.has(paragraph.number) }
    const before = ticks.at(-1)
    if (!before || tick.at - before.at >= TICK_GAP) ticks.push(tick)
    else if (tick.labelled) ticks[ticks.length - 1] = tick
  }
  return ticks
}

function labelled(paragraphs: readonly { readonly number: number; readonly at: Share }[]): ReadonlySet<number> {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first || !last) return new Set()
  const step = STEPS.find((size) => paragraphs.length / size <= 5) ?? 10 ** Math.ceil(Math.log10(paragraphs.length / 5))
  const kept = [first]
  for (const paragraph of paragraphs) {
    const room = paragraph.at - (kept.at(-1)?.at ?? 0) >= LABEL_GAP && last.at - paragraph.at >= LABEL_GAP
    if (paragraph.number % step === 0 && room) kept.push(paragraph)
  }
  if (last.at - first.at >= LABEL_GAP) kept.push(last)
  return new Set(kept.map((paragraph) => paragraph.number))
}
