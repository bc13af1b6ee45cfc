import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Brought } from './jobs.ts'
import { OfferNote } from './OfferNote.tsx'
import { readSent, type SentPage } from './sent.ts'

/** A page that the bookmarklet sent is read once the reader says so: any link may lead here with one. */
export function SentNote({ onRead }: { onRead: (brought: Brought) => void }) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [sent, setSent] = useState<SentPage | 'broken' | null>(null)
  useEffect(() => {
    if (!hash.startsWith('#page=')) return
    readSent(hash).then((page) => setSent(page ?? 'broken'))
    // It would only weigh on the history.
    navigate('/open', { replace: true, preventScrollReset: true })
  }, [hash, navigate])
  if (sent === null) return null
  if (sent === 'broken') {
    return (
      <div className="fault" role="alert">
        <h2>The page did not arrive whole.</h2>
        <p>Save it as a file, and open that here, or copy its text and paste it below.</p>
      </div>
    )
  }
  const { url, title, html } = sent
  const read = () => {
    setSent(null)
    onRead({ name: title || new URL(url).host, incoming: { kind: 'text', text: '', html, url } })
  }
  return (
    <OfferNote onRead={read} onDismiss={() => setSent(null)}>
      <b>{title || 'A page'}</b> was sent here from {new URL(url).host}.
    </OfferNote>
  )
}
