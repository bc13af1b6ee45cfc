import type { IsoDate } from '../../core/index.ts'
import { putWhole } from '../device/own-articles.ts'
import type { Whole } from '../device/unkept.ts'
import { observable } from '../store/observable.ts'
import { setPublished } from '../store/published.ts'

/** A text that took another's place: what became of the reader's marks, and what it takes to undo it. */
export interface Replacement {
  readonly before: Whole
  readonly published: IsoDate | null
  readonly words: string
}

/** The last one of this visit. */
export const lastReplacement = observable<Replacement | null>(null)

/** Puts the old text back. What was marked or corrected since stays. */
export async function undoReplacement(): Promise<void> {
  const last = lastReplacement.get()
  if (!last) return
  lastReplacement.set(null)
  await putWhole(last.before)
  setPublished(last.before.article.slug, last.published)
}
