const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Auxiliaries that put what follows them into the future. */
export const FUTURE_AUXILIARIES = set("will shall 'll ’ll wo")

/** Auxiliaries that leave it open: "could arrive on Sunday". */
export const OPEN_AUXILIARIES = set('would should could can may might must')

/** What is planned, due or wished for lies ahead, whatever the tense in which that is told: "was scheduled for Monday". */
export const LOOKING_AHEAD = set(
  'plan schedule expect due slate intend hope aim want promise vow agree need propose seek ready likely pledge threaten wait await prepare arrange decide set suppose postpone extend delay adjourn',
)
