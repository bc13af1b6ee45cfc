import { useCallback, useEffect, useRef } from 'react'
import { useSelection } from '../store/selection.ts'

/** The chosen event's id, and a function that chooses or closes one. The function stays the same, so rows need not be drawn again. */
export function useToggle(): [string | null, (id: string) => void] {
  const [{ chosen }, actions] = useSelection()
  const id = chosen?.kind === 'event' ? chosen.id : null
  const latest = useRef({ id, actions })
  useEffect(() => {
    latest.current = { id, actions }
  })
  const toggle = useCallback((asked: string) => {
    const { id, actions } = latest.current
    if (id === asked) actions.close()
    else actions.chooseEvent(asked)
  }, [])
  return [id, toggle]
}
