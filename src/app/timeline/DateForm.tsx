import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type Edtf, type Event, edtfInWords, type IsoDate } from '../../core/index.ts'
import { DatePicker } from '../article/DatePicker.tsx'
import { dayInWords, dayOfIso, isoInWords, today } from '../article/day-words.ts'
import { type ParsedWhen, parseWhen } from './parse-when.ts'

interface DateFormProps {
  readonly event: Event
  /** Null: it has no date. */
  readonly onSet: (when: Edtf | null) => void
  readonly onLeave: () => void
}

/** Asks when an event takes place. What is typed is said back in words at once, what can't be read once the reader is done. */
export function DateForm({ event, onSet, onLeave }: DateFormProps) {
  const [start, end] = endsOf(event.when.edtf)
  const [from, setFrom] = useState(start)
  const [to, setTo] = useState(end)
  const [done, setDone] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const note = useId()
  useEffect(() => {
    const first = form.current?.querySelector('input')
    first?.focus({ preventScroll: true })
    first?.select()
    form.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const parsed = parseWhen(from, to, today())
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    if (parsed.kind === 'when') return onSet(parsed.edtf)
    setDone(true)
    form.current
      ?.querySelectorAll<HTMLInputElement>('input:not(.native)')
      [parsed.kind === 'problem' && parsed.field === 'to' ? 1 : 0]?.focus()
  }
  const problem = done && parsed.kind === 'problem' ? parsed : null
  return (
    <form
      className="pub date-form"
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        onLeave()
      }}
    >
      <DateField
        label="When"
        placeholder="year, month or day"
        value={from}
        note={note}
        wrong={problem?.field === 'from'}
        onChange={setFrom}
        onDone={setDone}
      />
      <DateField
        label="Until"
        placeholder="if it lasted"
        value={to}
        note={note}
        wrong={problem?.field === 'to'}
        onChange={setTo}
        onDone={setDone}
      />
      <p id={note} aria-live="polite">
        {problem ? <span className="problem">{problem.problem}</span> : <ReadBack parsed={parsed} />}
      </p>
      <p className="date-acts">
        <button type="submit" disabled={parsed.kind === 'empty'}>
          Set
        </button>
        <button type="button" className="quiet-act" onClick={() => onSet(null)}>
          No date
        </button>
        <button type="button" className="quiet-act" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </form>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** Id of the line that says what was read. */
  readonly note: string
  readonly wrong: boolean
  readonly onChange: (value: string) => void
  readonly onDone: (done: boolean) => void
}

function DateField({ label, placeholder, value, note, wrong, onChange, onDone }: DateFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="field">
        <input
          id={id}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={placeholder}
          value={value}
          aria-describedby={note}
          aria-invalid={wrong || undefined}
          onChange={(event) => {
            onChange(event.target.value)
            onDone(false)
          }}
          onBlur={() => onDone(true)}
        />
        <DatePicker current={null} onPick={(date) => onChange(dayInWords(dayOfIso(date)))} />
      </span>
    </>
  )
}

function ReadBack({ parsed }: { parsed: ParsedWhen }) {
  if (parsed.kind !== 'when') return null
  return <span className="read-back">{isDay(parsed.edtf) ? isoInWords(parsed.edtf) : edtfInWords(parsed.edtf)}</span>
}

const isDay = (edtf: Edtf): edtf is IsoDate => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** What stands in the fields at first: years, months and days, which the fields can read. */
function endsOf(edtf: Edtf | null): [string, string] {
  const [first = '', last = ''] = edtf?.split('/') ?? []
  const words = (end: string) => (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(end) ? edtfInWords(end) : '')
  return [words(first), words(last)]
}
