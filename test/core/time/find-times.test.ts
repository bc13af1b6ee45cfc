import { describe, expect, it } from 'vitest'
import { read, timesOf } from './read-times.ts'

type Table = readonly (readonly [sentence: string, ...times: string[]])[]

/** Sentences as if published on Monday, 27 April 2026, and the times they hold: `words = [TYPE] value [MOD]`. */
const tables: Readonly<Record<string, Table>> = {
  'full dates': [
    ['The bridge opened on 3 March 2026.', '3 March 2026 = 2026-03-03'],
    ['The bridge opened on March 3rd, 2026, after a delay.', 'March 3rd, 2026 = 2026-03-03'],
    ['The bridge opened on Tuesday, 3 March 2026.', 'Tuesday, 3 March 2026 = 2026-03-03'],
    ['The bridge opened on Sept. 30, 1998.', 'Sept. 30, 1998 = 1998-09-30'],
    ['The bridge opened on the 3rd of March, 2026.', 'the 3rd of March, 2026 = 2026-03-03'],
    ['The log ends at 2026-03-03.', '2026-03-03 = 2026-03-03'],
    ['Signed on 25/12/1999 in ink.', '25/12/1999 = 1999-12-25'],
  ],
  'dates without a year': [
    ['Voters went to the polls on April 12.', 'April 12 = 2026-04-12'],
    ['Voters will go to the polls on 12 May.', '12 May = 2026-05-12'],
    ['The ministers agreed to meet on June 2.', 'June 2 = 2026-06-02'],
    ['She died on Nov. 20.', 'Nov. 20 = 2025-11-20'],
    ['She was shot last Oct. 23.', 'last Oct. 23 = 2025-10-23'],
  ],
  'years, decades, centuries': [
    ['In 2024, the two towns signed a treaty.', '2024 = 2024'],
    ['He moved there in early 1989.', 'early 1989 = 1989 START'],
    ['It must close by the end of 2030.', 'the end of 2030 = 2030 END'],
    ['Trams ran here in the 1950s.', 'the 1950s = 195'],
    ["Trams ran here in the '50s.", "the '50s = 195"],
    ['Trams ran here in the late nineties.', 'the late nineties = 199 END'],
    ['The church is a 15th-century building.', '15th-century = 14'],
    ['The wall fell in 146 BC.', '146 BC = -0146'],
  ],
  'months, seasons, quarters, halves, fiscal years': [
    ['Sales fell in March.', 'March = 2026-03'],
    ['Sales will fall in June.', 'June = 2026-06'],
    ['Sales fell last June.', 'last June = 2025-06'],
    ['It was agreed in June last year.', 'June last year = 2025-06'],
    ['Prices rose in mid-February.', 'mid-February = 2026-02 MID'],
    ['She won in the summer of 2012.', 'the summer of 2012 = 2012-SU'],
    ['Prices will fall this autumn.', 'this autumn = 2026-FA'],
    ['Profit rose in the first quarter.', 'the first quarter = 2026-Q1'],
    ['Its third-quarter loss widened.', 'third-quarter = 2025-Q3'],
    ['Profit rose in Q3 2013.', 'Q3 2013 = 2013-Q3'],
    ['Output fell in the second half of 2019.', 'the second half of 2019 = 2019-H2'],
    ['The firm lost money in fiscal 2013.', 'fiscal 2013 = 2013'],
  ],
  weekdays: [
    ['The agency reported on Sunday that rain fell.', 'Sunday = 2026-04-26'],
    ['The court sat on Monday.', 'Monday = 2026-04-27'],
    ['The court will sit on Tuesday.', 'Tuesday = 2026-04-28'],
    ['The hearing was scheduled for Friday.', 'Friday = 2026-05-01'],
    ['On Thursday, the council voted.', 'Thursday = 2026-04-23'],
    ['The train leaves on Thursday.', 'Thursday = 2026-04-30'],
    ['They agreed on Thursday to meet.', 'Thursday = 2026-04-23'],
    ['They agreed to meet on Thursday.', 'Thursday = 2026-04-30'],
    ["Lawyers want to appeal Wednesday's ruling.", 'Wednesday = 2026-04-22'],
    ['Guests arrived late Saturday night.', 'late Saturday night = TIME 2026-04-25TNI END'],
    ['Guests arrived last Friday.', 'last Friday = 2026-04-24'],
    ['Guests arrive next Tuesday.', 'next Tuesday = 2026-04-28'],
    ['Talks went on over the weekend.', 'the weekend = 2026-W17-WE'],
  ],
  'clock times': [
    ['Sirens sounded at 9 a.m. on Saturday.', '9 a.m. on Saturday = TIME 2026-04-25T09:00'],
    ['Sirens sounded at 15:30 GMT.', '15:30 GMT = TIME 2026-04-27T15:30'],
    ['Sirens sounded on Saturday at noon.', 'Saturday at noon = TIME 2026-04-25T12:00'],
    ['The boat left on Friday and sank at 11:05 p.m.', 'Friday = 2026-04-24', '11:05 p.m. = TIME 2026-04-24T23:05'],
    [
      'The boat left at 9 p.m. on Friday and sank at 3 a.m., police said.',
      '9 p.m. on Friday = TIME 2026-04-24T21:00',
      '3 a.m. = TIME 2026-04-25T03:00',
    ],
  ],
  ranges: [
    ['It covers the period of 2027–2031.', 'the period of 2027–2031 = 2027/2031'],
    ['He ruled 1987-88.', '1987-88 = 1987/1988'],
    ['The fair is open Jan. 3-5, 2025.', 'Jan. 3-5, 2025 = 2025-01-03/2025-01-05'],
    ['It closed from March to May 2024.', 'March = 2024-03', 'May 2024 = 2024-05'],
    ['It grew between 2004 and 2015.', '2004 = 2004', '2015 = 2015'],
  ],
  'counted from the publication': [
    ['They met yesterday.', 'yesterday = 2026-04-26'],
    ['Forty years ago this month, they met.', 'Forty years ago this month = 1986-04'],
    ['It will end in three weeks’ time.', 'in three weeks’ time = 2026-W21'],
    ['The club lost earlier in the week.', 'earlier in the week = 2026-W18 START'],
    ['It opened some 80,000 years ago.', 'some 80,000 years ago = PAST_REF'],
    ['They meet the day after tomorrow.', 'the day after tomorrow = 2026-04-29'],
    ['They met last night.', 'last night = TIME 2026-04-26TNI'],
    ['They met last month.', 'last month = 2026-03'],
    ['They met earlier this week.', 'earlier this week = 2026-W18 START'],
    ['We will sign a plan this year.', 'this year = 2026'],
    ['They met three days ago.', 'three days ago = 2026-04-24'],
    ['It began more than two decades ago.', 'more than two decades ago = 2006 BEFORE'],
    ['It will end two weeks from now.', 'two weeks from now = 2026-W20'],
  ],
  'counted from another time': [
    ['She left on March 3, 2025, and died three days later.', 'March 3, 2025 = 2025-03-03', 'three days later = 2025-03-06'],
    [
      'They left at 9 p.m. on 3 March 2025 and slept until noon the next day.',
      '9 p.m. on 3 March 2025 = TIME 2025-03-03T21:00',
      'noon the next day = TIME 2025-03-04T12:00',
    ],
    ['Profit rose in the third quarter from the 2024 period.', 'the third quarter = 2025-Q3', 'the 2024 period = 2024-Q3'],
    ['He won in 2009 and lost two years later.', '2009 = 2009', 'two years later = 2011'],
    ['They met on 3 March 2025 and parted the same day.', '3 March 2025 = 2025-03-03', 'the same day = 2025-03-03'],
    ['They met on 3 March 2025 and again the following month.', '3 March 2025 = 2025-03-03', 'the following month = 2025-04'],
    ['Profit rose in the third quarter of 2025 from a year earlier.', 'the third quarter of 2025 = 2025-Q3', 'a year earlier = 2024-Q3'],
  ],
  durations: [
    ['The march lasted for three days.', 'three days = DURATION P3D'],
    ['They held a two-hour meeting.', 'two-hour = DURATION PT2H'],
    ['It stopped a months-long siege.', 'months-long = DURATION PXM'],
    ['Prices doubled in the past two decades.', 'the past two decades = DURATION P20Y'],
    ['It will open in the coming days.', 'the coming days = DURATION PXD'],
    ['It lasted a quarter of a century.', 'a quarter of a century = DURATION P25Y'],
    ['It will take a week or so.', 'a week or so = DURATION P1W APPROX'],
    ['It rained all day.', 'all day = DURATION P1D'],
    ['Sales fell over the last year.', 'the last year = DURATION P1Y'],
    ['It takes another two years.', 'another two years = DURATION P2Y'],
    ['It took a year and a half.', 'a year and a half = DURATION P1Y6M'],
    ['He waited for at least 30 days.', 'at least 30 days = DURATION P30D EQUAL_OR_MORE'],
    ['They lived there for centuries.', 'centuries = DURATION PXCE'],
  ],
  sets: [
    ['The boat sails every Monday.', 'every Monday = SET XXXX-WXX-1'],
    ['It is inspected annually.', 'annually = SET P1Y'],
    ['The boat sails twice a week.', 'twice a week = SET P1W'],
    ['The boat sails on Tuesdays.', 'Tuesdays = SET XXXX-WXX-2'],
  ],
  'past, present and future at large': [
    ['It closed recently.', 'recently = PAST_REF'],
    ['One day, it will close.', 'One day = FUTURE_REF'],
    ['In today’s world, cars talk.', 'today = PRESENT_REF'],
    ['Two are currently in custody.', 'currently = PRESENT_REF'],
    ['It may close in the near future.', 'the near future = FUTURE_REF'],
  ],
  'this one, by the tense of its verb': [
    ['A fire tore through the market this weekend.', 'this weekend = 2026-W17-WE'],
    ['The fair will be held this weekend.', 'this weekend = 2026-W18-WE'],
    ['Police arrested two men this Sunday.', 'this Sunday = 2026-04-26'],
    ['Voters will choose a mayor this Sunday.', 'this Sunday = 2026-05-03'],
    ['He died this winter after a long illness.', 'this winter = 2025-WI'],
    ['The bridge will reopen this summer.', 'this summer = 2026-SU'],
    ['The bridge collapsed this September.', 'this September = 2025-09'],
  ],
  'quarters and halves, which business tells of when they are over': [
    ['Third-quarter earnings rise 5%', 'Third-quarter = 2025-Q3'],
    ['The company expects third-quarter revenue of $2 billion.', 'third-quarter = 2026-Q3'],
    ['Sales will recover in the third quarter.', 'the third quarter = 2026-Q3'],
    ['Exports fell 4% in the first half.', 'the first half = 2026-H1'],
    ['It will lose money through the first two quarters of 2027.', 'the first two quarters of 2027 = 2027-H1'],
  ],
  'further back and further on': [
    ['It shut a year and a half ago.', 'a year and a half ago = 2024-10'],
    ['Prices fell the week before last.', 'the week before last = 2026-W16'],
    ['Schools close the week after next.', 'the week after next = 2026-W20'],
    ['They won two Fridays ago.', 'two Fridays ago = 2026-04-17'],
    ['Ice covered it tens of thousands of years ago.', 'tens of thousands of years ago = PAST_REF'],
    ['They meet every other Tuesday.', 'every other Tuesday = SET XXXX-WXX-2'],
    ['They meet a few times a year.', 'a few times a year = SET P1Y'],
    ['The first week of May will be dry.', 'The first week of May = 2026-05 START'],
    ['The year two thousand has a long shadow.', 'The year two thousand = 2000'],
  ],
  'hours that share a day, and a zone in brackets': [
    ['It sank between 2 a.m. and 4 a.m. on Sunday.', '2 a.m. = TIME 2026-04-26T02:00', '4 a.m. on Sunday = TIME 2026-04-26T04:00'],
    ['The attack came at 0315 local time (0015 GMT).', '0315 local time = TIME 2026-04-27T03:15', '0015 GMT = TIME 2026-04-27T00:15'],
    ['The attack came at 3 a.m. (GMT).', '3 a.m. (GMT) = TIME 2026-04-27T03:00'],
  ],
  feasts: [
    ['They met on Christmas Eve.', 'Christmas Eve = 2025-12-24'],
    ['They met on Good Friday.', 'Good Friday = 2026-04-03'],
    ['The parade is next Thanksgiving.', 'next Thanksgiving = 2026-11-26'],
  ],
}

