import { Link } from 'react-router'
import { UnkeptNote } from '../own/UnkeptNote.tsx'
import { cancel, dismiss, type Job, nowKept } from './jobs.ts'

/** What is being read and what is ready. */
export function JobList({ jobs }: { jobs: readonly Job[] }) {
  if (jobs.length === 0) return null
  return (
    <ol className="jobs" aria-label="What you brought">
      {jobs.map((job) => (
        <li key={job.id} className={job.state}>
          <JobLine job={job} />
        </li>
      ))}
    </ol>
  )
}

function JobLine({ job }: { job: Job }) {
  switch (job.state) {
    case 'waiting':
    case 'working':
      return (
        <>
          <p role="status">
            <b>{job.name}</b> <span>{job.state === 'waiting' ? 'waits for its turn' : stageInWords(job)}</span>
          </p>
          <button type="button" className="plain" aria-label={`Cancel ${job.name}`} onClick={() => cancel(job.id)}>
            Cancel
          </button>
        </>
      )
    case 'ready':
      return (
        <>
          <p>
            <Link to={`/read/${job.article.slug}`}>{job.article.entry.title}</Link> <span>{job.name}</span>
          </p>
          {job.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {job.fault && <UnkeptNote slug={job.article.slug} fault={job.fault} onKept={(slug) => nowKept(job.id, slug)} />}
          <button type="button" className="plain" aria-label={`Done with ${job.name}`} onClick={() => dismiss(job.id)}>
            Done
          </button>
        </>
      )
    case 'cancelled':
      return (
        <>
          <p>
            <b>{job.name}</b> <span>cancelled</span>
          </p>
          <button type="button" className="plain" aria-label={`Done with ${job.name}`} onClick={() => dismiss(job.id)}>
            Done
          </button>
        </>
      )
    case 'known':
    case 'failed':
      return null
  }
}

const stageInWords = ({ stage, share }: Extract<Job, { state: 'working' }>): string =>
  stage === 'loading'
    ? 'is about to be read'
    : stage === 'opening'
      ? 'is being opened'
      : `is being read: ${Math.round(share * 100)} per cent`
