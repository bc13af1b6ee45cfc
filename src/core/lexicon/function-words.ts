/** Small closed classes of English that decide where clauses begin and what a verb group is. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const MODALS = set("will would can could may might must shall should 'll 'd wo ca")

/** Open a subordinate clause of time, reason or manner. */
export const ADVERBIAL_MARKERS = set(
  'when while after before since because as until till although though whereas once where whenever so lest',
)
/** Open a clause that tells what is not (yet) so. */
export const CONDITIONAL_MARKERS = set('if unless whether')
export const RELATIVE_PRONOUNS = set('who which whom whose that')

/** Titles of time that close a noun phrase they end: "On Friday | fishermen rescued". */
export const DAY_AND_MONTH_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
)
export const DAY_PARTS = set('morning afternoon evening night')

/** Last words of expressions of time. */
export const TIME_UNITS = set('second minute hour week weekend month year day night morning afternoon evening decade century')
