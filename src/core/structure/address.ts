import type { IsoDate } from '../model.ts'
import { dateAtHead } from './date-line.ts'

/** What an address itself tells, without asking anybody: its site, and what kind of page it leads to. */
export interface AddressParts {
  /** Without "www.": "themoscowtimes.com". */
  readonly site: string
  /** "author page afp-3", "section sport", "story bridge-opens-after-two-years"; absent for a site's front page. */
  readonly page?: string
  /** Whether the page lists a publisher's own articles, so that the site is likely to be the article's own. */
  readonly isIndex: boolean
}

const ADDRESS = /^(?:https?:\/\/)?(?:[^\s/?#@]*@)?(?<host>[^\s/?#:@]+)(?::\d+)?(?<path>\/[^\s?#]*)?/i

/** The kinds of pages that lists of articles stand on, by the first part of the path that names one. */
const INDEX_PAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:authors?|by|bylines?|writers?|contributors?|reporters?|journalists?|staff|people|persons?|profiles?|columnists?)$/i, 'author page'],
  [/^(?:sections?|categor(?:y|ies)|channels?|departments?)$/i, 'section'],
  [/^(?:topics?|themes?|subjects?|issues?|hub)$/i, 'topic'],
  [/^(?:tags?|keywords?|labels?)$/i, 'tag'],
]
const MEDIA = /^(?:videos?|watch|audio|podcasts?|gallery|galleries|photos?|pictures|live)$/i

/** Takes an address apart; null where it is none. */
export function readAddress(url: string): AddressParts | null {
  const found = ADDRESS.exec(url)?.groups
  const host = found?.host?.toLowerCase().replace(/^www\.|\.$/g, '')
  if (!host?.includes('.')) return null
  const path = (found?.path ?? '').split('/').filter(Boolean).map(decode)
  const index = pageOfIndex(path)
  if (index) return { site: host, page: index, isIndex: true }
  const page = pageOfStory(path)
  return { site: host, ...(page && { page }), isIndex: false }
}

const DAY_IN_PATH = /\/(?<year>[12]\d{3})[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/-]|$)/i

/** The day in the address of a story, "/2026/03/03/old-dam-may-fall", "/2026/mar/03/…": the day it was put up. */
export function dayInAddress(url: string): IsoDate | undefined {
  const path = ADDRESS.exec(url)?.groups?.path ?? ''
  const { year = '', month = '', day = '' } = DAY_IN_PATH.exec(path)?.groups ?? {}
  const words = /\d/.test(month) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${month} ${year}`
  return dateAtHead(words)?.date ?? undefined
}

function pageOfIndex(path: readonly string[]): string | null {
  for (const [position, part] of path.slice(0, 3).entries()) {
    const kind = INDEX_PAGES.find(([pattern]) => pattern.test(part))?.[1]
    const name = path[position + 1]
    if (kind && name) return `${kind} ${withoutExtension(name)}`
  }
  return null
}

function pageOfStory(path: readonly string[]): string | null {
  const last = path.at(-1)
  if (!last) return null
  const slug = path.findLast((part) => part.split('-').length > 2) ?? last
  const name = withoutExtension(slug)
  const kind = path.slice(0, -1).find((part) => MEDIA.test(part))
  if (kind) return `${kind.toLowerCase()} ${name}`
  // A path of one plain word is a section's front page: "/sport".
  const isSection = path.length === 1 && /^\p{L}+$/u.test(last)
  return `${isSection ? 'section' : 'story'} ${name}`
}

const withoutExtension = (name: string): string => name.replace(/\.(?:s?html?|php|aspx?|jsp|amp)$/i, '')

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
