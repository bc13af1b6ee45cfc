import { describe, expect, it } from 'vitest'
import { groupsOf, headingTags } from '../../../src/app/reader/text/groups.ts'
import type { Block, BlockKind } from '../../../src/core/index.ts'

/** Blocks by kind; a number behind the kind is the level, one behind a `#` the item's own number. */
const blocks = (...kinds: string[]): Block[] =>
  kinds.map((written, index) => {
    const { kind, level, ordinal } = /^(?<kind>[a-z-]+?)(?<level>\d)?(?:#(?<ordinal>\d+))?$/.exec(written)?.groups ?? {}
    return {
      start: index * 10,
      end: index * 10 + 8,
      kind: kind as BlockKind,
      ...(level && { level: Number(level) }),
      ...(ordinal && { ordinal: Number(ordinal) }),
    }
  })

describe('groups of blocks', () => {
  it('leaves paragraphs by themselves and the headline out', () => {
    expect(groupsOf(blocks('title', 'paragraph', 'heading2', 'paragraph'), 0)).toEqual([
      { kind: 'block', index: 1 },
      { kind: 'block', index: 2 },
      { kind: 'block', index: 3 },
    ])
  })

  it('puts the paragraphs of a block quotation together', () => {
    expect(groupsOf(blocks('paragraph', 'quote', 'quote', 'paragraph', 'quote'), -1)).toEqual([
      { kind: 'block', index: 0 },
      { kind: 'quote', indexes: [1, 2] },
      { kind: 'block', index: 3 },
      { kind: 'quote', indexes: [4] },
    ])
  })

  it('puts items into lists, deeper ones into the item before them', () => {
    expect(groupsOf(blocks('list-item1', 'list-item2', 'list-item2', 'list-item1'), -1)).toEqual([
      {
        kind: 'list',
        list: {
          first: null,
          items: [
            {
              index: 0,
              inner: {
                first: null,
                items: [
                  { index: 1, inner: null },
                  { index: 2, inner: null },
                ],
              },
            },
            { index: 3, inner: null },
          ],
        },
      },
    ])
  })

  it('knows a numbered list by its first item', () => {
    expect(groupsOf(blocks('list-item1#3', 'list-item1#4'), -1)).toMatchObject([{ list: { first: 3 } }])
  })
})

describe('headings', () => {
  it.each([
    ['begin at h2 whatever the source begins with', ['heading3', 'heading3'], ['h2', 'h2']],
    ['skip no level', ['heading1', 'heading4', 'heading6'], ['h2', 'h3', 'h4']],
    ['end at h4', ['heading1', 'heading2', 'heading3', 'heading4'], ['h2', 'h3', 'h4', 'h4']],
  ])('%s', (_, kinds, tags) => {
    expect([...headingTags(blocks(...kinds)).values()]).toEqual(tags)
  })
})
