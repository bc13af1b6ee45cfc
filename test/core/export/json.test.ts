import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractJson } from '../../../src/core/export/json.ts'
import { sample } from '../../app/sample.ts'
import { anyExported, exported } from './exported.ts'

describe('the JSON', () => {
  it('is what the command line prints', () => {
    const read = JSON.parse(contractJson(exported(sample)))
    expect(Object.keys(read)).toEqual(['article', 'sentences', 'entities', 'times', 'quotations', 'events'])
    expect({ ...read }).toEqual({ article: sample.article, ...sample.analysis })
  })

  it('has the publication date in force, which is not said to come from the source', () => {
    const from = exported({ ...sample, article: { ...sample.article, published: '2026-01-01', publishedFrom: 'source' } })
    expect(JSON.parse(contractJson(from)).article).toMatchObject({ published: '2026-01-01', publishedFrom: 'source' })
    const { article } = JSON.parse(contractJson({ ...from, published: '2026-04-27' }))
    expect([article.published, article.publishedFrom]).toEqual(['2026-04-27', undefined])
  })

  it('of any article comes back as it was', () => {
    fc.assert(
      fc.property(anyExported, (from) => {
        const { article, ...analysis } = JSON.parse(contractJson(from))
        expect(article).toEqual(JSON.parse(JSON.stringify(from.article)))
        expect(analysis).toEqual(JSON.parse(JSON.stringify(from.analysis)))
      }),
    )
  })
})
