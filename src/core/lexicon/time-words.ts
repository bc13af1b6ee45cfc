/** The words English has for points and stretches of time. Spellings are lower case, a full stop belongs to its abbreviation. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** Abbreviations, read with or without a full stop. "May" has none. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** As in ISO 8601: Monday 1 to Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Abbreviations are weekdays only beside a date: "Mon., March 3". */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tues: 2,
  tue: 2,
  wed: 3,
  thurs: 4,
  thur: 4,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const SEASONS: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }

/** Parts of the day and what TIMEX3 calls them. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  lunchtime: 'TMI',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
}

/** Hours that have a name. */
export const NAMED_HOURS: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }

/** Unit words and what TIMEX3 counts them in; those of less than a day stand behind a `T`. */
export const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'TNI',
  weekend: 'WE',
  week: 'W',
  fortnight: 'FN',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  semester: 'SM',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

export const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

/** "the nineties": the decade, of the century that is usual for it. */
export const DECADE_NAMES: Readonly<Record<string, string>> = {
  twenties: '192',
  thirties: '193',
  forties: '194',
  fifties: '195',
  sixties: '196',
  seventies: '197',
  eighties: '198',
  nineties: '199',
}

/** Time zones as news writes them; a clock time may carry one. */
export const ZONES = [
  'GMT',
  'UTC',
  'BST',
  'CET',
  'CEST',
  'EET',
  'MSK',
  'IST',
  'KST',
  'JST',
  'WIB',
  'SGT',
  'HKT',
  'PKT',
  'EAT',
  'CAT',
  'WAT',
  'SAST',
  'NZST',
  'NZDT',
  'EEST',
  'AEST',
  'AEDT',
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'MT',
  'PST',
  'PDT',
  'PT',
  'Eastern time',
  'Eastern',
  'Pacific',
  'Mountain time',
  'Moscow time',
  'London time',
  'New York time',
  'Beijing time',
  'Tokyo time',
  'Israel time',
  'Kyiv time',
  'Central time',
  'Pacific time',
  'local time',
]
