import { anchorOf } from '../../../src/core/edits/anchor.ts'
import type { Span } from '../../../src/core/model.ts'
import type { Highlight, PlacedHighlight } from '../../../src/core/notes/highlight.ts'
import { sample } from '../../app/sample.ts'

export const MADE = Date.UTC(2026, 4, 1, 9, 30, 15)

/** A highlight of the sample. */
export const highlight = (id: string, at: Span, more: Partial<Highlight> = {}): PlacedHighlight => ({
  id,
  slug: sample.article.slug,
  anchor: anchorOf(sample.article.text, at),
  colour: 'yellow',
  made: MADE,
  changed: MADE,
  at,
  ...more,
})
