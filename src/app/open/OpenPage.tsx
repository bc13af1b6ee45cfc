import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { progress, useObservable } from '../store/page-state.ts'
import type { Details } from './details.ts'
import { FaultNote } from './FaultNote.tsx'
import { JobList } from './JobList.tsx'
import { bring, dismiss, type Job, jobs } from './jobs.ts'
import { KnownNote } from './KnownNote.tsx'
import { PasteForm } from './PasteForm.tsx'
import { SentNote } from './SentNote.tsx'
import { SharedNote } from './SharedNote.tsx'
import { SideColumn } from './SideColumn.tsx'
import { takeFiles } from './take.ts'
import { useFileDrop } from './use-file-drop.ts'

const NONE: readonly Job[] = []

/** Bring your own article: paste it, drop it, choose it. It is read in a worker, kept on the device, and shown. */
export function OpenPage() {
  const all = useObservable(jobs, NONE)
  const navigate = useNavigate()
  const { state } = useLocation()
  const [awaited, setAwaited] = useState<number | null>((state as { awaited?: number } | null)?.awaited ?? null)
  const chooser = useRef<HTMLInputElement>(null)
  const over = useFileDrop((files) => take(files))
  // One file is opened as soon as it is ready; of several the reader chooses.
  const said = useRef<Details>({})
  const take = (files: readonly File[]) => setAwaited(takeFiles(files, said.current))
  const choose = () => chooser.current?.click()
  const job = all.find(({ id }) => id === awaited)
  const target = job?.state === 'ready' && job.fault === null && job.remarks.length === 0 ? job.article.slug : null
  useEffect(() => {
    if (!target || awaited === null) return
    dismiss(awaited)
    navigate(`/read/${target}`)
  }, [target, awaited, navigate])
  useProgressLine(all)
  const failed = all.filter((one) => one.state === 'failed')
  return (
    <main className={over ? 'opener over' : 'opener'} id="main">
      <section className="bringin">
        <h1>Bring your own article</h1>
        {failed.map((one) => (
          <FaultNote key={one.id} fault={one.fault} onDismiss={() => dismiss(one.id)} onChoose={choose} />
        ))}
        {all.map((one) => one.state === 'known' && <KnownNote key={one.id} job={one} awaited={one.id === awaited} />)}
        <SentNote onRead={(brought) => setAwaited(bring([brought])[0] ?? null)} />
        <SharedNote onFiles={take} onRead={(brought) => setAwaited(bring([brought])[0] ?? null)} />
        <JobList jobs={all.filter((one) => one.state !== 'failed' && one.state !== 'known')} />
        <PasteForm
          onRead={(brought) => setAwaited(bring([brought])[0] ?? null)}
          onChoose={choose}
          onSaid={(details) => {
            said.current = details
          }}
          busy={job?.state === 'working' || job?.state === 'waiting'}
        />
        <input
          ref={chooser}
          className="hidden"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </section>
      <SideColumn />
    </main>
  )
}

/** The dash of the masthead is the line of progress. */
function useProgressLine(all: readonly Job[]): void {
  const working = all.find((job) => job.state === 'working')
  const share = working ? (working.stage === 'analysing' ? 0.1 + 0.9 * working.share : 0.05) : 0
  useEffect(() => progress.set(share), [share])
  useEffect(() => () => progress.set(0), [])
}
