const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** By lemma: a time beside one of these is the time of what is due, whatever the tense: "was scheduled for Monday". */
export const DUE = set('plan schedule expect due slate set ready likely await postpone extend delay adjourn suppose payable effective')

/** By lemma: what these lead up to lies ahead ("agreed to meet on Monday"), but a time beside them is their own: "agreed on Monday". */
export const LEADING_UP = set(
  'intend hope aim want promise vow agree need propose seek pledge threaten wait prepare arrange decide invite urge ask go order ' +
    'plan schedule expect due slate set ready likely suppose deal offer refuse decline tell advise remain vote call demand request ' +
    'decision agreement plan bid pledge promise intention proposal deadline pact commitment scheduled willing able yet subpoena summon require force instruct oblige compel direct allow permit enable authorise ' +
    'authorize appoint nominate choose select assign',
)

/** Nouns for what is still to come when it is told: "a deadline of Friday". */
export const AHEAD_NOUNS = set('deadline ultimatum')

/** Nouns for what has its day beforehand: "Tuesday's election" may lie ahead, "Tuesday's ruling" does not. */
export const ARRANGED_NOUNS = set(
  'election elections vote referendum poll polls ballot meeting talks summit hearing trial ceremony funeral wedding match game final race debate ' +
    'conference session deadline inauguration launch visit strike walkout march rally parade festival concert auction premiere opening exam exams ' +
    'runoff primary primaries closure appearance fixture derby tie clash contest encounter showdown programme program schedule agenda edition',
)

/** Words before a time that put it ahead of the telling, unless the verb is in the past: "have until Friday". */
export const AHEAD_WORDS =
  /\b(?:until|till|by|as early as|as soon as|no later than|starting|beginning|starts|begins|effective|payable|due|for)(?: on)? $/i

/** The same whatever the verb: "resigned ahead of Sunday's vote". */
export const AHEAD_OF_WORDS = /\b(?:ahead of|in the run-up to|in time for|effective|payable|come|starting|beginning)(?: on)? $/i

/** By lemma, verbs that tell of a state in the present: "leaves on Sunday" is a plan, "knows since Sunday" is none. */
export const STATES = set('be have know believe think mean seem appear remain want need like love own contain belong include show')

/** Verbs whose past looks like their present. In news "the firm cut" is mostly told of the past. */
export const INVARIANT = set(
  'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut slit spit split spread thrust upset wed',
)
