import type { Draft } from '../draft.ts'
import { isDangling } from './line-ends.ts'

const LONGEST_HEADING = 90
const LONGEST_HEADLINE = 160
/** Words that stay small in a heading that has its words capitalised. */
const SMALL_WORD = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|via|vs\.?|into|over|after|before|amid)$/i

/** Whether the words could stand above a text: a line without a full stop, a comma or a colon at its end. */
export function isHeadlineLike(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_HEADLINE || /[.,:;…–—-]["”’]?$/.test(text) || isDangling(text)) return false
  if (/https?:\/\//.test(text)) return false
  // A sentence that ends inside it makes it prose; "U.S." and "v." do not.
  return /^["“'‘«(]?[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(text) && !/(?:\p{Ll}{3}[.!]|[\p{L}\d]\?)["”]?\s+\p{Lu}/u.test(text)
}

/** A question may be a heading too, but the long ones are an interviewer's. */
const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  isHeadlineLike(text) &&
  (!/[?!]["”’]?$/.test(text) || isTitleCase(text) || /^\S+\s\S.{0,40}$/.test(text))

/** Whether every word that counts begins with a capital: "What Comes Next", "THE LAST WALTZ". */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
  return words.length > 0 && words.every((word, index) => (index > 0 && SMALL_WORD.test(word)) || !/^\p{Ll}/u.test(word))
}

/**
 * Makes headings of the short paragraphs without a full stop that stand above running text. Three of them in a row
 * are a list of something, not headings.
 */
export function findHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    const beside = (other: Draft | undefined) => other?.kind === 'paragraph' && isHeadingLike(other.text)
    if (!next || next.kind === 'quote') return draft
    if (isLoneItem(draft, drafts[index - 1], next)) return asHeading(draft, `${draft.ordinal}. ${draft.text}`)
    if (draft.kind !== 'paragraph' || draft.aside || !isHeadingLike(draft.text)) return draft
    if (beside(next) && (beside(drafts[index + 2]) || beside(drafts[index - 1]) || !drafts[index + 2])) return draft
    if (beside(drafts[index - 1]) && beside(drafts[index - 2])) return draft
    return asHeading(draft, draft.text)
  })
}

/** "2. What was found" over paragraphs. */
function isLoneItem(draft: Draft, previous: Draft | undefined, next: Draft): boolean {
  const lone = draft.ordinal !== undefined && previous?.kind !== 'list-item' && next.kind === 'paragraph'
  return lone && isHeadingLike(draft.text)
}

const asHeading = ({ origins }: Draft, text: string): Draft => ({ kind: 'heading', level: 2, text, origins })
