import { lazy, Suspense, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { curl } from '../article/curl.ts'
import { tagsByReader } from '../store/tags.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { useKept } from '../store/use-kept.ts'
import { tagsOf } from './tags.ts'

const TagEditor = lazy(async () => ({ default: (await import('./TagEditor.tsx')).TagEditor }))

interface EntryTagsProps {
  readonly entry: Pick<LibraryEntry, 'slug' | 'title'>
  /** Begins with changing them. */
  readonly changing?: boolean
}

/** The tags of one article, each leading to all that have it, and the way to change them. */
export function EntryTags({ entry, changing = false }: EntryTagsProps) {
  const [all] = useKept(tagsByReader)
  const [editing, setEditing] = useState(changing)
  const opener = useRef<HTMLButtonElement>(null)
  const hydrated = useHydrated()
  const tags = tagsOf(all, entry.slug)
  // Without script nothing can be tagged.
  if (!hydrated) return null
  const close = () => {
    setEditing(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (editing)
    return (
      <Suspense>
        <TagEditor entry={entry} onClose={close} />
      </Suspense>
    )
  return (
    <div className="entry-tags">
      {tags.length > 0 && (
        <ul aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <Link className="tag" to={{ pathname: '/', search: `?${new URLSearchParams({ tag })}` }}>
                {tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="plain" ref={opener} aria-label={`Tag “${curl(entry.title)}”`} onClick={() => setEditing(true)}>
        Tag
      </button>
    </div>
  )
}
