import { useMemo, useState } from 'react'
import { contains, type Entity, inTextOrder, type Span } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { KIND_CLASS } from '../article/kind.ts'
import { ParagraphNumber } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { entityHref, useSelection } from '../store/selection.ts'
import { FewFirst } from './FewFirst.tsx'
import { NameLink } from './NameLink.tsx'
import { EventItem, FEW, QuotationItem, Section } from './relation-sections.tsx'
import { appearsWith, type Companion, type Shared, sharedBy } from './relations.ts'

/** Who else the same paragraphs speak of; choosing one shows what the two have in common. */
export function AppearsWith({ entity }: { entity: Entity }) {
  const view = useArticle()
  const companions = useMemo(() => appearsWith(view, entity), [view, entity])
  const [chosen, setChosen] = useState<string | null>(null)
  if (companions.length === 0) return null
  return (
    <Section heading="Appears with">
      <FewFirst of={companions} few={FEW} className="with">
        {(companion) => {
          const { id } = companion.entity
          return (
            <CompanionItem
              key={id}
              entity={entity}
              companion={companion}
              open={id === chosen}
              onToggle={() => setChosen(id === chosen ? null : id)}
            />
          )
        }}
      </FewFirst>
    </Section>
  )
}

interface CompanionItemProps {
  readonly entity: Entity
  readonly companion: Companion
  readonly open: boolean
  readonly onToggle: () => void
}

function CompanionItem({ entity, companion: { entity: other, paragraphs }, open, onToggle }: CompanionItemProps) {
  return (
    <li>
      <div className="companion">
        <NameLink entity={other} />{' '}
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`}
          <span className="hidden"> with {other.name}</span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      {open && <Together entity={entity} other={other} />}
    </li>
  )
}

/** The sentences, events and quotations that two share. */
function Together({ entity, other }: { entity: Entity; other: Entity }) {
  const view = useArticle()
  const shared = useMemo(() => sharedBy(view, entity, other), [view, entity, other])
  const { sentences, events, quotations } = shared
  return (
    <div className="together">
      {sentences.length === 0 ? (
        <p className="note">No sentence speaks of both.</p>
      ) : (
        <>
          <h4>{sentences.length === 1 ? 'One sentence' : `${sentences.length} sentences`}</h4>
          <ul className="mentions">
            {sentences.map((one) => (
              <SharedSentence key={one.sentence.start} entity={entity} other={other} of={one} />
            ))}
          </ul>
        </>
      )}
      {events.length > 0 && (
        <>
          <h4>{events.length === 1 ? 'One event' : `${events.length} events`}</h4>
          <ul className="evlist">
            {events.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ul>
        </>
      )}
      {quotations.length > 0 && (
        <>
          <h4>{quotations.length === 1 ? 'One quotation' : `${quotations.length} quotations`}</h4>
          <ul className="said">
            {quotations.map((quotation) => (
              <QuotationItem key={quotation.id} quotation={quotation} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface SharedSentenceProps {
  readonly entity: Entity
  readonly other: Entity
  readonly of: Shared['sentences'][number]
}

function SharedSentence({ entity, other, of: { sentence, mention } }: SharedSentenceProps) {
  const view = useArticle()
  const [, { chooseEntity }] = useSelection()
  const number = paragraphAt(view, sentence.start)
  return (
    <li>
      <a href={entityHref(entity.id, mention)} onClick={onPlainClick(() => chooseEntity(entity.id, mention))}>
        <span className="pn">{number > 0 && <ParagraphNumber number={number} />}</span>{' '}
        <q>
          {piecesOf(sentence, [entity, other]).map(({ start, end, entity }) =>
            entity ? (
              <b className={KIND_CLASS[entity.kind]} key={start}>
                <Verbatim of={{ start, end }} />
              </b>
            ) : (
              <Verbatim of={{ start, end }} key={start} />
            ),
          )}
        </q>
      </a>
    </li>
  )
}

/** A sentence cut where it speaks of one of them. */
function piecesOf(sentence: Span, entities: readonly Entity[]): (Span & { readonly entity: Entity | null })[] {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .filter((mention) => contains(sentence, mention))
    .sort(inTextOrder)
  const ends = [sentence.start, ...mentions.map(({ end }) => end)]
  return [...mentions, { start: sentence.end, end: sentence.end, entity: null }]
    .flatMap((mention, index) => [{ start: ends[index] as number, end: mention.start, entity: null }, mention])
    .filter(({ start, end }) => end > start)
}
