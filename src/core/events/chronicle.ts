import type { Event, IsoDate, Span, TimeExpression } from '../model.ts'

/**
 * The events in the order they happened, as the timeline draws them: dated ones under headings, breaks where time
 * is skipped, then the undated ones in the article's order.
 */
export interface Chronicle {
  readonly dated: readonly ChronicleItem[]
  readonly undated: readonly Event[]
}

export type ChronicleItem =
  | {
      readonly kind: 'stop'
      /** Stable within the article: for keys and addresses. */
      readonly id: string
      /** The heading in the article's own words where it leans on the publication date ("Saturday"), else null. */
      readonly stated: Span | null
      /** The heading in a calendar's words ("2024", "3 March 2026", "2027–2031"); null while it can't be worked out. */
      readonly calendar: string | null
      /** A stretch of time, not a point: drawn as an open bar. */
      readonly period: boolean
      readonly events: readonly Event[]
    }
  | {
      readonly kind: 'gap'
      /** "15 to 27 months"; null when its length can't be known. */
      readonly length: string | null
    }

/** Arranges events for reading; `published` null where the publication date is not known. */
export function arrangeChronicle(events: readonly Event[], _times: readonly TimeExpression[], _published: IsoDate | null): Chronicle {
  return { dated: [], undated: events }
}
