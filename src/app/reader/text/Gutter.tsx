import type { Event } from '../../../core/index.ts'
import { Glyph } from '../../article/Glyph.tsx'
import { STATUS_WORD } from '../../article/status.ts'
import { eventHref, paragraphHref } from '../../store/selection.ts'

interface GutterProps {
  readonly text: string
  readonly number: number | undefined
  readonly events: readonly Event[]
  readonly chosen: string | null
  /** Whether the reader's focus is in this paragraph. */
  readonly here: boolean
}

/**
 * The margin of a paragraph: its number, a link to itself, and a sign for each event told in it.
 *
 * It stands before the words, so with the keyboard it comes first once the focus is in the paragraph (`j`, `k`, Tab).
 * Elsewhere it is no stop of the Tab key and not read aloud: the same events and numbers are in the timeline, and
 * nobody should have to hear them between two paragraphs.
 */
export function Gutter({ text, number, events, chosen, here }: GutterProps) {
  const tabIndex = here ? 0 : -1
  return (
    <span className="gutter" aria-hidden={here ? undefined : 'true'}>
      {events.length > 0 && (
        <span className="evs">
          {events.map(({ id, status, label }) => (
            <a
              key={id}
              href={`${eventHref(id)}#ev-${id}`}
              data-event={id}
              tabIndex={tabIndex}
              draggable={false}
              aria-current={id === chosen ? 'true' : undefined}
              aria-label={`${STATUS_WORD[status]}: ${label.map(({ start, end }) => text.slice(start, end)).join(' … ')}`}
            >
              <Glyph status={status} className={id === chosen ? 'chosen' : ''} />
            </a>
          ))}
        </span>
      )}
      {number !== undefined && (
        <a className="no" href={paragraphHref(number)} tabIndex={tabIndex} draggable={false} aria-label={`Paragraph ${number}`}>
          {number}
        </a>
      )}
    </span>
  )
}
