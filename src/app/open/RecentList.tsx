import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { curl } from '../article/curl.ts'
import type { OwnArticle } from '../device/records.ts'
import { type Reading, readingState, readings } from '../store/reading.ts'
import { useKept } from '../store/use-kept.ts'
import { forgottenUntil } from './recent.ts'

/** No more than fit beside the form. */
const RECENT = 5

/** The last articles that were brought. They can be taken off this list, which deletes none of them. */
export function RecentList({ own }: { own: readonly OwnArticle[] }) {
  const [read] = useKept(readings)
  const [until, setUntil] = useKept(forgottenUntil)
  const [before, setBefore] = useState<number | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (before !== null) undo.current?.focus()
  }, [before])
  const recent = own.filter(({ added }) => added > until).slice(0, RECENT)
  const forget = () => {
    setBefore(until)
    setUntil(Math.max(...own.map(({ added }) => added)))
  }
  const back = () => {
    if (before !== null) setUntil(before)
    setBefore(null)
  }
  if (recent.length === 0 && before === null) return null
  return (
    <section className="recent">
      <h2>Recent</h2>
      <ol>
        {recent.map(({ slug, entry }) => (
          <li key={slug}>
            <Link to={`/read/${slug}`}>{curl(entry.title)}</Link>
            <p>{stateInWords(entry, read[slug])}</p>
          </li>
        ))}
      </ol>
      {recent.length > 0 && (
        <button type="button" className="plain forget" onClick={forget}>
          Forget these
        </button>
      )}
      {before !== null && recent.length === 0 && (
        <p className="forgotten">
          <span role="status">Not listed here any more. They are still in the library, where they can be deleted.</span>{' '}
          <button type="button" className="plain" ref={undo} onClick={back}>
            Undo
          </button>
        </p>
      )}
    </section>
  )
}

const stateInWords = ({ words }: LibraryEntry, reading: Reading | undefined): string =>
  `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}, ${readingState(reading)}`
