import { afterEach, describe, expect, it, vi } from 'vitest'
import { persist, roomInWords } from '../../../src/app/device/storage.ts'

const DAY = 86_400_000

function browser(storage: object) {
  const kept = new Map<string, string>()
  vi.stubGlobal('navigator', { storage })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}
afterEach(() => vi.unstubAllGlobals())

describe('asking the browser to keep what it has', () => {
  it('is done once where it says yes', async () => {
    let kept = false
    const ask = vi.fn(async () => {
      kept = true
      return kept
    })
    browser({ persisted: async () => kept, persist: ask })
    expect(await persist(1)).toBe(true)
    expect(await persist(2)).toBe(true)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('is not done again for three months where it says no', async () => {
    const ask = vi.fn(async () => false)
    browser({ persisted: async () => false, persist: ask })
    expect(await persist(DAY)).toBe(false)
    expect(await persist(60 * DAY)).toBe(false)
    expect(ask).toHaveBeenCalledTimes(1)
    await persist(92 * DAY)
    expect(ask).toHaveBeenCalledTimes(2)
  })
})

describe('the room that is left', () => {
  it.each([
    [{ usage: 10e6, quota: 100e6 }, ''],
    [{ usage: 88e6, quota: 100e6 }, /about 12 MB more/],
    [{ usage: 99.9e6, quota: 100e6 }, /hardly anything more/],
    [{}, ''],
  ])('of %j is told where it is short', async (estimate, words) => {
    browser({ estimate: async () => estimate })
    expect(await roomInWords()).toEqual(words === '' ? '' : expect.stringMatching(words))
  })

  it('is not told where nobody knows', async () => {
    browser({})
    expect(await roomInWords()).toBe('')
  })
})
