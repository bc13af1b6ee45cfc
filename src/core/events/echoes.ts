import type { TimeExpression } from '../model.ts'
import { contains } from '../span.ts'
import type { Ranked } from './ranking-signs.ts'
import type { Telling } from './telling.ts'

/**
 * Of one sentence: an occasion that is called by its day is no event of its own where a verb tells of it at that time.
 * "Sunday's election gave Ruiz a majority" is told by its verb; the election within it is kept for the record alone.
 */
export function withoutEchoes<T extends Pick<Ranked, 'event' | 'telling'>>(told: readonly T[], times: readonly TimeExpression[]): T[] {
  return told.map((one) => {
    const { telling, event } = one
    const time = times.find(({ id }) => id === event.when.time)
    if (telling.by !== 'noun' || telling.minor || !time || !isCalledBy(telling, time)) return one
    const again = told.some(
      (other) =>
        other.telling.by === 'verb' &&
        !other.telling.minor &&
        other.event.when.time === event.when.time &&
        other.event.when.relation === event.when.relation &&
        other.event.status === event.status &&
        event.label.every((piece) => other.event.label.some((whole) => contains(whole, piece))),
    )
    return again ? { ...one, telling: { ...telling, minor: true as const } } : one
  })
}

/** "Sunday's election". */
const isCalledBy = ({ sentence: { words }, phrase }: Telling, time: TimeExpression): boolean =>
  phrase !== undefined && words[phrase.first]?.start === time.start && words.some((w) => w.start === time.end && /^['’]s?$/.test(w.text))
