import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../../src/core/entities/rank.ts'
import type { Article } from '../../../src/core/model.ts'
import { attributeQuotations } from '../../../src/core/quotations/attribute.ts'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { articleOf, type Cast, clausesOf, entitiesOf, languageOf } from '../written.ts'

const CAST: Cast[] = [
  { id: 'okoro', kind: 'person', names: ['Okoro'], pronouns: ['he', 'he#2'] },
  { id: 'ruiz', kind: 'person', names: ['Ruiz'] },
  { id: 'lund', kind: 'place', names: ['Lund'] },
  { id: 'swedes', kind: 'group', names: ['Swedes'] },
]

function orderIn(paragraphs: readonly string[], title?: string): string[] {
  const plain = articleOf(title === undefined ? paragraphs : [title, ...paragraphs])
  const blocks = plain.blocks.map((b, i) => (i === 0 && title !== undefined ? { ...b, kind: 'title' as const } : b))
  const article: Article = { ...plain, blocks }
  const entities = entitiesOf(article.text, CAST).filter((e) => e.mentions.length > 0)
  const clauses = clausesOf(article, languageOf(article), entities)
  const quotations = attributeQuotations(article, clauses, entities, findQuotedSpans(article))
  return rank({ article, clauses, quotations }, entities).map((e) => e.id)
}

describe('comes first', () => {
  it.each([
    ['who is named more often', ['Ruiz met Okoro. Ruiz left. In the end Ruiz slept.'], 'ruiz'],
    ['who is spoken of more often, by any word', ['Ruiz met Okoro. Then he left, and he slept.'], 'okoro'],
    ['who acts, before who is acted upon', ['The boat of Ruiz was old. Okoro sold it. The house of Ruiz was old. Okoro sold it.'], 'okoro'],
    ['who is there throughout', ['Okoro woke. Ruiz woke, then Ruiz ate.', 'It rained.', 'The sun came out.', 'Okoro slept.'], 'okoro'],
    ['a place before a people', ['Swedes came to Lund. In Lund, Swedes stayed.'], 'lund'],
  ])('%s', (_, paragraphs, first) => {
    expect(orderIn(paragraphs)[0]).toBe(first)
  })

  it('who stands in the headline', () => {
    expect(orderIn(['Ruiz met a friend in the evening. Nobody saw Okoro.'], 'Okoro is back')[0]).toBe('okoro')
  })

  it('who is told of early, all else alike', () => {
    expect(orderIn(['Okoro slept.', 'Ruiz slept.'])).toEqual(['okoro', 'ruiz'])
  })
})

it('puts what only stands in an enumeration behind what does not', () => {
  const order = orderIn(['The guests, Ruiz, Okoro, Alva and Bo, came to Lund.'])
  expect(order.indexOf('lund')).toBeLessThan(order.indexOf('okoro'))
})

it('keeps every entity once, whatever the text', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom('Ruiz', ' met Okoro', '. ', ', ', ' in Lund', ' Swedes ', 'he '),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const order = orderIn([pieces.join('')])
      expect(new Set(order).size).toBe(order.length)
    }),
    { numRuns: 30 },
  )
})
