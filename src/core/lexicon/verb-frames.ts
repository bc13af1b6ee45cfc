/** What verbs take after them, by lemma. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "asked the court to rule": the object is who does the second thing. */
export const OBJECT_CONTROL_VERBS = set(
  'ask urge order tell instruct persuade force allow permit help encourage invite request require compel advise warn enable cause lead call want expect get train teach beg convince direct authorise authorize oblige obligate pressure remind press prompt',
)

/** "shows them hugging". */
export const PERCEPTION_VERBS = set(
  'show see hear watch film picture photograph catch find depict capture record spot notice feature leave keep',
)

/** "helping it circumvent sanctions". */
export const BARE_COMPLEMENT_VERBS = set('help let make have see hear watch')

/** "convicted him of accepting": verbs that are not understood without what follows the preposition. */
export const GERUND_VERBS = set(
  'accuse convict acquit charge suspect ban bar prevent stop prohibit deter blame prosecute fine jail clear absolve exclude',
)

/** Nouns that an infinitive completes: "their desire to return". */
export const COMPLETED_NOUNS = set(
  'desire right chance visa opportunity option authority power mandate warrant obligation invitation pressure refusal plan process task commitment measure law bill legislation reason way motion vote intention decision willingness readiness attempt effort bid offer proposal request order refusal permission promise pledge agreement deal campaign ability need wish ban move duty call appeal licence license petition',
)
