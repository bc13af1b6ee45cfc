import { useRef, useState } from 'react'

/** Everything on this device as one file, and back from it. What does it comes when it is asked for. */
export function BackupSection() {
  const chooser = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const run = (work: () => Promise<string>) => {
    setTold('')
    work().then(setTold, () => setTold('That did not work. Load this page again and try once more.'))
  }
  return (
    <section className="bring backup">
      <h2>Keep a copy</h2>
      <p>
        Your articles, highlights, notes, corrections, dates, reading places and settings are in this browser only. A file keeps them safe,
        or takes them to another.
      </p>
      <p className="acts">
        <button type="button" className="btn quiet" onClick={() => run(async () => (await import('./actions.ts')).backUp())}>
          Save a backup
        </button>
        <button type="button" className="btn quiet" onClick={() => chooser.current?.click()}>
          Restore
        </button>
      </p>
      <input
        ref={chooser}
        className="hidden"
        type="file"
        accept=".json,application/json"
        aria-label="Backup to restore"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) run(async () => (await import('./actions.ts')).restore(file))
          target.value = ''
        }}
      />
      <p className="note" role="status">
        {told}
      </p>
    </section>
  )
}
