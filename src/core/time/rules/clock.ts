import { twoDigits } from '../../calendar/iso-date.ts'
import { NAMED_HOURS, WEEKDAYS } from '../../lexicon/time-words.ts'
import { MONTH, NAMED_HOUR, named, pattern, WEEKDAY, YEAR, ZONE } from '../pattern.ts'
import { absolute, atPart, byTense, type Draft, type Groups, offset, rule, type TimeRule } from '../rule.ts'
import { isoDay, monthOf, ordinalOf, weekdayOf } from '../words.ts'

const half = '[ap]\\.m\\b\\.?|[ap]m\\b'
const zoneName = `(?:GMT|UTC)[+-]\\d{1,2}(?::?\\d\\d)?|${ZONE}`
const zone = `(?:[\\s\\u00a0](?:\\(${named('zone', zoneName)}\\)|${named('zone2', zoneName)}))?`
const roughly = '(?:(?:about|around|nearly|approximately)[\\s\\u00a0])?'
const clock = `(?:${named('h', '[01]?\\d|2[0-3]')}(?:[:.]${named('min', '[0-5]\\d')})?[\\s\\u00a0]?${named('half', half)}|${named('h24', '[01]?\\d|2[0-3]')}:${named('min24', '[0-5]\\d')}(?::[0-5]\\d)?(?:[\\s\\u00a0]?(?:hours|hrs))?|${named('military', '(?:[01]\\d|2[0-3])[0-5]\\d')}(?=[\\s\\u00a0](?:GMT|UTC|hours|local))|${named('hour', NAMED_HOUR)})`
const day = `(?:(?:${WEEKDAY},?[\\s\\u00a0])?(?:${named('month', MONTH)}[\\s\\u00a0]${named('day', '\\d{1,2}')}|${named('day2', '\\d{1,2}')}[\\s\\u00a0]${named('month2', MONTH)})(?:,?[\\s\\u00a0]${named('year', YEAR)})?|${named('weekday', WEEKDAY)}|${named('deictic', 'today|tonight|yesterday|tomorrow|last[\\s\\u00a0]night|this[\\s\\u00a0](?:morning|afternoon|evening)')})`

/** Hours of the clock, alone or with their day. */
export const CLOCK_RULES: readonly TimeRule[] = [
  rule(
    'clock',
    ['Sirens sounded at [around 7:15 p.m. GMT].', '2026-04-27T19:15'],
    pattern`${roughly}${clock}${zone}`,
    (g, { before, after }) => {
      const time = clockValue(g)
      if (!time || isScore(g, before, after)) return null
      return { ...atPart(offset('day', 0), time), leansOn: { unit: 'day', near: true, else: 'publication' } }
    },
  ),
  rule(
    'clock-oclock',
    ["Sirens sounded at [seven o'clock].", '2026-04-27T07:00'],
    pattern`${named('word', '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve')} o'clock(?: in the ${named('part', 'morning|afternoon|evening')})?`,
    (g) => {
      const hour = HOURS.indexOf((g.word ?? '').toLowerCase())
      const h = hour >= 0 ? hour : Number(g.word)
      return {
        ...atPart(offset('day', 0), hourValue(h, 0, /^(?:afternoon|evening)/i.test(g.part ?? '') && h < 12 ? 12 : 0)),
        leansOn: { unit: 'day', near: true, else: 'publication' },
      }
    },
  ),
  rule(
    'clock-day',
    ['The talks begin at [9 a.m. GMT on Tuesday].', '2026-04-28T09:00'],
    pattern`${roughly}${clock}${zone}(?: \([^()]{1,24}\))?,?(?: on)? ${day}`,
    (g, { before }) =>
      g.h24 && !g.zone && !g.zone2 && /\b(?:in|of|won|lost|ran|clocked|clocking|recorded) $/i.test(before) ? null : onDay(g),
  ),
  rule(
    'day-clock',
    ['The talks begin [Tuesday at 9 a.m.]', '2026-04-28T09:00'],
    pattern`${day},?(?: (?:at|by|from))? ${roughly}${clock}${zone}`,
    onDay,
  ),
]

const HOURS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function onDay(g: Groups): Draft | null {
  const time = clockValue(g)
  const date = dayOf(g)
  return time && date ? atPart(date, time) : null
}

function dayOf({ weekday, deictic, month, month2, day, day2, year }: Groups): Draft | null {
  if (weekday) return byTense(`XXXX-WXX-${WEEKDAYS[weekday.toLowerCase()] ?? weekdayOf(weekday)}`)
  if (deictic) return offset('day', /^(?:y|last)/i.test(deictic) ? -1 : /^tom/i.test(deictic) ? 1 : 0)
  const number = monthOf(month ?? month2 ?? '')
  if (number === null) return null
  const iso = isoDay(year ?? 'XXXX', number, ordinalOf(day ?? day2 ?? ''))
  return year ? absolute('DATE', iso) : byTense(iso)
}

function clockValue({ h, min, half, h24, min24, military, hour }: Groups): string | null {
  if (hour) return NAMED_HOURS[hour.toLowerCase()] ?? null
  if (military) return `T${military.slice(0, 2)}:${military.slice(2)}`
  if (h24) return `T${twoDigits(Number(h24))}:${min24}`
  const number = Number(h)
  if (number > 12) return null
  return hourValue(number % 12, Number(min ?? 0), /^p/i.test(half ?? '') ? 12 : 0)
}

const hourValue = (hour: number, minute: number, add: number): string => `T${twoDigits(hour + add)}:${twoDigits(minute)}`

/** "lost 12:30", "in 2:04" and Bible verses: hours and minutes without a.m. or p.m. need "at", "by" or a zone. */
function isScore({ h24, hour, zone: bracketed, zone2: told }: Groups, before: string, after: string): boolean {
  if (hour) return /\b(?:high|each|every) $/i.test(before)
  // A live blog's "11:20:" begins its paragraph.
  if (!h24 || told || bracketed || (before === '' && /^ ?(?:[:–—-] ?|[|] ?|)[A-Z“"]/.test(after))) return false
  return (
    !/\b(?:at|by|from|until|till|since|before|after|around|about|to|and|between) $/i.test(before) ||
    /^ ?(?:victory|win|loss|defeat|lead)\b/i.test(after)
  )
}
