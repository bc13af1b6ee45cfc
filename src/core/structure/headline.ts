import { findDateline, isBareDateline } from './dateline.ts'
import type { Draft } from './draft.ts'
import { readFurniture } from './furniture.ts'
import { wordCount } from './page.ts'
import { isHeadlineLike } from './text/headings.ts'
import { endsSentence } from './text/line-ends.ts'

/** The drafts with the headline among them marked as `title`. */
export interface Titled {
  readonly flow: readonly Draft[]
  /** Index of the headline, -1 where the text has none. */
  readonly at: number
}

/**
 * Finds the headline at the head of the flow: what a format says is one, else a first line without a full stop that
 * stands above running text. Where the title is known already, only a line that repeats it is the headline.
 */
export function markHeadline(drafts: readonly Draft[], known: string | undefined): Titled {
  const at = known === undefined ? findHeadline(drafts) : findKnown(drafts, known)
  const flow = drafts.map((draft, index): Draft => {
    if (index === at) return { kind: 'title', text: draft.text, origins: draft.origins }
    if (draft.kind === 'title') return asHeading(draft, 1)
    // Lines above and below a headline that end in no full stop are its kicker and its deck.
    const isAbove = index < at && at <= MOST_KICKERS
    const isBeside = at >= 0 && index === at + 1 && index < drafts.length - 1
    const isDeck = (isAbove || (isBeside && isHeadlineLike(draft.text))) && draft.kind === 'paragraph' && !endsSentence(draft.text)
    return isDeck ? asHeading(draft, 2) : draft
  })
  return { flow, at }
}

const asHeading = ({ text, origins }: Draft, level: number): Draft => ({ kind: 'heading', level, text, origins })

function findKnown(drafts: readonly Draft[], known: string): number {
  const given = drafts.findIndex((draft) => draft.kind === 'title' && sameWords(draft.text, known))
  return given >= 0 ? given : drafts.slice(0, 4).findIndex((draft) => sameWords(draft.text, known))
}

function findHeadline(drafts: readonly Draft[]): number {
  const given = drafts.findIndex((draft) => draft.kind === 'title')
  if (given >= 0) return given
  const at = drafts.findIndex((draft, index) => !isKicker(draft, drafts[index + 1]))
  if (at >= 0 && at < MOST_KICKERS + 1 && couldBeHeadline(drafts[at], drafts[at + 1])) return at
  return couldBeHeadline(drafts[0], drafts[1]) ? 0 : -1
}

const MOST_KICKERS = 3

/** "WORLD NEWS" over a headline. */
const isKicker = ({ kind, text }: Draft, below: Draft | undefined): boolean =>
  kind === 'paragraph' &&
  !endsSentence(text) &&
  wordCount(text) <= 2 &&
  below !== undefined &&
  couldBeHeadline(below, below) &&
  wordCount(below.text) >= 4

/** There has to be something below it; a single marked item, "• Ferry sinks", is no list. */
function couldBeHeadline(draft: Draft | undefined, below: Draft | undefined): boolean {
  if (!draft || !below) return false
  const isLoneItem = draft.kind === 'list-item' && draft.ordinal === undefined && below.kind === 'paragraph'
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading' && !isLoneItem) return false
  return isHeadlineLike(draft.text) && !endsSentence(draft.text.replace(/[?!]["”’]?$/, '')) && findDateline(draft.text, 0) === null
}

/** A dateline on a line of its own belongs to the paragraph below it; "By Ana Sousa, 3 March 2026" is none. */
export function joinBareDateline(drafts: readonly Draft[]): readonly Draft[] {
  const at = drafts
    .slice(0, 12)
    .findIndex(({ kind, text }) => kind === 'paragraph' && isBareDateline(text) && readFurniture(text)?.reason !== 'byline')
  const [dateline, next] = [drafts[at], drafts[at + 1]]
  if (!dateline || next?.kind !== 'paragraph') return drafts
  const gap = dateline.text.length + 1
  const origins = [...dateline.origins, ...next.origins.map(({ start, line }) => ({ start: start + gap, line }))]
  return drafts.toSpliced(at, 2, { kind: 'paragraph', text: `${dateline.text} ${next.text}`, origins })
}

const sameWords = (a: string, b: string): boolean => a.length < 400 && letters(a) !== '' && letters(a) === letters(b)

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
