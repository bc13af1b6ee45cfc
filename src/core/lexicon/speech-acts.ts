/**
 * Verbs that do something by saying it, by lemma: the saying is itself what happened. Words quoted with them are
 * their subject's ("thanked them for “the rescue”").
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const SPEECH_ACTS = set(
  'thank praise congratulate apologise apologize accuse blame condemn denounce criticise criticize threaten urge demand order request ' +
    'invite offer appeal propose announce declare deny reject refuse confess vow pledge promise ask call hail dismiss salute welcome ' +
    'rebuke scold insult mock slam blast lambast lambaste plead greet swear warn nominate endorse propose instruct agree admit reveal ' +
    'promise guarantee protest object challenge rule unveil dub label brand describe characterise characterize',
)

/** Nouns for somebody who speaks for another, or for the words themselves: the speaker is who they belong to. */
export const SPOKESPEOPLE = set(
  'spokesman spokeswoman spokesperson representative statement press-release release report reports letter source official officials website announcement post notice tweet government authorities people public administration delegation embassy diplomats military army spokespeople',
)
