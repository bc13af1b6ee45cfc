import type { HighlightColour } from '../../core/index.ts'
import type { KeepFault } from '../device/faults.ts'

export const COLOUR_NAME: Readonly<Record<HighlightColour, string>> = { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' }

export const KEPT_FOR_NOW: Readonly<Record<KeepFault, string>> = {
  full: 'There is no room left on this device: this holds until the tab is closed.',
  refused: 'This browser keeps nothing for this page: highlights hold until the tab is closed. Export takes them along.',
  newer: 'A newer Dateline is open in another tab: this holds until the tab is closed. Load the page again to keep more.',
  blocked: 'Another tab with an older Dateline is in the way: this holds until the tab is closed. Close the others to keep more.',
  unknown: 'This could not be kept on the device: it holds until the tab is closed.',
}

/** "3 highlights, 1 note" */
export function countInWords(highlights: readonly { readonly note?: string }[]): string {
  const notes = highlights.filter(({ note }) => note).length
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
  return count(highlights.length, 'highlight') + (notes > 0 ? `, ${count(notes, 'note')}` : '')
}
