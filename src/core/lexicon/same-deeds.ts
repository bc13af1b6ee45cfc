/**
 * Verbs that name one deed, by lemma, a group each: "bought" is told again as "acquired". Only what is the same in nearly
 * every sentence of news; whether two tellings are of one event is judged by who and when as well.
 */
const GROUPS = [
  'arrest detain apprehend nab',
  'resign quit',
  'sack fire dismiss',
  'buy acquire purchase',
  'begin start commence',
  'end finish conclude',
  'appoint name',
  'reject refuse deny',
  'substitute replace',
  'found establish',
  'free release',
  'wound injure hurt',
  'destroy demolish raze',
  'arrive come',
  'leave depart',
  'postpone delay defer',
  'cancel scrap axe',
  'buy purchase',
  'donate give',
  'collide crash',
  'hit strike',
  'erupt explode',
  'approve pass',
  'sentence jail',
  'steal rob',
  'marry wed',
  'evacuate clear',
  'ban outlaw',
]

export const SAME_DEED: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [first = '', ...rest] = group.split(' ')
    return rest.map((verb) => [verb, first] as const)
  }),
)

/** What is done to somebody, or by somebody, once: a person is born and dies one time, a firm is founded one time. */
export const DONE_ONCE: ReadonlySet<string> = new Set(['bear', 'die', 'found', 'bury', 'crown', 'assassinate', 'execute'])

/** Verbs that lend themselves to a noun: "made his debut", "held talks", "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'make',
  'hold',
  'give',
  'carry',
  'stage',
  'launch',
  'conduct',
  'commit',
  'lodge',
  'pay',
])
