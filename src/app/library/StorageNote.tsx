import { RestoreButton } from '../backup/RestoreButton.tsx'
import { momentInWords } from '../backup/reminder.ts'
import type { KeepFault } from '../device/faults.ts'
import { forgetLost, type Trace } from '../device/trace.ts'

/** The reader's own articles are gone from the browser: says so, and what can be done. */
export function LostNote({ lost, backup, onTold }: Trace & { onTold: (words: string) => void }) {
  return (
    <div className="fault storage" role="alert">
      <h2>This browser has cleared your articles away.</h2>
      <p>
        {lost === 1 ? 'One article of yours was' : `${lost} articles of yours were`} kept here, and {lost === 1 ? 'is' : 'are'} here no
        more. Browsers do that when room is short, when a page was not visited for long, or when its data are cleared. A backup brings back
        what it holds.
      </p>
      <p>
        {backup
          ? `The last backup from this browser was saved on ${momentInWords(backup.at)} and holds ${backup.articles === 1 ? 'one article' : `${backup.articles} articles`}. Look for dateline-backup in your downloads.`
          : 'No backup was saved from this browser. Perhaps there is one from another.'}
      </p>
      <p className="acts">
        <RestoreButton className="btn" onTold={onTold}>
          Restore a backup
        </RestoreButton>
        <button type="button" className="btn quiet" onClick={forgetLost}>
          Go on without
        </button>
      </p>
    </div>
  )
}

const UNSHOWN: Record<Exclude<KeepFault, 'refused'>, string> = {
  newer: 'A newer Dateline has been at them in this browser, and this page is an older one. Nothing is lost: load the page again.',
  blocked: 'An older Dateline is open in another tab and is in the way. Nothing is lost: close the other tabs, and load this page again.',
  full: 'The device has no room left to open them. Nothing was deleted: free some space, and load the page again.',
  unknown:
    'The browser does not give out what it keeps for this page. Nothing was deleted: load the page again, or start the browser anew.',
}

/** The device does not give them now; they are not lost. */
export function FaultNote({ fault }: { fault: KeepFault }) {
  if (fault === 'refused') return null
  return (
    <div className="fault storage" role="alert">
      <h2>Your own articles can’t be shown.</h2>
      <p>{UNSHOWN[fault]}</p>
      <p className="acts">
        <button type="button" className="btn" onClick={() => location.reload()}>
          Load again
        </button>
      </p>
    </div>
  )
}
