import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type ExportFormat, exportFile } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { saveFile } from '../article/save-file.ts'
import { useHighlights } from '../notes/use-highlights.ts'
import { type Printed, PrintSheet } from './PrintSheet.tsx'
import { usePrinting } from './use-printing.ts'

const PAPER: readonly { readonly kind: Printed; readonly name: string; readonly about: string }[] = [
  { kind: 'briefing', name: 'One-page briefing', about: 'Names, timeline, what was said, your notes' },
  { kind: 'article', name: 'The whole article', about: 'With marks, names, timeline and your notes' },
]

const FILES: readonly { readonly format: ExportFormat; readonly name: string; readonly about: string }[] = [
  { format: 'briefing', name: 'Briefing', about: 'Markdown' },
  { format: 'calendar', name: 'Dated events, for a calendar', about: 'iCalendar' },
  { format: 'events', name: 'Events, as a table', about: 'CSV' },
  { format: 'names', name: 'Names, as a table', about: 'CSV' },
  { format: 'annotations', name: 'Marks and notes, as Web annotations', about: 'JSON-LD' },
  { format: 'json', name: 'Everything', about: 'JSON' },
]

/** What an article can be taken away as: on paper or as a file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const view = useArticle()
  const highlights = useHighlights() ?? []
  const dialog = useRef<HTMLDialogElement>(null)
  const [saved, setSaved] = useState('')
  const [printed, setPrinted] = useState<Printed | null>(null)
  usePrinting(printed, onClose)
  useEffect(() => dialog.current?.showModal(), [])
  const save = (format: ExportFormat) => {
    const { origin, pathname } = window.location
    const address = origin + pathname.replace(/\/$/, '')
    const file = exportFile(format, { ...view, address, highlights }, new Date().toISOString())
    saveFile(file)
    setSaved(`Saved as ${file.name}.`)
  }
  const dated = view.analysis.events.some(({ when }) => when.edtf !== null)
  const print = (kind: Printed) => {
    dialog.current?.close('print')
    setPrinted(kind)
  }
  return createPortal(
    <>
      <dialog
        className="exports"
        ref={dialog}
        aria-labelledby="export-title"
        onClose={(event) => event.currentTarget.returnValue !== 'print' && onClose()}
        onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <div>
          <header>
            <h2 id="export-title">Export</h2>
            <button type="button" className="x" aria-label="Close" onClick={() => dialog.current?.close()}>
              <Icon name="close" />
            </button>
          </header>
          <h3>On paper</h3>
          <ul>
            {PAPER.map(({ kind, name, about }) => (
              <Row key={kind} name={name} about={about} onClick={() => print(kind)} />
            ))}
          </ul>
          <h3>As a file</h3>
          <ul>
            {FILES.map(({ format, name, about }) => (
              <Row
                key={format}
                name={name}
                about={format === 'calendar' && !dated ? 'No event has a date yet' : about}
                disabled={format === 'calendar' && !dated}
                onClick={() => save(format)}
              />
            ))}
          </ul>
          <p className="note" role="status">
            {saved}
          </p>
        </div>
      </dialog>
      {printed && <PrintSheet kind={printed} highlights={highlights} />}
    </>,
    document.body,
  )
}

interface RowProps {
  readonly name: string
  readonly about: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

function Row({ name, about, disabled, onClick }: RowProps) {
  return (
    <li>
      <button type="button" disabled={disabled} onClick={onClick}>
        <span>{name}</span>
        <span className="note">{about}</span>
      </button>
    </li>
  )
}
