import type { Exported } from './exported.ts'

/**
 * The article with its analysis, as `npm run analyse` prints it: the data model of `model.ts`. The publication date is
 * the one in force; `origins`, the lines of the source file, is empty where the article came without them.
 */
export function contractJson({ article, analysis, published }: Exported): string {
  const { publishedFrom, published: own, ...rest } = article
  const dated = published === null ? rest : { ...rest, published, ...(published === own && publishedFrom && { publishedFrom }) }
  const { sentences, entities, times, quotations, events } = analysis
  return `${JSON.stringify({ article: dated, sentences, entities, times, quotations, events }, null, 2)}\n`
}
