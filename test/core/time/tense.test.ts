import { describe, expect, it } from 'vitest'
import { read } from './read-times.ts'

/** Sentences as if published on Monday, 27 April 2026, and which Thursday, Sunday or March their verbs make it. */
const sentences: readonly (readonly [sentence: string, ...times: string[]])[] = [
  ['Police said on Sunday that the man will appear in court on Tuesday.', 'Sunday = 2026-04-26', 'Tuesday = 2026-04-28'],
  ['The two leaders are meeting on Thursday in Geneva.', 'Thursday = 2026-04-30'],
  ['The fair took place in Geneva this weekend.', 'this weekend = 2026-W17-WE'],
  ['The fair will take place in Geneva this weekend.', 'this weekend = 2026-W18-WE'],
  ['In the second half, he was booked for a foul.'],
  ['The company announced Monday it would close the plant in June.', 'Monday = 2026-04-27', 'June = 2026-06'],
  ['Officials expect results by Friday.', 'Friday = 2026-05-01'],
  ['The court is set to rule on the appeal on Thursday.', 'Thursday = 2026-04-30'],
  ['The ceremony, held on Saturday, drew thousands.', 'Saturday = 2026-04-25'],
  ['Voters go to the polls on Sunday to elect a new parliament.', 'Sunday = 2026-05-03'],
  ['He told reporters on Friday he plans to step down in September.', 'Friday = 2026-04-24', 'September = 2026-09'],
  ['The deal, announced in March, is expected to close in August.', 'March = 2026-03', 'August = 2026-08'],
  ['The storm hit the coast on Friday and is forecast to reach the north by Tuesday.', 'Friday = 2026-04-24', 'Tuesday = 2026-04-28'],
  ['She was due in court on Thursday but did not appear.', 'Thursday = 2026-04-23'],
  ['He has until Wednesday to pay the fine.', 'Wednesday = 2026-04-29'],
  ['A funeral service is on Saturday.', 'Saturday = 2026-05-02'],
  ['The deadline for bids is Friday.', 'Friday = 2026-05-01'],
  ['The ban takes effect on Wednesday.', 'Wednesday = 2026-04-29'],
  ['The ban came into force on Wednesday.', 'Wednesday = 2026-04-22'],
  ['The team flies to Oslo on Wednesday for a match on Saturday.', 'Wednesday = 2026-04-29', 'Saturday = 2026-05-02'],
  ['The strike began on Wednesday and will end on Saturday.', 'Wednesday = 2026-04-22', 'Saturday = 2026-05-02'],
  ['Negotiators hope to reach an agreement before Friday.', 'Friday = 2026-05-01'],
  ['Residents were told to leave by Thursday.', 'Thursday = 2026-04-30'],
  ['The trial opened in February and is likely to last until June.', 'February = 2026-02', 'June = 2026-06'],
  ['The minister may resign on Tuesday, a source said.', 'Tuesday = 2026-04-28'],
  ['He could not be reached for comment on Sunday.', 'Sunday = 2026-04-26'],
  ['Police believe she may have left on Friday.', 'Friday = 2026-04-24'],
  ['The strike planned for Thursday has been called off.', 'Thursday = 2026-04-30'],
  ['Lawmakers vote Tuesday on the bill.', 'Tuesday = 2026-04-28'],
  ["After Saturday's loss, the club fired its coach.", 'Saturday = 2026-04-25'],
  ["The club travels to Leeds for Saturday's game.", 'Saturday = 2026-05-02'],
  ['The festival, which runs from Thursday to Sunday, is free.', 'Thursday = 2026-04-30', 'Sunday = 2026-05-03'],
  ['The museum opens in October.', 'October = 2026-10'],
  ['The museum, which opened in October, is closed.', 'October = 2025-10'],
  ['Elections are scheduled for November.', 'November = 2026-11'],
  ['Since November, prices have fallen.', 'November = 2025-11'],
  ['In December, the bank cut rates.', 'December = 2025-12'],
  ['The bank is to meet on Wednesday.', 'Wednesday = 2026-04-29'],
  ['The talks were postponed to Friday.', 'Friday = 2026-05-01'],
  ['On Monday, the court will hear the case.', 'Monday = 2026-04-27'],
  ['The store, due to open in May, will create 50 jobs.', 'May = 2026-05'],
  ['Elena Moro headed the agency until March, when a court removed her.', 'March = 2026-03'],
  ['The offer had been due to expire on Friday.', 'Friday = 2026-04-24'],
  ['A judge ordered that the family remain in the country until June 6.', 'June 6 = 2026-06-06'],
  ['The dividend is payable May 12 to holders of record.', 'May 12 = 2026-05-12'],
  ['Officials said Thursday the bridge will stay closed.', 'Thursday = 2026-04-23'],
  ['He resigned ahead of Sunday’s vote.', 'Sunday = 2026-05-03'],
  ['The mayor wants to appeal Friday’s verdict.', 'Friday = 2026-04-24'],
  ['The record, set on Aug. 6, still stands.', 'Aug. 6 = 2025-08-06'],
  ['The firm cut its forecast in January.', 'January = 2026-01'],
  ['The two ministers invited their guests to a ceremony on May 4.', 'May 4 = 2026-05-04'],
]

describe('the direction of a bare weekday, month or date', () => {
  it.each(sentences.map(([sentence, ...times]) => ({ sentence, times })))('$sentence', ({ sentence, times }) => {
    expect(read(sentence)).toEqual(times)
  })
})
