import { library } from 'virtual:dateline/library'
import { LibraryView } from './LibraryView.tsx'

/** The front page, over the articles that were built in. */
export function LibraryPage() {
  return <LibraryView library={library} />
}
