import { describe, expect, it } from 'vitest'
import { correctedEntry } from '../../../src/app/library/corrected.ts'
import { digest, type Edit, entityRef, forPage } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const data = forPage(sample.article, sample.analysis)
const entry = { ...digest(sample.article, sample.analysis), slug: 'here' }
const people = data.analysis.entities.filter(({ kind }) => kind === 'person')
const [first, second] = people
if (!first || !second) throw new Error('The sample has two people.')
const { text } = data.article

describe('an entry of the library', () => {
  it('is as the analysis has it where nothing was said', () => {
    expect(correctedEntry(entry, data, { published: undefined, edits: undefined })).toEqual(entry)
  })

  it('has a name as the reader has corrected it, and one less where two were merged', () => {
    const renamed: Edit[] = [{ kind: 'rename', entity: entityRef(text, first), name: 'A New Name' }]
    expect(correctedEntry(entry, data, { published: undefined, edits: renamed }).people[0]?.name).toBe('A New Name')
    const merged: Edit[] = [{ kind: 'merge', entity: entityRef(text, second), into: entityRef(text, first) }]
    expect(correctedEntry(entry, data, { published: undefined, edits: merged }).people).toHaveLength(Math.min(3, people.length - 1))
  })

  it('is dated as the reader has it', () => {
    expect(correctedEntry(entry, data, { published: '2024-05-06', edits: undefined })).toMatchObject({
      slug: 'here',
      published: '2024-05-06',
    })
  })

  it('takes no harm from what is no correction', () => {
    expect(correctedEntry(entry, data, { published: undefined, edits: [null, 7, { kind: 'merge' }] })).toEqual(entry)
  })
})
