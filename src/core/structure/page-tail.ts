import { CLOSING_LABELS } from '../lexicon/page-furniture.ts'
import type { Draft } from './draft.ts'
import { type Found, type Page, wordCount } from './page.ts'
import { isHeadlineLike } from './text/headings.ts'
import { endsSentence } from './text/line-ends.ts'

const LABELS = new Set(CLOSING_LABELS)
/** "Featured on The Island Post". */
const ELSEWHERE = /^(?:featured|more|popular|latest|trending) (?:on|from|in|at) (?:the )?\p{Lu}.{2,40}$/iu

const isClosingLabel = ({ text }: Draft): boolean => {
  const bare = text.replace(/\s*[:»→>…]?$/, '')
  return LABELS.has(bare.toLowerCase()) || (ELSEWHERE.test(bare) && !endsSentence(bare))
}

/** The most of an article's characters that may stand below its end, and the longest paragraph there. */
const SHARE = 0.2
const LONGEST = 300

/** From "Topics in this article" or "Featured on …" to the end: what a page has below its article. */
export function takeTail({ drafts, begins }: Page, found: Found): Found {
  const lengths = drafts.map(({ text }) => text.length)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let rest = all
  let from = -1
  for (const [index, draft] of drafts.entries()) {
    if (index > begins && rest <= all * SHARE && isClosingLabel(draft)) {
      from = index
      break
    }
    rest -= draft.text.length
  }
  if (from < 0 || lengths.slice(from).some((length) => length > LONGEST)) return found
  return found.map((furniture, index) => {
    if (furniture || index < from) return furniture
    const draft = drafts[index] as Draft
    return isTitle(draft) ? { reason: 'related', title: draft.text } : { reason: 'notice' }
  })
}

/** The title of another article: four words or more that end in no stop. */
const isTitle = ({ kind, text }: Draft): boolean =>
  (kind === 'paragraph' || kind === 'heading' || kind === 'list-item') &&
  wordCount(text) >= 4 &&
  isHeadlineLike(text) &&
  !endsSentence(text)

/** So many paragraphs that end in a stop make running text: verses and lists of results do not. */
const RUNNING = 3

/** A headline that leads elsewhere is no longer than this; a paragraph that was cut off mostly is. */
const LONGEST_LINK = 120

/** Headlines below the last sentence lead to other articles: one alone only where a line of the page parts it from the text. */
export function takeTrailingHeadlines({ drafts, begins }: Page, found: Found): Found {
  const isText = (index: number) => !found[index] && endsSentence(drafts[index]?.text ?? '')
  const sentences = drafts.filter((_, index) => isText(index)).length
  const ends = drafts.findLastIndex((_, index) => isText(index)) + 1
  const isLink = (draft: Draft) =>
    draft.kind !== 'list-item' && draft.text.length <= LONGEST_LINK && isTitle(draft) && (draft.text.match(/\d+/g)?.length ?? 0) < 2
  const below = drafts.slice(ends).filter((_, index) => !found[ends + index])
  const isApart = below.length > 1 || found[ends] !== null
  if (sentences < RUNNING || ends <= begins || !isApart || !below.every(isLink)) return found
  return found.map((furniture, index) => (furniture || index < ends ? furniture : { reason: 'related', title: drafts[index]?.text ?? '' }))
}
