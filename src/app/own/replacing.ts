import { made } from 'virtual:dateline/analysis'
import { type ArticleData, type IsoDate, placeHighlights } from '../../core/index.ts'
import { unpackPage } from '../../worker/packed-page.ts'
import type { Analysed, OpenedDocument } from '../../worker/protocol.ts'
import { viewEdited } from '../article/editing.ts'
import type { KeepFault } from '../device/faults.ts'
import { listHighlights } from '../device/highlights.ts'
import { putWhole, readWhole } from '../device/own-articles.ts'
import type { OwnArticle, OwnContents } from '../device/records.ts'
import { editsByReader } from '../store/edits.ts'
import { publishedByReader, setPublished } from '../store/published.ts'
import { lastReplacement } from './replacement.ts'

export interface Replaced {
  readonly article: OwnArticle
  readonly fault: KeepFault | null
}

/**
 * Puts a new text in the place of an article's old one, under its address: highlights, notes, corrections, tags and the
 * place reached stay with it, and so does what the reader has said of it, but for what is said anew. Undefined where it
 * has gone meanwhile.
 */
export async function replaceText(slug: string, brought: Analysed, published: IsoDate | null | undefined): Promise<Replaced | undefined> {
  const before = await readWhole(slug)
  if (!before) return undefined
  const analysed = await withWhatWasSaid(before.contents.document, brought)
  const { document, around, entry, page, fingerprint } = analysed
  const { article, fault } = await putWhole({
    article: { ...before.article, entry: { ...entry, slug }, name: document.name, fingerprint },
    contents: { slug, document, made, page, ...(around && { around }) },
  })
  const dated = publishedByReader.get()[slug] ?? null
  if (published) setPublished(slug, published === entry.published ? null : published)
  const words = ['Its text was replaced just now.', await marksInWords(slug, await unpackPage(page))].filter(Boolean).join(' ')
  lastReplacement.set({ before, published: dated, words })
  return { article, fault }
}

/** The new text as the reader would have it: under the title that was given to the old one, with the lines that were put back. */
async function withWhatWasSaid({ given = {}, keep = [] }: OwnContents['document'], brought: Analysed): Promise<Analysed> {
  const { document, around, remarks } = brought
  const said = { ...given, ...document.given }
  const wanted = new Set(keep.map(({ text }) => text))
  const { article } = wanted.size > 0 ? await unpackPage(brought.page) : { article: { leftOut: [] } }
  const kept = article.leftOut.filter(({ text }) => wanted.has(text)).map(({ line, text }) => ({ line, text }))
  if (kept.length === 0 && Object.keys(said).length === Object.keys(document.given ?? {}).length) return brought
  const anew: OpenedDocument = { ...document, given: said, ...(kept.length > 0 && { keep: kept }) }
  const { analyseDocument } = await import('../../worker/client.ts')
  return { ...(await analyseDocument(anew)), ...(around && { around }), remarks }
}

/** What the new text has left of highlights and corrections, in words; empty where there were none. */
async function marksInWords(slug: string, data: ArticleData): Promise<string> {
  const highlights = placeHighlights(data.article.text, await listHighlights(slug))
  const edits = editsByReader.get()[slug] ?? []
  const { corrections } = viewEdited(data, publishedByReader.get()[slug] ?? null, edits)
  return [
    foundInWords('highlight', highlights.length, highlights.filter(({ at }) => at).length, 'under “Notes”'),
    foundInWords('correction', corrections.length, corrections.filter(({ fits }) => fits).length, 'in the list of corrections'),
  ]
    .filter(Boolean)
    .join(' ')
}

function foundInWords(what: string, all: number, found: number, where: string): string {
  if (all === 0) return ''
  const lost = all - found
  if (lost === 0) return all === 1 ? `Its ${what} still fits.` : `All its ${all} ${what}s still fit.`
  if (all === 1) return `Its ${what} fits no more, and is kept ${where}.`
  return `${found} of its ${all} ${what}s still ${found === 1 ? 'fits' : 'fit'}; ${lost === 1 ? 'the other is' : 'the others are'} kept ${where}.`
}
