import type { Draft } from './draft.ts'
import { type Found, type Page, wordCount } from './page.ts'
import { isHeadlineLike } from './text/headings.ts'
import { endsSentence } from './text/line-ends.ts'

/** A headline has so many words at least; what is shorter may be the name of a section. */
const HEADLINE = 4

const isHeadline = ({ text }: Draft): boolean => wordCount(text) >= HEADLINE && isHeadlineLike(text)

/** No page has more lines above its article. */
const LONGEST_HEAD = 80

/**
 * A line that stands twice above the text is its headline: pages have it once in their path or their title and once
 * over the article. The last one is; what stands above it belongs to the page.
 */
export function takeRepeatedTitle({ drafts, begins }: Page, found: Found): Found {
  const head = drafts.slice(0, Math.min(begins, LONGEST_HEAD))
  const last = head.findLastIndex((draft, index) => {
    const isFirst = head.findIndex(({ text }) => text === draft.text) === index
    return !found[index] && !isFirst && isHeadline(draft)
  })
  const title = head[last]
  if (!title || head.some(({ kind }) => kind === 'title')) return found
  return found.map((furniture, index) => furniture ?? (index < last ? { reason: 'notice' } : null))
}

const SEPARATOR = /\s+[•|·▪]\s+/

/** "Rivers open for angling • King congratulated • Prices survey": so many headlines in a line are links. */
export function takeLinkLines({ drafts, begins }: Page, found: Found): Found {
  const isLinks = ({ kind, text }: Draft) => {
    const parts = text.split(SEPARATOR)
    return kind === 'paragraph' && parts.length >= 4 && parts.every((part) => part.length < 160 && !/[.!?]$/.test(part))
  }
  return found.map((furniture, index) => {
    if (furniture || !isLinks(drafts[index] as Draft)) return furniture
    return { reason: index < begins ? 'notice' : 'related' }
  })
}

/** "[Analysis] Africa": a mark of the page's own. */
const IN_BRACKETS = /^\[[^\]]{2,30}\](?: \S+){0,2}$/

/** Three or more lines of a word or two, or six of up to four, above the headline are the page's menu. */
export function takeMenu(page: Page, found: Found): Found {
  const end = Math.max(menuOf(page, found, { words: 2, characters: 24, items: 3 }), longMenuOf(page, found))
  const isTaken = (index: number) => index < end || (index < page.begins && IN_BRACKETS.test(page.drafts[index]?.text ?? ''))
  return found.map((furniture, index) => furniture ?? (isTaken(index) ? { reason: 'notice' } : null))
}

interface MenuSize {
  readonly words: number
  readonly characters: number
  readonly items: number
}

const isItem = (draft: Draft | undefined, { words, characters }: MenuSize): boolean =>
  draft !== undefined &&
  draft.kind !== 'title' &&
  draft.text.length < characters &&
  wordCount(draft.text) <= words &&
  !endsSentence(draft.text)

/** The index after the menu that a page begins with, 0 where it has none or the text would begin with nothing over it. */
function menuOf({ drafts, begins }: Page, found: Found, size: MenuSize): number {
  let end = 0
  while (end < begins && (found[end] || isItem(drafts[end], size))) end += 1
  const items = found.slice(0, end).filter((furniture) => !furniture).length
  return items >= size.items && end < begins && !found[end] ? end : 0
}

const LONG: MenuSize = { words: 4, characters: 40, items: 6 }
/** A paragraph of the article has so many characters at least. */
const PARAGRAPH = 100

/** The same with longer items, and sentences like "Filter your feed." among them: it ends at the headline. */
function longMenuOf({ drafts }: Page, found: Found): number {
  const body = drafts.findIndex(({ text }, index) => !found[index] && text.length >= PARAGRAPH && endsSentence(text))
  const end = drafts.findIndex(
    (draft, index) => !found[index] && (draft.kind === 'title' || (wordCount(draft.text) > LONG.words && isHeadline(draft))),
  )
  if (end < 0 || end >= body) return 0
  const above = drafts.slice(0, end)
  const items = above.filter((draft, index) => found[index] || isItem(draft, LONG)).length
  return items >= LONG.items && items >= above.length * 0.75 ? end : 0
}
