import type { Entity, Span } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { KIND_CLASS, KIND_NAME } from '../article/kind.ts'
import { ParagraphLink } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { useText, useWords, Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { useSelection } from '../store/selection.ts'
import { Mentions } from './Mentions.tsx'
import { NameLink } from './NameLink.tsx'
import { countNames } from './names.ts'
import { AppearsWith, EventSections, Said } from './relation-sections.tsx'
import { countryRelation } from './relations.ts'
import { useCloseCard } from './use-close-card.ts'

/** All the article tells of one name: for the panel, and for the sheet of a phone. */
export function EntityCard({ entity }: { entity: Entity }) {
  const { analysis } = useArticle()
  const [{ chosen }] = useSelection()
  const words = useWords()
  const close = useCloseCard()
  const current = chosen?.kind === 'entity' && chosen.id === entity.id ? chosen.mention : null
  return (
    <div className={`card ${KIND_CLASS[entity.kind]}`}>
      <p className="up">
        <a href="?panel=who" onClick={onPlainClick(close)}>
          <Icon name="left" />
          {analysis.entities.length === 1 ? countNames(1) : `All ${countNames(analysis.entities.length)}`}
        </a>
      </p>
      <header>
        <p className="is">
          <span className="key">{KIND_NAME[entity.kind]}</span>
        </p>
        <h2 tabIndex={-1}>{words(entity.name)}</h2>
        <Roles entity={entity} />
        {entity.aliases.length > 0 && (
          <p className="aka">
            also <q className="v">{words(entity.aliases.join(', '))}</q>
          </p>
        )}
        <Reference entity={entity} />
      </header>
      <Mentions key={entity.id} entity={entity} current={inRange(current, entity.mentions.length)} />
      <Said entity={entity} />
      <EventSections entity={entity} />
      <AppearsWith entity={entity} />
    </div>
  )
}

const inRange = (index: number | null, count: number): number | null => (index !== null && index < count ? index : null)

/** How it is introduced, in the article's words, and what else it is called later. */
function Roles({ entity }: { entity: Entity }) {
  const view = useArticle()
  const text = useText()
  const [first, ...later] = distinct(entity.descriptions, text)
  if (!first) return null
  return (
    <>
      <p className="role">
        <q>
          <Verbatim of={first} />
        </q>{' '}
        <ParagraphLink number={paragraphAt(view, first.start)} />
      </p>
      {later.map((role) => (
        <p className="aka" key={role.start}>
          {role.start > first.start ? 'later' : 'earlier'}{' '}
          <q className="v">
            <Verbatim of={role} />
          </q>{' '}
          <ParagraphLink number={paragraphAt(view, role.start)} />
        </p>
      ))}
    </>
  )
}

/** Each wording once, at its first place; a handful, as further ones say less and less. */
function distinct(spans: readonly Span[], text: string): Span[] {
  const seen = new Map<string, Span>()
  for (const span of spans) {
    const wording = text.slice(span.start, span.end).toLowerCase()
    if (!seen.has(wording)) seen.set(wording, span)
  }
  return [...seen.values()].slice(0, 4)
}

/** What we know and the article does not say: in our typeface, and marked. */
function Reference({ entity }: { entity: Entity }) {
  const relation = countryRelation(useArticle(), entity)
  if (!relation) return null
  return (
    <p className="reference">
      {relation.words} <NameLink entity={relation.other} /> <span className="note">(not from the article)</span>
    </p>
  )
}
