import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { DatePicker } from '../article/DatePicker.tsx'
import { dayInWords, dayOfIso, isoInWords, today } from '../article/day-words.ts'
import type { ParsedDate } from '../article/parse-date.ts'
import { Verbatim } from '../article/Verbatim.tsx'
import { setPublished } from '../store/published.ts'
import { leaning } from './arrange.ts'

/** When the article was published: given by it, set by the reader, or asked for. */
export function PublicationDate() {
  const { article, published, publishedBy } = useArticle()
  const [changing, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const giveFocusBack = useRef(false)
  useEffect(() => {
    if (!giveFocusBack.current) return
    giveFocusBack.current = false
    change.current?.focus()
  })
  const set = (date: IsoDate | null) => {
    giveFocusBack.current = true
    setChanging(false)
    setPublished(article.slug, date === article.published ? null : date)
  }
  if (published === null || changing) {
    const keep = () => {
      giveFocusBack.current = true
      setChanging(false)
    }
    return <Ask current={published} onSet={set} onKeep={published === null ? null : keep} />
  }
  return (
    <div className="pub set">
      <p className="label" id="pub-label">
        Publication date
      </p>
      <output aria-labelledby="pub-label">{isoInWords(published)}</output>
      <p>
        {publishedBy === 'reader' ? 'Set by you' : article.publishedFrom === 'text' ? 'From the text' : 'From the source'}
        <span className="sep" />
        <button type="button" ref={change} aria-label="Change the publication date" onClick={() => setChanging(true)}>
          Change
        </button>
        {publishedBy === 'reader' && (
          <>
            <span className="sep" />
            <button type="button" aria-label="Remove the publication date" onClick={() => set(null)}>
              Remove
            </button>
          </>
        )}
      </p>
      {publishedBy === 'reader' && article.published && <p>The article says {dayInWords(dayOfIso(article.published))}.</p>}
    </div>
  )
}

interface AskProps {
  readonly current: IsoDate | null
  readonly onSet: (date: IsoDate) => void
  /** Leaves the date as it is; null where there is none to keep. */
  readonly onKeep: (() => void) | null
}

const NOTHING_YET: ParsedDate = { kind: 'empty' }

/** What reads dates comes when the field is first used. */
const read = async (text: string): Promise<ParsedDate> => (await import('../article/parse-date.ts')).parseDate(text, today())

/** The field. What it understands is said back in words at once, what it can't read once the reader is done. */
function Ask({ current, onSet, onKeep }: AskProps) {
  const [parsed, setParsed] = useState(NOTHING_YET)
  const [done, setDone] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const asked = onKeep !== null
  useEffect(() => {
    // Whoever pressed "Change" goes on to type.
    if (!asked) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const readBack = async (text: string) => {
    const date = await read(text)
    // More may have been typed meanwhile.
    if (field.current?.value === text) setParsed(date)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const date = await read(field.current?.value ?? '')
    if (date.kind === 'date') return onSet(date.date)
    setParsed(date)
    setDone(true)
    field.current?.focus()
  }
  const problem = done && parsed.kind === 'problem' ? parsed.problem : null
  return (
    <form className="pub" onSubmit={submit} noValidate>
      <label htmlFor="pub">Publication date</label>
      <span className="field">
        <input
          id="pub"
          ref={field}
          autoComplete="off"
          enterKeyHint="done"
          placeholder="day month year"
          defaultValue={current === null ? '' : dayInWords(dayOfIso(current))}
          aria-describedby="pub-note"
          aria-invalid={problem !== null || undefined}
          onChange={(event) => {
            readBack(event.target.value)
            setDone(false)
          }}
          onBlur={() => setDone(true)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && onKeep) {
              event.stopPropagation()
              onKeep()
            }
          }}
        />
        <DatePicker current={current} onPick={onSet} />
      </span>
      <Note keep={onKeep}>
        {problem !== null ? (
          <span className="problem">{problem}</span>
        ) : parsed.kind === 'date' ? (
          <ReadBack date={parsed.date} dayFirst={parsed.dayFirst} />
        ) : onKeep === null ? (
          <NotGiven />
        ) : null}
      </Note>
    </form>
  )
}

function Note({ keep, children }: { keep: (() => void) | null; children: ReactNode }) {
  return (
    <>
      <p id="pub-note" aria-live="polite">
        {children}
      </p>
      {keep && (
        <p>
          <button type="button" onClick={keep}>
            Keep it as it is
          </button>
        </p>
      )}
    </>
  )
}

function ReadBack({ date, dayFirst }: { date: IsoDate; dayFirst: boolean }) {
  return (
    <>
      <span className="read-back">{isoInWords(date)}</span>
      {dayFirst && ', read day first'} <button type="submit">Set</button>
    </>
  )
}

function NotGiven() {
  const first = leaning(useArticle())
  return (
    <>
      Not given in the text.
      {first && (
        <>
          {' '}
          Set the publication date to turn{' '}
          <q className="v stated">
            <Verbatim of={first} />
          </q>{' '}
          into a date.
        </>
      )}
    </>
  )
}
