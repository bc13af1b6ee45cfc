import { useOwnLibrary } from '../device/use-own.ts'
import { Bookmarklet } from './Bookmarklet.tsx'
import { RecentList } from './RecentList.tsx'

/** Beside the form: what happens to an article, and the last ones opened. */
export function SideColumn() {
  const { articles: own } = useOwnLibrary()
  return (
    <aside className="sidecol" aria-label="About opening articles">
      <section className="privacy">
        <h2>Nothing leaves this machine.</h2>
        <p>
          The article is read, marked and kept in this browser. There is no account, no upload and no counting of visits. After the first
          visit it works with the network off.
        </p>
      </section>
      <Bookmarklet />
      <RecentList own={own} />
    </aside>
  )
}
