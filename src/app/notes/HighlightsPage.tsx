import { library } from 'virtual:dateline/library'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Highlight } from '../../core/index.ts'
import { curl } from '../article/curl.ts'
import { Icon } from '../article/Glyph.tsx'
import { UndoNote } from '../article/UndoNote.tsx'
import { listAllHighlights, onHighlights } from '../device/highlights.ts'
import { onChange } from '../device/on-device.ts'
import { useOwnLibrary } from '../device/use-own.ts'
import { useObservable } from '../store/page-state.ts'
import { noteHref } from '../store/selection.ts'
import { PHONE, useMedia } from '../store/use-media.ts'
import { lastStep, removeAll, toggleLastStep } from './change.ts'
import { groupsOf, type HighlightGroup } from './groups.ts'
import { COLOUR_NAME, countInWords } from './words.ts'

/** Everything that is marked in any article, to be searched; each leads to its passage. */
export function HighlightsPage() {
  const all = useAllHighlights()
  const { articles: own, asked } = useOwnLibrary()
  const step = useObservable(lastStep, null)
  const [query, setQuery] = useState('')
  const articles = [...own.map(({ entry }) => entry), ...library]
  // Before the device has said which articles it has, none is missing.
  const groups = groupsOf(all ?? [], articles, query).filter(({ stray }) => asked || !stray)
  const shown = groups.flatMap(({ highlights }) => highlights)
  return (
    <main className="hl-all" id="main">
      <h1>Highlights</h1>
      {all?.length === 0 && (
        <p className="hl-sum">Nothing is marked yet. Select words in an article: a small bar offers four colours and a note.</p>
      )}
      {all !== null && all.length > 0 && (
        <>
          <p className="hl-sum" role="status">
            {query.trim() === '' || shown.length > 0
              ? `${countInWords(shown)}, on this device`
              : `Nothing marked speaks of “${query.trim()}”.`}
          </p>
          <div className="search">
            <Icon name="find" />
            <input
              type="search"
              aria-label="Find in highlights and notes"
              placeholder="Find in highlights and notes"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </div>
        </>
      )}
      {groups.map((group) => (
        <Group key={group.slug} group={group} />
      ))}
      <UndoNote step={step} onToggle={toggleLastStep} />
    </main>
  )
}

/** What is marked in one article. If that is not here there is nowhere to go: the words and notes are all there is. */
function Group({ group: { slug, title, highlights, stray } }: { group: HighlightGroup }) {
  return (
    <section>
      <h2>{stray ? curl(title) : <Link to={`/read/${slug}`}>{curl(title)}</Link>}</h2>
      {stray && (
        <p className="hl-stray">
          This article is not here. What you marked in it comes back to its place when you open the same text again.{' '}
          <button type="button" className="plain" aria-label={`Delete what is marked in “${title}”`} onClick={() => removeAll(highlights)}>
            Delete
          </button>
        </p>
      )}
      <ul className="hl-list">
        {highlights.map((highlight) => (
          <HighlightItem key={highlight.id} highlight={highlight} stray={stray === true} />
        ))}
      </ul>
    </section>
  )
}

function HighlightItem({ highlight: { id, slug, anchor, colour, note }, stray }: { highlight: Highlight; stray: boolean }) {
  const phone = useMedia(PHONE)
  const quotation = (
    <q className="v">
      <span className={`hl-words ${colour}`}>{curl(anchor.text)}</span>
    </q>
  )
  return (
    <li className="hl-item">
      {stray ? (
        <p className="hl-quote">{quotation}</p>
      ) : (
        <Link to={{ pathname: `/read/${slug}`, search: noteHref(id, '', phone ? null : 'notes') }} className="hl-quote">
          {quotation}
        </Link>
      )}
      {note && <p className="hl-note">{note}</p>}
      <p className="hl-meta">{COLOUR_NAME[colour]}</p>
    </li>
  )
}

/** Null until the device has answered. Those of an article that is deleted come back with it. */
function useAllHighlights(): readonly Highlight[] | null {
  const [all, setAll] = useState<readonly Highlight[] | null>(null)
  useEffect(() => {
    let here = true
    const read = () => listAllHighlights().then((found) => here && setAll(found))
    read()
    const stops = [onHighlights(read), onChange(read)]
    return () => {
      here = false
      for (const stop of stops) stop()
    }
  }, [])
  return all
}
