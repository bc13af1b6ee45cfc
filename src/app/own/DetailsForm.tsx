import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { PublishedField } from '../article/PublishedField.tsx'
import type { OwnContents } from '../device/records.ts'
import { giving } from '../device/reread.ts'
import { setPublished } from '../store/published.ts'
import type { Reread } from './OwnNote.tsx'

interface DetailsFormProps {
  readonly document: OwnContents['document']
  readonly onSave: Reread
  readonly onCancel: () => void
}

/** Title, author, source and date, filled in with what was guessed. A field left empty says that there is none. */
export function DetailsForm({ onSave, onCancel }: DetailsFormProps) {
  const { article, published } = useArticle()
  const first = useRef<HTMLInputElement>(null)
  const [date, setDate] = useState<IsoDate | null>(published)
  useEffect(() => first.current?.focus(), [])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const said = (key: string, was: string | undefined) => {
      const words = String(fields.get(key) ?? '')
        .replace(/\s+/g, ' ')
        .trim()
      return words === (was ?? '') ? {} : { [key]: words || null }
    }
    const changed = { ...said('title', article.title), ...said('author', article.author), ...said('source', article.source) }
    if (date !== published) setPublished(article.slug, date === article.published ? null : date)
    if (Object.keys(changed).length === 0) return onCancel()
    await onSave((document) => giving(document, changed))
  }
  return (
    <form className="details" onSubmit={submit}>
      <label>
        Title <input name="title" ref={first} defaultValue={article.title} required />
      </label>
      <label>
        Author <input name="author" defaultValue={article.author ?? ''} />
      </label>
      <label>
        Source <input name="source" defaultValue={article.source ?? ''} />
      </label>
      <PublishedField current={published} onChange={setDate} />
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
