import { Link } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { useOwnLibrary } from '../device/use-own.ts'
import { type Reading, readingState, readings } from '../store/reading.ts'
import { useKept } from '../store/use-kept.ts'
import { Bookmarklet } from './Bookmarklet.tsx'

/** No more than fit beside the form. */
const RECENT = 5

/** Beside the form: what happens to an article, and the last ones opened. */
export function SideColumn() {
  const { articles: own } = useOwnLibrary()
  const [read] = useKept(readings)
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
      {own.length > 0 && (
        <section className="recent">
          <h2>Recent</h2>
          <ol>
            {own.slice(0, RECENT).map(({ slug, entry }) => (
              <li key={slug}>
                <Link to={`/read/${slug}`}>{entry.title}</Link>
                <p>{stateInWords(entry, read[slug])}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  )
}

const stateInWords = ({ words }: LibraryEntry, reading: Reading | undefined): string =>
  `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}, ${readingState(reading)}`
