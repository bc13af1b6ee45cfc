import { useRef } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { useHydrated } from '../store/use-hydrated.ts'

interface DatePickerProps {
  readonly current: IsoDate | null
  readonly onPick: (date: IsoDate) => void
}

/** A quiet button that opens the device's own calendar, where it has one that can be opened so. */
export function DatePicker({ current, onPick }: DatePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const hydrated = useHydrated()
  if (!hydrated || !('showPicker' in HTMLInputElement.prototype)) return null
  return (
    <>
      <button type="button" className="pick-day" aria-label="Choose from a calendar" onClick={() => open(input.current)}>
        <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden="true">
          <path d="M2.5 3.500h11v10h-11zM2.500 6.500h11M5.500 1.500v3.500M10.500 1.500v3.500" />
        </svg>
      </button>
      <input
        ref={input}
        type="date"
        className="native"
        tabIndex={-1}
        aria-hidden="true"
        defaultValue={current ?? ''}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </>
  )
}

function open(input: HTMLInputElement | null): void {
  try {
    input?.showPicker()
  } catch {
    // Refused, in a frame of another site for one: the field beside it is there to type in.
  }
}
