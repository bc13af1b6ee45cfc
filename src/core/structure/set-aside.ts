import { dayNumberOf } from '../calendar/iso-date.ts'
import type { Block, IsoDate, LeftOut, SourceDocument } from '../model.ts'
import { readAddress } from './address.ts'
import { type Draft, lineOf } from './draft.ts'
import { type Furniture, readFurniture } from './furniture.ts'
import { withNeighbours } from './neighbours.ts'
import { endsSentence } from './text/line-ends.ts'

/** A document's drafts, parted into what is read and what is not. */
export interface Parted {
  readonly flow: readonly Draft[]
  /** `before` is the index in `flow` of the draft that it stood before. */
  readonly aside: readonly { readonly draft: Draft; readonly before: number; readonly furniture: Furniture }[]
}

/** What the lines left out tell of the article. */
export interface Findings {
  readonly author?: string
  readonly published?: IsoDate
  readonly site?: string
}

/**
 * Takes the page's furniture out of the flow, except what the reader wants to `keep` in it. Where that is all there is,
 * it is read after all: nothing vanishes.
 */
export function setAside(drafts: readonly Draft[], keep: SourceDocument['keep'] = []): Parted {
  const kept = new Set(keep.map(({ line, text }) => `${line} ${text}`))
  const isKept = (draft: Draft) => kept.has(`${lineOf(draft)} ${draft.text}`)
  const found = withNeighbours(drafts, drafts.map(furnitureOf)).map((furniture, index) =>
    isKept(drafts[index] as Draft) ? null : furniture,
  )
  const flow: Draft[] = []
  const aside: { draft: Draft; before: number; furniture: Furniture }[] = []
  for (const [index, draft] of drafts.entries()) {
    const furniture = found[index]
    if (furniture) aside.push({ draft, before: flow.length, furniture })
    else flow.push(draft)
  }
  return flow.length > 0 ? { flow, aside } : { flow: drafts, aside: [] }
}

function furnitureOf(draft: Draft): Furniture | null {
  if (draft.kind === 'preformatted' || draft.kind === 'title' || draft.kind === 'quote') return null
  const found = readFurniture(draft.text)
  if (found) return draft.linkTo && found.reason === 'related' ? { url: draft.linkTo, ...found } : found
  if (draft.aside) return { reason: draft.aside, ...(draft.linkTo && { url: draft.linkTo }) }
  // A paragraph that is one link and no sentence leads somewhere else.
  const leadsAway = draft.linkTo && draft.kind === 'paragraph' && !endsSentence(draft.text)
  return leadsAway ? { reason: 'related', title: draft.text, url: draft.linkTo } : null
}

/** The entries of "Left out of the text", once the flow has been laid out as `blocks`. */
export function listLeftOut({ aside }: Parted, blocks: readonly Block[]): LeftOut[] {
  const numbers = [0]
  for (const { number } of blocks) numbers.push(number ?? numbers.at(-1) ?? 0)
  return aside.map(({ draft, before, furniture: { reason, title, url } }) => {
    const address = url ? readAddress(url) : null
    return {
      text: draft.text,
      reason,
      after: numbers[before] ?? 0,
      line: lineOf(draft),
      ...(title && { title }),
      ...(url && { url }),
      ...(address && { site: address.site }),
      ...(address?.page && { page: address.page }),
    }
  })
}

/** An update so many days after publication at most is a new version of the story; a later one mostly a correction. */
const NEW_VERSION = 7

/** The day the text was written as it stands: a "Sunday" in a story updated on Monday was not a week before its first version. */
function dayOfText(published: IsoDate | undefined, updated: IsoDate | undefined): IsoDate | undefined {
  const [from, to] = [published && dayNumberOf(published), updated && dayNumberOf(updated)]
  if (typeof from !== 'number' || typeof to !== 'number') return published ?? updated
  return to > from && to - from <= NEW_VERSION ? updated : published
}

/** Who wrote the article, when it was published and on which site, as far as the lines left out say so. */
export function findingsOf({ aside }: Parted): Findings {
  const all = aside.map(({ furniture }) => furniture)
  // "By Jane Doe" comes before "Reporting by", a date of publication before one of an update, one that says what
  // it is before one that does not: many pages begin with the day of the visit.
  const isBy = (index: number) => /^by\b/i.test(aside[index]?.draft.text ?? '')
  const author = (all.find((one, index) => one.author && isBy(index)) ?? all.find((one) => one.author))?.author
  const index = all.map(({ url, reason }) => (url && reason === 'link' ? readAddress(url) : null)).find((address) => address?.isIndex)
  const day = dayOfText(
    (all.find((one) => one.labelled && one.published) ?? all.find((one) => one.published))?.published,
    all.find((one) => one.updated)?.updated,
  )
  return { ...(author && { author }), ...(day && { published: day }), ...(index && { site: index.site }) }
}
