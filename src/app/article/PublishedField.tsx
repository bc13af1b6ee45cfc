import { useState } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { DatePicker } from './DatePicker.tsx'
import { dayInWords, dayOfIso, isoInWords, today } from './day-words.ts'
import { parseDate } from './parse-date.ts'

interface PublishedFieldProps {
  /** What it holds until the reader writes something else. */
  readonly current?: IsoDate | null
  /** What `current` was guessed from; undefined where it is known. */
  readonly from?: string | undefined
  readonly onChange: (date: IsoDate | null) => void
}

/** When the article was published, as far as the reader knows. What it understands is said back in words. */
export function PublishedField({ current = null, from, onChange }: PublishedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const written = typed ?? (current ? dayInWords(dayOfIso(current)) : '')
  const [left, setLeft] = useState(false)
  const parsed = written === '' ? ({ kind: 'empty' } as const) : parseDate(written, today())
  const problem = left && parsed.kind === 'problem' ? parsed.problem : null
  const write = (words: string) => {
    const date = parseDate(words, today())
    setTyped(words)
    setLeft(false)
    onChange(date.kind === 'date' ? date.date : null)
  }
  return (
    <div className="lf pub">
      <label htmlFor="published">Published</label>
      <span className="field">
        <input
          id="published"
          autoComplete="off"
          placeholder="day month year"
          value={written}
          aria-describedby="published-note"
          aria-invalid={problem !== null || undefined}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setLeft(true)}
        />
        <DatePicker current={parsed.kind === 'date' ? parsed.date : null} onPick={(date) => write(dayInWords(dayOfIso(date)))} />
      </span>
      <p className="opt" id="published-note" aria-live="polite">
        {problem !== null ? (
          <span className="problem">{problem}</span>
        ) : parsed.kind === 'date' ? (
          <span className="read-back">
            {isoInWords(parsed.date)}
            {from && typed === null && `, guessed from ${from}`}
          </span>
        ) : (
          <>
            optional: turns <q className="v stated">Saturday</q> into a date
          </>
        )}
      </p>
    </div>
  )
}
