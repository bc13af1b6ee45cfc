import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeHighlights, readHighlight } from '../../../src/core/notes/highlight.ts'
import { sample, spanOf } from '../../app/sample.ts'
import { highlight, MADE } from './highlights.ts'

const { text } = sample.article

describe('the highlights of an article', () => {
  it('stand in the order of the text, the longer first, and what is gone comes last', () => {
    const gone = { ...highlight('gone', spanOf('Ada Obi')), anchor: { start: 3, text: 'nobody', before: 'said of ', after: ' there' } }
    const all = [
      gone,
      highlight('c', spanOf('the harbour')),
      highlight('b', spanOf('Norland')),
      highlight('a', spanOf('Norland leader Ada Obi')),
    ]
    expect(placeHighlights(text, all).map(({ id, at }) => [id, at && text.slice(at.start, at.end)])).toEqual([
      ['a', 'Norland leader Ada Obi'],
      ['b', 'Norland'],
      ['c', 'the harbour'],
      ['gone', null],
    ])
  })
})

describe('a stored highlight', () => {
  const { at: _, ...stored } = highlight('a', spanOf('Ada Obi'), { note: 'Who?', colour: 'blue' })

  it('is read as it was written', () => {
    expect(readHighlight(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  })

  it('in a colour of another version is yellow, and unknown fields are left behind', () => {
    expect(readHighlight({ ...stored, colour: 'mauve', more: 1 })).toEqual({ ...stored, colour: 'yellow' })
  })

  it.each([
    ['nothing', null],
    ['a text', 'highlight'],
    ['one without an article', { ...stored, slug: '' }],
    ['one without words', { ...stored, anchor: { ...stored.anchor, text: '' } }],
    ['one before the beginning', { ...stored, anchor: { ...stored.anchor, start: -1 } }],
    ['one of no time', { ...stored, made: Number.NaN }],
    ['one of a time that no calendar has', { ...stored, made: 1e300 }],
  ])('%s is none', (_, one) => {
    expect(readHighlight(one)).toBeNull()
  })

  it('can be anything without harm', () => {
    fc.assert(fc.property(fc.jsonValue(), (any) => readHighlight(any) === null || MADE > 0))
  })
})
