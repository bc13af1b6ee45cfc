import type { MouseEvent } from 'react'

/** Takes over an ordinary click on a link; one with a modifier (new tab, new window, download) is left to the browser. */
export const onPlainClick = (action: () => void) => (event: MouseEvent) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  action()
}
