import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react'
import type { Entity, EntityId, Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { KIND_CLASS, KIND_HEADING } from '../article/kind.ts'
import { Rows } from '../article/Part.tsx'
import { useGradually } from '../article/use-gradually.ts'
import { overlay } from '../store/page-state.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { useKept } from '../store/use-kept.ts'
import { NameRow } from './NameRow.tsx'
import { countNames, groupNames, MANY_NAMES, type NameGroup, noNames } from './names.ts'
import { nameOrder } from './order.ts'

/** What to filter a long list by and the order it is in: of no use without scripts, so it comes after the page. */
const NameTools = lazy(async () => ({ default: (await import('./NameTools.tsx')).NameTools }))

interface NameListProps {
  readonly filter: string
  readonly onFilter: (filter: string) => void
  /** Its participants and its place are marked. */
  readonly event: Event | undefined
  readonly onChoose: (id: EntityId) => void
  /** The address asks for a name that is not there. */
  readonly missing: boolean
}

/** All names of the article, by kind. The headings are the key to the marks in the text: each has its kind's own line. */
export function NameList({ filter, onFilter, event, onChoose, missing }: NameListProps) {
  const { article, analysis, corrections } = useArticle()
  const { entities } = analysis
  const hydrated = useHydrated()
  const many = entities.length > MANY_NAMES
  const groups = useGroups(entities, filter)
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>Who and where</h2>
        {entities.length > 0 && <p className="note">{countNames(entities.length)}</p>}
      </header>
      {missing && <p className="no-names">No such name in this article.</p>}
      {entities.length === 0 && <p className="no-names">{noNames(article.language)}</p>}
      {many && (
        <div className="tools-place">
          <Suspense>
            {hydrated && (
              <NameTools filter={filter} onFilter={onFilter} found={groups.reduce((sum, group) => sum + group.entities.length, 0)} />
            )}
          </Suspense>
        </div>
      )}
      <Groups groups={groups} event={event} onChoose={onChoose} />
      {hydrated && entities.length > 0 && (
        <button type="button" className="quiet-act" onClick={() => overlay.set('corrections')}>
          {corrections.length > 0 ? `Your corrections, ${corrections.length}` : 'Corrections'}
        </button>
      )}
    </>
  )
}

/** The groups to show. What is typed and chosen is shown at once; a list of hundreds follows, in slices. */
function useGroups(entities: readonly Entity[], filter: string): readonly NameGroup[] {
  const [order] = useKept(nameOrder)
  const filtered = useDeferredValue(filter)
  const ordered = useDeferredValue(order)
  return useMemo(
    () => (entities.length > MANY_NAMES ? groupNames(entities, filtered, ordered) : groupNames(entities)),
    [entities, filtered, ordered],
  )
}

interface GroupsProps extends Pick<NameListProps, 'event' | 'onChoose'> {
  readonly groups: readonly NameGroup[]
}

const Groups = memo(function Groups({ groups, event, onChoose }: GroupsProps) {
  const { entities } = useArticle().analysis
  const shown = useGradually(entities.length / 16, 2, 4)
  const parts = partsIn(event)
  const hundreds = entities.some((entity) => entity.mentions.length >= 100)
  return groups.map(({ kind, entities }) => (
    <section className={`kind ${KIND_CLASS[kind]}`} key={kind}>
      <h3>
        <span>{KIND_HEADING[kind]}</span>
      </h3>
      <Rows of={entities} shown={shown} className={hundreds ? 'names hundreds' : 'names'}>
        {(entity, near) => <NameRow key={entity.id} entity={entity} part={parts.get(entity.id)} onChoose={onChoose} near={near} />}
      </Rows>
    </section>
  ))
})

/** What each name has to do with an event, in words. */
function partsIn(event: Event | undefined): ReadonlyMap<EntityId, string> {
  const parts = new Map<EntityId, string>()
  if (!event) return parts
  if (event.place) parts.set(event.place, 'where it happens')
  for (const { entity } of event.participants) parts.set(entity, 'takes part')
  return parts
}
