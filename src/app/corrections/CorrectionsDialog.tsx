import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { type Correction, EDITS_ENDING, type Edit, editInWords, readEditsFile, writeEditsFile } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { addCorrections, takeBack } from '../article/correct.ts'
import { Icon } from '../article/Glyph.tsx'
import { saveFile } from '../article/save-file.ts'
import type { ArticleView } from '../article/view.ts'

/** All corrections made in the article: each can be undone, and all of them go into a file and come from one. */
export function CorrectionsDialog({ onClose }: { onClose: () => void }) {
  const view = useArticle()
  const { corrections } = view
  const dialog = useRef<HTMLDialogElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => dialog.current?.showModal?.(), [])
  const undo = (edits: readonly Edit[], at: number) => {
    takeBack(view, edits)
    setSaid(edits.length === 1 ? 'Undone.' : 'All undone.')
    // On to what has taken its place in the list.
    requestAnimationFrame(() => {
      const buttons = dialog.current?.querySelectorAll<HTMLElement>('.undo') ?? []
      const next = buttons[Math.min(at, buttons.length - 1)] ?? dialog.current?.querySelector<HTMLElement>('.x')
      next?.focus()
    })
  }
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    if (chosen) setSaid(addFrom(view, await chosen.text()))
    if (file.current) file.current.value = ''
  }
  return (
    <dialog className="help corrections" ref={dialog} aria-labelledby="corrections-title" onClose={onClose}>
      <header>
        <h2 id="corrections-title">Corrections</h2>
        <button type="button" className="x" aria-label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <p className="note">
        {corrections.length === 0
          ? 'You have corrected nothing in this article yet. “Correct…” on the card of a name, and beside the date of an event, is where to begin.'
          : 'Made by you in this article, and kept on this device.'}
      </p>
      {corrections.length > 0 && (
        <ol>
          {corrections.map((correction, index) => (
            <CorrectionItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a list in the order of its making; the same may be in it twice
              key={index}
              correction={correction}
              words={editInWords(view.article, correction.edit)}
              onUndo={() => undo([correction.edit], index)}
            />
          ))}
        </ol>
      )}
      {view.siteCorrections.length > 0 && <MadeBySite view={view} />}
      <div className="foot">
        {corrections.length > 0 && (
          <button type="button" className="btn quiet" onClick={() => save(view)}>
            Save as a file
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => file.current?.click()}>
          Add from a file…
        </button>
        <input ref={file} type="file" accept=".json,application/json" hidden aria-label="File of corrections" onChange={load} />
        {corrections.length > 1 && (
          <button
            type="button"
            className="quiet-act"
            onClick={() =>
              undo(
                corrections.map(({ edit }) => edit),
                0,
              )
            }
          >
            Undo all
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </dialog>
  )
}

/** What came with the article. It can be corrected again, but not undone. */
function MadeBySite({ view: { article, siteCorrections } }: { view: ArticleView }) {
  return (
    <details>
      <summary>Made by this site, {siteCorrections.length}</summary>
      <ol>
        {siteCorrections.map(({ edit, fits }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list in the order of its making; the same may be in it twice
          <li key={index}>
            <span>
              {editInWords(article, edit)}
              {!fits && <NoEffect />}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

interface CorrectionItemProps {
  readonly correction: Correction
  readonly words: string
  readonly onUndo: () => void
}

const NoEffect = () => <span className="note"> Has no effect: what it speaks of is not there any more, or is so already.</span>

function CorrectionItem({ correction: { fits }, words, onUndo }: CorrectionItemProps) {
  return (
    <li>
      <span>
        {words}
        {!fits && <NoEffect />}
      </span>
      <button type="button" className="quiet-act undo" aria-label={`Undo: ${words}`} onClick={onUndo}>
        Undo
      </button>
    </li>
  )
}

/** With the site's own at the head, so that put beside the article the file takes the place of the one that is there. */
function save({ article, siteCorrections, corrections }: ArticleView): void {
  const edits = [...siteCorrections, ...corrections].map(({ edit }) => edit)
  const name = article.slug.replace(/^~/, '') + EDITS_ENDING
  saveFile({ name, type: 'application/json', text: writeEditsFile(article, edits) })
}

/** Takes over what a file holds; tells what came of it. */
function addFrom(view: ArticleView, json: string): string {
  const read = readEditsFile(view.article, json)
  if (read.kind === 'not-edits')
    return 'This file holds no corrections. They are saved by “Save as a file”, under a name that ends in .edits.json.'
  if (read.kind === 'other-article') return `These corrections were made in another article: “${read.title}”.`
  const added = addCorrections(view, read.edits)
  const unread = read.unread > 0 ? ` ${read.unread} could not be read.` : ''
  if (added === 0) return `Nothing new in this file.${unread}`
  return `${added === 1 ? '1 correction' : `${added} corrections`} added.${unread}`
}
