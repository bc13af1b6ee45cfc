import { lazy, Suspense } from 'react'
import type { Event } from '../../core/index.ts'

/** The answer needs the calendar, which nothing else on the page does: it comes when it is asked for. */
const WhyAnswer = lazy(async () => ({ default: (await import('./WhyAnswer.tsx')).WhyAnswer }))

/** "Why this date?", answered. */
export function Why({ event }: { event: Event }) {
  const hasTime = event.when.time !== null || event.when.edtf !== null
  return (
    <details className="why" open>
      <summary>{hasTime ? 'Why this date?' : 'Why no date?'}</summary>
      <Suspense fallback={<p>…</p>}>
        <WhyAnswer event={event} />
      </Suspense>
    </details>
  )
}
