import { fold } from '../../language/names/fold.ts'
import type { TaggedName } from '../../language/names/tag-names.ts'
import type { EntityKind, Span } from '../../model.ts'
import { inTextOrder, overlaps } from '../../span.ts'
import type { Name } from '../name.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { findCurrencies } from './currencies.ts'
import { mendExtents } from './extent.ts'
import { findListed, isPeople } from './groups.ts'
import { findBeforeEndings } from './hyphens.ts'
import { splitJoined } from './joined.ts'
import { findQuotedTitles } from './quoted-titles.ts'
import { saidKind } from './said-kind.ts'
import type { Kinded, Stretch } from './stretch.ts'
import { isWorthKeeping } from './things.ts'
import { findTickers } from './tickers.ts'
import { titleBefore } from './titles.ts'

/**
 * All names of the text, in order, none within another: those that the tagger found, titles of works in quotation
 * marks, and what is listed: peoples, countries. The same words have the same kind throughout.
 */
export function findNames(reading: Reading, tagged: readonly TaggedName[]): Name[] {
  const titles = findQuotedTitles(reading).map((title) => ({ ...title, kind: 'other' as const }))
  const tickers = findTickers(reading)
  const traded = new Set(tickers.map(({ open }) => open))
  const listings = tickers.flatMap(({ ticker, rest }) => [ticker, ...rest])
  const taken = marks(reading, [...titles, ...listings, ...findCurrencies(reading)])
  const stretches = stretchesOf(reading, tagged).filter(({ from, to }) => !taken[from] && !taken[to])
  const found = splitJoined(reading, mendExtents(reading, stretches))
    .filter((name) => name.kind !== 'other' || !isPeople(phrase(reading, name.from, name.to)))
    .map((name) => (traded.has(name.to + 1) ? { ...name, kind: 'organization' as const, sure: true as const } : name))
  for (const { from, to } of found) taken.fill(1, from, to + 1)
  const shares = tickers.map(({ ticker }) => ({ ...ticker, kind: 'organization' as const, sure: true as const }))
  const before = findBeforeEndings(reading, taken)
  for (const { from } of before) taken[from] = 1
  return settle(reading, [...titles, ...shares, ...found, ...before, ...findListed(reading, taken)])
}

function marks(reading: Reading, stretches: readonly Stretch[]): Uint8Array {
  const taken = new Uint8Array(reading.words.length)
  for (const { from, to } of stretches) taken.fill(1, from, to + 1)
  return taken
}

/** The words that tagged names take; of a dateline its place, whatever the tagger took it for; no dates. */
function stretchesOf(reading: Reading, tagged: readonly TaggedName[]): Kinded[] {
  const { dateline } = reading.article
  const place = dateline?.place && stretchOf(reading, { ...dateline.place, kind: 'place' })
  const names = tagged.flatMap((name) => {
    if (!dateline?.place || !overlaps(dateline.place, name)) return stretchOf(reading, name) ?? []
    return name.end > dateline.end ? (stretchOf(reading, { ...name, start: dateline.end }) ?? []) : []
  })
  return place ? [...names, place].sort((a, b) => a.from - b.from) : names
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
  const keyOf = ({ from, to }: Stretch): string => fold(phrase(reading, from, to)).toLowerCase()
  for (const stretch of stretches) {
    const counts = votes.get(keyOf(stretch)) ?? new Map<EntityKind, number>()
    const [kind, weight] = kindOf(reading, stretch)
    counts.set(kind, (counts.get(kind) ?? 0) + weight)
    votes.set(keyOf(stretch), counts)
  }
  const most = (counts: ReadonlyMap<EntityKind, number>): EntityKind =>
    [...counts].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
  return stretches
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
    .filter((name) => isWorthKeeping(reading, name))
    .sort(inTextOrder)
}

/** The kind of one name, and how many guesses of the tagger it outweighs: what the article says counts for many. */
function kindOf(reading: Reading, stretch: Kinded): [kind: EntityKind, weight: number] {
  if (stretch.sure || stretch.kind === 'group') return [stretch.kind, SAID]
  if (stretch.kind !== 'person' && isPeople(phrase(reading, stretch.from, stretch.to))) return ['group', SAID]
  const said = saidKind(reading, stretch)
  return said ? [said, SAID] : [stretch.kind, (reading.words[stretch.from] as Word).casing === 'sentence' ? 1 : 0.3]
}

const SAID = 5

/**
 * Without the full stop that the splitter took for that of an initial, "World War I." at the end of a sentence, and
 * without what says that it is no more: "Ex-Yugoslavia".
 */
function spanOf({ words }: Reading, { from, to }: Stretch): Span {
  const { end, text } = words[to] as Word
  const first = words[from] as Word
  return {
    start: first.start + (/^ex-(?=\p{Lu})/iu.exec(first.text)?.[0].length ?? 0),
    end: from < to && /^\p{Lu}\.$/u.test(text) && words[to + 1]?.sentence !== words[to]?.sentence ? end - 1 : end,
  }
}
