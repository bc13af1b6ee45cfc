import { fold } from '../../language/names/fold.ts'
import { lookUp } from '../../language/names/gazetteer.ts'
import type { TaggedName } from '../../language/names/tag-names.ts'
import type { Dateline, EntityKind, Span } from '../../model.ts'
import { inTextOrder } from '../../span.ts'
import type { Name } from '../name.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { findGroups, isPeople } from './groups.ts'
import { mend } from './plain-signs.ts'
import { findQuotedTitles } from './quoted-titles.ts'
import { isThing, isWorthKeeping } from './things.ts'
import { titleBefore } from './titles.ts'

/** Words from the first to the last, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * All names of the text, in order, none within another: those that the tagger found, titles of works in quotation
 * marks, and peoples, which are listed. The same words have the same kind throughout.
 */
export function findNames(reading: Reading, tagged: readonly TaggedName[]): Name[] {
  const titles = findQuotedTitles(reading).map((title) => ({ ...title, kind: 'other' as const }))
  const taken = marks(reading, titles)
  const stretches = tagged.flatMap((name) => stretchesOf(reading, name)).filter(({ from, to }) => !taken[from] && !taken[to])
  const found = mend(reading, stretches).filter((name) => name.kind !== 'other' || !isPeople(phrase(reading, name.from, name.to)))
  for (const { from, to } of found) taken.fill(1, from, to + 1)
  const groups = findGroups(reading, taken)
  return settle(reading, [...titles, ...found, ...groups])
}

export interface Kinded extends Stretch {
  readonly kind: EntityKind
}

function marks(reading: Reading, stretches: readonly Stretch[]): Uint8Array {
  const taken = new Uint8Array(reading.words.length)
  for (const { from, to } of stretches) taken.fill(1, from, to + 1)
  return taken
}

/** The words that a tagged name takes, cut at the end of a dateline; nothing where it is a date. */
function stretchesOf(reading: Reading, name: TaggedName): Kinded[] {
  const { place } = reading.article.dateline ?? {}
  if (!place || place.end <= name.start || name.end <= place.start) return [stretchOf(reading, name)].flatMap((stretch) => stretch ?? [])
  const rest = { ...name, start: (reading.article.dateline as Dateline).end }
  return [stretchOf(reading, { ...place, kind: 'place' }), rest.start < rest.end ? stretchOf(reading, rest) : null].flatMap((s) => s ?? [])
}

/** Null where it is no name after all: a date, marks. */
function stretchOf({ words }: Reading, name: TaggedName): Kinded | null {
  let from = wordAt(words, name.start)
  let to = from
  while (to + 1 < words.length && (words[to + 1] as Word).start < name.end) to++
  while (from < to && !isLettered(words[from])) from++
  while (from < to && !isLettered(words[to])) to--
  const inside = words.slice(from, to + 1)
  if (inside.length === 0 || inside.every((word) => word.dated) || !inside.some((word) => /\p{L}/u.test(word.text))) return null
  return { from, to, kind: name.kind }
}

const isLettered = (word: Word | undefined): boolean => word !== undefined && /[\p{L}\p{N}]/u.test(word.text)

/** The word that holds an offset; tokens are whole words or parts of them. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Names with their texts, the same words being of the same kind: the one they have most often. */
function settle(reading: Reading, stretches: readonly Kinded[]): Name[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  const keyOf = ({ from, to }: Stretch): string => fold(phrase(reading, from, to))
  const named = stretches.map((stretch) => ({ ...stretch, kind: kindOf(reading, stretch) }))
  for (const stretch of named) {
    const counts = votes.get(keyOf(stretch)) ?? new Map<EntityKind, number>()
    counts.set(stretch.kind, (counts.get(stretch.kind) ?? 0) + 1)
    votes.set(keyOf(stretch), counts)
  }
  const most = (counts: ReadonlyMap<EntityKind, number>): EntityKind =>
    [...counts].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
  return named
    .map((stretch): Name => {
      const span = spanOf(reading, stretch)
      const kind = most(votes.get(keyOf(stretch)) as Map<EntityKind, number>)
      const title = kind === 'person' ? titleBefore(reading, stretch.from) : undefined
      return {
        from: stretch.from,
        to: stretch.to,
        ...span,
        text: reading.text.slice(span.start, span.end),
        kind,
        ...(title ? { title } : {}),
      }
    })
    .filter((name) => name.kind !== 'other' || isWorthKeeping(reading, name))
    .sort(inTextOrder)
}

function kindOf(reading: Reading, stretch: Kinded): EntityKind {
  const text = phrase(reading, stretch.from, stretch.to)
  if (stretch.kind !== 'person' && isPeople(text)) return 'group'
  if (stretch.kind === 'other') {
    const known = lookUp(text)
    if (known?.country || known?.capitalOf) return 'place'
    if (known?.organization) return 'organization'
  }
  return stretch.kind !== 'person' && isThing(reading, stretch) ? 'other' : stretch.kind
}

/** Without the full stop that the splitter took for that of an initial: "World War I." at the end of a sentence. */
function spanOf({ words }: Reading, { from, to }: Stretch): Span {
  const { end, text } = words[to] as Word
  return {
    start: (words[from] as Word).start,
    end: from < to && /^\p{Lu}\.$/u.test(text) && words[to + 1]?.sentence !== words[to]?.sentence ? end - 1 : end,
  }
}
