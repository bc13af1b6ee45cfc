import { spanOf } from '../language/clause.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { EventStatus, IsoDate, When } from '../model.ts'
import type { Frame, Telling } from './telling.ts'

/** Adverbs that say nobody vouches for it. */
const UNVOUCHED = /^(reportedly|allegedly|apparently|supposedly|purportedly|possibly|presumably|probably)$/

/** "hopes to win [next Sunday's] election": a noun has no tense, its date tells that it is still to come. */
export const liesAhead = ({ by, mood, minor }: Telling, { earliest, relation }: When, published: IsoDate | undefined): boolean =>
  by === 'noun' &&
  mood === 'happened' &&
  !minor &&
  relation === 'on' &&
  published !== undefined &&
  earliest !== null &&
  earliest > published

/** The status of an event from its verb's mood and from whose word it rests on. */
export function statusOf(telling: Telling, frame: Frame, mentions: readonly EntityMention[]): EventStatus {
  const { mood } = telling
  if (mood === 'hearsay' || unvouched(telling)) return 'claimed'
  // "They deny the attack": but "the attack took two lives, he claims" takes the attack as given.
  if (telling.by === 'noun') return mood
  if (frame.reporting?.verb.lemma === 'deny') return 'denied'
  if (mood === 'denied' || mood === 'conditional') return mood
  if (mood === 'planned') return unsure(frame) && forecast(frame) ? 'claimed' : 'planned'
  return unsure(frame) && !(frame.worth === 'claim' && ofOneself(telling, frame, mentions)) ? 'claimed' : mood
}

const unsure = ({ worth }: Frame): boolean => worth === 'claim' || worth === 'doubt'

/** A forecast rests on its forecaster; a promise or plan does not. */
const forecast = (frame: Frame): boolean =>
  /^(predict|forecast|expect|fear|estimate|believe|think|suspect|project|warn|hope)$/.test(frame.reporting?.verb.lemma ?? '')

function unvouched({ sentence, clause }: Telling): boolean {
  return sentence.words.some((word, i) => sentence.owner[i] === clause && UNVOUCHED.test(word.lower))
}

/** "I left the town," Okoro said: what somebody tells of what they did themselves. */
function ofOneself({ sentence, clause }: Telling, { source, reporting }: Frame, mentions: readonly EntityMention[]): boolean {
  const { subject, verb } = sentence.clauses[clause] ?? {}
  if (!subject || !verb || verb.passive || source.kind !== 'attributed') return false
  if (!reporting && /^(i|we)$/.test(sentence.words[subject.first]?.lower ?? '')) return true
  return source.speaker !== null && within(mentions, spanOf(sentence, subject)).some((m) => m.entity === source.speaker)
}
