import { library, loadArticle } from 'virtual:dateline/library'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { isOwnSlug } from '../device/own-slug.ts'
import { useOwnArticles } from '../device/use-own.ts'
import { useFileDrop } from '../open/use-file-drop.ts'
import { LibraryView } from './LibraryView.tsx'
import type { LoadArticle } from './use-full-text.ts'

const load: LoadArticle = async (slug) => (isOwnSlug(slug) ? (await import('../device/on-device.ts')).loadOwn(slug) : loadArticle(slug))

/** The front page: the reader's own articles, then those that were built in. */
export function LibraryPage() {
  const own = useOwnArticles()
  const navigate = useNavigate()
  useFileDrop(async (files) => {
    const { takeFiles } = await import('../open/take.ts')
    navigate('/open', { state: { awaited: takeFiles(files) } })
  })
  const all = useMemo(() => (own.length > 0 ? [...own.map(({ entry }) => entry), ...library] : library), [own])
  return <LibraryView library={all} load={load} />
}
