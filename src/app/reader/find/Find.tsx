import { useEffect } from 'react'
import { finding, useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { FindBar, type FindProps } from './FindBar.tsx'

/** Find in the article: `/`, or the button in the masthead. */
export function Find(props: FindProps) {
  const open = useObservable(finding, false)
  useShortcut('/', () => finding.set(true))
  useEffect(() => () => finding.set(false), [])
  return open ? <FindBar {...props} /> : null
}
