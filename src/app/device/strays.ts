import { placeHighlights } from '../../core/index.ts'
import { type PackedPage, unpackPage } from '../../worker/packed-page.ts'
import { listHighlights } from './highlights.ts'

/** Whether highlights without an article, kept under this slug, are `its`, of the article of this page, by finding some of their words in it. */
export async function straysFor(slug: string, page: PackedPage): Promise<'none' | 'its' | 'foreign'> {
  const strays = await listHighlights(slug)
  if (strays.length === 0) return 'none'
  const { article } = await unpackPage(page)
  return placeHighlights(article.text, strays).some(({ at }) => at) ? 'its' : 'foreign'
}
