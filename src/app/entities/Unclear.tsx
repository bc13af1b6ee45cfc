import { Fragment } from 'react'
import type { Entity, UnclearPronoun } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { ParagraphLink } from '../article/ParagraphLink.tsx'
import { type ArticleView, paragraphAt } from '../article/view.ts'
import { FewFirst } from './FewFirst.tsx'
import { InContext } from './InContext.tsx'
import { NameLink } from './NameLink.tsx'
import { FEW, Section } from './relation-sections.tsx'

/** Where a "he" may speak of somebody, or of somebody else: counted as nobody's, and told. */
export function Unclear({ entity }: { entity: Entity }) {
  const view = useArticle()
  const unclear = unclearFor(view, entity)
  if (unclear.length === 0) return null
  return (
    <Section heading={`Unclear: ${unclear.length}`}>
      <FewFirst of={unclear} few={FEW} className="unclear">
        {(pronoun) => <UnclearItem key={pronoun.start} pronoun={pronoun} entity={entity} />}
      </FewFirst>
    </Section>
  )
}

const unclearFor = ({ analysis, entities }: ArticleView, entity: Entity): UnclearPronoun[] =>
  (analysis.unclear ?? []).filter(({ candidates }) => candidates.some((id) => entities.get(id) === entity))

function UnclearItem({ pronoun, entity }: { pronoun: UnclearPronoun; entity: Entity }) {
  const view = useArticle()
  const others = pronoun.candidates.flatMap((id) => view.entities.get(id) ?? []).filter((other) => other !== entity)
  return (
    <li>
      <InContext of={pronoun} linked />{' '}
      <p>
        {others.length === 0
          ? 'May also be somebody without a name'
          : others.map((other, i) => (
              <Fragment key={other.id}>
                {i === 0 ? 'May also be ' : ' or '}
                <NameLink entity={other} />
              </Fragment>
            ))}{' '}
        <ParagraphLink number={paragraphAt(view, pronoun.start)} />
      </p>
    </li>
  )
}
