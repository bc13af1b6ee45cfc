import { type Event, explainDate } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Verbatim } from '../article/Verbatim.tsx'
import { CorrectDate } from './CorrectDate.tsx'

/** "Why this date?", answered in plain sentences with the article's own words in them, and the way to correct it. */
export function Why({ event }: { event: Event }) {
  const { analysis, published } = useArticle()
  const hasTime = event.when.time !== null || event.when.edtf !== null
  return (
    <details className="why" open>
      <summary>{hasTime ? 'Why this date?' : 'Why no date?'}</summary>
      <p>
        {explainDate(event, analysis.times, published).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <q className="v" key={piece.start}>
              <Verbatim of={piece} />
            </q>
          ),
        )}
      </p>
      <CorrectDate event={event} />
    </details>
  )
}
