import { named, OR_SO, pattern, QUANTITY, ROUGHLY, UNIT, UNITS_MANY } from '../pattern.ts'
import { absolute, type Draft, type Groups, rule, type Surroundings, type TimeRule } from '../rule.ts'
import { durationValue, modOf, modOfTail, numberOf, unitOf } from '../words.ts'

const roughly = `(?:${named('roughly', ROUGHLY)}[\\s\\u00a0])?`
const n = named('n', QUANTITY)
const unit = named('unit', UNIT)
const HALVED = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}'
const many = named('unit', UNITS_MANY)
const tail = `${named('tail', OR_SO)}?`
/** What may stand between the number and the unit. */
const KIND =
  '(?:more|full|consecutive|straight|successive|whole|long|trading|working|business|calendar|school|additional|extra|further|short|solid)'

/** Stretches of time. */
export const DURATION_RULES: readonly TimeRule[] = [
  rule(
    'duration',
    ['The siege lasted [nearly three years].', 'P3Y'],
    pattern`${roughly}(?:the |another |an additional |an extra |a further )?${n}(?: ${KIND})? ${unit}${tail}`,
    (g, around) => (isMeasure(g, around) ? lasting(g) : null),
  ),
  rule(
    'duration-range',
    ['It takes [two to three weeks].', 'P2W'],
    pattern`${roughly}${n}(?: ?[-–] ?| (?:to|or|and) )${named('n2', QUANTITY)}[\s-]${unit}`,
    (g, { before }) => (/^\d{4}$/.test(g.n ?? '') || (/ and /i.test(g[0] ?? '') && !/between $/i.test(before)) ? null : lasting(g)),
  ),
  rule(
    'duration-and',
    ['It took [one year and six months].', 'P1Y6M'],
    pattern`${n} ${named('unit', 'years?|hours?|months?|minutes?|weeks?|days?')}(?: and|,) ${named('n2', QUANTITY)} ${named('unit2', 'months?|weeks?|days?|minutes?|seconds?|hours?')}`,
    (g) => {
      const first = durationValue(numberOf(g.n ?? ''), unitOf(g.unit ?? ''))
      const second = durationValue(numberOf(g.n2 ?? ''), unitOf(g.unit2 ?? ''))
      return absolute('DURATION', first + second.replace(/^P/, '').replace(/^T/, first.includes('T') ? '' : 'T'))
    },
  ),
  rule(
    'duration-half',
    ['It took [an hour and a half].', 'PT1H30M'],
    pattern`${roughly}(?:${named('n', HALVED)} ${named('unit', 'hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|minutes?')} and a half|${named('n2', HALVED)}[\s-]and[\s-]a[\s-]half[\s-]${named('unit2', 'hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|minutes?')})`,
    (g) => absolute('DURATION', durationValue((numberOf(g.n ?? g.n2 ?? '') ?? 0) + 0.5, unitOf(g.unit ?? g.unit2 ?? '')), modOf(g.roughly)),
  ),
  rule(
    'duration-quarter',
    ['It took [a quarter of a century].', 'P25Y'],
    pattern`${roughly}(?:${named('three', 'three[\\s-]quarters')}|a quarter)[\s-](?:of an? )?${named('unit', 'hour|century')}|${named('half', 'half')}[\s-]${named('unit2', 'hour|day|year|decade|century')}`,
    (g) => absolute('DURATION', durationValue(g.three ? 0.75 : g.half ? 0.5 : 0.25, unitOf(g.unit ?? g.unit2 ?? '')), modOf(g.roughly)),
  ),
  rule(
    'duration-whole',
    ['It rained [all day].', 'P1D'],
    pattern`(?:all|(?:an?|the|one|this|that|his|her|their) (?:whole|entire)) ${named('unit', 'day|night|morning|week|weekend|month|year|decade|century')}`,
    (g) => absolute('DURATION', durationValue(1, unitOf(g.unit ?? ''))),
  ),
  rule(
    'duration-adjective',
    ['They held a [two-hour] meeting.', 'PT2H'],
    pattern`${roughly}${n}[-–]${named('unit', 'second|minute|hour|day|night|week|month|quarter|year|decade|century')}(?:[-–]long)?(?![-–](?:old|olds|end|earlier|ago)\b)`,
    (g) => lasting(g),
  ),
  rule(
    'duration-long',
    ['They fought off a [months-long] siege.', 'PXM'],
    pattern`${named('unit', `${UNITS_MANY}|day|week|month|year|decade|century|hour|night`)}[\s-]?long`,
    (g) =>
      absolute('DURATION', durationValue(/s$/i.test(g.unit ?? '') || /^centuries$/i.test(g.unit ?? '') ? null : 1, unitOf(g.unit ?? ''))),
  ),
  rule(
    'duration-many',
    ['They had waited for [decades].', 'PXDE'],
    pattern`(?:(?:many|several|some|few|hundreds of|thousands of|tens of thousands of|millions of|billions of|scores of|the early|the first|the final|the last|the opening) )?${many}`,
    (g, { before, after }) =>
      isStretch(g[0] ?? '', before, after) ? absolute('DURATION', durationValue(null, unitOf(g.unit ?? ''))) : null,
  ),
  rule(
    'past-duration',
    ['Prices doubled over [the past two decades].', 'P20Y'],
    pattern`(?:${named('least', 'at least')} )?(?:${named('the', 'the ')}|these |those )?${named('which', 'past|last|next|coming|previous|first|final|following|preceding|recent|intervening|ensuing')} (?:${named('roughly', ROUGHLY)} )?(?:${n} )?(?:${KIND} )?${named('unit', UNIT)}${tail}`,
    readPast,
  ),
  rule(
    'past-duration-range',
    ['It will close over [the next 12 to 18 months].', 'PXM'],
    pattern`the ${named('which', 'past|last|next|coming')} ${n}(?: ?[-–] ?| (?:to|or) )${named('n2', QUANTITY)} ${named('unit', UNIT)}`,
    (g) => absolute('DURATION', durationValue(null, unitOf(g.unit ?? ''))),
  ),
]

