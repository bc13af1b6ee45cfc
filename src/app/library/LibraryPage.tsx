import { library } from 'virtual:dateline/library'
import { useOwnArticles } from '../device/use-own.ts'
import { LibraryView } from './LibraryView.tsx'

/** The front page: the reader's own articles, then those that were built in. */
export function LibraryPage() {
  const own = useOwnArticles()
  return <LibraryView library={own.length > 0 ? [...own.map(({ entry }) => entry), ...library] : library} />
}
