import { library } from 'virtual:dateline/library'
import { useNavigate } from 'react-router'
import { useOwnArticles } from '../device/use-own.ts'
import { useFileDrop } from '../open/use-file-drop.ts'
import { LibraryView } from './LibraryView.tsx'

/** The front page: the reader's own articles, then those that were built in. */
export function LibraryPage() {
  const own = useOwnArticles()
  const navigate = useNavigate()
  useFileDrop(async (files) => {
    const { takeFiles } = await import('../open/take.ts')
    navigate('/open', { state: { awaited: takeFiles(files) } })
  })
  return <LibraryView library={own.length > 0 ? [...own.map(({ entry }) => entry), ...library] : library} />
}
