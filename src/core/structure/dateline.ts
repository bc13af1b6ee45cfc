import type { Dateline, IsoDate, Span } from '../model.ts'
import { hasCalendarWord, isAgency } from './byline.ts'
import { dateAtHead } from './date-line.ts'

/** A dateline and the day it names, where it names a year. */
export interface FoundDateline {
  readonly dateline: Dateline
  readonly published?: IsoDate
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’.]*){0,4}`
const WORDS = String.raw`\p{Lu}[\p{L}\p{M}'’.]+(?:[ -]\p{Lu}?[\p{L}\p{M}'’.]+){0,3}`
const SHOUTED = new RegExp(`^(?<place>${CAPITALS}(?:, ${WORDS})?)(?=[,:(\\s–—-])`, 'u')
const WRITTEN = new RegExp(`^(?<place>${WORDS}(?:, ${WORDS}){0,2}?)(?=,| \\(| [–—-])`, 'u')
/** "(Reuters)", "/TASS/.", "/PRNewswire/". */
const AGENCY = /^\s*(?:[([](?<bracketed>[^()[\]]{2,40})[)\]]|\.?\s*\/(?<slashed>\p{Lu}[\p{L}-]{2,24})\/)/u
const agencyIn = (found: RegExpExecArray | null): string | undefined => found?.groups?.bracketed ?? found?.groups?.slashed
const DASH = /^\s*(?:--?|[–—_•])(?=\s|["“]|$)\s*/
/** A sentence has more letters than this. */
const SHORTEST_REST = 30
/** In capitals before a dash, but no places. */
const SLUG =
  /^(?:update|updates|breaking|exclusive|live|watch|video|analysis|opinion|explainer|factbox|correction|corrected|insight|focus|feature|interview|refile|wrapup|timeline|photos?|just in|developing|editorial|comment|profile|obituary|review)\b/i

/**
 * Finds "SEOUL, March 3 (Reuters) —" at the head of a text. A place in capitals needs the dash; one in small letters
 * needs a date or an agency as well, else "Kim – who…" would be one.
 */
export function findDateline(text: string, start: number): FoundDateline | null {
  const head = text.slice(start, start + 200)
  return (
    readDateline(head, start, SHOUTED, false) ??
    readDateline(head, start, WRITTEN, true) ??
    readDateFirst(head, start) ??
    readAgencyOnly(head, start)
  )
}

const BARE = /^(?<place>.{2,60}?)(?:, .{2,24})?\s?(?:[([](?<agency>[^()[\]]{2,40})[)\]])?\s?(?<dash>--?|[–—_])?$/

/** Whether the words are a dateline with nothing after it: "HAVANA (AP) --" on a line of its own. */
export function isBareDateline(text: string): boolean {
  if (text.length > 120 || !BARE.test(text)) return false
  const sentence = `${text.replace(/\s*(?:--?|[–—_])$/, '')} — ${'X'.repeat(SHORTEST_REST)}`
  const found = findDateline(sentence, 0)?.dateline
  if (found === undefined || found.end <= text.length - 3) return false
  // "[Analysis]" alone is no agency.
  const agency = found.agency && (found.place !== undefined || isAgency(sentence.slice(found.agency.start, found.agency.end)))
  return agency || found.date !== undefined || /[–—_-]$/.test(text)
}

function readDateline(head: string, start: number, placePattern: RegExp, needsMore: boolean): FoundDateline | null {
  const place = placePattern.exec(head)?.groups?.place
  if (!place || SLUG.test(place)) return null
  // "PORTO, March 3": the month was taken for the place's country.
  const comma = place.lastIndexOf(', ')
  const shortened = comma > 0 && dateAtHead(head.slice(comma + 2)) ? place.slice(0, comma) : place
  if (hasCalendarWord(shortened)) return null
  return readRest(head, start, { start, end: start + shortened.length }, needsMore)
}

function readRest(head: string, start: number, place: Span, needsMore: boolean): FoundDateline | null {
  let at = place.end - start
  const spans: { date?: Span; agency?: Span } = {}
  let published: IsoDate | undefined
  const comma = /^,?\s+(?=[\p{L}\d])/u.exec(head.slice(at))
  const date = comma && dateAtHead(head.slice(at + comma[0].length))
  if (comma && date) {
    const from = at + comma[0].length
    spans.date = { start: start + from, end: start + from + date.length }
    if (date.date) published = date.date
    at = from + date.length
  }
  const agency = AGENCY.exec(head.slice(at))
  const name = agencyIn(agency)
  if (agency && name) {
    const from = at + agency[0].indexOf(name)
    spans.agency = { start: start + from, end: start + from + name.length }
    at += agency[0].length
  }
  const rest = head.slice(at).replace(/^[,.](?=\s)/, '')
  const skipped = head.length - at - rest.length
  const dash = DASH.exec(rest)
  // A dateline without its dash is believed only with an agency in it.
  if (!dash && !(spans.agency && /^[:.]?\s+["“]?\p{Lu}/u.test(rest) && isAgency(name ?? ''))) return null
  if (needsMore && !spans.date && !spans.agency) return null
  const after = rest.slice(dash?.[0].length ?? 0)
  if (after.length < SHORTEST_REST || !/^\s*["“‘«[(]*[\p{Lu}\p{N}\p{Lo}]/u.test(after)) return null
  const end = start + at + skipped + (dash ? dash[0].trimEnd().length : 0)
  // "ORMOC (Philippines) •"
  const country = dash?.[0].includes('•') && spans.agency && !isAgency(name ?? '') ? spans.agency : undefined
  if (country) return { dateline: { start, end, place: { start, end: country.end + 1 }, ...(spans.date && { date: spans.date }) } }
  return { dateline: { start, end, place, ...spans }, ...(published && { published }) }
}

/** "October 17, 2012 (JUBA) – The cabinet met…" */
function readDateFirst(head: string, start: number): FoundDateline | null {
  const found = dateAtHead(head)
  const bracket = found?.date ? AGENCY.exec(head.slice(found.length)) : null
  const name = agencyIn(bracket)
  if (!found?.date || !bracket || !name || !/^\p{Lu}/u.test(name)) return null
  const after = found.length + bracket[0].length
  const dash = DASH.exec(head.slice(after))
  if (!dash || head.length - after - dash[0].length < SHORTEST_REST) return null
  const from = start + found.length + bracket[0].indexOf(name)
  const named = { start: from, end: from + name.length }
  const date = { start, end: start + found.length }
  const end = start + after + dash[0].trimEnd().length
  return { dateline: { start, end, date, ...(isAgency(name) ? { agency: named } : { place: named }) }, published: found.date }
}

/** "(Reuters) - Oil prices rose…", "(CNN)Oil prices rose…" */
function readAgencyOnly(head: string, start: number): FoundDateline | null {
  const agency = AGENCY.exec(head)
  const name = agencyIn(agency)
  const dash = agency && DASH.exec(head.slice(agency[0].length))
  if (!agency || !name || !/\p{Lu}/u.test(name)) return null
  const isGlued = /^\p{Lu}{2,8}$/u.test(name) && /^\p{Lu}/u.test(head.slice(agency[0].length))
  if (!dash && !isGlued) return null
  const from = start + agency[0].indexOf(name)
  const end = start + agency[0].length + (dash?.[0].trimEnd().length ?? 0)
  return { dateline: { start, end, agency: { start: from, end: from + name.length } } }
}
