import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Entity, Span } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { KIND_CLASS, KIND_NAME } from '../article/kind.ts'
import { ParagraphLink } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { useText, useWords, Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { useSelection } from '../store/selection.ts'
import { AppearsWith } from './AppearsWith.tsx'
import { Mentions } from './Mentions.tsx'
import { NameLink } from './NameLink.tsx'
import { countNames } from './names.ts'
import { EventSections, Said } from './relation-sections.tsx'
import { countryRelation } from './relations.ts'
import { Unclear } from './Unclear.tsx'
import { useCloseCard } from './use-close-card.ts'

const CorrectMenu = lazy(async () => ({ default: (await import('./correct/CorrectMenu.tsx')).CorrectMenu }))

/** All the article tells of one name: for the panel, and for the sheet of a phone. */
export function EntityCard({ entity }: { entity: Entity }) {
  const { analysis, article } = useArticle()
  const [{ chosen }] = useSelection()
  const words = useWords()
  const close = useCloseCard()
  const [correcting, setCorrecting] = useState<Entity['id'] | null>(null)
  const isCorrecting = correcting === entity.id
  const aliases = entity.aliases.filter((alias) => alias !== entity.found?.name)
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
        <KindLine key={entity.id} entity={entity} correcting={isCorrecting} onCorrect={(open) => setCorrecting(open ? entity.id : null)} />
        <h2 tabIndex={-1} className={isVerbatim(article.text, entity) ? undefined : 'ours'}>
          {words(entity.name)}
        </h2>
        <NamedOtherwise entity={entity} />
        <Roles entity={entity} />
        {aliases.length > 0 && (
          <p className="aka">
            also <q className="v">{words(aliases.join(', '))}</q>
          </p>
        )}
        <Reference entity={entity} />
        {isCorrecting && (
          <Suspense>
            <CorrectMenu entity={entity} onClose={() => setCorrecting(null)} />
          </Suspense>
        )}
      </header>
      <Mentions key={entity.id} entity={entity} current={inRange(current, entity.mentions.length)} />
      <Said entity={entity} />
      <EventSections entity={entity} />
      <AppearsWith entity={entity} />
      <Unclear entity={entity} />
    </div>
  )
}

const inRange = (index: number | null, count: number): number | null => (index !== null && index < count ? index : null)

interface KindLineProps {
  readonly entity: Entity
  readonly correcting: boolean
  readonly onCorrect: (open: boolean) => void
}

/** What it is, and the way to say otherwise. */
function KindLine({ entity, correcting, onCorrect }: KindLineProps) {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    // What had the focus in the menu has gone with it.
    if (was.current && !correcting && document.activeElement === document.body) button.current?.focus()
    was.current = correcting
  }, [correcting])
  return (
    <div className="kind-line">
      <p className="is">
        <span className="key">{KIND_NAME[entity.kind]}</span>
        {entity.found && entity.found.kind !== entity.kind && (
          <span className="note"> set by {entity.edited?.kind === entity.kind ? 'this site' : 'you'}</span>
        )}
      </p>
      <button type="button" className="quiet-act" ref={button} aria-expanded={correcting} onClick={() => onCorrect(!correcting)}>
        Correct…
      </button>
    </div>
  )
}

/** Typeface is provenance: a name that the article does not use is not set in its type. */
const isVerbatim = (text: string, { found, name }: Entity): boolean => !found || found.name === name || text.includes(name)

function NamedOtherwise({ entity: { found, edited, name } }: { entity: Entity }) {
  const words = useWords()
  if (!found || found.name === name) return null
  return (
    <p className="aka">
      Named by {edited?.name === name ? 'this site' : 'you'}; the article says <q className="v">{words(found.name)}</q>
    </p>
  )
}

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
