import { type Fingerprint, fingerprintOf, type Likeness, likeness } from '../../core/index.ts'
import type { Analysed } from '../../worker/protocol.ts'
import { fold } from '../article/fold.ts'
import { database } from './database.ts'
import { listAll, loadStored } from './own-articles.ts'
import type { OwnArticle } from './records.ts'

/** An article that the reader has already, and how what was brought is like it. */
export interface Known {
  readonly article: OwnArticle
  readonly likeness: Likeness
}

/**
 * The article that was brought once more, if it is one; of several the one word for word the same, then the one that was
 * brought last. A deleted one counts only where it is word for word the same: it can be brought back.
 */
export async function findKnown({ fingerprint, entry }: Pick<Analysed, 'fingerprint' | 'entry'>): Promise<Known | null> {
  const all = await listAll()
  const found: Known[] = []
  for (const article of all.sort((a, b) => b.added - a.added)) {
    const its = article.fingerprint ?? (await fingerprinted(article))
    const like = its && likeness(its, fingerprint, fold(article.entry.title) === fold(entry.title))
    if (like === 'same' || (like && article.deleted === undefined)) found.push({ article, likeness: like })
  }
  const rank = ({ article, likeness: like }: Known) => (like === 'same' ? 0 : 2) + Number(article.deleted !== undefined)
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** One that was kept before there were fingerprints gets its own now. Null where its text can't be read. */
async function fingerprinted({ slug }: OwnArticle): Promise<Fingerprint | null> {
  try {
    const data = await loadStored(slug)
    if (!data) return null
    const fingerprint = fingerprintOf(data.article)
    const step = (await database()).transaction('articles', 'readwrite')
    const article = await step.store.get(slug)
    if (article) await step.store.put({ ...article, fingerprint })
    await step.done
    return fingerprint
  } catch {
    return null
  }
}
