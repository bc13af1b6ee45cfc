import type { HighlightColour } from '../notes/highlight.ts'

/** The colours of highlights, as they are on white paper. */
const COLOURS: Readonly<Record<HighlightColour, string>> = { yellow: '#ffe48a', green: '#bfe8b0', blue: '#b9dcf7', pink: '#fbc9dc' }

/** A stylesheet with a class for each colour. */
export const HIGHLIGHT_STYLE = Object.entries(COLOURS)
  .map(([colour, value]) => `.${colour} { background-color: ${value} }`)
  .join('\n')
