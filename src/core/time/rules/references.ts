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
const FUTURE = [
  'soon',
  'one day',
  'some day',
  'someday',
  'in due course',
  'shortly',
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
    /^ [a-z]/.test(after) && /\b(?:the|its|their|his|her|our|under|at|of|any|a) $/i.test(before) ? absolute('DATE', 'PRESENT_REF') : null,
  ),
  rule('past', ['They [recently] moved.', 'PAST_REF'], pattern`(?:more |most |only |very )?${anyOf(PAST)}`, () =>
    absolute('DATE', 'PAST_REF'),
  ),
  rule('the-past', ['Such deals were rare in [the past].', 'PAST_REF'], pattern`the past`, (_, { after }) =>
    /^(?:[.,;:!?"”’)]|$| (?:and|that|when|have|has|but|it|they|he|she|we)\b)/i.test(after) ? absolute('DATE', 'PAST_REF') : null,
  ),
  rule('future', ['It will close [soon].', 'FUTURE_REF'], pattern`(?:very |sometime )?${anyOf(FUTURE)}`, (_, { before, after }) =>
    /^ (?:after|before|became|enough)\b/i.test(after) || /\b(?:as|too) $/i.test(before) ? null : absolute('DATE', 'FUTURE_REF'),
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
