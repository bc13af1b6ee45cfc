import type { Block } from '../../../core/index.ts'

/** How blocks are put together on the page; numbers are indexes of `article.blocks`. */
export type Group =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'quote'; readonly indexes: readonly number[] }
  | { readonly kind: 'list'; readonly list: List }

export interface List {
  /** Its first number; null for a list of points. */
  readonly first: number | null
  readonly items: readonly { readonly index: number; readonly inner: List | null }[]
}

/** Puts list items and the paragraphs of a block quotation together. `title`: the block that stands apart as the headline, -1 for none. */
export function groupsOf(blocks: readonly Block[], title: number): Group[] {
  const groups: Group[] = []
  for (let index = 0; index < blocks.length; ) {
    const { kind } = blocks[index] as Block
    let next = index + 1
    if (kind === 'list-item' || kind === 'quote') while (blocks[next]?.kind === kind) next++
    const run = Array.from({ length: next - index }, (_, n) => index + n)
    if (kind === 'list-item') groups.push({ kind: 'list', list: listOf(run, blocks) })
    else if (kind === 'quote') groups.push({ kind: 'quote', indexes: run })
    else if (index !== title) groups.push({ kind: 'block', index })
    index = next
  }
  return groups
}

/** Items of a deeper level than the first are a list within the item before them. */
function listOf(run: readonly number[], blocks: readonly Block[]): List {
  const level = (index: number | undefined) => (index === undefined ? 0 : (blocks[index]?.level ?? 1))
  const top = level(run[0])
  const items: { index: number; inner: List | null }[] = []
  for (let n = 0; n < run.length; ) {
    let next = n + 1
    while (next < run.length && level(run[next]) > top) next++
    items.push({ index: run[n] as number, inner: next > n + 1 ? listOf(run.slice(n + 1, next), blocks) : null })
    n = next
  }
  return { first: blocks[run[0] as number]?.ordinal ?? null, items }
}

/**
 * The element of each heading, by index of its block. The page's own headline is `h1`, so the text's begin at `h2`, whatever
 * level the source begins with, and none is skipped; from the third level on all are `h4`.
 */
export function headingTags(blocks: readonly Block[]): ReadonlyMap<number, 'h2' | 'h3' | 'h4'> {
  const levels = [...new Set(blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 1] : [])))].sort((a, b) => a - b)
  const tags = ['h2', 'h3', 'h4'] as const
  return new Map(
    blocks.flatMap(({ kind, level }, index) => {
      return kind === 'heading' ? [[index, tags[Math.min(levels.indexOf(level ?? 1), 2)] ?? 'h2'] as const] : []
    }),
  )
}
