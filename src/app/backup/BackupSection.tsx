import { useEffect, useState } from 'react'
import { trace } from '../device/trace.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { useKept } from '../store/use-kept.ts'
import { RestoreButton } from './RestoreButton.tsx'
import { copiesInWords } from './reminder.ts'

/** Everything on this device as one file, and back from it. What does it comes when it is asked for. */
export function BackupSection() {
  const [told, setTold] = useState('')
  const [held] = useKept(trace)
  const hydrated = useHydrated()
  const copies = hydrated ? copiesInWords(held, Date.now()) : ''
  const [room, setRoom] = useState('')
  useEffect(() => {
    import('../device/storage.ts').then(({ roomInWords }) => roomInWords().then(setRoom)).catch(() => {})
  }, [])
  const backUp = async () => {
    setTold('')
    try {
      setTold(await (await import('./actions.ts')).backUp())
    } catch {
      setTold('That did not work. Load this page again and try once more.')
    }
  }
  return (
    <section className="bring backup">
      <h2>Keep a copy</h2>
      <p>
        Your articles, highlights, notes, corrections, tags, dates, reading places and settings are in this browser only. A file keeps them
        safe, or takes them to another.
      </p>
      {room && <p className="copies">{room}</p>}
      {copies && <p className="copies">{copies}</p>}
      <p className="acts">
        <button type="button" className="btn quiet" onClick={backUp}>
          Save a backup
        </button>
        <RestoreButton onTold={setTold}>Restore</RestoreButton>
      </p>
      <p className="note" role="status">
        {told}
      </p>
    </section>
  )
}
