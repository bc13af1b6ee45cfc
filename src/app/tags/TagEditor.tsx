import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { LibraryEntry } from '../../core/index.ts'
import { curl } from '../article/curl.ts'
import { fold } from '../article/fold.ts'
import { LONGEST_TAG, tagsByReader } from '../store/tags.ts'
import { useKept } from '../store/use-kept.ts'
import { giveTag, hasTags, tagsIn, tagsInUse, tagsOf, takeTag } from './tags.ts'

/** So many of the tags in use are offered. */
const OFFERED = 8

interface TagEditorProps {
  readonly entry: Pick<LibraryEntry, 'slug' | 'title'>
  readonly onClose: () => void
}

/** The tags of one article: take them away, type new ones, or choose from those in use. */
export function TagEditor({ entry: { slug, title }, onClose }: TagEditorProps) {
  const [all, setAll] = useKept(tagsByReader)
  const [written, setWritten] = useState('')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const own = tagsOf(all, slug)
  const offered = tagsInUse(all, Object.keys(all))
    .filter(({ tag }) => !hasTags(all, slug, [tag]) && fold(tag).includes(fold(written.trim())))
    .sort((a, b) => b.count - a.count)
    .slice(0, OFFERED)
  const give = (tags: readonly string[]) => {
    if (tags.length === 0) return
    setAll(tags.reduce((before, tag) => giveTag(before, slug, tag), all))
    setTold(`Tagged ${tags.map((tag) => `“${tag}”`).join(' and ')}.`)
    setWritten('')
    field.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const tags = tagsIn(written)
    if (tags.length > 0) give(tags)
    else onClose()
  }
  return (
    <form
      className="tag-editor"
      aria-label={`Tags of “${curl(title)}”`}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {own.length > 0 && (
        <ul aria-label="Its tags">
          {own.map((tag) => (
            <li className="tag" key={tag}>
              {tag}{' '}
              <button
                type="button"
                aria-label={`Take away “${tag}”`}
                onClick={() => {
                  setAll(takeTag(all, slug, tag))
                  setTold(`“${tag}” was taken away.`)
                  field.current?.focus()
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="write">
        <input
          ref={field}
          aria-label="Another tag"
          placeholder="Another tag"
          value={written}
          maxLength={4 * LONGEST_TAG}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="done"
          onChange={({ target }) => setWritten(target.value)}
        />
        <button type="submit" className="btn quiet" disabled={written.trim() === ''}>
          Add
        </button>
        <button type="button" className="plain" onClick={onClose}>
          Done
        </button>
      </p>
      {offered.length > 0 && (
        <ul className="offered" aria-label="Tags in use">
          {offered.map(({ tag }) => (
            <li key={tag}>
              <button type="button" className="tag" onClick={() => give([tag])}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hidden" role="status">
        {told}
      </p>
    </form>
  )
}
