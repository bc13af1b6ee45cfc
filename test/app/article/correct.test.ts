import { afterEach, describe, expect, it } from 'vitest'
import { correct, lastChange, toggleLastChange } from '../../../src/app/article/correct.ts'
import { viewArticle } from '../../../src/app/article/view.ts'
import { editsByReader } from '../../../src/app/store/edits.ts'
import type { Edit } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const rename = (from: string, name: string): Edit => ({ kind: 'rename', entity: { name: from, kind: 'place', at: null }, name })
const [MINE, THEIRS] = [rename('Marrow', 'Marrow Bay'), rename('Norland', 'Northland')]
const edits = () => editsByReader.get().harbour

afterEach(() => {
  editsByReader.set({})
  lastChange.set(null)
})

describe('undoing a correction', () => {
  it('leaves alone what another tab has corrected meanwhile, and so does doing it again', () => {
    correct(viewArticle(sample, null), MINE)
    editsByReader.set({ harbour: [...(edits() ?? []), THEIRS] })
    toggleLastChange()
    expect(edits()).toEqual([THEIRS])
    toggleLastChange()
    expect(edits()).toEqual([THEIRS, MINE])
    toggleLastChange()
    expect(edits()).toEqual([THEIRS])
  })

  it('brings back the order there was, where nobody has changed anything', () => {
    editsByReader.set({ harbour: [MINE, THEIRS] })
    correct(viewArticle(sample, null), rename('Ada Obi', 'Ada'))
    toggleLastChange()
    expect(edits()).toEqual([MINE, THEIRS])
  })
})
