import type { Chronicle, ChronicleItem } from '../events/chronicle.ts'
import type { Event } from '../model.ts'

/** The events of a timeline as they are shown. */
export interface Arranged {
  readonly dated: readonly ChronicleItem[]
  /** In the article's order. */
  readonly undated: readonly Event[]
  /** Asides without a date, in the article's order: folded away at first. */
  readonly mentioned: readonly Event[]
}

/**
 * A chronicle as it is shown. A date earns an aside its place on the axis; where all that is undated are asides, they
 * are no longer aside.
 */
export function arrange({ dated, undated }: Chronicle): Arranged {
  const main = undated.filter((event) => event.main)
  return main.length === 0 ? { dated, undated, mentioned: [] } : { dated, undated: main, mentioned: undated.filter((event) => !event.main) }
}
