/** Common nouns for people, and nouns for many at once: what "she", "it" and "they" can stand for. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for one person that tell the sex, beside the roles that do. */
export const MALE_NOUNS = set(
  'man boy gentleman guy bloke lad father dad husband son brother uncle grandfather grandson nephew stepfather stepson half-brother king prince lord sir',
)
export const FEMALE_NOUNS = set(
  'woman girl lady mother mum mom wife daughter sister aunt grandmother granddaughter niece stepmother stepdaughter half-sister queen princess waitress heroine',
)

/** Nouns for one person beside roles and titles. */
export const PERSON_NOUNS = set(`
person human individual child kid baby infant toddler teenager teen adolescent youth youngster adult elder parent grandparent sibling twin
spouse fiancé fiancée fiance fiancee lover bride groom orphan stranger guest visitor tourist traveller traveler passenger pedestrian
citizen civilian immigrant migrant refugee foreigner native inhabitant villager peasant worker employee employer boss colleague co-worker
customer client consumer buyer seller vendor user reader listener viewer follower supporter opponent critic fan hero villain
leader boss patient pupil schoolboy schoolgirl student graduate scholar teacher tutor mentor novelist writer author poet speaker
owner landlord tenant neighbour neighbor friend enemy rival ally partner accomplice prisoner inmate hostage detainee captive
suspect defendant plaintiff petitioner respondent appellant witness victim survivor killer murderer thief robber criminal offender
linguist translator interpreter phonetician botanist zoologist geographer explorer sailor captain skipper crewman
clerk secretary waiter bartender cook baker butcher carpenter plumber electrician mechanic builder tailor barber cleaner guard
player teammate opponent winner loser finalist runner-up contestant participant competitor athlete
believer atheist christian muslim jew buddhist hindu saint prophet god goddess
`)

/** Nouns in the singular that name many: "the team … it" and "the team … they". */
export const COLLECTIVE_NOUNS = set(`
team crew family couple pair police staff audience crowd public majority minority group gang band committee council board jury court
government cabinet administration army navy force company firm corporation party union club class community population generation
press media opposition parliament congress delegation tribe clan squad duo trio choir orchestra cast faculty management leadership
nation country city town village state organisation organization agency ministry department university school church people
`)

/** Plural nouns for people whose singular says nothing of it. */
export const PEOPLE = set('people men women children folk folks troops police officials authorities forces relatives youths')

/** Plural nouns that stand before the names of those they speak of: "his sons Tarik and Samil", "lawyers Holm and Dren". */
export const PEOPLE_NAMED_AFTER = set(`
sons daughters brothers sisters twins siblings cousins nephews nieces uncles aunts parents grandparents grandsons granddaughters stepsons
stepdaughters children wives husbands widows lawyers attorneys barristers solicitors judges prosecutors detectives journalists reporters
senators congressmen lawmakers ministers professors doctors actors actresses singers brothers-in-law businessmen economists historians
astronauts cosmonauts
`)
