import { type FormEvent, useEffect, useState } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { PublishedField } from '../article/PublishedField.tsx'
import { keepDraft, type PasteDraft, readDraft } from './draft.ts'
import type { Brought } from './jobs.ts'
import { PasteBox } from './PasteBox.tsx'

/** After the last key, in milliseconds. */
const PAUSE = 400

interface PasteFormProps {
  readonly onRead: (brought: Brought) => void
  readonly onChoose: () => void
  readonly busy: boolean
}

/** Paste or type the text; the clipboard's mark-up is kept beside it, for as long as the text stays as it was pasted. */
export function PasteForm({ onRead, onChoose, busy }: PasteFormProps) {
  const [text, setText] = useState('')
  const [rich, setRich] = useState<PasteDraft['rich']>(null)
  const [published, setPublished] = useState<IsoDate | null>(null)
  useEffect(() => {
    readDraft().then((draft) => {
      if (!draft) return
      setText((typed) => typed || draft.text)
      setRich((pasted) => pasted ?? draft.rich)
    })
  }, [])
  useEffect(() => {
    if (text === '') return
    const later = setTimeout(() => keepDraft({ text, rich }), PAUSE)
    return () => clearTimeout(later)
  }, [text, rich])
  const write = (typed: string) => {
    setText(typed)
    if (typed === '') keepDraft(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const html = rich && same(rich.text, text) ? rich.html : undefined
    onRead({ name: 'The pasted text', incoming: { kind: 'text', text, ...(html && { html }) }, published })
  }
  return (
    <form onSubmit={submit}>
      <PasteBox text={text} onWrite={write} onMarkup={setRich} />
      <div className="row">
        <PublishedField onChange={setPublished} />
        <span className="acts">
          <button type="button" className="btn quiet" onClick={onChoose}>
            Choose a file
          </button>
          <button type="submit" className="btn" disabled={busy}>
            Read it
          </button>
        </span>
      </div>
    </form>
  )
}

/** A text area turns every line end into one character. */
const same = (pasted: string, typed: string): boolean => pasted.replace(/\r\n?/g, '\n') === typed
