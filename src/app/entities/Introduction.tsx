import { useMemo } from 'react'
import type { Entity } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { ParagraphLink } from '../article/ParagraphLink.tsx'
import { Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { introductionOf } from './introduction.ts'

/** The sentence that introduces it, in full. */
export function Introduction({ entity }: { entity: Entity }) {
  const view = useArticle()
  const introduced = useMemo(() => introductionOf(view, entity), [view, entity])
  if (!introduced) return null
  const { sentence, mention } = introduced
  return (
    <>
      <h3>Introduced</h3>
      <p className="introduced">
        <ParagraphLink number={paragraphAt(view, mention.start)} />{' '}
        <q>
          <Verbatim of={{ start: sentence.start, end: mention.start }} />
          <b>
            <Verbatim of={mention} />
          </b>
          <Verbatim of={{ start: mention.end, end: sentence.end }} />
        </q>
      </p>
    </>
  )
}
