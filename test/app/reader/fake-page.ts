import { vi } from 'vitest'

/** Height of every paragraph of the fake page, and of the window. */
export const PARAGRAPH = 400
export const WINDOW = 768

/**
 * jsdom lays nothing out. This gives every paragraph 400 pixels of a page that scrolls, and what stands within one the
 * place of its paragraph. Returns what undoes it.
 */
export function layOutPage(): () => void {
  const rect = (top: number, height: number): DOMRect => new DOMRect(0, top - window.scrollY, 600, height)
  const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const number = Number(/^p(\d+)$/.exec(this.closest('.block')?.id ?? '')?.[1] ?? 0)
    if (number > 0) return rect((number - 1) * PARAGRAPH, this.matches('.block') ? PARAGRAPH : 30)
    const first = this.matches('.text > div') ? this.querySelector('.block') : null
    if (first) return rect(first.getBoundingClientRect().top + window.scrollY, this.querySelectorAll('.block').length * PARAGRAPH)
    return this.matches('.text') ? rect(0, this.querySelectorAll('.block').length * PARAGRAPH) : rect(0, 0)
  })
  const boxes = vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [this.getBoundingClientRect()] as unknown as DOMRectList
  })
  // A range has no place at all in jsdom: here it has that of its element.
  Range.prototype.getBoundingClientRect = function () {
    return (this.startContainer.parentElement as Element).getBoundingClientRect()
  }
  const height = vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(100_000)
  scrollPageTo(0)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('scrollTo', ({ top }: ScrollToOptions) => scrollPageTo(top ?? 0))
  vi.stubGlobal('scrollBy', ({ top }: ScrollToOptions) => scrollPageTo(window.scrollY + (top ?? 0)))
  return () => {
    for (const spy of [box, boxes, height]) spy.mockRestore()
    vi.unstubAllGlobals()
  }
}

/** Scrolls as a reader does. */
export function scrollPageTo(top: number): void {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true })
  window.dispatchEvent(new Event('scroll'))
}
