import { BYLINE_ROLES } from '../lexicon/page-furniture.ts'
import { isAgency, isNameLike } from './byline.ts'
import type { Draft } from './draft.ts'
import type { Furniture } from './furniture.ts'
import type { Found, Page } from './page.ts'
import { takeLinkLines, takeMenu, takeRepeatedTitle } from './page-head.ts'
import { takeTail, takeTrailingHeadlines } from './page-tail.ts'
import { endsSentence } from './text/line-ends.ts'

/** Corrects what was found line by line by what stands around each line. */
export function withNeighbours(drafts: readonly Draft[], found: Found): Found {
  const tells = (draft: Draft, index: number) => !found[index] && endsSentence(draft.text)
  const first = drafts.findIndex((draft, index) => draft.kind === 'paragraph' && tells(draft, index) && !isQuestionOrLabel(draft.text))
  const page: Page = { drafts, begins: first < 0 ? drafts.length : first, ends: drafts.findLastIndex(tells) + 1 }
  return RULES.reduce((now, rule) => rule(page, now), found)
}

/** "What is at stake?", "Source:": no running text begins with these. */
const isQuestionOrLabel = (text: string): boolean => text.length < 100 && /[?!:]["”’]?$/.test(text)

/** Below the head a date alone on a line parts the text, as in a chronicle, unless it says "Published". */
function keepDatesInText({ drafts, begins }: Page, found: Found): Found {
  const isLabelled = (furniture: Furniture, index: number) => furniture.labelled || drafts[index]?.aside !== undefined
  return found.map((furniture, index) =>
    furniture?.reason === 'date' && index > begins && !isLabelled(furniture, index) ? null : furniture,
  )
}

/** What stands under "Related stories": list items and links; below the end of the text, any line. */
function takePointerLists({ drafts, ends }: Page, found: Found): Found {
  let pointing = false
  return found.map((furniture, index) => {
    const draft = drafts[index] as Draft
    if (furniture) {
      pointing = furniture.reason === 'related' && (furniture.title === undefined || pointing)
      return furniture
    }
    const isTitle = draft.kind === 'list-item' || draft.kind === 'heading' || draft.linkTo !== undefined || index >= ends
    pointing &&= isTitle && !endsSentence(draft.text)
    return pointing ? { reason: 'related', title: draft.text, ...(draft.linkTo && { url: draft.linkTo }) } : null
  })
}

const ROLE_LINE = new RegExp(`^(?:[\\p{L}.'’&-]+ ){0,4}(?:${BYLINE_ROLES.join('|')})(?:,? (?:in|at|for|,) .{2,40})?$`, 'iu')

/** Above the text: a name beside a date line or over "Porto correspondent", and the reporter's role below a byline. */
function takeBylines({ drafts, begins }: Page, found: Found): Found {
  const result = [...found]
  const isRole = (index: number) => index < begins && !result[index] && ROLE_LINE.test(drafts[index]?.text ?? '')
  for (let index = 1; index < Math.min(begins, 12); index += 1) {
    const text = drafts[index]?.text ?? ''
    if (isRole(index) && found[index - 1]?.reason === 'byline') result[index] = { reason: 'byline' }
    if (result[index] || !text.includes(' ') || !/\p{Ll}/u.test(text) || !isNameLike(text)) continue
    const besideDate = found[index + 1]?.reason === 'date' || found[index - 1]?.reason === 'date'
    const aboveRole = isRole(index + 1)
    if (besideDate || aboveRole) result[index] = { reason: 'byline', author: text }
    if (aboveRole) result[index + 1] = { reason: 'byline' }
  }
  return result
}

/** "Getty Images" and the line below it, "EPA A man wades through a street": a credit takes its caption with it. */
function takeCaptions({ drafts }: Page, found: Found): Found {
  const result = [...found]
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]
    const credits = found[index]?.reason === 'agency' || (index > 0 && !found[index] && isCreditedAlready(draft))
    if (!credits || draft.kind !== 'paragraph') continue
    result[index] = { reason: 'caption' }
    const isCaption = next?.kind === 'paragraph' && !found[index + 1] && next.text.length < 200 && !endsSentence(next.text)
    if (isCaption && index > 0) result[index + 1] = { reason: 'caption' }
    else if (found[index]) result[index] = found[index] ?? null
  }
  return withRepeated(drafts, result)
}

/** The index of the first of some words in order that does not come before others: of those that begin with them, if any do. */
function firstFrom(inOrder: readonly string[], words: string): number {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle] as string) < words) low = middle + 1
    else high = middle
  }
  return low
}

/** A caption is often pasted twice, as what the picture shows and with its credit. */
function withRepeated(drafts: readonly Draft[], found: Found): Found {
  const captions = drafts.flatMap(({ text }, index) => (found[index]?.reason === 'caption' ? text : [])).sort()
  const isRepeated = ({ text }: Draft) => text.length > 20 && captions[firstFrom(captions, text)]?.startsWith(text)
  return found.map((furniture, index) => furniture ?? (isRepeated(drafts[index] as Draft) ? { reason: 'caption' } : null))
}

/** A picture's description behind its agency, as it is pasted along: no sentence, for it has no full stop. */
function isCreditedAlready(draft: Draft): boolean {
  const [first = '', second = ''] = draft.text.split(' ', 3)
  const agency = [first, `${first} ${second}`].find((words) => isAgency(words) && /\p{Lu}$|Images$|Media$/u.test(words))
  return (
    agency !== undefined &&
    draft.text.length < 200 &&
    /^ \p{Lu}\p{Ll}* \p{Ll}/u.test(draft.text.slice(agency.length)) &&
    !endsSentence(draft.text)
  )
}

const HEADLINE_WITH_ADDRESS = /^\S.* (?<url>https?:\/\/\S+)$/
const MAIL_FIELD = /^(?:from|to|cc|bcc|sent|date|reply-to|subject): \S/i

/** Above the text: the headline and address that browsers print on a page, the fields of a forwarded mail. */
function takePrintAndMailHeads({ drafts, begins }: Page, found: Found): Found {
  const fields = drafts.slice(0, begins).filter((draft) => MAIL_FIELD.test(draft.text)).length
  return found.map((furniture, index) => {
    const text = drafts[index]?.text ?? ''
    if (furniture || index >= begins || text.length > 300) return furniture
    const url = HEADLINE_WITH_ADDRESS.exec(text)?.groups?.url
    if (url) return { reason: 'link', url }
    return fields > 1 && MAIL_FIELD.test(text) ? { reason: 'notice' } : null
  })
}

/** In this order: what is a byline or a caption by then is no menu. */
const RULES: readonly ((page: Page, found: Found) => Found)[] = [
  keepDatesInText,
  takePointerLists,
  takeBylines,
  takeCaptions,
  takePrintAndMailHeads,
  takeRepeatedTitle,
  takeLinkLines,
  takeMenu,
  takeTail,
  takeTrailingHeadlines,
]
