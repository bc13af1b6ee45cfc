import { describe, expect, it } from 'vitest'
import { placeBar } from '../../../../src/app/reader/notes/place-bar.ts'

const AREA = { left: 0, top: 56, right: 1000, bottom: 700 }
const BAR = { width: 300, height: 50 }
const line = (left: number, top: number, right: number) => ({ left, top, right, bottom: top + 30 })

describe('the bar of selected words', () => {
  it.each([
    ['stands above the middle of the first line', [line(400, 300, 600), line(100, 330, 900)], { left: 350, top: 242 }],
    ['of which the pieces side by side are one', [line(400, 300, 410), line(410, 302, 600)], { left: 350, top: 242 }],
    ['under the last line where there is no room above', [line(400, 60, 600), line(100, 90, 300)], { left: 50, top: 128 }],
    ['at the foot of what is seen where the passage fills it', [line(400, 0, 600), line(100, 800, 300)], { left: 50, top: 642 }],
    ['within the window at the left', [line(0, 300, 40)], { left: 8, top: 242 }],
    ['and at the right', [line(960, 300, 1000)], { left: 692, top: 242 }],
    ['somewhere even where nothing is on the page', [], { left: 8, top: 642 }],
  ])('%s', (_, lines, place) => {
    expect(placeBar(lines, BAR, AREA)).toEqual(place)
  })
})
