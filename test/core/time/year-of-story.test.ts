import { describe, expect, it } from 'vitest'
import { read } from './read-times.ts'

const inStory: readonly (readonly [text: string, ...times: string[]])[] = [
  ['In 2019 the town voted to close the mine. The last shift ended on Nov. 8.', '2019 = 2019', 'Nov. 8 = 2019-11-08'],
  ['The mine reopened in May 2021 and closed again on Dec. 3.', 'May 2021 = 2021-05', 'Dec. 3 = 2021-12-03'],
  [
    'The firm agreed in December 2023 to pay. A month earlier, on Nov. 5, a door broke.',
    'December 2023 = 2023-12',
    'A month earlier = 2023-11',
    'Nov. 5 = 2023-11-05',
  ],
  ['In April 2024, a second engineer left. A panel had broken off on 5 January.', 'April 2024 = 2024-04', '5 January = 2024-01-05'],
  // Round the turn of the year.
  ['The two sides met in December 2023. They signed on Jan. 15.', 'December 2023 = 2023-12', 'Jan. 15 = 2024-01-15'],
]

const inReportersYear: readonly (readonly [text: string, ...times: string[]])[] = [
  // What is said is said now.
  ['In 2019 the town voted to close the mine. The mayor said on March 8 that it will reopen.', '2019 = 2019', 'March 8 = 2026-03-08'],
  // A year that only describes.
  ['The firm, which was founded in 1952, closed a plant. It opened another on March 8.', '1952 = 1952', 'March 8 = 2026-03-08'],
  ['It is the largest strike since 1990. Members walked out on March 8.', '1990 = 1990', 'March 8 = 2026-03-08'],
  // What leads back to the present.
  [
    'In 2019 the mine closed. It was sold last week. The buyer paid on March 8.',
    '2019 = 2019',
    'last week = 2026-W17',
    'March 8 = 2026-03-08',
  ],
  // Two sentences on, a paragraph on, or a month alone.
  ['In 2019 the mine closed. The town fell silent. The buyer paid on March 8.', '2019 = 2019', 'March 8 = 2026-03-08'],
  ['In 2019 the mine closed.\nThe buyer paid on March 8.', '2019 = 2019', 'March 8 = 2026-03-08'],
  ['In 2019 the mine closed. The buyer paid in March.', '2019 = 2019', 'March = 2026-03'],
  // What lies ahead.
  ['In 2019 the mine closed. It will open again on May 8.', '2019 = 2019', 'May 8 = 2026-05-08'],
]

describe('the year of the story', () => {
  it.each(inStory)('%s', (text, ...times) => expect(read(text)).toEqual(times))
  it.each(inReportersYear)('%s', (text, ...times) => expect(read(text)).toEqual(times))

  it('dates a day without a publication date', () => {
    expect(read('In 2019 the mine closed. The last shift ended on Nov. 8.', null)).toEqual(['2019 = 2019', 'Nov. 8 = 2019-11-08'])
  })
})
