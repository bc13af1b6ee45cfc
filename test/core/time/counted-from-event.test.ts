import { describe, expect, it } from 'vitest'
import { read } from './read-times.ts'

const counted: readonly (readonly [text: string, ...times: string[]])[] = [
  [
    'Members voted on 3 March 2026. Two days after the vote, the mayor resigned.',
    '3 March 2026 = 2026-03-03',
    'Two days after the vote = 2026-03-05',
  ],
  [
    'The trial opened on 3 March 2026. He had left a week before the trial.',
    '3 March 2026 = 2026-03-03',
    'a week before the trial = 2026-W09',
  ],
  [
    'She resigned in March 2024. Three months after her resignation she was back.',
    'March 2024 = 2024-03',
    'Three months after her resignation = 2024-06',
  ],
  ['She graduated in 2001. Three years after graduating, she founded a firm.', '2001 = 2001', 'Three years after graduating = 2004'],
  [
    'The mayor was elected on 3 March 2026. Two weeks after he was elected, he resigned.',
    '3 March 2026 = 2026-03-03',
    'Two weeks after he was elected = 2026-W12',
  ],
]

const left: readonly (readonly [text: string, ...times: string[]])[] = [
  // Which of two votes it was is not told.
  [
    'A vote was held on 3 March 2026. Another vote came on 9 March 2026. Two days after the vote he left.',
    '3 March 2026 = 2026-03-03',
    '9 March 2026 = 2026-03-09',
    'Two days = DURATION P2D',
  ],
  // Days can't be counted from a month.
  ['Members voted in March 2026. Two days after the vote he left.', 'March 2026 = 2026-03', 'Two days = DURATION P2D'],
  // Nor from what is told later, or without a date, or from any vote.
  ['Two days after the vote he left. The vote was held on 3 March 2026.', 'Two days = DURATION P2D', '3 March 2026 = 2026-03-03'],
  ['Members voted. Two days after the vote he left.', 'Two days = DURATION P2D'],
  ['Members voted on 3 March 2026. Two days after a vote members rest.', '3 March 2026 = 2026-03-03', 'Two days = DURATION P2D'],
  // What goes on for long, or was done more than once.
  ['She worked there in 2001. Three years after working there, she left.', '2001 = 2001', 'Three years = DURATION P3Y'],
  [
    'He was elected in 2001. He was elected again in 2005. Two years after he was elected he left.',
    '2001 = 2001',
    '2005 = 2005',
    'Two years = DURATION P2Y',
  ],
]

describe('time counted from an event', () => {
  it.each(counted)('%s', (text, ...times) => expect(read(text)).toEqual(times))
  it.each(left)('%s', (text, ...times) => expect(read(text)).toEqual(times))
})
