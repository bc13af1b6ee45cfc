import type { Highlight } from '../../../src/core/index.ts'

/** Something the reader has marked. */
export const highlight = (id: string, slug: string): Highlight => ({
  id,
  slug,
  anchor: { start: 0, text: 'one', before: '', after: '' },
  colour: 'green',
  note: 'why?',
  made: 1,
  changed: 1,
})
