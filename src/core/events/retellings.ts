import { boundsOfEdtf } from '../calendar/edtf.ts'
import { dayNumberOf } from '../calendar/iso-date.ts'
import type { Word } from '../language/words.ts'
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts'
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts'
import { ASPECTUAL, OCCURRING } from '../lexicon/event-verbs.ts'
import { CHANGES, EARNINGS } from '../lexicon/occasions.ts'
import { DONE_ONCE, LIGHT_VERBS, SAME_DEED } from '../lexicon/same-deeds.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { Edtf, Event, IsoDate, Span, When } from '../model.ts'
import { contains } from '../span.ts'
import type { Telling } from './telling.ts'

/** An event as it is told in one place. */
export interface Told {
  readonly event: Event
  readonly telling: Telling
  /** May be one told before, which is not sure. */
  readonly again?: boolean
}

/** What tellings are compared by. */
interface Gist {
  /** The deed: "collapse" of "collapsed", "the collapse" and "the collapse happened". */
  readonly deed: string
  /** Who and what is named with it: entities by their id after "@", else nouns by lemma. */
  readonly named: ReadonlySet<string>
  /** "the collapse", "the blast happened": a noun that takes the deed as known. */
  readonly known: boolean
  /** "again", "a second": it is another. */
  readonly another: boolean
}

/**
 * Joins events that are surely the same told again: the same deed, the same who and what, nothing that contradicts.
 * The first telling stays; the later ones become its passages, and lend it their date.
 */
export function joinRetellings<T extends Told>(told: readonly T[], mentions: readonly EntityMention[], times: readonly Span[]): T[] {
  const kept: T[] = []
  const gists: Gist[] = []
  const byDeed = new Map<string, number[]>()
  for (const next of told) {
    const gist = gistOf(next, mentions, times)
    const earlier = (byDeed.get(gist.deed) ?? []).filter((i) => agree((kept[i] as T).event, next.event))
    const same = earlier.find(
      (i) =>
        isSame(gists[i] as Gist, gist, earlier.length) ||
        (sharesCore((kept[i] as T).event, next.event) &&
          (isOnce(kept[i] as T, next, gist.deed) || isSameDay(kept[i] as T, next, gists[i] as Gist, gist))),
    )
    if (same !== undefined) {
      kept[same] = join(kept[same] as T, next)
      gists[same] = { ...(gists[same] as Gist), named: new Set([...(gists[same] as Gist).named, ...gist.named]) }
    } else {
      byDeed.set(gist.deed, [...(byDeed.get(gist.deed) ?? []), kept.length])
      const again = earlier.some((i) => [...gist.named].some((name) => (gists[i] as Gist).named.has(name)))
      kept.push(again || (gist.known && earlier.length > 0) ? { ...next, again: true } : next)
      gists.push(gist)
    }
  }
  return kept
}

function gistOf({ event, telling }: Told, mentions: readonly EntityMention[], times: readonly Span[]): Gist {
  const { sentence, trigger } = telling
  const { words, clauses, phrases } = sentence
  const subject = clauses[telling.clause]?.subject
  const phrase = telling.by === 'noun' ? telling.phrase : subject
  const head = telling.by === 'noun' ? trigger : phrases.find((p) => subject && p.first === subject.first)?.head
  const noun = (words[head ?? -1]?.lemma ?? '').toLowerCase()
  const lemma = (words[trigger]?.lemma ?? '').toLowerCase()
  const occurs = telling.by === 'verb' && OCCURRING.has(lemma) && EVENT_NOUNS.has(noun)
  const lent = telling.by === 'verb' && LIGHT_VERBS.has(lemma) ? objectOf(telling) : null
  const lentNoun = (words[lent ?? -1]?.lemma ?? '').toLowerCase()
  const named = DEED_NOUNS.get(lentNoun) ?? (EVENT_NOUNS.has(lentNoun) ? lentNoun : lemma)
  const verb = telling.by === 'noun' || occurs ? (DEED_NOUNS.get(noun) ?? noun) : named
  const deed = SAME_DEED.get(verb) ?? verb
  const known = (telling.by === 'noun' || occurs) && /^(the|this|that|these|those)$/.test(words[phrase?.first ?? -1]?.lower ?? '')
  const label = words.flatMap((word, i) => (event.label.some((piece) => contains(piece, word)) ? [i] : []))
  const others = label.filter((i) => i !== trigger && i !== lent && !(occurs && i === head))
  const nouns = others.filter((i) => /^(NOUN|PROPN|NUM)$/.test(words[i]?.upos ?? '') && within(times, words[i] as Word).length === 0)
  const entities = event.participants.map((p) => `@${p.entity}`)
  const rest = nouns.flatMap((i) => (within(mentions, words[i] as Word).length > 0 ? [] : [words[i]?.lemma.toLowerCase() ?? '']))
  return { deed, known, named: new Set([...entities, ...rest]), another: label.some((i) => ANOTHER.test(words[i]?.lower ?? '')) }
}

