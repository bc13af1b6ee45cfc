/** Verbs sorted by whether they tell of something that happens, by lemma. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** States, possession, likeness, worth, feeling and knowing: a standing fact in any tense. */
export const STATIVE = set(
  'be age name entitle title base have own possess belong contain include comprise consist involve need want wish like love hate prefer deserve matter mean resemble ' +
    'seem appear look sound smell taste depend rely rest cost weigh measure equal amount total number span stretch extend lie stand sit ' +
    'border surround overlook face house host hold remain stay exist live reside dwell differ vary suit fit lack owe entail imply ' +
    'represent constitute symbolise symbolize embody reflect feature boast enjoy favour favor support oppose tend know understand realise ' +
    'realize believe think feel hope fear doubt suppose assume consider regard see hear notice remember forget recognise recognize expect ' +
    'intend desire want keep let allow enable ensure require oblige obligate concern relate refer date range account average rank ' +
    'specialise specialize qualify work speak wear ' +
    'dominate serve underlie accompany describe define interpret perceive view respect admire trust worry care use suffer connect ' +
    'dislike distrust resent tolerate loathe despise detest appreciate value envy cherish outlive outlast descend encompass ignore ' +
    'explain show suggest prove indicate demonstrate make help contribute affect influence cause lead result follow',
)

/** Stative verbs that tell of an event once they are past or dated: "worked there from 1920", "held talks". */
export const EVENTIVE_IN_PAST = set(
  'host hold face support oppose serve work live make help cause lead follow prove sit stand allow require result use stay affect keep contribute speak suffer let lie recognise recognize show consider hear expect appear',
)

/** Light aspect: the verb after them carries the content ("began asking"). */
export const ASPECTUAL = set('begin start continue cease stop keep finish resume commence proceed manage go come')

/** What their complement names is planned: "plans to", "is scheduled to", "is set for". */
export const PLANNING = set(
  'plan intend schedule set slate prepare aim expect propose mean arrange promise vow pledge decide book tip poise design',
)

/** What their complement names did not happen: "failed to", "refused to". */
export const FAILING = set('fail refuse decline neglect omit')

/** Wishes and attempts: what their complement names need not happen. */
export const WISHING = set(
  'want wish hope desire like love need seek prefer long yearn try attempt struggle hesitate dare deserve tend seem appear happen prove use',
)

/** "are said to", "is believed to": someone unnamed says so. */
export const HEARSAY = set('say believe think report allege understand rumour rumor know presume suppose claim consider suspect estimate')

/** Things that weigh in any story. */
export const WEIGHTY = set(
  'kill die wound injure murder shoot stab attack bomb explode crash collapse sink arrest charge convict sentence jail imprison acquit sue ' +
    'elect appoint resign retire win lose defeat invade sign ratify ban approve pass reject announce launch found establish open close ' +
    'rescue evacuate strike hit destroy rule order release free capture fire sack buy acquire sell merge marry divorce bear publish ' +
    'discover invent arrive leave visit meet agree rise fall increase drop cut raise vote protest deploy send withdraw surrender declare ' +
    'award present thank condemn accuse deny admit apologise apologize suspend cancel postpone begin end start land erupt flood burn ' +
    'steal seize detain deport flee join form create build demolish complete inaugurate debut premiere perform graduate move',
)

/** Verbs that only say that their subject took place: the subject names the event. */
export const OCCURRING = set('happen occur begin start end continue follow resume erupt ensue take break conclude')

/** What gives a plan up or moves it: the day that it was for is not when that was done. */
export const CALLING_OFF = set('cancel postpone scrap abandon shelve suspend delay defer reschedule axe adjourn')

/** Having, holding, being like, being somewhere: they tell of nothing, in whatever tense. */
export const STANDING = set(
  'be have own possess belong contain include comprise consist involve resemble mean base associate compare border surround overlook total number equal ' +
    'cost depend exist situate locate relate concern entitle name dub represent lack adjoin',
)
