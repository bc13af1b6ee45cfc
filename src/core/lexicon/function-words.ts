/** Small closed classes of English that decide what a clause tells and where a noun phrase ends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Open a clause that tells what is not (yet) so. */
export const CONDITIONAL_MARKERS = set('if unless whether')

/** Titles of time that close a noun phrase they end: "On Friday | fishermen rescued". */
export const DAY_AND_MONTH_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
)
export const DAY_PARTS = set('morning afternoon evening night')

/** What "it" is said to do or be where it stands for nothing: "It is time", "It rained", "It seems that". */
export const EMPTY_PREDICATES: ReadonlySet<string> = new Set(
  'time late early dark cold hot warm sunny rainy cloudy windy rain snow seem appear matter clear unclear likely unlikely possible impossible probable hard easy difficult important necessary essential vital crucial common usual rare normal true worth best better wise fair safe sad pity shame fact sunday monday tuesday wednesday thursday friday saturday'.split(
    ' ',
  ),
)
