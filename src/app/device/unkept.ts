import type { KeepFault } from './faults.ts'
import type { OwnArticle, OwnContents } from './records.ts'

/** An article with all that is kept of it. */
export interface Whole {
  readonly article: OwnArticle
  readonly contents: OwnContents
}

/** What could not be kept on the device lives here, by slug, for as long as the tab is open. */
export const unkept = new Map<string, Whole>()

const faults = new Map<string, KeepFault>()
const saved = new Set<string>()

export function setUnkept(whole: Whole, fault: KeepFault): void {
  unkept.set(whole.article.slug, whole)
  faults.set(whole.article.slug, fault)
  saved.delete(whole.article.slug)
  guard()
}

export function clearUnkept(slug: string): void {
  unkept.delete(slug)
  faults.delete(slug)
  guard()
}

/** It is in a file of the reader's: closing the tab loses nothing. */
export function noteSaved(slug: string): void {
  saved.add(slug)
  guard()
}

/** Why it is only there until the tab is closed; null where it is kept. */
export const faultOf = (slug: string): KeepFault | null => faults.get(slug) ?? null

/** While something would be lost with the tab, the browser asks before it closes it. */
function guard(): void {
  const atRisk = [...unkept.values()].some(({ article: { slug, deleted } }) => !saved.has(slug) && deleted === undefined)
  if (atRisk) globalThis.addEventListener?.('beforeunload', ask)
  else globalThis.removeEventListener?.('beforeunload', ask)
}

const ask = (event: Event): void => event.preventDefault()