function lasting(g: Groups): Draft {
  const value = durationValue(numberOf(g.n ?? ''), unitOf(g.unit ?? ''))
  const mod = /^(?:an? )?couple/i.test(g.n ?? '') ? 'APPROX' : (modOf(g.roughly) ?? modOfTail(g.tail))
  return absolute('DURATION', value, mod)
}

/** "The past year" is a year, "the past" alone none; "first" and "last" need a number, or they name one of several. */
function readPast(g: Groups, { before }: Surroundings): Draft | null {
  const unit = unitOf(g.unit ?? '')
  const one = !/s$/i.test(g.unit ?? '') && !/^centuries|^millennia/i.test(g.unit ?? '')
  const vague = g.n === undefined
  // "Over the last year" is a stretch, "last year" a date.
  const stretch = g.the !== undefined && /\b(?:over|in|during|for|within|throughout|across) (?:just |only )?$/i.test(before)
  if (vague && one && !/^(?:past|final)$/i.test(g.which ?? '') && !(stretch && /^(?:last|next|coming)$/i.test(g.which ?? ''))) return null
  if (vague && /^(?:first|following|previous|preceding)$/i.test(g.which ?? '')) return null
  if (!vague && one && numberOf(g.n ?? '') !== 1) return null
  return absolute(
    'DURATION',
    durationValue(vague ? (one ? 1 : null) : numberOf(g.n ?? ''), unit),
    modOf(g.least ?? g.roughly) ?? modOfTail(g.tail),
  )
}

/** Not ages ("69 years old" is one, "a second goal" none) and not counts of sessions ("three quarters of the vote"). */
function isMeasure({ n: amount = '', unit: word = '' }: Groups, { before, after, headline }: Surroundings): boolean {
  const unit = unitOf(word)
  const plural = /s$/i.test(word) || /^(?:centuries|millennia)$/i.test(word)
  const number = numberOf(amount)
  // "one day she will": some day; "60 Minutes": a programme.
  if (/^one$/i.test(amount) && /^day$/i.test(word) && /(?:^|\b(?:will|would|may|might|could|can|['’]ll|to|that) )$/i.test(before))
    return false
  if (/^one$/i.test(amount) && /^day$/i.test(word) && /^ (?:in|last|this|next) /i.test(after)) return false
  if (/^[A-Z]/.test(word) && /^\d/.test(amount) && !headline) return false
  // An age is none, nor is what the hyphen of "a year-old law" ties to it.
  if (/^(?: old\b| of age\b|[-–](?:old|olds|end|earlier|ago|long)\b)/i.test(after)) return false
  // "a three hour meeting", but not "two second goals".
  if (number !== null && number > 1 && !plural)
    return /\b(?:an?|the|this|that|its|their|his|her) $/i.test(before) && /^ [a-z]/.test(after) && !/^(?:second|quarter|season)$/.test(unit)
  // "a months", of "a months-long siege".
  if (/^(?:an?|one)$/i.test(amount) && plural) return false
  if (/^(?:an?|one)$/i.test(amount)) {
    if (/^an?$/i.test(amount) && /^(?:second|quarter|season|night|minute|day)$/i.test(unit))
      return unit === 'day' || unit === 'minute'
        ? /^ (?:after|before)\b/i.test(after) ||
            /\b(?:for|in|within|after|about|least|than|just|only|over|nearly|took|lasted?|almost|once|twice|times) $/i.test(before)
        : false
    if (/^one$/i.test(amount) && /^(?:season|second|night|quarter)$/i.test(unit)) return false
  }
  if (/^(?:quarter|season|night)$/.test(unit) && /^ of\b/i.test(after)) return false
  return !(/^(?:many|some|few)$/i.test(amount) && unit === 'season')
}

/** "for years", "in weeks", "weeks of talks": vague, but a stretch of time; "days" in "the old days" is none. */
function isStretch(words: string, before: string, after: string): boolean {
  if (/^(?:many|several|some|few|[a-z ]*(?:hundreds|thousands|millions|billions|scores) of) /i.test(words)) return true
  // "The early hours of Saturday" are a part of that day.
  if (/^the /i.test(words)) return /^ (?:of|after|following)\b/i.test(after) && !/^the early hours$/i.test(words)
  if (/\b(?:for|in|within|after|over|took|lasted|take|takes|of|last|spent|spend|until) (?:the )?$/i.test(before))
    return !/\b(?:out|all|sort|kind|number) of $/i.test(before)
  return /^ (?:of (?:talks|fighting|war|negotiations?|violence|protests?|debate|delays?|conflict|uncertainty|work|speculation)|before|after|later|earlier|apart|away|on end|into)\b/i.test(
    after,
  )
}
