/** Gives the focus to an element once the page shows what was corrected, if what had it has gone. */
export function keepFocus(selector: string): void {
  const shown = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then))
  shown(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  })
}