for (const [family, rows] of Object.entries(tables)) {
  describe(family, () => {
    it.each(rows.map(([sentence, ...times]) => ({ sentence, times })))('$sentence', ({ sentence, times }) => {
      expect(read(sentence)).toEqual(times)
    })
  })
}

describe('not times', () => {
  it.each([
    'It may rain, and you may leave.',
    'Mrs. May resigned.',
    'Theresa May said no.',
    'April said she would come.',
    'They march on the capital.',
    'The Women’s March on Washington was loud.',
    'He came second and scored a second goal.',
    'Prices fall when people spring to their feet.',
    'Leaves fall in the wind.',
    'The woman is 69.',
    'Ann Hart, 69, is a teacher.',
    'A 44-year-old man and a six-year-old boy spoke.',
    'He is 52 years old.',
    'It drew 1,984 people and about 2000 troops.',
    'The Boeing 747 landed.',
    'The shop is open 24/7.',
    'The team won 3-2.',
    'It sold 1945 tons of ore.',
    'He sat down and the sun shone.',
    'The wed couple sat.',
    'The plan cost $1990 and weighed 2010 kg.',
    'Call 555-2014.',
    'Route 1945 is closed.',
    'The probe passed comet C/2019 R4 and asteroid 2008 QT3.',
    'Every now was lost on the daisy.',
    'He writes for the Sunday Times and is on USA Today.',
    'She was seen on Black Friday and Super Tuesday.',
    'He drove a 1987 Chevrolet.',
    'The firm sold 2010 shares.',
    'June Carter and Fredric March sang.',
    'The Winter Olympics were cold.',
    'She watched 60 Minutes.',
    'He finished in 2:21:07 and was soon home.',
    'The striker scored twice in the second half.',
    'The home side led after a dull first half.',
    'The first half of the book is slow.',
    'They live at 1945 Harbour Street in Room 2024.',
    'The median is the second quartile, Q2.',
  ])('%s', (sentence) => {
    expect(read(sentence).filter((time) => !time.endsWith('_REF'))).toEqual([])
  })
})

