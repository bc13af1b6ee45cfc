import type { RefObject } from 'react'
import { Icon } from '../../article/Glyph.tsx'
import { ParagraphNumber } from '../../article/ParagraphLink.tsx'
import { useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { goBack, memory } from './jump.ts'
import { NO_MEMORY } from './memory.ts'

/** After a jump of more than a screen: the way back. */
export function ReturnChip({ root }: { root: RefObject<HTMLElement | null> }) {
  const { origin, offered } = useObservable(memory, NO_MEMORY)
  const back = () => {
    if (root.current) goBack(root.current)
  }
  useShortcut('b', back, offered)
  if (!offered || !origin) return null
  return (
    <button type="button" className="return" onClick={back}>
      <Icon name="back" />
      Back to where you were
      <span className="pn">
        <ParagraphNumber number={origin.paragraph} />
      </span>
    </button>
  )
}
