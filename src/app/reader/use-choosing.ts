import { type RefObject, useEffect } from 'react'
import type { SelectionActions } from '../store/selection.ts'

/**
 * What a click in the text chooses. One listener for all marks, so that the blocks, of which there may be hundreds, need
 * none. `explain` is asked first: on a touch screen it takes a tap on a time for a wish to be told about it.
 */
export function useChoosing(
  root: RefObject<HTMLElement | null>,
  { chooseEntity, chooseEvent }: SelectionActions,
  explain: (event: MouseEvent) => boolean,
): void {
  useEffect(() => {
    const { current } = root
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entity], [data-event], [data-time]') : null
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (!mark || !plain || event.defaultPrevented) return
      event.preventDefault()
      if (endsSelecting(event) || explain(event)) return
      const { entity, mention, event: id } = mark.dataset
      if (entity !== undefined) chooseEntity(entity, Number(mention))
      else if (id !== undefined) chooseEvent(id)
    }
    current?.addEventListener('click', onClick)
    return () => current?.removeEventListener('click', onClick)
  }, [root, chooseEntity, chooseEvent, explain])
}

/** A drag that marks text for copying may end on a name: that chooses nothing. `detail` is 0 for the Enter key. */
const endsSelecting = (event: MouseEvent): boolean => event.detail > 0 && getSelection()?.type === 'Range'
