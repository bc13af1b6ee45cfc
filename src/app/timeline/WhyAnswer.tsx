import { type Event, explainDate } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Verbatim } from '../article/Verbatim.tsx'

/** Plain sentences with the article's own words in them. */
export function WhyAnswer({ event }: { event: Event }) {
  const { analysis, published } = useArticle()
  return (
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
  )
}
