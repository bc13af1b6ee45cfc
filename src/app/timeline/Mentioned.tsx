import { useState } from 'react'
import type { Event } from '../../core/index.ts'
import { isLong } from '../article/Part.tsx'
import { useGradually } from '../article/use-gradually.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { EventRows } from './Axis.tsx'

interface MentionedProps {
  readonly events: readonly Event[]
  readonly chosen: string | null
}

/** Asides without a date: folded away at first, unfolded when one of them is chosen. */
export function Mentioned({ events, chosen }: MentionedProps) {
  const [open, setOpen] = useOpenFor(events, chosen)
  const shown = useGradually(events.length / 16, 2, 4)
  const hydrated = useHydrated()
  // Without scripts its rows are where links to them lead; with them, hundreds that nobody has asked for would only cost time.
  const drawn = open || !hydrated || !isLong(events)
  if (events.length === 0) return null
  return (
    <details className="undated mentioned" open={open} onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary>And {events.length} more mentioned</summary>
      {drawn && <EventRows events={events} shown={shown} chosen={chosen} />}
    </details>
  )
}

/** Whether the list is open. A choice opens it; the reader may close it again. */
function useOpenFor(events: readonly Event[], chosen: string | null): [boolean, (open: boolean) => void] {
  const holds = events.some((event) => event.id === chosen)
  const [open, setOpen] = useState(holds)
  const [lastChosen, setLastChosen] = useState(chosen)
  if (chosen !== lastChosen) {
    setLastChosen(chosen)
    if (holds) setOpen(true)
  }
  return [open, setOpen]
}
