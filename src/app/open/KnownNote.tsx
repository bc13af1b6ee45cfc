import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { curl } from '../article/curl.ts'
import { momentInWords } from '../backup/reminder.ts'
import { marked } from '../store/marked.ts'
import { useKept } from '../store/use-kept.ts'
import { saysSomething } from './details.ts'
import { dismiss, type Job, openKnown, settle } from './jobs.ts'

type KnownJob = Extract<Job, { state: 'known' }>

interface KnownNoteProps {
  readonly job: KnownJob
  /** The reader waits for it and for nothing else. */
  readonly awaited: boolean
}

/** The reader has this article already: open that one, give it the new text, or keep both. Nothing is kept before that is said. */
export function KnownNote({ job, awaited }: KnownNoteProps) {
  const { id, known, brought } = job
  const { article, likeness } = known
  const { slug, entry, added, deleted } = article
  const [{ [slug]: count }] = useKept(marked)
  const navigate = useNavigate()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (awaited) first.current?.focus()
  }, [awaited])
  const open = async () => {
    await openKnown(id)
    navigate(`/read/${slug}`)
  }
  const isDeleted = deleted !== undefined
  // Word for word the same, there is nothing to replace, unless something is said of it.
  const replaceable = !isDeleted && (likeness === 'version' || saysSomething(brought.details ?? {}))
  return (
    <div className="sent known">
      <div role="status">
        <h2>{titleOf(isDeleted, likeness)}</h2>
        <p>
          <q className="v">{curl(entry.title)}</q> was opened on {momentInWords(added)}
          {count !== undefined && `, and you have ${count === 1 ? 'one highlight' : `${count} highlights`} in it`}.
          {replaceable && ' A new text keeps the highlights, notes, corrections and tags of the old one, as far as they fit.'}
        </p>
      </div>
      <p className="acts">
        <button type="button" className="btn" ref={first} onClick={open}>
          {isDeleted ? 'Bring it back' : 'Open it'}
        </button>
        {replaceable && (
          <button type="button" className="btn quiet" onClick={() => settle(id, 'replace')}>
            {likeness === 'same' ? 'Read it anew' : 'Replace its text'}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => settle(id, 'both')}>
          {isDeleted ? 'Open it as a new one' : 'Keep both'}
        </button>
        <button type="button" className="plain" aria-label={`Let go of ${job.name}`} onClick={() => dismiss(id)}>
          Let go
        </button>
      </p>
    </div>
  )
}

function titleOf(isDeleted: boolean, likeness: KnownJob['known']['likeness']): string {
  if (isDeleted) return 'You deleted this article a short while ago.'
  return likeness === 'same' ? 'You have this article already.' : 'You have another version of this article.'
}
