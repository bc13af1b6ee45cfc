import { describe, expect, it, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { layOut, remark, ticks, toldPath } from '../../../src/app/timeline/plot-layout.ts'
import type { ChronicleItem, Event } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const view = viewArticle(sample, null)
const [first] = sample.analysis.events as [Event]

/** An event told at an offset; the paragraph is the offset too. */
const told = (start: number, relation: Event['when']['relation'] = 'on'): Event => ({
  ...first,
  id: `e${start}`,
  start,
  when: { ...first.when, relation },
})

const stop = (id: string, ...events: Event[]): Extract<ChronicleItem, { kind: 'stop' }> => ({
  kind: 'stop',
  id,
  stated: null,
  calendar: id,
  edtf: null,
  period: false,
  events,
})
const gap: ChronicleItem = { kind: 'gap', length: null }

const plot = (dated: ChronicleItem[], undated: Event[] = [], paragraphs = 20) =>
  layOut({ dated, undated, paragraphs, paragraphOf: (event) => event.start, labelOf: ({ id }) => id })

describe('told against happened', () => {
  it('goes down in the order of happening, and across in that of telling', () => {
    const { points } = plot([stop('2019', told(5)), stop('2024', told(1), told(9))])
    const [a, b, c] = points
    expect(a?.y).toBeLessThan(b?.y ?? 0)
    expect(b?.y).toBe(c?.y)
    expect(points.map(({ x }) => x).sort((x, y) => x - y)).toEqual([b?.x, a?.x, c?.x])
  })

  it('piles events of one stop and one paragraph up', () => {
    const { points } = plot([stop('2019', told(5), { ...told(5), id: 'other' })])
    expect(points[0]?.x).toBe(points[1]?.x)
    expect(points[1]?.y).toBeGreaterThan(points[0]?.y ?? 0)
  })

  it('breaks the axis between the stops that a gap parts', () => {
    const { rows, breaks } = plot([stop('2019', told(5)), gap, stop('2024', told(1))])
    expect(breaks).toHaveLength(1)
    expect(breaks[0]).toBeGreaterThan(rows[0]?.y ?? 0)
    expect(breaks[0]).toBeLessThan(rows[1]?.y ?? 0)
  })

  it('keeps the undated below the axis', () => {
    const { rows, axis, points } = plot([stop('2019', told(5))], [told(3)])
    expect(rows.at(-1)).toMatchObject({ label: 'Undated', item: null })
    expect(points.at(-1)?.y).toBeGreaterThan(axis?.to ?? 0)
    expect(plot([], [told(3)]).axis).toBeNull()
  })

  it('is squeezed where there are many stops, and leaves labels out that would touch', () => {
    const many = plot(Array.from({ length: 120 }, (_, index) => stop(String(1900 + index), told(index))))
    expect(many.height).toBeLessThan(700)
    const labelled = many.rows.filter(({ label }) => label !== '')
    for (const [index, { y }] of labelled.entries()) if (index > 0) expect(y - (labelled[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(15)
  })

  it('stays within its width, whatever the paragraphs', () => {
    for (const paragraphs of [0, 1, 2, 300]) {
      const { points, width } = plot([stop('a date of no small length at all', told(paragraphs))], [], paragraphs)
      expect(points[0]?.x).toBeGreaterThan(0)
      expect(points[0]?.x).toBeLessThan(width)
    }
  })

  it('draws its line through the dated in the order of telling', () => {
    const { points } = plot([stop('2019', told(9)), stop('2024', told(1))], [told(3)])
    expect(toldPath(points)).toBe(`M${points[1]?.x} ${points[1]?.y}L${Math.round((points[0]?.x ?? 0) * 10) / 10} ${points[0]?.y}`)
  })
})

test.each<[number, number[]]>([
  [0, [1]],
  [1, [1]],
  [4, [1, 4]],
  [6, [1, 6]],
  [18, [1, 5, 10, 15, 18]],
  [60, [1, 20, 40, 60]],
])('numbers under %i paragraphs', (paragraphs, numbers) => {
  expect(ticks(paragraphs)).toEqual(numbers)
})

describe('what the order of telling does to the order of happening', () => {
  it('is said where the first to happen is told last', () => {
    const { words, event } = remark([stop('2019', told(9)), gap, stop('2024', told(1), told(3))]) ?? {}
    expect([words, event?.id]).toEqual(['First to happen, last of the dated to be told', 'e9'])
  })

  it('is said where the last to happen is told first', () => {
    expect(remark([stop('2019', told(2), told(5)), stop('2024', told(1))])?.words).toBe('Last to happen, first of the dated to be told')
  })

  it.each([
    ['few', [stop('2019', told(9)), stop('2024', told(1))]],
    ['the order of telling', [stop('2019', told(1)), stop('2020', told(2)), stop('2024', told(3))]],
    ['a first stop of two', [stop('2019', told(9), told(8)), stop('2024', told(1), told(5))]],
    ['an unsure place', [stop('2019', told(9, 'or-after')), stop('2024', told(1), told(5))]],
    ['nothing', []],
  ])('is left unsaid for %s', (_, dated) => {
    expect(remark(dated)).toBeNull()
  })
})

it('holds every event of the sample', () => {
  const { dated, undated } = view.chronicle
  expect(plot([...dated], [...undated]).points).toHaveLength(sample.analysis.events.length)
})
