import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { useArticle } from '../article/context.ts'
import { WhoPanel } from '../entities/WhoPanel.tsx'
import { Reader } from '../reader/Reader.tsx'
import { marked } from '../store/marked.ts'
import { formatSelection, type Panel, type Selection, useSelection } from '../store/selection.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { useKept } from '../store/use-kept.ts'
import { PHONE, TABLET, useMedia } from '../store/use-media.ts'
import { WhenPanel } from '../timeline/WhenPanel.tsx'

const NotesPanel = lazy(async () => ({ default: (await import('../notes/NotesPanel.tsx')).NotesPanel }))
const ChosenSheet = lazy(async () => ({ default: (await import('./ChosenSheet.tsx')).ChosenSheet }))

/**
 * An article with its panels. On a desktop three columns, the notes in the place of the names when they are asked for;
 * on a tablet the article and one tabbed panel; on a phone one view at a time, and what is chosen comes up in a sheet
 * over the article.
 */
export function ReadPage() {
  const [selection, { showPanel, close }] = useSelection()
  const phone = useMedia(PHONE)
  const tablet = useMedia(TABLET)
  const page = useRef<HTMLDivElement>(null)
  const notes = selection.panel === 'notes'
  const go = (panel: Panel) => {
    if ((phone || tablet || notes || panel === 'notes') && shownPanel(selection, phone) !== panel) showPanel(panel)
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(`.rail.${panel} h2:not([hidden] h2)`)?.focus())
  }
  useShortcut('t', () => go('when'))
  useShortcut('e', () => go('who'))
  useShortcut('m', () => go('notes'))
  useShortcut('Escape', close, selection.chosen?.kind === 'event')
  useShortcut('Escape', () => showPanel(null), notes || (phone && selection.panel !== null))
  useKeptScroll(phone, selection.panel)
  return (
    <>
      <div className="three" data-panel={selection.panel ?? 'article'} data-tab={shownPanel(selection, false)} ref={page}>
        <aside className="rail when" id="when" aria-label="When">
          <WhenPanel />
        </aside>
        <main id="main">
          <Reader />
        </main>
        <PanelTabs selection={selection} />
        <aside className="rail who" id="who" aria-label="Who and where">
          <WhoPanel />
        </aside>
        {notes && (
          <aside className="rail notes" id="notes" aria-label="Notes">
            <Suspense>
              <NotesPanel />
            </Suspense>
          </aside>
        )}
      </div>
      <PhoneTabs selection={selection} />
      {phone && selection.chosen && (
        <Suspense>
          <ChosenSheet selection={selection} onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** The panel a screen with room for one shows: the one asked for, or the one that holds what is chosen. */
function shownPanel({ panel, chosen }: Selection, phone: boolean): Panel | null {
  if (panel || phone) return panel
  return chosen?.kind === 'entity' ? 'who' : 'when'
}

function PanelTabs({ selection }: { selection: Selection }) {
  const { analysis } = useArticle()
  const shown = shownPanel(selection, false)
  return (
    <nav className="ptabs" aria-label="Panels">
      <TabLink panel="when" current={shown === 'when'} name="When" count={analysis.events.length} />
      <TabLink panel="who" current={shown === 'who'} name="Who and where" count={analysis.entities.length} />
      <NotesLink current={shown === 'notes'} />
    </nav>
  )
}

function NotesLink({ current }: { current: boolean }) {
  const { slug } = useArticle().article
  const [{ [slug]: count }] = useKept(marked)
  return <TabLink panel="notes" current={current} name="Notes" count={count} />
}

function PhoneTabs({ selection }: { selection: Selection }) {
  const { analysis } = useArticle()
  const { panel } = selection
  return (
    <nav className="tabs" aria-label="Views">
      <TabLink panel={null} current={panel === null} name="Article" />
      <TabLink panel="when" current={panel === 'when'} name="When" count={analysis.events.length} />
      <TabLink panel="who" current={panel === 'who'} name="Who and where" count={analysis.entities.length} />
      <NotesLink current={panel === 'notes'} />
    </nav>
  )
}

function TabLink({
  panel,
  current,
  name,
  count,
}: {
  panel: Selection['panel']
  current: boolean
  name: string
  count?: number | undefined
}) {
  const { search } = useLocation()
  return (
    <Link to={{ search: formatSelection({ chosen: null, panel }, search) }} preventScrollReset aria-current={current ? 'true' : undefined}>
      {name} {count !== undefined && <span>{count}</span>}
    </Link>
  )
}

/** On a phone the views take turns in one page: each keeps its own place. */
function useKeptScroll(phone: boolean, panel: Selection['panel']): void {
  const places = useRef(new Map<Selection['panel'], number>())
  // A layout effect, so that its end comes before the router scrolls for the next address.
  useLayoutEffect(() => {
    if (!phone) return
    const { current } = places
    window.scrollTo({ top: current.get(panel) ?? 0, behavior: 'instant' })
    const note = () => current.set(panel, window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [phone, panel])
}
