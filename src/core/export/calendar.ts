import { boundsOfEdtf } from '../calendar/edtf.ts'
import { edtfInWords } from '../calendar/edtf-words.ts'
import { dayNumberOf, isoDateOfDay } from '../calendar/iso-date.ts'
import type { Edtf, Event, EventStatus } from '../model.ts'
import { byline, inWords } from '../wording/byline.ts'
import { STATUS_WORD } from '../wording/words.ts'
import { entitiesById, headingsOf } from './briefing.ts'
import { calendarText, contentLine } from './calendar-text.ts'
import { type Exported, eventLink, labelText, nameOf, oneLine, sentenceOf } from './exported.ts'

/**
 * The dated events as iCalendar (RFC 5545): all-day entries that block no time. One whose day is not known covers the
 * days it may lie on, and its title begins with what is known ("2019: …", "until 26 April 2026: …").
 *
 * `made`: when the file is made, ISO 8601. The UIDs depend on the article and the event alone, so that a calendar that
 * takes the file in again does not double them.
 */
export function calendarOf(from: Exported, made: string): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/g, '')}Z`
  const describe = describer(from)
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Dateline//Dateline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', calendarText(oneLine(from.article.title))),
    contentLine('X-WR-CALNAME', calendarText(oneLine(from.article.title))),
    ...datedEvents(from).flatMap(({ event, edtf, days }) => entry(from, event, edtf, days, stamp, describe(event))),
    contentLine('END', 'VCALENDAR'),
  ]
  return lines.join('')
}

interface Days {
  /** Day numbers; both are part of it. */
  readonly first: number
  readonly last: number
}

interface DatedEvent {
  readonly event: Event
  readonly edtf: Edtf
  readonly days: Days
}

/** Those that have a place in a calendar, in the order of the timeline. */
function datedEvents({ chronicle }: Exported): DatedEvent[] {
  const events = chronicle.dated.flatMap((item) => (item.kind === 'gap' ? [] : item.events))
  return events.flatMap((event) => {
    const { edtf } = event.when
    const days = edtf === null ? null : daysOf(edtf)
    return edtf === null || days === null ? [] : [{ event, edtf, days }]
  })
}

/** iCalendar writes years in four digits, without a sign. */
const FIRST_DAY = dayNumberOf('0001-01-01') as number
const LAST_DAY = dayNumberOf('9999-12-30') as number

/** The days a date covers; of one that is open to one side, those of the end that is known. Null outside the calendar. */
function daysOf(edtf: Edtf): Days | null {
  const known = edtf.replace(/^\.\.\/|\/\.\.$/, '')
  const { earliest, latest } = boundsOfEdtf(known)
  const first = earliest && dayNumberOf(earliest)
  const last = latest && dayNumberOf(latest)
  if (typeof first !== 'number' || typeof last !== 'number') return null
  return first >= FIRST_DAY && last <= LAST_DAY && first <= last ? { first, last } : null
}

const date = (day: number): string => isoDateOfDay(day).replaceAll('-', '')

const STATUS: Readonly<Record<EventStatus, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  claimed: 'TENTATIVE',
  conditional: 'TENTATIVE',
  denied: 'CANCELLED',
}

function entry(from: Exported, event: Event, edtf: Edtf, { first, last }: Days, stamp: string, description: string): string[] {
  const place = nameOf(from, event.place)
  const when = first === last && !edtf.includes('..') ? '' : `${edtfInWords(edtf)}: `
  const status = event.status === 'happened' ? '' : ` (${STATUS_WORD[event.status].toLowerCase()})`
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid(from, event)),
    contentLine('DTSTAMP', stamp),
    contentLine('DTSTART;VALUE=DATE', date(first)),
    // The first day after it.
    contentLine('DTEND;VALUE=DATE', date(last + 1)),
    contentLine('SUMMARY', calendarText(when + oneLine(labelText(from, event)) + status)),
    contentLine('DESCRIPTION', calendarText(description)),
    ...(place ? [contentLine('LOCATION', calendarText(oneLine(place)))] : []),
    contentLine('STATUS', STATUS[event.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('CATEGORIES', calendarText(STATUS_WORD[event.status])),
    contentLine('URL', eventLink(from, event.id)),
    contentLine('X-DATELINE-EDTF', calendarText(edtf)),
    contentLine('END', 'VEVENT'),
  ]
}

function uid({ article, address }: Exported, { id }: Event): string {
  const host = /^[a-z]+:\/\/(?<host>[^/?#]+)/i.exec(address)?.groups?.host ?? 'dateline'
  return calendarText(`${article.slug}.${id}@${host}`.replace(/\s+/g, '-'))
}

function describer(from: Exported): (event: Event) => string {
  const headings = headingsOf(from)
  const context = { text: from.article.text, entities: entitiesById(from) }
  return (event) => {
    const line = inWords(byline(event, { ...context, reader: 'the reader', heading: headings.get(event.id) ?? null }))
    return `${oneLine(sentenceOf(from, event))}\n\n${oneLine(line)}. From “${oneLine(from.article.title)}”.`
  }
}
