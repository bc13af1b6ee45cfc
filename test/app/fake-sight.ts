import { act } from '@testing-library/react'
import { vi } from 'vitest'

type Listener = (entries: readonly Partial<IntersectionObserverEntry>[]) => void

let tell: Listener = () => {}

/** jsdom sees nothing. With this a page asks what is near to what can be seen, and the test says it. */
export function fakeSight(): void {
  class FakeObserver {
    constructor(listener: Listener) {
      tell = listener
    }
    observe() {}
    unobserve() {}
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver)
}

/** Parts of the page come near, or go far. `width`: nothing that is not shown has one. */
export async function comes(isIntersecting: boolean, targets: readonly Element[], width = 600): Promise<void> {
  await act(async () => {
    tell(targets.map((target) => ({ target, isIntersecting, boundingClientRect: new DOMRect(0, 0, width, 100) })))
    // A part at a time, each in a task of its own.
    for (let turn = 0; turn <= targets.length; turn++) await new Promise((then) => setTimeout(then))
  })
}
