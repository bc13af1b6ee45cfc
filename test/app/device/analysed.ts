import { digest, fingerprintOf, forPage, type SourceDocument } from '../../../src/core/index.ts'
import { packPage } from '../../../src/worker/packed-page.ts'
import type { Analysed } from '../../../src/worker/protocol.ts'
import { sample } from '../sample.ts'

/**
 * What the worker gives for an article: the sample, under another title, and with a text of the same length if the spans
 * are still to fit.
 */
export async function analysed(title: string, document: Partial<SourceDocument> = {}, text = sample.article.text): Promise<Analysed> {
  const article = { ...sample.article, slug: '', title, text }
  return {
    document: { name: 'pasted', format: 'text', text: article.text, ...document },
    entry: digest(article, sample.analysis),
    page: await packPage(forPage(article, sample.analysis)),
    fingerprint: fingerprintOf(article),
    remarks: [],
  }
}
