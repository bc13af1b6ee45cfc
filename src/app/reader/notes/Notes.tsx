import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { useArticle } from '../../article/context.ts'
import { marked } from '../../store/marked.ts'
import { noting, useObservable } from '../../store/page-state.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { useKept } from '../../store/use-kept.ts'

const NotesLayer = lazy(async () => ({ default: (await import('./NotesLayer.tsx')).NotesLayer }))

/** Highlights and notes. All of it comes when something is marked in the article, or words are first selected. */
export function Notes({ root }: { root: RefObject<HTMLElement | null> }) {
  const { slug } = useArticle().article
  const [counts] = useKept(marked)
  const keyed = useObservable(noting, false)
  const [wanted, setWanted] = useState(false)
  const needed = wanted || keyed || counts[slug] !== undefined
  useShortcut('h', () => noting.set(true))
  useEffect(() => {
    const { current } = root
    const onDown = (event: PointerEvent) => {
      if ((event.target as Element).closest('.m')) import('./drag.ts').then(({ dragFromMark }) => dragFromMark(event)).catch(() => {})
    }
    current?.addEventListener('pointerdown', onDown)
    return () => current?.removeEventListener('pointerdown', onDown)
  }, [root])
  useEffect(() => {
    // Once here it stays: the last highlight may be deleted, and brought back.
    if (needed) return setWanted(true)
    const look = () => root.current?.contains(getSelection()?.anchorNode ?? null) && setWanted(getSelection()?.type === 'Range')
    // Words may have been selected before the page listened.
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root, needed])
  return <Suspense>{needed && <NotesLayer root={root} />}</Suspense>
}
