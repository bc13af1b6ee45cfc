import { type FormEvent, useState } from 'react'
import { LONGEST_TAG, type Tags, tagsByReader } from '../store/tags.ts'
import { useKept } from '../store/use-kept.ts'
import { cleanTag, isSameTag, renameTag, tagsInUse } from '../tags/tags.ts'

interface TagManagerProps {
  /** A tag is called otherwise from now on; null: it is gone. */
  readonly onRenamed: (from: string, to: string | null) => void
  readonly onClose: () => void
}

/** What was done, and the tags as they were on the articles it touched. */
interface Done {
  readonly words: string
  readonly before: Tags
}

/** Every tag on the device, to be renamed or taken away everywhere; the last of it can be undone. */
export function TagManager({ onRenamed, onClose }: TagManagerProps) {
  const [all, setAll] = useKept(tagsByReader)
  const [done, setDone] = useState<Done | null>(null)
  const inUse = tagsInUse(all, Object.keys(all))
  const change = (from: string, to: string | null, count: number) => {
    const touched = Object.entries(all).filter(([, list]) => list.some((tag) => isSameTag(tag, from)))
    const where = count === 1 ? 'one article' : `${count} articles`
    const known = to !== null && inUse.some(({ tag }) => isSameTag(tag, to) && !isSameTag(tag, from))
    setAll(renameTag(all, from, to))
    setDone({
      words:
        to === null
          ? `“${from}” was taken from ${where}.`
          : known
            ? `“${from}” is “${to}” now, as others are.`
            : `“${from}” is “${to}” now.`,
      before: Object.fromEntries(touched),
    })
    onRenamed(from, to)
  }
  const undo = () => {
    if (done) setAll({ ...tagsByReader.get(), ...done.before })
    setDone(null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever in it the focus is
    <div className="tag-manager" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <p className="told">
        <span role="status">{done?.words}</span>{' '}
        {done && (
          <button type="button" className="plain" onClick={undo}>
            Undo
          </button>
        )}
      </p>
      <ul>
        {inUse.map(({ tag, count }) => (
          <TagRow key={tag} tag={tag} count={count} onChange={(to) => change(tag, to, count)} />
        ))}
      </ul>
    </div>
  )
}

interface TagRowProps {
  readonly tag: string
  readonly count: number
  readonly onChange: (to: string | null) => void
}

function TagRow({ tag, count, onChange }: TagRowProps) {
  const [name, setName] = useState(tag)
  const wanted = cleanTag(name)
  const isNew = wanted !== '' && wanted !== tag
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isNew) onChange(wanted)
  }
  return (
    <li>
      <form onSubmit={submit}>
        <input
          aria-label={`Another name for “${tag}”`}
          value={name}
          maxLength={LONGEST_TAG}
          autoComplete="off"
          enterKeyHint="done"
          onChange={({ target }) => setName(target.value)}
        />
        <span className="pn">{count === 1 ? '1 article' : `${count} articles`}</span>
        <button type="submit" className="plain" disabled={!isNew} aria-label={`Rename “${tag}”`}>
          Rename
        </button>
        <button type="button" className="plain" aria-label={`Remove “${tag}” everywhere`} onClick={() => onChange(null)}>
          Remove
        </button>
      </form>
    </li>
  )
}
