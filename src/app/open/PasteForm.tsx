import { type FormEvent, useEffect, useState } from 'react'
import { PublishedField } from '../article/PublishedField.tsx'
import { DetailFields } from './DetailFields.tsx'
import type { Details } from './details.ts'
import { keepDraft, type PasteDraft, readDraft } from './draft.ts'
import type { Brought } from './jobs.ts'
import { PasteBox } from './PasteBox.tsx'
import { useGuesses } from './use-guesses.ts'

/** After the last key, in milliseconds. */
const PAUSE = 400

const NOTHING: Details = {}

interface PasteFormProps {
  readonly onRead: (brought: Brought) => void
  readonly onChoose: () => void
  /** What is said, while there is no text, is said of the file that will be chosen. */
  readonly onSaid: (said: Details) => void
  readonly busy: boolean
}

/** Paste or type the text; the clipboard's mark-up is kept beside it, for as long as the text stays as it was pasted. */
export function PasteForm({ onRead, onChoose, onSaid, busy }: PasteFormProps) {
  const [text, setText] = useState('')
  const [rich, setRich] = useState<PasteDraft['rich']>(null)
  const [said, setSaid] = useState<Details>(NOTHING)
  const html = rich && same(rich.text, text) ? rich.html : undefined
  const guesses = useGuesses(text, html)
  useEffect(() => {
    readDraft().then((draft) => {
      if (!draft) return
      setText((typed) => typed || draft.text)
      setRich((pasted) => pasted ?? draft.rich)
      setSaid((typed) => ({ ...draft.said, ...typed }))
    })
  }, [])
  useEffect(() => {
    if (text === '' && said === NOTHING) return
    const later = setTimeout(() => keepDraft({ text, rich, said }), PAUSE)
    return () => clearTimeout(later)
  }, [text, rich, said])
  useEffect(() => onSaid(text.trim() === '' ? said : {}))
  const write = (typed: string) => {
    setText(typed)
    if (typed === '') keepDraft({ text: '', rich: null, said })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    // Reading may take long, and the page may be closed meanwhile.
    keepDraft({ text, rich, said })
    onRead({ name: 'The pasted text', incoming: { kind: 'text', text, ...(html && { html }) }, details: said })
  }
  return (
    <form onSubmit={submit}>
      <PasteBox text={text} onWrite={write} onMarkup={setRich} />
      <div className="row about">
        <DetailFields said={said} guesses={guesses} onSay={setSaid} />
        <PublishedField
          current={said.published === undefined ? (guesses.published?.value ?? null) : said.published}
          from={said.published === undefined ? guesses.published?.from : undefined}
          onChange={(published) => setSaid({ ...said, published })}
        />
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
