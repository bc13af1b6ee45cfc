import type { Event } from '../model.ts'

/** An event with the lemma of its trigger, to tell whether another passage tells of the same. */
export interface Told {
  readonly event: Event
  readonly lemma: string
}

/**
 * Joins events that are surely the same told again: the same word for it, the same who and to whom, no dates or
 * status that contradict. The first telling stays; the later ones become its passages, and lend it their date.
 */
export function joinRetellings<T extends Told>(told: readonly T[]): T[] {
  const kept: T[] = []
  const byKey = new Map<string, number[]>()
  for (const next of told) {
    const key = keyOf(next)
    const earlier = key === null ? undefined : byKey.get(key)?.find((i) => agree((kept[i] as T).event, next.event))
    if (earlier !== undefined) kept[earlier] = join(kept[earlier] as T, next)
    else {
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), kept.length])
      kept.push(next)
    }
  }
  return kept
}

/** The word and those who surely take part; null where nobody is known to, so that nothing is joined. */
function keyOf({ event, lemma }: Told): string | null {
  const core = event.participants.filter((p) => p.role !== 'other').map((p) => `${p.role}:${p.entity}`)
  return core.length ? [lemma, ...core.sort()].join(' ') : null
}

function agree(a: Event, b: Event): boolean {
  if (a.status !== b.status || (a.place !== null && b.place !== null && a.place !== b.place)) return false
  if (a.when.time === null || b.when.time === null) return a.participants.length > 1 && b.participants.length > 1
  return a.when.edtf !== null && a.when.edtf === b.when.edtf
}

function join<T extends Told>(first: T, again: T): T {
  const { event } = first
  const when = event.when.time === null ? again.event.when : event.when
  return { ...first, event: { ...event, when, passages: [...event.passages, { start: again.event.start, end: again.event.end }] } }
}
