/**
 * Verbs that report what somebody says, writes or thinks, by lemma. What they report is a claim of their subject;
 * the reporting itself is not an event of the story unless it is listed in `speech-acts.ts`.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Plain telling: the words may be taken as said. */
export const SAYING = set(
  'say tell add note report state write explain remark comment reply respond answer declare announce confirm acknowledge admit ' +
    'reveal disclose recall recount insist stress emphasize emphasise reiterate continue quote mention observe point argue warn ask ' +
    'predict inform tweet post clarify describe quip joke shout whisper cry exclaim testify conclude advise caution concede ' +
    'indicate cite read suggest assert maintain contend claim allege deny pledge promise vow agree urge signal demand threaten repeat ' +
    'boast complain lament muse plead protest remind retort affirm assure portray call hint opine mutter murmur yell sigh wonder ' +
    'relate detail stipulate rule find estimate propose report back rave gush think',
)

/** Thinking, judging and learning: no words were said. */
export const THINKING = set(
  'believe think know expect hope fear suspect consider feel doubt estimate assume guess understand realise realize learn hear see ' +
    'notice discover find calculate reckon project forecast imagine decide worry suppose theorize theorise speculate remember dream',
)

/** What a document, picture or finding shows. */
export const SHOWING = set('show reveal indicate suggest demonstrate depict confirm record capture document')

/** The article does not vouch for it: the verb itself says that it is one party's account. */
export const DOUBTFUL = set(
  'claim allege estimate accuse assert contend argue believe suspect suggest maintain insist charge theorize theorise speculate think feel guess reckon assume imagine blame complain predict forecast project expect hope fear',
)

export const REPORTING_VERBS: ReadonlySet<string> = new Set([...SAYING, ...THINKING, ...SHOWING])

/** Verbs that tell of no event even without a clause that says what: "said nothing", "believed him". */
export const MERE_TELLING = set(
  'say tell add note state explain remark insist stress emphasize emphasise reiterate quote mention argue describe suggest assert contend ' +
    'claim allege estimate observe indicate believe think know expect hope fear suspect consider feel doubt assume guess understand realise ' +
    'realize worry suppose imagine wonder show point portray recall opine relate',
)

/** How somebody sees, names or describes a thing: a view, and no deed. */
export const VIEWING = set(
  'characterise characterize describe dub label brand term deem regard consider view see interpret portray depict compare liken rate judge reason ' +
    'explain define understand believe think reflect recall remember note observe comment remark joke quip',
)
