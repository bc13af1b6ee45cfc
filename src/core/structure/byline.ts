import { BYLINE_ROLES, NEWS_AGENCIES } from '../lexicon/page-furniture.ts'
import type { IsoDate } from '../model.ts'
import { readDateLine } from './date-line.ts'

/** A line that names those who wrote the article. */
export interface Byline {
  /** The names as they stand, without places and roles: "Jane Doe and Ali Haddad". Absent for editors and helpers. */
  readonly author?: string
  readonly published?: IsoDate
}

const LONGEST_BYLINE = 200
const PARTICLE = '(?:de|da|do|das|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|te|zu|af|av|bin|bint|ibn|ben|abu|al|el|ul|y|e|i|st)'
const CALENDAR_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|noon|midnight|dawn|dusk|christmas|easter|then|now|today|tomorrow|law|comparison|contrast|default|design|definition|far|itself|all|any|one|two|three)$/i
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const NAME = new RegExp(
  String.raw`^(?:${PARTICLE}\s+)?(?:(?:al|el|de|d|l|O)[-'’])?${NAME_WORD}(?:\s+(?:${PARTICLE}\s+){0,2}(?:(?:al|el|d|l)[-'’])?${NAME_WORD}){0,4}$`,
  'u',
)
const ROLE = new RegExp(String.raw`(?:^|\s)(?:${BYLINE_ROLES.join('|')})(?:$|\s)`, 'i')
const AGENCY = new Set(NEWS_AGENCIES.map((name) => name.toLowerCase()))

/** Whether the words are the name of a person, as far as capitals tell: "Inês Carvalhal", "Noor el-Mansouri". */
export const isNameLike = (words: string): boolean => words.length <= 60 && NAME.test(words) && !hasCalendarWord(words)

/** Whether a weekday, a month or the like is among the words. */
export const hasCalendarWord = (words: string): boolean => words.split(/[\s,]+/).some((word) => CALENDAR_WORD.test(word))

/** Whether the words name a news agency. */
export const isAgency = (words: string): boolean => AGENCY.has(words.trim().toLowerCase())

const BY =
  /^(?:(?:written|posted|text|story|words|report|reported|analysis|opinion|commentary|review|interview|a report)\s+)?by:?\s+(?<rest>\S.*)$/i
const WORDS = /^(?:words|author|authors|reporter|writer):\s*(?<rest>\S.*)$/i
const CREDITS =
  /^[([]?(?:additional |further |extra |with (?:additional )?)?(?:reporting|writing|editing|compiled|translated|translation|edited|reported|produced|production|research|fact-checking|copy-?editing)(?: and (?:reporting|writing|editing|translation|production|research))?(?: contributed)? (?:for \S+ )?by:? (?<rest>\S.*?)[.)\]]*$/i
const CONTRIBUTED =
  /^(?<names>\S.{2,120}?) (?:also )?contributed (?:to this (?:report|article|story)|(?:additional )?reporting)[^.]{0,40}\.?$/i

/** "Jane Doe can be reached at 555-0142 or jane@…". */
const CONTACT = /^(?<name>.{3,60}?) (?:can|may) be (?:reached|contacted|emailed) (?:at|by|on|via)\b.*(?:\S@\S|\d{3})/i
/** "Reuters Staff" */
const DESK = /^(?<agency>.{2,30}) (?:staff|newsroom|desk|editors|editorial)$/i

/** Reads a line that only says who wrote, edited or helped. Null for a sentence that begins with "By". */
export function readByline(line: string): Byline | null {
  const contact = CONTACT.exec(line)?.groups?.name
  if (contact && isNameLike(contact)) return { author: contact }
  if (line.length > LONGEST_BYLINE) return null
  return isAgency(DESK.exec(line)?.groups?.agency ?? '') ? {} : (readBy(line) ?? readCredits(line))
}

function readBy(line: string): Byline | null {
  const rest = (BY.exec(line) ?? WORDS.exec(line))?.groups?.rest
  if (!rest || /[.!?]$/.test(rest.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return null
  const { names, published } = splitDate(rest.replace(CLOCK, ''))
  const author = authorOf(names)
  if (!author) return null
  return { ...(!isNobody(author) && { author }), ...(published && { published }) }
}

/** "Posted by Admin": whoever it is, it is nobody's name. */
export const isNobody = (words: string): boolean =>
  /^(?:admin|administrator|anonymous|author|editor|guest|owner|staff|unknown|webmaster)$/i.test(words)

/** "Posted by Jane Doe at 1:30 AM". */
const CLOCK = /\s+at\s+\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?$/i

/** Parts "Jane Doe | 14 February 2026" into who and when. */
function splitDate(rest: string): { names: string; published?: IsoDate } {
  for (const { index, 0: separator } of rest.matchAll(/\s*[|·•–—,]\s*|\s+-\s+|\s+(?=on\s|published\s|updated\s|\d)/gi)) {
    const dated = readDateLine(rest.slice(index + separator.length))
    if (dated) return { names: rest.slice(0, index), ...(dated.published && { published: dated.published }) }
  }
  return { names: rest }
}

/** The names of a byline, joined as they stand; null where anything in it is neither a name, a place nor a role. */
function authorOf(line: string): string | null {
  const names: string[] = []
  for (const part of line.split(/\s*[,;|·/&]\s*|\s+(?:and|with|-|–|—)\s+/)) {
    if (part === '') continue
    const name = readName(part)
    if (name === null) {
      if (names.length === 0 || !isAppendage(part)) return null
    } else names.push(name)
  }
  // "By Ana Sousa, dpa": her agency wrote nothing.
  const people = names.filter((name) => !isAgency(name))
  return names.length > 0 ? together(people.length > 0 ? people : names) : null
}

/** A name, "in Nairobi" or "for the Courier" taken off it; null where the part is none. */
function readName(part: string): string | null {
  const [who = ''] = part.split(/\s+(?:in|at|for|of|from|near)\s+(?=\S)/)
  const name = /^\p{Lu}[\p{Lu}\p{M}\s.'’-]+$/u.test(who) ? who : who.replace(/^(?:our|a|the)\s+/i, '')
  if (isAgency(name) || (isNameLike(name) && !ROLE.test(name.replace(/^\S+\s/, ' ')))) return name
  return /^(?:our|staff|special|agenc|news)/i.test(who) && ROLE.test(who) ? who : null
}

const isAppendage = (part: string): boolean =>
  ROLE.test(part) || isAgency(part) || /^(?:in|at|for|from|near)\s/.test(part) || isNameLike(part)

const together = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

function readCredits(line: string): Byline | null {
  const contributed = CONTRIBUTED.exec(line)?.groups?.names
  if (contributed) return authorOf(contributed.replace(/^with reporting (?:by|from)\s+/i, '')) ? {} : null
  const rest = CREDITS.exec(line)?.groups?.rest
  if (!rest) return null
  const [first = ''] = rest.split(/[;.]\s*(?=\p{L})/u)
  const author = authorOf(first)
  if (!author) return null
  return /^[([]?(?:reporting|written|writing|compiled|reported)/i.test(line) ? { author } : {}
}
