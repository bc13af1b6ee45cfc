import type { Block, BlockKind, LineOrigin } from '../model.ts'
import type { Draft } from './draft.ts'

/** Blocks in their places, and the text they stand in. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly origins: readonly LineOrigin[]
}

const GAP = '\n\n'
/** Read as running text, and so numbered in the margin. */
const NUMBERED: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item', 'preformatted'])

/** Sets the drafts one below the other. */
export function layOut(drafts: readonly Draft[]): Layout {
  const blocks: Block[] = []
  const origins: LineOrigin[] = []
  let start = 0
  let number = 0
  for (const { kind, level, ordinal, text, origins: lines } of drafts) {
    if (NUMBERED.has(kind)) number += 1
    blocks.push({
      start,
      end: start + text.length,
      kind,
      ...(level !== undefined && { level }),
      ...(ordinal !== undefined && { ordinal }),
      ...(NUMBERED.has(kind) && { number }),
    })
    for (const origin of lines) origins.push({ start: start + origin.start, line: origin.line })
    start += text.length + GAP.length
  }
  return { text: drafts.map((draft) => draft.text).join(GAP), blocks, origins }
}
