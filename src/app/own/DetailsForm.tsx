import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { DetailField } from '../article/DetailField.tsx'
import { PublishedField } from '../article/PublishedField.tsx'
import type { OwnContents } from '../device/records.ts'
import { type DocumentChange, giving } from '../device/reread.ts'
import { setPublished } from '../store/published.ts'
import { guessesOf } from './guessed.ts'

interface DetailsFormProps {
  readonly document: OwnContents['document']
  readonly onSave: (change: DocumentChange) => Promise<void>
  readonly onCancel: () => void
}

const FIELDS = { title: 'Title', author: 'Author', source: 'Source' } as const
type Field = keyof typeof FIELDS

/** Title, author, source and date, filled in with what was guessed. A field left empty says that there is none. */
export function DetailsForm({ document, onSave, onCancel }: DetailsFormProps) {
  const { article, published, publishedBy } = useArticle()
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState<Partial<Record<Field, string>>>({})
  const [date, setDate] = useState<IsoDate | null>(published)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const guesses = guessesOf(article, document)
  const known = (field: Field) => article[field] ?? ''
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const changed = Object.entries(written).flatMap(([field, value]) => {
      const words = value.replace(/\s+/g, ' ').trim()
      return words === known(field as Field) || (field === 'title' && words === '') ? [] : [[field, words || null]]
    })
    if (date !== published) setPublished(article.slug, date === article.published ? null : date)
    if (changed.length === 0) return onCancel()
    await onSave((before) => giving(before, Object.fromEntries(changed)))
  }
  const noteOf = (field: Field): string => {
    if (written[field] !== undefined && written[field] !== known(field)) return 'set by you'
    if (document.given?.[field] !== undefined) return 'set by you'
    return guesses[field] ? `guessed from ${guesses[field].from}` : 'not found'
  }
  return (
    <form className="details" ref={form} onSubmit={submit}>
      {(Object.keys(FIELDS) as Field[]).map((field) => (
        <DetailField
          key={field}
          name={field}
          label={FIELDS[field]}
          value={written[field] ?? known(field)}
          note={noteOf(field)}
          onChange={(value) => setWritten({ ...written, [field]: value })}
        />
      ))}
      <PublishedField current={published} from={publishedBy === 'reader' ? undefined : guesses.published?.from} onChange={setDate} />
      <p className="acts">
        <button type="submit" className="btn">
          Save
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
