import { memo } from 'react'
import type { ChronicleItem, Event } from '../../core/index.ts'
import { isLong, Part, Rows } from '../article/Part.tsx'
import { useGradually } from '../article/use-gradually.ts'
import { useText, Verbatim } from '../article/Verbatim.tsx'
import { type Heading, headingWords } from './arrange.ts'
import { EventRow } from './EventRow.tsx'

interface AxisProps {
  readonly items: readonly ChronicleItem[]
  readonly chosen: string | null
}

/** The dated events along an axis of time. Breaks say what is skipped. */
export function Axis({ items, chosen }: AxisProps) {
  const shown = useGradually(items.length, FIRST, 40)
  return (
    <ol className="axis">
      {items.slice(0, shown).map((item, index) =>
        item.kind === 'gap' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a break is known by the stops it parts.
          <Break length={item.length} key={`gap-${index}`} />
        ) : (
          <Stop stop={item} first={index < FIRST || !isLong(items)} chosen={holds(item, chosen) ? chosen : null} key={item.id} />
        ),
      )}
    </ol>
  )
}

/** So many stops and breaks fill a screen. */
const FIRST = 8

type StopItem = Extract<ChronicleItem, { kind: 'stop' }>

const holds = ({ events }: StopItem, chosen: string | null): boolean => events.some(({ id }) => id === chosen)

function Break({ length }: { length: string | null }) {
  return (
    <li className="break">
      <svg viewBox="0 0 18 20" aria-hidden="true">
        <path d="M1 12.5 17 5.500M1 18 17 11" />
      </svg>
      <span>{length ?? 'A gap of unknown length'}</span>
    </li>
  )
}

interface StopProps {
  readonly stop: StopItem
  readonly first: boolean
  /** Among its events. */
  readonly chosen: string | null
}

const Stop = memo(function Stop({ stop, first, chosen }: StopProps) {
  const text = useText()
  return (
    <Part as="li" className={stop.period ? 'at span' : 'at'} first={first} amount={stop.events.length}>
      {(near) => (
        <>
          <h3>
            <StopHeading heading={stop} />
          </h3>
          <ol>
            {stop.events.map((event) => (
              <EventRow
                event={event}
                chosen={event.id === chosen}
                heading={headingWords(stop, text)}
                axis={stop.period ? 'period' : 'point'}
                near={near || event.id === chosen}
                key={event.id}
              />
            ))}
          </ol>
        </>
      )}
    </Part>
  )
})

/** The article's own words for a time underlined in red, the date worked out from them beside. */
export function StopHeading({ heading: { stated, calendar } }: { heading: Heading }) {
  if (!stated) return calendar
  return (
    <>
      <span className="stated">
        <Verbatim of={stated} />
      </span>
      {calendar !== null && (
        <>
          {' '}
          <span className="worked">{calendar}</span>
        </>
      )}
    </>
  )
}

/** Events without a date, in the article's order. */
export function Undated({ events, chosen }: { events: readonly Event[]; chosen: string | null }) {
  const shown = useGradually(events.length / 16, 2, 4)
  if (events.length === 0) return null
  return (
    <section className="undated">
      <header>
        <h3>Undated</h3>
        <p className="note">{events.length}, in the article’s order</p>
      </header>
      <EventRows events={events} shown={shown} chosen={chosen} />
    </section>
  )
}

interface EventRowsProps {
  readonly events: readonly Event[]
  readonly shown: number
  readonly chosen: string | null
}

/** Events that stand at no point of time. */
export function EventRows({ events, shown, chosen }: EventRowsProps) {
  return (
    <Rows of={events} shown={shown}>
      {(event, near) => {
        const isChosen = event.id === chosen
        return <EventRow event={event} chosen={isChosen} heading={null} axis="off" near={near || isChosen} key={event.id} />
      }}
    </Rows>
  )
}
