import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Edtf, Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'

const DateForm = lazy(async () => ({ default: (await import('./DateForm.tsx')).DateForm }))

/** The way to give an event another date, or none; and back to what the text says, or this site. */
export function CorrectDate({ event }: { event: Event }) {
  const view = useArticle()
  const [asking, setAsking] = useState(false)
  const open = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !asking) open.current?.focus({ preventScroll: true })
    wasAsking.current = asking
  }, [asking])
  const set = async (when: Edtf | null) => {
    const { correctDate } = await import('./correct-date.ts')
    setAsking(false)
    correctDate(view, event, when)
  }
  const takeBack = async () => {
    const { takeBackDate } = await import('./correct-date.ts')
    takeBackDate(view, event)
  }
  if (asking)
    return (
      <Suspense>
        <DateForm event={event} onSet={set} onLeave={() => setAsking(false)} />
      </Suspense>
    )
  return (
    <p className="date-acts">
      <button type="button" className="quiet-act" ref={open} onClick={() => setAsking(true)}>
        {event.found ? 'Change the date…' : 'Correct the date…'}
      </button>
      {event.when.basis === 'reader' && (
        <button type="button" className="quiet-act" onClick={takeBack}>
          {event.edited ? 'As this site has it' : 'As the text has it'}
        </button>
      )}
    </p>
  )
}
