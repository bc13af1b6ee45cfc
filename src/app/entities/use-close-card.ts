import { useSelection } from '../store/selection.ts'
import { TABLET, useMedia } from '../store/use-media.ts'

/** Closes the card. Where the panels share one place, the list it came from is asked for, or the other panel would show. */
export function useCloseCard(): () => void {
  const [, { close, showPanel }] = useSelection()
  const tablet = useMedia(TABLET)
  return tablet ? () => showPanel('who') : close
}