it('takes no number after a date and a comma for a second day', () =>
  expect(read('As of April 26, 14 were missing.')).toEqual(['April 26 = 2026-04-26']))

it('sets a quarter against the one reported on, not against one to come', () =>
  expect(
    read('Third-quarter profit fell. Losses are likely through the third quarter of 2027. It had earned more in the year-ago period.'),
  ).toContain('the year-ago period = 2024-Q3'))

describe('without a publication date', () => {
  it.each([
    ['TASS reported on Sunday.', 'Sunday = XXXX-WXX-7'],
    ['Sales fell in March.', 'March = XXXX-03'],
    ['Sales fell on March 3.', 'March 3 = XXXX-03-03'],
    ['A plan will be signed this year.', 'this year = XXXX'],
    ['They met yesterday.', 'yesterday = XXXX-XX-XX'],
    ['They met last week.', 'last week = XXXX-WXX'],
    ['Prices will fall this summer.', 'this summer = XXXX-SU'],
    ['They met at 9 a.m. on Friday.', '9 a.m. on Friday = TIME XXXX-WXX-5T09:00'],
    ['They met this Sunday.', 'this Sunday = XXXX-WXX-7'],
    ['They met this weekend.', 'this weekend = XXXX-WXX-WE'],
    ['They met in 2024.', '2024 = 2024'],
    ['They met two years ago today.', 'two years ago today = XXXX-XX-XX'],
    ['They met on the second Sunday in May.', 'the second Sunday in May = XXXX-XX-XX'],
    ['They met in 1998, and that summer they parted.', '1998 = 1998', 'that summer = 1998-SU'],
    ['They met on Sunday and parted the next day.', 'Sunday = XXXX-WXX-7', 'the next day = XXXX-XX-XX'],
  ])('%s', (sentence, ...times) => {
    expect(read(sentence, null)).toEqual(times)
  })
})

describe('a history', () => {
  const story = 'She was born in 1788. In 1805 she left for the coast. In October she wrote the first letter. She died in 1824.'

  it('dates a month by the year told last', () => {
    expect(read(story, '2001-10-29')).toContain('October = 1805-10')
  })

  it('is told from news that only mentions an old year', () => {
    expect(read('The firm, founded in 1805, lost money in March, it said on Monday.', '2026-04-27')).toContain('March = 2026-03')
  })
})

describe('ranges told in two expressions', () => {
  it.each([
    ['It closed from March to May 2024.', '2024-03/2024-05'],
    ['It closed from November to May 2024.', '2023-11/2024-05'],
    ['It grew between 2004 and 2015.', '2004/2015'],
  ])('%s', (sentence, edtf) => {
    expect(timesOf(sentence, '2026-04-27').map((time) => time.edtf)).toEqual([edtf, edtf])
  })
})
