import { made } from 'virtual:dateline/analysis'
import { FaultError, openIncoming } from '../../worker/client.ts'
import type { Analysed, Fault, Incoming, Stage } from '../../worker/protocol.ts'
import type { KeepFault } from '../device/faults.ts'
import { findKnown, type Known } from '../device/known.ts'
import { addOwn, restoreOwn } from '../device/own-articles.ts'
import type { OwnArticle } from '../device/records.ts'
import { askToPersist } from '../device/storage.ts'
import { observable } from '../store/observable.ts'
import { setPublished } from '../store/published.ts'
import { type Details, givenBy, saysSomething } from './details.ts'
import { keepDraft } from './draft.ts'

/** What a reader brings, with what is said of it beside it. */
export interface Brought {
  readonly incoming: Incoming
  readonly name: string
  readonly details?: Details
}

export type Job = { readonly id: number; readonly name: string; readonly brought: Brought } & (
  | { readonly state: 'waiting' }
  | { readonly state: 'working'; readonly stage: Stage; readonly share: number }
  | { readonly state: 'ready'; readonly article: OwnArticle; readonly fault: KeepFault | null; readonly remarks: readonly string[] }
  /** The reader has it already, and says what is to become of it. */
  | { readonly state: 'known'; readonly known: Known; readonly analysed: Analysed }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'cancelled' }
)

/** What was brought in this visit, in that order. It outlives the page: whoever reads on meanwhile loses nothing. */
export const jobs = observable<readonly Job[]>([])

const cancels = new Map<number, AbortController>()
let nextId = 1

/** Takes in several things at once; they are read one after the other. Gives the jobs' ids. */
export function bring(all: readonly Brought[]): number[] {
  const added = all.map((brought): Job => ({ id: nextId++, name: brought.name, brought, state: 'waiting' }))
  jobs.set([...jobs.get(), ...added])
  for (const job of added) run(job)
  return added.map(({ id }) => id)
}

export function cancel(id: number): void {
  cancels.get(id)?.abort()
}

/** Takes a job that is done with off the list. */
export function dismiss(id: number): void {
  jobs.set(jobs.get().filter((job) => job.id !== id || job.state === 'waiting' || job.state === 'working'))
}

/** What could not be kept at first is kept now, under this slug. */
export function nowKept(id: number, slug: string): void {
  const job = jobs.get().find((one) => one.id === id)
  if (job?.state === 'ready') update({ ...job, article: { ...job.article, slug }, fault: null })
}

/** What a reader may say of an article that is there already: put this text in its place, or keep both. */
export type KnownChoice = 'replace' | 'both'

/** Does as the reader says with something known; undefined where it is that no more. */
export async function settle(id: number, choice: KnownChoice): Promise<void> {
  const job = jobs.get().find((one) => one.id === id)
  if (job?.state !== 'known') return
  const { name, brought, analysed, known } = job
  const same = { id, name, brought }
  update({ ...same, state: 'working', stage: 'analysing', share: 1 })
  try {
    const replaced = choice === 'replace' && (await replaceKnown(known, analysed, brought))
    update({ ...same, ...(replaced || (await keepArticle(analysed, brought))) })
    await forgetDraft(brought)
  } catch (error) {
    update({ ...same, state: 'failed', fault: error instanceof FaultError ? error.fault : unforeseen(name, error) })
  }
}

/** The reader opens what is there: what was brought is not needed. */
export async function openKnown(id: number): Promise<void> {
  const job = jobs.get().find((one) => one.id === id)
  if (job?.state !== 'known') return
  const { slug, deleted } = job.known.article
  if (deleted !== undefined) await restoreOwn(slug)
  dismiss(id)
  await forgetDraft(job.brought)
}

async function run({ id, name, brought }: Job): Promise<void> {
  const same = { id, name, brought }
  const controller = new AbortController()
  cancels.set(id, controller)
  try {
    const analysed = await openIncoming(brought.incoming, {
      ...(brought.details && { given: givenBy(brought.details) }),
      signal: controller.signal,
      onProgress: (stage, share) => update({ ...same, state: 'working', stage, share }),
    })
    // Where the device does not answer, nothing is known.
    const known = await findKnown(analysed).catch(() => null)
    if (known) return update({ ...same, state: 'known', known, analysed })
    update({ ...same, ...(await keepArticle(analysed, brought)) })
    await forgetDraft(brought)
  } catch (error) {
    if (controller.signal.aborted) update({ ...same, state: 'cancelled' })
    else update({ ...same, state: 'failed', fault: error instanceof FaultError ? error.fault : unforeseen(name, error) })
  } finally {
    cancels.delete(id)
  }
}

/** What was pasted, or said of a file before it was chosen, is in the library now. */
async function forgetDraft({ incoming, details = {} }: Brought): Promise<void> {
  if (incoming.kind === 'text' || saysSomething(details)) await keepDraft(null)
}

async function keepArticle(analysed: Analysed, { details = {} }: Brought) {
  const { published } = details
  const { article, fault } = await addOwn(analysed, made, Date.now())
  if (published && published !== article.entry.published) setPublished(article.slug, published)
  if (fault === null) askToPersist()
  return { state: 'ready', article, fault, remarks: analysed.remarks } as const
}

async function replaceKnown({ article }: Known, analysed: Analysed, { details = {} }: Brought) {
  const { replaceText } = await import('../own/replacing.ts')
  const replaced = await replaceText(article.slug, analysed, details.published)
  return replaced && ({ state: 'ready', ...replaced, remarks: analysed.remarks } as const)
}

const unforeseen = (name: string, error: unknown): Fault => ({
  name,
  problem: `Keeping it failed, which is a fault of the program: ${error instanceof Error ? error.message : String(error)}.`,
  advice: '',
  ours: true,
})

function update(job: Job): void {
  jobs.set(jobs.get().map((other) => (other.id === job.id ? job : other)))
}
