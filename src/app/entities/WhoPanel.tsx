import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import type { EntityId } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useSelection } from '../store/selection.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { PHONE, useMedia } from '../store/use-media.ts'
import { NameList } from './NameList.tsx'
import { useCloseCard } from './use-close-card.ts'
import { useKeepPlace } from './use-keep-place.ts'

/** Cards come when they are wanted; a pointer or the focus in the list tells that one soon will be. */
const loadCard = () => import('./EntityCard.tsx')
const EntityCard = lazy(async () => ({ default: (await loadCard()).EntityCard }))

/** The panel "Who and where": the list of names, or the card of the chosen one. On a phone the card comes up in a sheet. */
export function WhoPanel() {
  const view = useArticle()
  const [{ chosen }, { chooseEntity }] = useSelection()
  const [filter, setFilter] = useState('')
  const phone = useMedia(PHONE)
  const panel = useRef<HTMLDivElement>(null)
  const asked = chosen?.kind === 'entity' ? view.entities.get(chosen.id) : undefined
  const open = phone ? undefined : asked
  const takeFocus = useKeepPlace(panel, open?.id ?? null)
  const closeCard = useCloseCard()
  useShortcut('Escape', closeCard, open !== undefined)
  const choose = useCallback(
    (id: EntityId) => {
      takeFocus()
      chooseEntity(id)
    },
    [takeFocus, chooseEntity],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done with it, it only fetches ahead
    <div ref={panel} onPointerEnter={loadCard} onFocus={loadCard}>
      <Suspense>
        {/* Out of sight, not gone: hundreds of rows would take their time to come again, and be elsewhere. */}
        <div hidden={open !== undefined}>
          <NameList
            filter={filter}
            onFilter={setFilter}
            event={chosen?.kind === 'event' ? view.events.get(chosen.id) : undefined}
            onChoose={choose}
            missing={chosen?.kind === 'entity' && !asked && !view.pending}
          />
        </div>
        {open && <EntityCard entity={open} />}
      </Suspense>
    </div>
  )
}
