import { anyOf, named, pattern } from '../pattern.ts'
import { absolute, rule, type TimeRule } from '../rule.ts'

const PRESENT = [
  'now',
  'right now',
  'currently',
  'at present',
  'presently',
  'nowadays',
  'these days',
  'at the moment',
  'at this moment',
  'at this time',
  'at this point',
]
const PAST = ['recently', 'lately', 'in recent times', 'not long ago', 'long ago']
/** Of these a verb in the past makes something else: "soon left", "one day left". */
const COMING = ['soon', 'one day', 'some day', 'someday', 'shortly', 'as soon as possible']
const FUTURE = [
  'in due course',
  'a later date',
  'a future date',
  'the near future',
  'the foreseeable future',
  'the not-too-distant future',
  'the short term',
  'the long term',
  'the coming period',
]

/** Times that only say past, present or future. */
export const REFERENCE_RULES: readonly TimeRule[] = [
  rule('present', ['Two of them are [currently] in custody.', 'PRESENT_REF'], pattern`${anyOf(PRESENT)}`, (_, { after }) =>
    // "now and then" is no time.
    /^ and (?:then|again)\b/i.test(after) ? null : absolute('DATE', 'PRESENT_REF'),
  ),
  rule('present-adjective', ['It strains the [current] budget.', 'PRESENT_REF'], pattern`current`, (_, { before, after }) =>
    /^ [a-z]/.test(after) &&
    !/^ (?:affairs|events|accounts?|and voltage|flow)/.test(after) &&
    !/\b(?:electric|alternating|direct|strong|ocean) $/i.test(before)
      ? absolute('DATE', 'PRESENT_REF')
      : null,
  ),
  rule('past', ['They [recently] moved.', 'PAST_REF'], pattern`(?:more |most |only |very )?${anyOf(PAST)}`, () =>
    absolute('DATE', 'PAST_REF'),
  ),
  rule('the-past', ['Such deals were rare in [the past].', 'PAST_REF'], pattern`the past`, (_, { after }) =>
    /^(?:[.,;:!?"”’)]|$| (?:and|that|when|have|has|but|it|they|he|she|we)\b)/i.test(after) ? absolute('DATE', 'PAST_REF') : null,
  ),
  rule('future', ['It will close in [the near future].', 'FUTURE_REF'], pattern`(?:sometime )?${anyOf(FUTURE)}`, () =>
    absolute('DATE', 'FUTURE_REF'),
  ),
  rule('coming', ['It will close [soon].', 'FUTURE_REF'], pattern`(?:very )?${anyOf(COMING)}`, (_, { before, after }) =>
    /^ (?:after|before|became|enough|as|thereafter)\b/i.test(after) || /\b(?:as|too|so|how) $/i.test(before)
      ? null
      : { ...absolute('DATE', 'FUTURE_REF'), ahead: true },
  ),
  rule('in-future', ['It may close [in future].', 'FUTURE_REF'], pattern`in future(?= ?(?:[.,;]|$))`, () => absolute('DATE', 'FUTURE_REF')),
  rule('the-present', ['She has led it from 2013 to [the present].', 'PRESENT_REF'], pattern`(?:the )?present`, (_, { before, after }) =>
    /(?:\b(?:to|until|till|through) |\d{4} ?[-–—] ?)$/i.test(before) && /^ ?(?:[.,;:)]|$|day\b|and\b)/.test(after)
      ? absolute('DATE', 'PRESENT_REF')
      : null,
  ),
  rule('the-future', ['It may close in [the future].', 'FUTURE_REF'], pattern`the future`, (_, { before, after }) =>
    /^(?:[.,;:!?"”’)]|$| (?:of|and|is|for|will|with)\b| [a-z]+s?\b)/i.test(after) &&
    !/^s\b/.test(after) &&
    !/\b(?:a|stock|bright) $/i.test(before)
      ? absolute('DATE', 'FUTURE_REF')
      : null,
  ),
  rule(
    'coming-units',
    ['It will close in [the weeks ahead].', 'PXW'],
    pattern`(?:the )?upcoming ${named('unit', 'days|weeks|months|years')}|the ${named('unit2', 'days|weeks|months|years')} (?:ahead|to come)`,
    (g) => absolute('DURATION', `PX${(g.unit ?? g.unit2 ?? 'd').charAt(0).toUpperCase()}`),
  ),
]
