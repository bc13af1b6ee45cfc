import { useArticle } from '../article/context.ts'
import { EntityCard } from '../entities/EntityCard.tsx'
import type { Selection } from '../store/selection.ts'
import { EventCard } from '../timeline/EventCard.tsx'
import { Sheet } from './Sheet.tsx'

/** On a phone: what is chosen, in a sheet over the article. */
export function ChosenSheet({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const view = useArticle()
  const { chosen } = selection
  const entity = chosen?.kind === 'entity' ? view.entities.get(chosen.id) : undefined
  const event = chosen?.kind === 'event' ? view.events.get(chosen.id) : undefined
  if (entity)
    return (
      <Sheet label={entity.name} key={entity.id} onClose={onClose}>
        <EntityCard entity={entity} />
      </Sheet>
    )
  if (event)
    return (
      <Sheet label="Event" key="event" onClose={onClose}>
        <EventCard event={event} />
      </Sheet>
    )
  return null
}
