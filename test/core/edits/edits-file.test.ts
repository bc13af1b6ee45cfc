import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/core/edits/edit.ts'
import { readEditsFile, writeEditsFile } from '../../../src/core/edits/edits-file.ts'
import { articleOf } from '../written.ts'

const article = { ...articleOf(['Ada Obi spoke.']), slug: 'harbour', title: 'Ada Obi spoke' }
const edit: Edit = {
  kind: 'rename',
  entity: { name: 'Ada Obi', kind: 'person', at: { start: 0, text: 'Ada Obi', before: '', after: ' spoke.' } },
  name: 'Ada N. Obi',
}

describe('a file of corrections', () => {
  it('says which article they are of, and is readable', () => {
    const file = writeEditsFile(article, [edit])
    expect(JSON.parse(file)).toEqual({
      format: 'dateline-edits',
      version: 1,
      article: { slug: 'harbour', title: 'Ada Obi spoke', text: expect.stringMatching(/^14-[0-9a-f]{8}$/) },
      edits: [edit],
    })
    expect(file.split('\n').length).toBeGreaterThan(10)
  })

  it('is for the same text under another address too', () => {
    expect(readEditsFile({ ...article, slug: 'other' }, writeEditsFile(article, [edit]))).toEqual({
      kind: 'edits',
      edits: [edit],
      unread: 0,
    })
  })

  it('is for the same address with another text too', () => {
    expect(readEditsFile({ ...article, text: 'Another.' }, writeEditsFile(article, [edit])).kind).toBe('edits')
  })

  it('is not for another article', () => {
    const other = { ...articleOf(['Ben Obi spoke.']), slug: 'other' }
    expect(readEditsFile(other, writeEditsFile(article, [edit]))).toEqual({ kind: 'other-article', title: 'Ada Obi spoke' })
  })

  it.each(['', 'no JSON', 'null', '[]', '{"format":"dateline-edits","version":2,"edits":[]}', '{"format":"dateline-edits","version":1}'])(
    'is not: %s',
    (json) => {
      expect(readEditsFile(article, json)).toEqual({ kind: 'not-edits' })
    },
  )

  it('what it holds that is no edit is counted', () => {
    const file = writeEditsFile(article, [edit]).replace('"edits": [', '"edits": [{ "kind": "translate" }, 7,')
    expect(readEditsFile(article, file)).toEqual({ kind: 'edits', edits: [edit], unread: 2 })
  })
})
