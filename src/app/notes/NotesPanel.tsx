import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { PlacedHighlight } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { keepFocus } from '../article/correct-focus.ts'
import { curl } from '../article/curl.ts'
import { Icon } from '../article/Glyph.tsx'
import { ParagraphNumber } from '../article/ParagraphLink.tsx'
import { useText } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { noting } from '../store/page-state.ts'
import { noteHref, useSelection } from '../store/selection.ts'
import { PHONE, useMedia } from '../store/use-media.ts'
import { HighlightTools } from './HighlightTools.tsx'
import { KeptNote } from './KeptNote.tsx'
import { useHighlights } from './use-highlights.ts'
import { COLOUR_NAME, countInWords } from './words.ts'

/** All that is marked in the article, in the order of its text; what is no longer found there comes last. */
export function NotesPanel() {
  const highlights = useHighlights()
  const [, { showPanel }] = useSelection()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Opened by a key or by what has gone meanwhile, the panel takes the focus; a tab that was clicked keeps it.
    if (!document.activeElement?.closest('nav')) heading.current?.focus({ preventScroll: true })
  }, [])
  const here = highlights?.filter(({ at }) => at) ?? []
  const lost = highlights?.filter(({ at }) => !at) ?? []
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1} ref={heading}>
          Notes
        </h2>
        {highlights !== null && highlights.length > 0 && <span className="note">{countInWords(highlights)}</span>}
        <button type="button" className="x hl-close" aria-label="Close the notes" onClick={() => showPanel(null)}>
          <Icon name="close" />
        </button>
      </header>
      <KeptNote />
      {highlights?.length === 0 && <Beginning />}
      <NoteList highlights={here} label="Highlights and notes" />
      {lost.length > 0 && (
        <section className="hl-lost">
          <h3>No longer found in the text</h3>
          <p className="note">These words were changed or taken out since. They are kept until you delete them.</p>
          <NoteList highlights={lost} label="No longer found in the text" />
        </section>
      )}
      {highlights !== null && highlights.length > 0 && <ByKeyboard />}
    </>
  )
}

/** Nothing is marked yet: how to begin. */
function Beginning() {
  return (
    <div className="hl-empty">
      <p>Nothing is marked in this article yet.</p>
      <p>
        Select words in the text, and a small bar offers <i className="hl-swatch yellow" /> four colours and a note. Touch a marked passage
        to change it. What you mark is kept on this device, and “Export” takes it along.
      </p>
      <ByKeyboard />
    </div>
  )
}

/** The way for whoever selects nothing with a pointer: the same as the key `h`, which can be turned off. */
function ByKeyboard() {
  const [, { showPanel }] = useSelection()
  const phone = useMedia(PHONE)
  return (
    <p className="hl-keys">
      <button
        type="button"
        className="quiet-act"
        onClick={() => {
          if (phone) showPanel(null)
          noting.set(true)
        }}
      >
        Highlight a sentence without a pointer
      </button>{' '}
      <kbd>h</kbd>
    </p>
  )
}

function NoteList({ highlights, label }: { highlights: readonly PlacedHighlight[]; label: string }) {
  if (highlights.length === 0) return null
  // On to what takes its place in the list.
  const onGone = (index: number) =>
    keepFocus(() => {
      const others = document.querySelectorAll<HTMLElement>('.rail.notes .hl-more')
      return others[Math.min(index, others.length - 1)] ?? document.querySelector<HTMLElement>('.rail.notes h2')
    })
  return (
    <ul className="hl-list" aria-label={label}>
      {highlights.map((highlight, index) => (
        <NoteItem key={highlight.id} highlight={highlight} onGone={() => onGone(index)} />
      ))}
    </ul>
  )
}

function NoteItem({ highlight, onGone }: { highlight: PlacedHighlight; onGone: () => void }) {
  const view = useArticle()
  const text = useText()
  const { search } = useLocation()
  const phone = useMedia(PHONE)
  const [open, setOpen] = useState(false)
  const { id, at, anchor, colour, note } = highlight
  const words = at ? text.slice(at.start, at.end) : curl(anchor.text)
  const quotation = (
    <q className="v">
      <span className={`hl-words ${colour}`}>{words}</span>
    </q>
  )
  return (
    <li className={at ? 'hl-item' : 'hl-item gone'}>
      {at ? (
        <Link to={{ search: noteHref(id, search, phone ? null : 'notes') }} preventScrollReset className="hl-quote">
          {quotation}
        </Link>
      ) : (
        <p className="hl-quote">{quotation}</p>
      )}
      {note && !open && <p className="hl-note">{note}</p>}
      <p className="hl-meta">
        {COLOUR_NAME[colour]}
        {at && (
          <>
            {', '}
            <span className="pn">
              <ParagraphNumber number={paragraphAt(view, at.start)} />
            </span>
          </>
        )}
        <button
          type="button"
          className="quiet-act hl-more"
          aria-expanded={open}
          aria-label={`${open ? 'Done with' : 'Change'}: ${words.slice(0, 60)}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Done' : 'Change'}
        </button>
      </p>
      {open && (
        <div className="hl-tools">
          <HighlightTools highlight={highlight} onGone={onGone} />
        </div>
      )}
    </li>
  )
}
