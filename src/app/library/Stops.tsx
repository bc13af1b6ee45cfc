import type { LibraryStop } from '../../core/index.ts'
import { Glyph } from '../article/Glyph.tsx'

/** No more stops than fit beside one another; the full page has them all. */
const SHOWN = 6
const SIGNS = 4

/** The dated part of the timeline as a strip: an axis with a sign for each event, broken where time is skipped. */
export function Stops({ stops }: { stops: readonly LibraryStop[] }) {
  const shown = shorten(stops)
  if (shown.length === 0) return null
  return (
    <ol className="stops" aria-label="Timeline">
      {shown.map((stop, index) =>
        stop.kind === 'gap' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the strip is drawn once and never reordered
          <li className="brk" key={index} aria-hidden="true">
            <svg aria-hidden="true" viewBox="0 0 18 20">
              <path d="M1 12.5 17 5.5M1 18 17 11" />
            </svg>
          </li>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the strip is drawn once and never reordered
          <li className={stop.period ? 'span' : ''} key={index}>
            {stop.period ? (
              <span className="stretch" />
            ) : (
              <span className="gs">
                {stop.statuses.slice(0, SIGNS).map((status, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: signs have no identity of their own
                  <Glyph status={status} key={n} />
                ))}
              </span>
            )}
            <time className={stop.stated ? 'stated' : ''}>{stop.heading}</time>
          </li>
        ),
      )}
    </ol>
  )
}

/** The first few and the last one, with a break between where some are left out. */
function shorten(stops: readonly LibraryStop[]): readonly LibraryStop[] {
  const count = stops.filter((stop) => stop.kind === 'stop').length
  if (count <= SHOWN) return stops
  let seen = 0
  const head = stops.filter((stop) => {
    if (stop.kind === 'stop') seen++
    return seen < SHOWN
  })
  const last = stops.findLast((stop) => stop.kind === 'stop')
  const trimmed = head.at(-1)?.kind === 'gap' ? head.slice(0, -1) : head
  return last ? [...trimmed, { kind: 'gap', length: null }, last] : trimmed
}
