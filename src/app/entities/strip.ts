import type { Mention } from '../../core/index.ts'

/** A place on the density strip, as a share of the article's length, 0 to 1. */
export type Share = number

export interface StripTicks {
  /** Where it is named, drawn at full height. */
  readonly named: readonly Share[]
  /** Where it is spoken of by other words ("he", "the ministry"), drawn at half height. */
  readonly other: readonly Share[]
}

/** Shares are rounded to one of `places` places, so that a hundred mentions in one paragraph draw one tick. A name hides other words. */
export function stripTicks(mentions: readonly Mention[], length: number, places: number): StripTicks {
  const placed = (which: readonly Mention[]) => new Set(which.map((mention) => Math.round(shareOf(mention.start, length) * places)))
  const named = placed(mentions.filter((mention) => mention.form === 'name'))
  const other = placed(mentions.filter((mention) => mention.form !== 'name'))
  const shares = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b).map((place) => place / places)
  return { named: shares(named), other: shares(new Set([...other].filter((place) => !named.has(place)))) }
}

export const shareOf = (offset: number, length: number): Share => (length > 0 ? Math.min(1, offset / length) : 0)
