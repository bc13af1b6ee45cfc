import { describe, expect, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { introductionOf } from '../../../src/app/entities/introduction.ts'
import type { Entity } from '../../../src/core/index.ts'
import { sample, spanOf } from '../sample.ts'

const view = viewArticle(sample, null)
const named = (id: string): Entity => view.entities.get(id) as Entity
const name = (words: string, nth = 1) => ({ ...spanOf(words, nth), form: 'name' as const })

describe('the sentence that introduces a name', () => {
  test('is where it is first called by its full name', () => {
    const late = { ...named('tobias-renn'), mentions: [name('Officials'), name('Tobias Renn')] }
    expect(introductionOf(view, late)?.index).toBe(1)
    expect(introductionOf(view, late)?.sentence).toEqual(
      view.article.blocks[4] && { start: view.article.blocks[4].start, end: view.article.blocks[4].end },
    )
  })

  test('or else where it is first named', () => {
    expect(introductionOf(view, { ...named('tobias-renn'), name: 'Dr Renn' })?.index).toBe(0)
  })

  test('a name that is only spoken of by other words has none', () => {
    expect(introductionOf(view, { ...named('ada-obi'), mentions: [{ ...spanOf('she'), form: 'pronoun' }] })).toBeNull()
  })
})
