import type { EventStatus } from '../model.ts'
import type { Frame, Telling } from './telling.ts'

/** Adverbs that say nobody vouches for it. */
const UNVOUCHED = /^(reportedly|allegedly|apparently|supposedly|purportedly|possibly|presumably|probably)$/

/** The status of an event from its verb's mood and from whose word it rests on. */
export function statusOf(telling: Telling, frame: Frame): EventStatus {
  const { mood } = telling
  if (mood === 'hearsay' || unvouched(telling)) return 'claimed'
  if (frame.reporting?.verb.lemma === 'deny') return 'denied'
  if (mood === 'denied' || mood === 'conditional') return mood
  if (mood === 'planned') return frame.worth === 'claim' && forecast(frame) ? 'claimed' : 'planned'
  return frame.worth === 'claim' ? 'claimed' : mood
}

/** A forecast rests on its forecaster; a promise or plan does not. */
const forecast = (frame: Frame): boolean =>
  /^(predict|forecast|expect|fear|estimate|believe|think|suspect|project|warn|hope)$/.test(frame.reporting?.verb.lemma ?? '')

function unvouched({ sentence, clause }: Telling): boolean {
  return sentence.words.some((word, i) => sentence.owner[i] === clause && UNVOUCHED.test(word.lower))
}
