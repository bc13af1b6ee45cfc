import { SAYING, SHOWING, THINKING } from './reporting-verbs.ts'
import { SPEECH_ACTS } from './speech-acts.ts'

/** Words by which a text gives something as said, thought or shown by somebody. By lemma. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs whose clause is somebody's view or knowledge. */
export const HOLDING: ReadonlySet<string> = new Set([
  ...THINKING,
  ...SHOWING,
  ...set('mean recognize recognise determine presume surmise perceive wish agree accept foresee anticipate recollect reason reckon'),
])

/** Verbs beside which words in quotation marks are their subject's. */
export const QUOTING: ReadonlySet<string> = new Set([
  ...SAYING,
  ...SPEECH_ACTS,
  ...set(
    'believe hope fear reason wonder feel remember recollect term defend accept sing chant counter interject stammer sign continue begin go repeat',
  ),
])

/** Verbs that may be denied and still tell a view: "I do not think that …" is what the speaker thinks of it. */
export const OPINION = set('think believe feel expect suppose imagine consider agree accept see know')

/** "is sure that", "are concerned that": what follows is their view. */
export const CONVINCED = set(
  'sure certain confident convinced adamant aware unaware afraid worried concerned hopeful sceptical skeptical doubtful optimistic clear positive proud glad sorry disappointed surprised unsure uncertain',
)

/** "the claim that", "her belief that". */
export const CLAIMS = set(
  'claim statement argument assertion belief view allegation suggestion warning announcement admission promise conclusion contention ' +
    'opinion theory accusation complaint denial insistence prediction estimate hope fear concern remark comment declaration pledge ' +
    'assurance testimony observation finding position case verdict ruling point idea doubt feeling impression suspicion assumption',
)

/** Verbs that with such a noun say as much as "say": "made the argument that", "came to the conclusion that". */
export const CLAIMING = set('make come reach express voice hold have repeat issue share advance put draw give offer stress raise add')

/** Whom words are told to: the verbs that take a hearer without "to". */
export const TELLING = set('tell inform remind assure warn ask advise convince persuade notify reassure promise')
