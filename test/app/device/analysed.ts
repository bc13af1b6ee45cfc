import { digest, forPage, type SourceDocument } from '../../../src/core/index.ts'
import { packPage } from '../../../src/worker/packed-page.ts'
import type { Analysed } from '../../../src/worker/protocol.ts'
import { sample } from '../sample.ts'

/** What the worker gives for an article: the sample, under another title. */
export async function analysed(title: string, document: Partial<SourceDocument> = {}): Promise<Analysed> {
  const article = { ...sample.article, slug: '', title }
  return {
    document: { name: 'pasted', format: 'text', text: article.text, ...document },
    entry: digest(article, sample.analysis),
    page: await packPage(forPage(article, sample.analysis)),
    remarks: [],
  }
}
