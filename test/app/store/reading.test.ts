import { afterEach, describe, expect, it } from 'vitest'
import { noteReading, readingState, readings } from '../../../src/app/store/reading.ts'

describe('reading', () => {
  afterEach(() => readings.set({}))

  it('goes from unread through reading to read, and stays read', () => {
    const state = () => readingState(readings.get().harbour)
    expect(state()).toBe('unread')
    noteReading('harbour', 3, 6)
    expect(state()).toBe('reading')
    noteReading('harbour', 6, 6)
    expect(state()).toBe('read')
    noteReading('harbour', 2, 6)
    expect(state()).toBe('read')
    expect(readings.get().harbour?.paragraph).toBe(2)
  })
})
