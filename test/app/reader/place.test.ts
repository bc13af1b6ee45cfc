import { describe, expect, it } from 'vitest'
import { afterJump, afterScroll, NO_MEMORY, type Place } from '../../../src/app/reader/place/memory.ts'
import { placeTip } from '../../../src/app/reader/tip/place-tip.ts'

const SCREEN = 800
const place = (paragraph: number, top: number): Place => ({ paragraph, top, offset: 80 })

describe('where the reader was', () => {
  it('is offered after a jump of more than a screen', () => {
    expect(afterJump(NO_MEMORY, place(2, 100), 2000, SCREEN, false)).toEqual({ origin: place(2, 100), landed: 2000, offered: true })
  })

  it('is not offered after a short one', () => {
    expect(afterJump(NO_MEMORY, place(2, 100), 500, SCREEN, false).offered).toBe(false)
  })

  it('stays where reading stopped while jumps follow one another', () => {
    const first = afterJump(NO_MEMORY, place(2, 100), 700, SCREEN, false)
    const second = afterJump(first, place(4, 700), 1400, SCREEN, false)
    expect(second).toEqual({ origin: place(2, 100), landed: 1400, offered: true })
  })

  it('stays even when the page is still moving', () => {
    const first = afterJump(NO_MEMORY, place(2, 100), 3000, SCREEN, false)
    expect(afterJump(first, place(3, 900), 5000, SCREEN, true).origin).toEqual(place(2, 100))
  })

  it('is replaced once the reader has gone on from where a jump led', () => {
    const first = afterJump(NO_MEMORY, place(2, 100), 2000, SCREEN, false)
    expect(afterJump(first, place(12, 2900), 6000, SCREEN, false).origin).toEqual(place(12, 2900))
  })

  it('is forgotten when the reader scrolls back there', () => {
    const memory = afterJump(NO_MEMORY, place(2, 100), 2000, SCREEN, false)
    expect(afterScroll(memory, 1900, SCREEN)).toBe(memory)
    expect(afterScroll(memory, 300, SCREEN)).toBe(NO_MEMORY)
  })
})

describe('where a tip goes', () => {
  const area = { left: 0, right: 1000, top: 56, bottom: 900 }
  const size = { width: 240, height: 80 }
  const mark = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 30 })

  it.each([
    ['under its mark, a little to the left', mark(300, 200), { left: 288, top: 236 }],
    ['within the window on the right', mark(980, 200), { left: 752, top: 236 }],
    ['within the window on the left', mark(4, 200), { left: 8, top: 236 }],
    ['above its mark where there is no room below', mark(300, 840), { left: 288, top: 754 }],
  ])('%s', (_, box, expected) => {
    expect(placeTip(box, size, area)).toEqual(expected)
  })

  it('under its mark where there is room nowhere', () => {
    expect(placeTip(mark(300, 80), size, { ...area, bottom: 150 })).toEqual({ left: 288, top: 116 })
  })
})
