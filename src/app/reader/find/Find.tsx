import { type RefObject, useEffect } from 'react'
import { finding, useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import type { Stretch } from '../text/runs.ts'
import { FindBar } from './FindBar.tsx'

export interface FindProps {
  readonly root: RefObject<HTMLElement | null>
  /** What the text is rendered as: the places of matches are found again when it changes. */
  readonly runs: readonly (readonly Stretch[])[]
}

/** Find in the article: `/`, or the button in the masthead. */
export function Find(props: FindProps) {
  const open = useObservable(finding, false)
  useShortcut('/', () => finding.set(true))
  useEffect(() => () => finding.set(false), [])
  return open ? <FindBar {...props} /> : null
}