/** What a light verb lends itself to: "made his [debut]". */
function objectOf({ sentence: { phrases, clauses }, clause }: Telling): number | null {
  const last = clauses[clause]?.verb.last ?? -1
  return phrases.find((p) => p.first === last + 1)?.head ?? null
}

const ANOTHER = /^(again|another|second|third|fourth|also|later|other|more|further|new|separate)$/

/** Whether a later telling is of the same event; `candidates` counts the earlier ones that it may be. */
function isSame(earlier: Gist, later: Gist, candidates: number): boolean {
  if (later.another) return false
  const common = [...later.named].filter((name) => earlier.named.has(name))
  const shared = common.length
  const unshared = Math.min(later.named.size, earlier.named.size) - shared
  if (later.known && candidates === 1) return shared === later.named.size
  // "A man was killed" twice may be two men.
  if (ASPECTUAL.has(later.deed) || !common.some((name) => name.startsWith('@'))) return false
  return shared >= 2 ? unshared <= shared - 2 : shared === 1 && later.named.size === 1 && candidates === 1
}

/** "Okoro was born in Lisbon … Okoro, born in 1952": what happens to somebody, or is done by them, but once. */
const isOnce = (a: Told, b: Told, deed: string): boolean => DONE_ONCE.has(deed) && [a, b].every(({ event }) => event.status !== 'planned')

/** The same deed by the same at one date: "made her debut in 1947 … In 1947, Ruiz made her debut at the festival". */
function isSameDay(a: Told, b: Told, earlier: Gist, later: Gist): boolean {
  if (
    later.another ||
    ASPECTUAL.has(later.deed) ||
    EARNINGS.has(later.deed) ||
    CHANGES.has(later.deed) ||
    a.event.when.edtf === null ||
    a.event.when.edtf !== b.event.when.edtf
  )
    return false
  const [ours, theirs] = [earlier, later].map(({ named }) => [...named].filter((name) => !name.startsWith('@'))) as [string[], string[]]
  return ours.length === 0 || theirs.length === 0 || ours.some((name) => theirs.includes(name))
}

const sharesCore = (a: Event, b: Event): boolean => coreOf(a).some((entity) => coreOf(b).includes(entity))

const coreOf = ({ participants }: Event): string[] => participants.flatMap((p) => (p.role === 'other' ? [] : [p.entity]))

function agree(a: Event, b: Event): boolean {
  if (!sameStanding(a, b) || (a.place !== null && b.place !== null && a.place !== b.place)) return false
  return sameRoles(a, b) && mayBeOneDay(a.when, b.when)
}

/** What one telling vouches for and another only passes on may be the same. */
const sameStanding = (a: Event, b: Event): boolean =>
  a.status === b.status || [a, b].every((e) => e.status === 'happened' || e.status === 'claimed')

/** Nobody does in one what another does in the other. */
function sameRoles(a: Event, b: Event): boolean {
  return (['agent', 'patient'] as const).every((role) => {
    const [ours, theirs] = [a, b].map((e) => e.participants.filter((p) => p.role === role).map((p) => p.entity)) as [string[], string[]]
    return ours.length === 0 || theirs.length === 0 || ours.some((entity) => theirs.includes(entity))
  })
}

/** The days that it may be on; of an approximate year also those of the years beside it. */
function widened(edtf: Edtf): ReturnType<typeof boundsOfEdtf> {
  const { earliest, latest } = boundsOfEdtf(edtf)
  if (!edtf.endsWith('~')) return { earliest, latest }
  const moved = (date: IsoDate | null, years: number) =>
    date && `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
  return { earliest: moved(earliest, -1), latest: moved(latest, 1) }
}

function mayBeOneDay(a: When, b: When): boolean {
  if (a.edtf === null || b.edtf === null) return a.time === null || b.time === null
  const [ours, theirs] = [widened(a.edtf), widened(b.edtf)]
  if (!ours || !theirs) return false
  return (
    (ours.latest === null || theirs.earliest === null || theirs.earliest <= ours.latest) &&
    (theirs.latest === null || ours.earliest === null || ours.earliest <= theirs.latest)
  )
}

/** "Has died aged 94 … died on 11 November 2023": the later telling may say more exactly when. */
function isFiner({ edtf, relation }: When, than: When): boolean {
  const [ours, theirs] = [edtf, than.edtf].map((date) => (date === null ? null : boundsOfEdtf(date)))
  if (!ours?.earliest || !ours.latest || !theirs?.earliest || !theirs.latest || relation !== 'on') return false
  const day = (date: string) => dayNumberOf(date) ?? 0
  return day(ours.latest) - day(ours.earliest) < day(theirs.latest) - day(theirs.earliest)
}

function join<T extends Told>(first: T, again: T): T {
  const { event } = first
  const when = event.when.time === null || isFiner(again.event.when, event.when) ? again.event.when : event.when
  return { ...first, event: { ...event, when, passages: [...event.passages, { start: again.event.start, end: again.event.end }] } }
}
