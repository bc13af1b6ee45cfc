import { useEffect, useState } from 'react'
import { finding, useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import type { FindBar, FindProps } from './FindBar.tsx'

/** Find in the article: `/`, or the button in the masthead. The bar comes with the first key, to be there for what is typed after `/`. */
export function Find(props: FindProps) {
  const open = useObservable(finding, false)
  const [Bar, setBar] = useState<typeof FindBar | null>(null)
  useShortcut('/', () => finding.set(true))
  useEffect(() => () => finding.set(false), [])
  useEffect(() => {
    const load = () => {
      import('./FindBar.tsx').then(({ FindBar }) => setBar(() => FindBar)).catch(() => {})
    }
    if (open) load()
    document.addEventListener('keydown', load, { once: true })
    return () => document.removeEventListener('keydown', load)
  }, [open])
  return open && Bar && <Bar {...props} />
}
