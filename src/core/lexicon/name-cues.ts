/** Words beside a name that say what it names. Verbs by lemma. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Their object or subject is mostly a person. */
export const PERSON_VERBS = set(`
marry divorce kill murder assassinate arrest detain jail imprison convict sentence charge behead hang shoot stab wound injure hug kiss love
beat defeat succeed nominate appoint elect hire fire dismiss interview portray name praise meet befriend
die resign retire smile laugh weep cry nod shrug wake sleep sit stand walk graduate star sing direct co-write write compose paint
`)

/** Their object or subject is mostly an organisation. */
export const ORGANIZATION_VERBS = set(`
found establish acquire buy own run manage join leave quit sue regulate audit fund privatise privatize nationalise nationalize chair head lead
announce launch release report post merge employ manufacture produce sell publish broadcast air recall unveil operate sponsor
`)

/** Their object is mostly a place. */
export const PLACE_VERBS = set(
  'visit invade tour occupy enter reach leave flee bomb shell capture recapture liberate besiege cross inhabit conquer colonise colonize border annex evacuate',
)

/** Before "for", "with" or "at": "plays for", "signed with", "works at". */
export const BELONGING_VERBS = set(
  'work play sign compete appear score debut coach intern volunteer write report study teach train perform',
)

/** Works: "the film Rain", "her album Tides". */
export const WORK_CUES = set(`
album albums song songs single film films movie movies novel novels book books series show game games episode track opera play musical
poem poems painting essay sitcom soundtrack video sequel anime manga comic documentary memoir trilogy ep lp console software app browser
virus disease drug missile rocket satellite ship submarine spacecraft craft probe lander orbiter rover mission telescope shuttle
ferry vessel tanker yacht trawler freighter destroyer frigate warship cruiser airliner comet asteroid planet moon galaxy
aircraft storm hurricane cyclone typhoon operation exercise project festival tournament prize award
`)

/** What places have, before "of": "mayor of Goris", "outskirts of Goris". */
export const PLACE_POSSESSIONS = set(`
mayor governor king queen prince princess duke earl bishop archbishop emperor sultan president capital outskirts north south east west
northeast northwest southeast southwest streets residents people parts centre center coast shores border battle siege invasion occupation
liberation republic kingdom university map bank banks heart resident native citizen citizens population
`)

/** Endings that make a name part of a longer word, "Mubarak-era", "Oslo-based": what stands before the hyphen is the name. */
export const AFTER_HYPHEN = set(`
era led backed based born bred style controlled run appointed owned aligned allied held occupied affiliated linked supported sponsored funded
financed made built dominated brokered mediated administered friendly inspired like bound ruled governed educated trained listed installed
imposed ordered commissioned organised organized occupied registered flagged operated supplied armed leaning ravaged hit wide area
`)
