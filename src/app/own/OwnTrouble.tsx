import { useEffect, useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { RestoreButton } from '../backup/RestoreButton.tsx'
import type { OwnTroubleKind } from '../device/reread.ts'

interface Words {
  readonly title: string
  readonly why: string
  readonly todo: string
}

const NOT_HERE = 'This article is not in this browser'
const NOT_NOW = 'This article can’t be shown just now'

const WORDS: Record<OwnTroubleKind, Words> = {
  missing: {
    title: NOT_HERE,
    why: 'Articles that you bring are kept in the browser they were opened in, and nowhere else, so it was perhaps opened in another browser, on another device or in a private window. Or it was deleted here.',
    todo: 'If you have a backup that holds it, restore that; or open the article again from its text or file. Both work without a network.',
  },
  gone: {
    title: NOT_HERE,
    why: 'It was kept here, but this browser has cleared your library away. Browsers do that when room is short, when a page was not visited for long, or when its data are cleared.',
    todo: 'Restore your last backup to have it again, or open the article again from its text or file.',
  },
  refused: {
    title: NOT_HERE,
    why: 'This browser keeps nothing for this page. That is so in private windows and where storage is turned off, and an article then lasts as long as its tab.',
    todo: 'Open this address in the window where you opened the article, or open the article again here.',
  },
  newer: {
    title: NOT_NOW,
    why: 'A newer Dateline has been at work in this browser, and this page is an older one. The article is not lost.',
    todo: 'Load the page again. If this comes back, close all tabs of Dateline, and open it anew.',
  },
  blocked: {
    title: NOT_NOW,
    why: 'An older Dateline is open in another tab and keeps this one from your articles. The article is not lost.',
    todo: 'Close the other tabs of Dateline, then load this page again.',
  },
  full: {
    title: NOT_NOW,
    why: 'The device has no room left to open your library. The article is not lost.',
    todo: 'Free some space, then load the page again.',
  },
  unknown: {
    title: NOT_NOW,
    why: 'The browser does not give out what it keeps for this page. Nothing was deleted.',
    todo: 'Load the page again; if that does not help, start the browser anew. If nothing does, clear this site’s data in the browser’s settings and restore a backup.',
  },
  unreadable: {
    title: 'This article can’t be read any more',
    why: 'What the browser has kept of it is damaged. Your other articles are not touched.',
    todo: 'Load the page again. If this comes back, restore a backup that holds it, or open the article again from its text or file.',
  },
}

/** Where loading again may help, which is where the article is still there. */
const LOAD_AGAIN: ReadonlySet<OwnTroubleKind> = new Set(['newer', 'blocked', 'full', 'unknown', 'unreadable'])
const RESTORE: ReadonlySet<OwnTroubleKind> = new Set(['missing', 'gone', 'unreadable'])

/** One of the reader's own articles can't be shown: what is the matter, and what to do. */
export function OwnTrouble({ kind }: { kind: OwnTroubleKind }) {
  const { title, why, todo } = WORDS[kind] ?? WORDS.unknown
  const { revalidate } = useRevalidator()
  const [told, setTold] = useState('')
  useEffect(() => {
    document.title = `${title} · Dateline`
  }, [title])
  const restored = async (words: string) => {
    setTold(words)
    // If the backup holds the article, its page takes the place of this one.
    await revalidate()
  }
  return (
    <main className="notice own" id="main">
      <h1>{title}</h1>
      <p>{why}</p>
      <p>{todo}</p>
      <p className="acts">
        {LOAD_AGAIN.has(kind) ? (
          <button type="button" className="btn" onClick={() => location.reload()}>
            Load again
          </button>
        ) : (
          <Link className="btn" to="/open">
            Open it again
          </Link>
        )}
        {RESTORE.has(kind) && <RestoreButton onTold={restored}>Restore a backup</RestoreButton>}
        <Link className="btn quiet" to="/">
          Go to the library
        </Link>
      </p>
      <p role="status">{told}</p>
    </main>
  )
}
