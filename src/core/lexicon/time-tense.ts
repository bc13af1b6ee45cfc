const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Auxiliaries that put what follows them into the future. */
export const FUTURE_AUXILIARIES = set("will shall 'll ’ll wo")

/** Auxiliaries that leave it open: "could arrive on Sunday". */
export const OPEN_AUXILIARIES = set('would should could can may might must')

/** By lemma: a time beside one of these is the time of what is due, whatever the tense: "was scheduled for Monday". */
export const DUE = set('plan schedule expect due slate set ready likely await postpone extend delay adjourn suppose')

/** By lemma: what these lead up to lies ahead ("agreed to meet on Monday"), but a time beside them is their own: "agreed on Monday". */
export const LEADING_UP = set(
  'intend hope aim want promise vow agree need propose seek pledge threaten wait prepare arrange decide invite urge ask',
)

/** Present forms of "be": "is held" is no past, "is to be held" lies ahead. */
export const PRESENT_BE = set("is are am 's ’s 're ’re")
