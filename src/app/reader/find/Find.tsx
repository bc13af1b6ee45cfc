import { lazy, Suspense, useEffect } from 'react'
import { finding, useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import type { FindProps } from './FindBar.tsx'

const FindBar = lazy(async () => ({ default: (await import('./FindBar.tsx')).FindBar }))

/** Find in the article: `/`, or the button in the masthead. The bar comes when it is first asked for. */
export function Find(props: FindProps) {
  const open = useObservable(finding, false)
  useShortcut('/', () => finding.set(true))
  useEffect(() => () => finding.set(false), [])
  return <Suspense>{open && <FindBar {...props} />}</Suspense>
}
