import { afterEach, describe, expect, it, vi } from 'vitest'
import { kept } from '../../../src/app/store/kept.ts'

const number = (stored: unknown) => (typeof stored === 'number' ? stored : 0)

describe('a kept value', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    localStorage.clear()
  })

  it('is kept across visits', () => {
    kept('k', 0, number).set(7)
    expect(kept('k', 0, number).get()).toBe(7)
  })

  it('tells its listeners, and tells them once', () => {
    const store = kept('k', 0, number)
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.set(1)
    store.set(1)
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    store.set(2)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('follows another tab', () => {
    const store = kept('k', 0, number)
    expect(store.get()).toBe(0)
    localStorage.setItem('k', '5')
    window.dispatchEvent(new StorageEvent('storage', { key: 'k' }))
    expect(store.get()).toBe(5)
  })

  it('is read anew when the page comes back from the browser’s memory, which hears of nothing', () => {
    const store = kept('k', 0, number)
    store.set(1)
    localStorage.setItem('k', '6')
    const shown = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
    shown(false)
    expect(store.get()).toBe(1)
    shown(true)
    expect(store.get()).toBe(6)
  })

  it.each(['{broken', '"text"', 'null'])('starts afresh from %s', (stored) => {
    localStorage.setItem('k', stored)
    expect(kept('k', 0, number).get()).toBe(0)
  })

  it('holds for the visit where storage is refused', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const store = kept('k', 0, number)
    store.set(3)
    expect(store.get()).toBe(3)
  })
})
