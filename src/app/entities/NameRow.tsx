import { memo } from 'react'
import type { Entity, EntityId } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { onPlainClick } from '../article/plain-click.ts'
import { useWords, Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { entityHref, paragraphHref } from '../store/selection.ts'
import { secondLine } from './names.ts'
import { Strip } from './Strip.tsx'

interface NameRowProps {
  readonly entity: Entity
  /** What it has to do with the chosen event: "takes part". */
  readonly part: string | undefined
  readonly onChoose: (id: EntityId) => void
  /** Near to what can be seen; else its name will do. */
  readonly near: boolean
}

/** One name of the list; the whole row is the link. Without scripts it leads to the first mention. */
export const NameRow = memo(function NameRow({ entity, part, onChoose, near }: NameRowProps) {
  const view = useArticle()
  const words = useWords()
  const first = entity.mentions[0]
  const number = first ? paragraphAt(view, first.start) : 0
  const count = entity.mentions.length
  return (
    <li id={`e-${entity.id}`} className={part && 'part'}>
      <a href={entityHref(entity.id) + (number > 0 ? paragraphHref(number) : '')} onClick={onPlainClick(() => onChoose(entity.id))}>
        <span className="name">{words(entity.name)}</span> {near && <SecondLine entity={entity} />}
        {near && <Strip entity={entity} length={view.article.text.length} />}{' '}
        <span className="n">
          {count}
          <span className="hidden"> {count === 1 ? 'mention' : 'mentions'}</span>
        </span>
        {part && <span className="hidden">, {part}</span>}
      </a>
    </li>
  )
})

function SecondLine({ entity }: { entity: Entity }) {
  const words = useWords()
  const line = secondLine(entity)
  if (!line) return null
  if (line.kind === 'role')
    return (
      <>
        <q className="role">
          <Verbatim of={line.role} />
        </q>{' '}
      </>
    )
  return (
    <>
      <span className="role">
        {line.kind === 'government' ? line.note : 'also '}
        {line.kind === 'also' && <q className="v">{words(line.names.join(', '))}</q>}
      </span>{' '}
    </>
  )
}
