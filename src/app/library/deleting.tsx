import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryEntry } from '../../core/index.ts'
import { curl } from '../article/curl.ts'

type Gone = Pick<LibraryEntry, 'slug' | 'title'>

/** Deleting the reader's own articles, with a way back for as long as the page is open. */
export function useDeleting() {
  const [deleted, setDeleted] = useState<readonly Gone[]>([])
  const remove = useCallback(async ({ slug, title }: Gone) => {
    const { deleteOwn } = await import('../device/on-device.ts')
    await deleteOwn(slug, Date.now())
    setDeleted((before) => [...before, { slug, title }])
  }, [])
  const restore = async ({ slug }: Gone) => {
    const { restoreOwn } = await import('../device/on-device.ts')
    await restoreOwn(slug)
    setDeleted((before) => before.filter((gone) => gone.slug !== slug))
  }
  return { deleted, remove, restore }
}

interface DeletedNotesProps {
  readonly deleted: readonly Gone[]
  readonly onRestore: (gone: Gone) => void
}

/** What was just deleted. The focus, whose button has gone, comes to "Undo". */
export function DeletedNotes({ deleted, onRestore }: DeletedNotesProps) {
  const last = useRef<HTMLButtonElement>(null)
  const count = deleted.length
  useEffect(() => {
    if (count > 0) last.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <ul className="deleted" aria-label="Deleted just now">
      {deleted.map((gone, index) => (
        <li key={gone.slug}>
          <span role="status">
            <q className="v">{curl(gone.title)}</q> was deleted.
          </span>
          <button type="button" className="plain" ref={index === count - 1 ? last : null} onClick={() => onRestore(gone)}>
            Undo
          </button>
        </li>
      ))}
    </ul>
  )
}
