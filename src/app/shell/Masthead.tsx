import { useEffect, useRef } from 'react'
import { Link, NavLink, useMatch, useNavigation } from 'react-router'
import { Icon } from '../article/Glyph.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { marked } from '../store/marked.ts'
import { finding, overlay, progress } from '../store/page-state.ts'
import { formatSelection, useSelection } from '../store/selection.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { useKept } from '../store/use-kept.ts'

/** Nameplate, dash and site navigation; on the library page the large plate with the motto. */
export function Masthead() {
  const library = useMatch('/')
  return library ? <Plate /> : <Bar />
}

function Plate() {
  return (
    <header className="plate">
      <h1>
        Dateline
        <Dash />
      </h1>
      <div className="under">
        <p>Who, where and when, for any article.</p>
        <SiteNav />
      </div>
    </header>
  )
}

function Bar() {
  return (
    <header className="mast">
      <Link className="word" to="/">
        Dateline
      </Link>
      <Dash />
      <SiteNav />
    </header>
  )
}

function SiteNav() {
  const reading = useMatch('/read/:slug')
  return (
    <nav aria-label="Site">
      <NavLink to="/" end className="wide">
        Library
      </NavLink>
      <NavLink to="/open" className="wide">
        Open
      </NavLink>
      {reading && (
        <button type="button" aria-label="Find in the article" onClick={() => finding.set(true)}>
          <Icon name="find" />
          <span className="wide">Find</span>
        </button>
      )}
      {reading && <NotesLink slug={reading.params.slug ?? ''} />}
      <SettingsButton />
      <HelpButton />
    </nav>
  )
}

/** On wide screens the way to the notes, which then stand in the place of the names; elsewhere they have a tab. */
function NotesLink({ slug }: { slug: string }) {
  const [{ panel }] = useSelection()
  const [{ [slug]: count }] = useKept(marked)
  const open = panel === 'notes'
  const search = formatSelection({ chosen: null, panel: open ? null : 'notes' })
  return (
    <Link className="notes" to={{ search }} preventScrollReset aria-current={open || undefined}>
      Notes {count && <span>{count}</span>}
    </Link>
  )
}

function HelpButton() {
  const open = () => overlay.set('help')
  useShortcut('?', open)
  return (
    <button type="button" className="wide" aria-label="Keyboard help" onClick={open}>
      ?
    </button>
  )
}

/**
 * The dash that follows a dateline. It runs on across the masthead, thickens as far as the article has been read,
 * and moves while a page takes long to come.
 */
function Dash() {
  const line = useRef<HTMLSpanElement>(null)
  const { state } = useNavigation()
  useEffect(() => {
    const draw = () => line.current?.style.setProperty('--read', progress.get().toFixed(4))
    draw()
    return progress.subscribe(draw)
  }, [])
  return (
    <span className={state === 'idle' ? 'dash' : 'dash waiting'} ref={line}>
      <i />
    </span>
  )
}
