import { BARE_POINTER_LABELS, CAPTION_LABELS, NEWS_AGENCIES, NOTICE_LINES, POINTER_LABELS } from '../lexicon/page-furniture.ts'
import type { IsoDate, LeftOutReason } from '../model.ts'
import { readAddress } from './address.ts'
import { isAgency, isNameLike, readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'

/** A line that is no running text, and what it tells of the article. */
export interface Furniture {
  readonly reason: LeftOutReason
  /** Of a pointer: the other article's title. */
  readonly title?: string
  readonly url?: string
  readonly author?: string
  readonly published?: IsoDate
  readonly updated?: IsoDate
  /** A word says what its date is: "Published". */
  readonly labelled?: true
}

const LONGEST = 400

/**
 * Tells whether a line or short paragraph is part of the page rather than of the article. Every reader wants the
 * whole of it to fit: one that merely begins with "Related", "By" or "Published" is a sentence and stays.
 */
export function readFurniture(text: string): Furniture | null {
  if (text.length > LONGEST) return readLink(text)
  for (const read of READERS) {
    const found = read(text)
    if (found) return found
  }
  return null
}

/** Whether a line, before it is joined with others, looks like the beginning of such a thing. */
export const startsAside = (line: string): boolean => line.length <= LONGEST && readFurniture(line) !== null

/** Whether a line is such a thing and complete, so that the next line can't be its second half. */
export function standsAlone(line: string): boolean {
  const found = line.length <= LONGEST ? readFurniture(line) : null
  return found !== null && found.reason !== 'related' && found.reason !== 'caption' && !/(?:,|\band|[[(][^\])]*)$/.test(line)
}

// ------------------------------------------------------------------------------------------------ the single readers

const LINK =
  /^(?:(?:source|link|url|via|web|website|more at|from):?\s+)?[<([]?(?<url>(?:https?:\/\/|www\.)[^\s<>]+?)[>)\]]?(?:\s+\d+\/\d+)?$/i

/** A bare address, alone or with the "1/3" that browsers print behind it. */
function readLink(text: string): Furniture | null {
  const url = LINK.exec(text)?.groups?.url
  return url && readAddress(url) ? { reason: 'link', url } : null
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const POINTER = new RegExp(
  `^(?:[([>»▶►→*•-]\\s*)?(?:${alternatives(POINTER_LABELS)})\\s*(?::|\\||»|→|>|—|–| - )\\s*(?<title>\\S.*?)[)\\]]?$`,
  'i',
)
const ON_OTHER_PAGES = /^(?<label>read more|see also|read also|more) (?:about|on|from|in) (?<title>\S.{3,100})$/i
const BARE_POINTER = new RegExp(`^(?:${alternatives(BARE_POINTER_LABELS)})\\s*[:»→>…]?$`, 'i')
const URL_AT_END = /\s*[-–—(<[]?\s*(?<url>https?:\/\/[^\s<>()]+)[)>\]]?$/i

function readPointer(text: string): Furniture | null {
  if (BARE_POINTER.test(text)) return { reason: 'related' }
  const pointer = (POINTER.exec(text) ?? ON_OTHER_PAGES.exec(text))?.groups?.title
  if (!pointer) return null
  const url = URL_AT_END.exec(pointer)?.groups?.url
  const title = pointer.replace(URL_AT_END, '')
  // Two sentences, or one with a full stop, are something the writer says: "Read on: it gets worse. Much worse."
  if (isProse(title)) return null
  return { reason: 'related', ...(title && { title }), ...(url && { url }) }
}

const isProse = (words: string): boolean =>
  /\p{L}{3}\.$/u.test(words) || /\p{Ll}[.!?]["”’]?\s+\p{Lu}\p{Ll}/u.test(words) || words.length > 200

const CAPTION = new RegExp(`^[[(]?(?:${alternatives(CAPTION_LABELS)})\\s*(?:[:|–—/]|-\\s)\\s*\\S`, 'i')
const PHOTO_BY =
  /^[[(]?(?:photos?|photographs?|photography|images?|pictures?|video|graphics?|illustrations?)\s+(?:by|courtesy(?: of)?|via|from|©)\s+(?<who>[^.]{2,80}?)[.)\]]*$/i
const AGENCIES = alternatives(NEWS_AGENCIES)
/** "Dewi Latumahina/Coral Press", "REUTERS/Ali Haddad", "Ali Haddad / AFP via Getty Images". */
const CREDIT = /^[[(]?(?:photo:? )?(?<left>[\p{Lu}][\p{L}\p{M}'’. -]{1,40}?)\s?\/\s?(?<right>[\p{Lu}][\p{L}\p{M}'’. /-]{1,60}?)[)\].]*$/u
const CREDIT_AT_END = new RegExp(
  `(?:[.!?"”)]|\\s[—–|/-])\\s*[[(]?(?:${[
    '(?:[Ff]ile )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Cc]redit|CREDIT|[Hh]andout)s?(?: [Bb]y| courtesy of|:) [^.]{2,70}',
    `\\((?:${AGENCIES}): [^()]{2,60}`,
    `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?){1,5}/\\s?(?:${AGENCIES})(?:[ /][^.]{0,50})?`,
    '(?:AP|EPA|AFP|Reuters|Getty) (?:[Ff]ile )?[Pp]hoto(?:/[^.]{0,50})?',
    '(?:REUTERS|AP|AFP|EPA)/[^.]{2,50}',
    '(?:via )?Getty Images',
  ].join('|')})[)\\].]*$`,
  'u',
)
/** "A man is led away in London Credit: Ali Haddad" */
const LABELLED_CREDIT = /^.{12,300}? (?:Photo|PHOTO|Picture|PICTURE|Image|IMAGE|Credit|CREDIT)s?: \p{Lu}[^.:]{2,60}$/u
const DEICTIC_START =
  /^[[(]?(?:file\s*(?:photo|picture|image)?|pictured|in this (?:photo|picture|image)|this (?:photo|picture|image)[^.]* shows)\b\s*(?:[:,–—-]|\(|taken)/i

function readCaption(text: string): Furniture | null {
  const credit = CREDIT.exec(text)?.groups
  const signed = credit && (isAgency(credit.right ?? '') || isAgency(credit.left ?? '') || isPhotographer(credit.left ?? ''))
  if (
    CAPTION.test(text) ||
    LABELLED_CREDIT.test(text) ||
    PHOTO_BY.test(text) ||
    DEICTIC_START.test(text) ||
    signed ||
    CREDIT_AT_END.test(text)
  )
    return { reason: 'caption' }
  return null
}

const isPhotographer = (words: string): boolean => isNameLike(words) && /\p{Ll}/u.test(words) && words.includes(' ')

const AGENCY_LINE = new RegExp(
  `^(?:\\p{L}{2,5}(?:/\\p{L}{2,5}){1,4} )?[([—–-]?\\s*(?:(?:source|agency|agencies|with):?\\s+)?(?:${AGENCIES})(?:\\s*[,/&]\\s*(?:${AGENCIES}))*\\s*[)\\]]?$`,
  'iu',
)

/** "(AFP)", "Reuters, dpa", "mkg/hc (Reuters, AP)" with the editors' initials; small letters make a word of it ("ants" is none, nor is "app"). */
function readAgency(text: string): Furniture | null {
  return AGENCY_LINE.test(text) && /\p{Lu}|^dpa$/u.test(text) && (isAgency(text.replace(/[()[\]\s—–-]/g, '')) || /\p{Lu}/u.test(text))
    ? { reason: 'agency' }
    : null
}

const NOTICE_LINE = new Set(NOTICE_LINES)
const NOTICES: readonly RegExp[] = [
  /^(?:©|\(c\)|&copy;|copyright\b\s*(?:©|\(c\)|\d{4}|by\b)).{0,200}$/i,
  /^(?=.{0,200}$).*\ball rights reserved\b/i,
  /^(?:[^.!?]{3,80}\?\s+)?(?:please )?(?:sign up|subscribe|register|log in|sign in|become a (?:member|subscriber|supporter)|join)\b(?=.*\b(?:newsletters?|inbox|alerts?|updates?|emails?|free|to (?:read|continue|comment)|unlimited|channel|subscribers?|community|mailing list|account|our|us)\b).{0,180}$/i,
  /^already (?:a|an|have|registered|subscribed)\b(?=.*\b(?:subscriber|member|account|registered|subscribed)\b)(?=.*(?:\?|\blog in\b|\bsign in\b)).{0,100}$/i,
  /^you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|message|newsletter|because)\b.{0,260}$/i,
  /^we respect your privacy\b.{0,80}$/i,
  /^(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions?))\s*[|·•/-]\s*\S.{0,120}$/i,
  /^view (?:this )?(?:e-?mail|newsletter|message|it)? ?(?:in (?:your|a) browser|online|on the web)\b.{0,120}$/i,
  /^(?:get|receive|want) (?=.*\b(?:newsletters?|your inbox|by email|to your (?:phone|inbox))\b).{0,160}$/i,
  /^(?:please )?(?:follow|like|find|join) (?:us|@?\w+|[\w\s]{2,40}) on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news)\b.{0,100}$/i,
  /^download (?:the|our)\b.{0,40}\bapp\b.{0,80}$/i,
  /^click (?:here|to)\b.{0,140}$/i,
  /^(?:support|donate to) (?:our|independent|quality)\b.{0,120}$/i,
  /^this (?:article|story|report|piece|post) (?:was|is|has been|first|originally|appeared)\b(?=.*\b(?:published|appeared|republished|translated|produced|generated|updated|part of|amended|corrected|from)\b).{0,260}$/i,
  /^(?:the original|an earlier) version of this (?:article|story|report)\b.{0,260}$/i,
  /^(?:about |under |less than )?\d+(?:\.\d+)?\s?[km]?[\s-]*(?:min(?:ute)?s?(?: to)? read|minute read|shares?|comments?|views?|likes?|reads?|retweets?|claps?)$/i,
  /^(?:reading time|read time|estimated reading time|time to read)\s*:?\s*(?:about |under |less than )?\d+\s*min(?:ute)?s?\.?$/i,
  /^\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  /^(?:updated|published|posted) \d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?) ago$/i,
  /^(?:tags?|topics?|filed under|categories|category|keywords?)\s*[:|]\s*\S.{0,200}$/i,
  /^(?:we|this (?:site|website)) uses? cookies\b.{0,200}$/i,
  /^(?:have|do you have) (?:a (?:tip|story)|you got a)\b.{0,200}$/i,
  /^(?:contact|email|write to) (?:the )?(?:author|reporter|editor|newsroom|us)\b.{0,20}(?:@|:|at ).{0,80}$/i,
  /^(?:comments? (?:are|is|have been|has been)(?: now)? (?:closed|disabled|moderated|turned off)|(?:sorry,? )?(?:we are|we're|we’re) (?:not|no longer) (?:currently )?accepting comments)(?: (?:on|for|here|at|after)\b.{0,50})?[.!]?$/i,
  /^please (?:follow|read|see|respect) our (?:comment\w*|community|house|moderation) (?:guidelines|rules|policy|standards)\b.{0,80}$/i,
  /^(?:the )?(?:opinions|views|comments)(?: and (?:opinions|views))? expressed (?:in|by|here|above|on)\b(?=.*\b(?:comments?|author|authors|readers?|users?|contributors?)\b).{0,240}$/i,
  /^(?:post |view |show |see |all )?(?:no )?comments?(?: \((?:atom|\d+)\))?:?$/i,
  /^(?:connect|stay connected) with us\b.{0,60}$/i,
  /^(?:hi, )?what are you looking for\?$/i,
  /^(?:« ?|< ?|<< ?)?(?:back to|return to) (?:the )?(?:main|previous|home|front|search|article|news|results)(?: \w+)?(?: page)?$/i,
  /^you are here\b.{0,80}$/i,
  /^\d+ pages? in this article$/i,
  /^(?:image|photo|slide|picture) \d+ (?:of|\/) \d+$/i,
  /^\[an error occurred while processing [^\]]{3,60}\]$/i,
  /^\{\{.{1,200}\}\}$/,
  /^#\p{L}[\p{L}\p{N}_ #]{1,80}$/u,
  /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/,
  /^(?:our standards|terms|licensing|reprints)\s*:\s.{0,120}$/i,
  /^(?:-\s?30\s?-|#{3}|\(?ends?\)?|\*?ends\*?|\[ends\])$/i,
]

function readNotice(text: string): Furniture | null {
  const bare = text.toLowerCase().replace(/^[([\s*|•▼▲>-]+|[)\]\s*|•.!:▼▲>-]+$/g, '')
  const line = text.replace(/^[·•|*]\s*/, '')
  return NOTICE_LINE.has(bare) || NOTICES.some((pattern) => pattern.test(line)) ? { reason: 'notice' } : null
}

function readDate(text: string): Furniture | null {
  const found = readDateLine(text)
  if (!found) return null
  const { published, updated, labelled } = found
  return { reason: 'date', ...(published && { published }), ...(updated && { updated }), ...(labelled && { labelled }) }
}

function readBy(text: string): Furniture | null {
  const found = readByline(text)
  return found && { reason: 'byline', ...found }
}

/** In this order: a date with a label is no notice, a photographer's "Photo by" no byline. */
const READERS: readonly ((text: string) => Furniture | null)[] = [
  readLink,
  readPointer,
  readDate,
  readNotice,
  readAgency,
  readCaption,
  readBy,
]
