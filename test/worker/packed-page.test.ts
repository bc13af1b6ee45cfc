import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleData } from '../../src/core/index.ts'
import { packPage, unpackPage } from '../../src/worker/packed-page.ts'

const part = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'constructor'),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.array(fc.record({ start: fc.nat(), name: fc.string() }))),
)

describe('a packed page', () => {
  it('holds the data, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ article: part, analysis: part, chronicle: part }), async (data) => {
        const plain = JSON.parse(JSON.stringify(data))
        expect(await unpackPage(await packPage(data as unknown as ArticleData))).toEqual(plain)
      }),
      { numRuns: 60 },
    )
  })

  it('is cut into lines where a list is long, and put together again in order', async () => {
    const spans = Array.from({ length: 60_000 }, (_, start) => ({ start, end: start + 1 }))
    const data = { article: { text: 'x' }, analysis: { sentences: spans, tokens: [] }, chronicle: { dated: [] } } as unknown as ArticleData
    const packed = await packPage(data)
    expect(packed.length).toBeLessThan(JSON.stringify(data).length / 4)
    expect(await unpackPage(packed)).toEqual(data)
  })

  it('that is damaged is refused, not half read', async () => {
    const packed = await packPage({ article: { text: 'x'.repeat(1000) }, analysis: {}, chronicle: {} } as unknown as ArticleData)
    await expect(unpackPage(packed.slice(0, -9))).rejects.toThrow()
    await expect(unpackPage(new Uint8Array([1, 2, 3]))).rejects.toThrow()
  })

  it('that unpacks to more than it may is refused', async () => {
    const packed = await packPage({ article: { text: 'x'.repeat(1_000_000) }, analysis: {}, chronicle: {} } as unknown as ArticleData)
    expect(packed.length).toBeLessThan(10_000)
    await expect(unpackPage(packed, 500_000)).rejects.toThrow('longer than it can be')
  })

  it('touches nothing but the data, whatever its lines name', async () => {
    const lines = ['__proto__.polluted', 'constructor.polluted', 'article.__proto__', 'nothing.x'].map(
      (path) => `${JSON.stringify({ path, value: { polluted: true } })}\n`,
    )
    const data = await unpackPage(new Uint8Array(gzipSync(lines.join(''))))
    expect(data).toEqual({ article: {}, analysis: {}, chronicle: {} })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect((data.article as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
