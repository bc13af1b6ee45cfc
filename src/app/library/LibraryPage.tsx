import { library, loadArticle } from 'virtual:dateline/library'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { isOwnSlug } from '../device/own-slug.ts'
import { trace } from '../device/trace.ts'
import { useOwnLibrary } from '../device/use-own.ts'
import { useFileDrop } from '../open/use-file-drop.ts'
import { useKept } from '../store/use-kept.ts'
import { LibraryView } from './LibraryView.tsx'
import { useCorrected } from './use-corrected.ts'
import type { LoadArticle } from './use-full-text.ts'

const LostNote = lazy(async () => ({ default: (await import('./StorageNote.tsx')).LostNote }))
const FaultNote = lazy(async () => ({ default: (await import('./StorageNote.tsx')).FaultNote }))

/** As they are kept: after a new version of Dateline none is analysed anew only to be searched. */
const load: LoadArticle = async (slug) => (isOwnSlug(slug) ? (await import('../device/on-device.ts')).loadStored(slug) : loadArticle(slug))

/** The front page: the reader's own articles, then those that were built in. */
export function LibraryPage() {
  const { articles: own, fault } = useOwnLibrary()
  const [held] = useKept(trace)
  const [restored, setRestored] = useState('')
  const navigate = useNavigate()
  useFileDrop(async (files) => {
    const { takeFiles } = await import('../open/take.ts')
    navigate('/open', { state: { awaited: takeFiles(files) } })
  })
  const all = useMemo(() => (own.length > 0 ? [...own.map(({ entry }) => entry), ...library] : library), [own])
  const corrected = useCorrected(all, load)
  const notes = (held.lost > 0 || fault || restored) && (
    <Suspense>
      {held.lost > 0 && <LostNote {...held} onTold={setRestored} />}
      <p className="restored" role="status">
        {restored}
      </p>
      {fault && <FaultNote fault={fault} />}
    </Suspense>
  )
  return <LibraryView library={corrected} load={load} notes={notes} />
}
