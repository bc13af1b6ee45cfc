import { useEffect, useRef, useState } from 'react'
import { type HandedOver, onLaunchFiles, takeShared } from './handed-over.ts'
import type { Brought } from './jobs.ts'
import { OfferNote } from './OfferNote.tsx'

interface SharedNoteProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onRead: (brought: Brought) => void
}

/** A link as browsers share it: perhaps under its title, and no words of the article. */
const ADDRESS_ALONE = /^(?:[^\n]{0,300}\n\n)?https?:\/\/\S+$/

/** What another app has shared is read once the reader says so: any page may send a form here. */
export function SharedNote({ onFiles, onRead }: SharedNoteProps) {
  const [shared, setShared] = useState<HandedOver | null>(null)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    takeShared()
      .then((found) => found && setShared(found))
      .catch(() => {})
    onLaunchFiles((files) => latest.current(files))
  }, [])
  if (shared === null) return null
  const { files, words } = shared
  if (words && files.length === 0 && ADDRESS_ALONE.test(words))
    return (
      <OfferNote onDismiss={() => setShared(null)}>
        An address was shared with Dateline, which fetches nothing from the web. Open the page and share its text, or save it as a file.
      </OfferNote>
    )
  const read = () => {
    setShared(null)
    if (files.length > 0) onFiles(files)
    else if (words) onRead({ name: 'The shared text', incoming: { kind: 'text', text: words } })
  }
  return (
    <OfferNote onRead={read} onDismiss={() => setShared(null)}>
      <b>{files.length > 0 ? files.map(({ name }) => name).join(', ') : 'A text'}</b> was shared with Dateline.
    </OfferNote>
  )
}
