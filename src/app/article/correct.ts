import { anchorOf, type Edit, type Entity, editInWords, entityRef, findEvent, type Mention, readEdits } from '../../core/index.ts'
import { editsByReader } from '../store/edits.ts'
import { observable } from '../store/observable.ts'
import type { ArticleView } from './view.ts'

/** The change that was made last, and what it takes to take it back. */
export interface Change {
  readonly slug: string
  /** What has been done: "“CU” is the same as “Coast Union”". */
  readonly words: string
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
  readonly undone: boolean
}

export const lastChange = observable<Change | null>(null)

/** Corrects the article, and tells of it. Another date for an event takes the place of one set before. */
export function correct(view: ArticleView, edit: Edit): void {
  const others = made(view).filter((before) => !datesSameEvent(view, before, edit))
  change(view, [...others, edit], editInWords(view.article, edit))
}

/** Corrections that hold no more. The others stand, as far as they still fit. */
export function takeBack(view: ArticleView, edits: readonly Edit[]): void {
  const gone = new Set(edits.map((edit) => JSON.stringify(edit)))
  const left = made(view).filter((edit) => !gone.has(JSON.stringify(edit)))
  const [first] = edits
  if (first)
    change(view, left, edits.length === 1 ? `Taken back: ${editInWords(view.article, first)}` : `${edits.length} corrections taken back`)
}

/** Adds corrections from a file; those that are made already, by the site too, are not made again. Returns how many are new. */
export function addCorrections(view: ArticleView, edits: readonly Edit[]): number {
  const before = made(view)
  const known = new Set([...before, ...view.siteCorrections.map(({ edit }) => edit)].map((edit) => JSON.stringify(edit)))
  const added = edits.filter((edit) => !known.has(JSON.stringify(edit)))
  if (added.length > 0) change(view, [...before, ...added], `${added.length === 1 ? '1 correction' : `${added.length} corrections`} added`)
  return added.length
}

/** Undoes the last change, or does it again. */
export function toggleLastChange(): void {
  const last = lastChange.get()
  if (!last) return
  const { slug, before, after, undone } = last
  const made = editsByReader.get()[slug] ?? []
  setEdits(slug, undone ? stepped(made, before, after) : stepped(made, after, before))
  lastChange.set({ ...last, undone: !undone })
}

/** The list as it is now, with the step from one list to another made in it: what another tab has corrected meanwhile stays. */
function stepped(now: readonly unknown[], from: readonly unknown[], to: readonly unknown[]): readonly unknown[] {
  if (JSON.stringify(now) === JSON.stringify(from)) return to
  const isIn = (list: readonly unknown[]) => {
    const known = new Set(list.map((edit) => JSON.stringify(edit)))
    return (edit: unknown) => known.has(JSON.stringify(edit))
  }
  const [isNow, was, becomes] = [isIn(now), isIn(from), isIn(to)]
  return [...now.filter((edit) => !was(edit) || becomes(edit)), ...to.filter((edit) => !was(edit) && !isNow(edit))]
}

/** The edit that says of one mention that it is of `to`, or only, null, not of this one. */
export const notThisOne = ({ article: { text } }: ArticleView, entity: Entity, mention: Mention, to: Entity | null): Edit => ({
  kind: 'reassign',
  mention: anchorOf(text, mention),
  from: entityRef(text, entity),
  to: to && entityRef(text, to),
})

const made = ({ article }: ArticleView): readonly Edit[] => readEdits(editsByReader.get()[article.slug])

const setEdits = (slug: string, edits: readonly unknown[]): void => editsByReader.set({ ...editsByReader.get(), [slug]: edits })

function change({ article: { slug } }: ArticleView, after: readonly Edit[], words: string): void {
  const before = editsByReader.get()[slug] ?? []
  setEdits(slug, after)
  lastChange.set({ slug, words, before, after, undone: false })
}

/** By what they find in the text: since the first was made it may have moved. */
function datesSameEvent({ article: { text }, analysis }: ArticleView, a: Edit, b: Edit): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false
  const event = findEvent(text, analysis, a.event)
  return event !== null && event === findEvent(text, analysis, b.event)
}

/** Whether one mention alone can be said to be of something else: the only name of it is the whole of it. */
export const canBeAnother = ({ mentions }: Entity, { form }: Mention): boolean => mentions.length > 1 || form !== 'name'
