import { useRef } from 'react'

interface RestoreButtonProps {
  readonly children: string
  readonly className?: string
  /** What came of it, or what is being done. */
  readonly onTold: (words: string) => void
}

/** Chooses a backup and restores it. What does it comes when it is asked for. */
export function RestoreButton({ children, className = 'btn quiet', onTold }: RestoreButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const restore = async (file: File) => {
    onTold('The backup is being read …')
    try {
      onTold(await (await import('./actions.ts')).restore(file))
    } catch {
      onTold('That did not work. Load this page again and try once more.')
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={() => chooser.current?.click()}>
        {children}
      </button>
      <input
        ref={chooser}
        className="hidden"
        type="file"
        accept=".json,application/json"
        aria-label="Backup to restore"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) restore(file)
          target.value = ''
        }}
      />
    </>
  )
}
