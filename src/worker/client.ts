import type { Analysed, Fault, Glimpse, Incoming, OpenedDocument, Reply, Request, Stage } from './protocol.ts'

/** A worker without work is let go after so long, in milliseconds: its models take some 60 MB of memory. */
const IDLE = 120_000

export interface WorkOptions {
  readonly onProgress?: (stage: Stage, share: number) => void
  /** Cancels the work at once, wherever it is. */
  readonly signal?: AbortSignal
}

/** Thrown where something could not be read. */
export class FaultError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.name}: ${fault.problem}`)
    this.name = 'FaultError'
    this.fault = fault
  }
}

type Unsent<T> = T extends Request ? Omit<T, 'id'> : never

/** Makes a document of what was brought, reads and analyses it. Rejects with a `FaultError`, or an `AbortError` where cancelled. */
export const openIncoming = (incoming: Incoming, options: WorkOptions & { given?: OpenedDocument['given'] } = {}): Promise<Analysed> =>
  enqueue({ kind: 'open', incoming, ...(options.given && { given: options.given }) }, options).then(analysedIn)

/** The same for a document that is known already. */
export const analyseDocument = (document: OpenedDocument, options: WorkOptions = {}): Promise<Analysed> =>
  enqueue({ kind: 'analyse', document }, options).then(analysedIn)

/** What can be told of it without analysing it: needs no models. */
export const glimpse = (incoming: Incoming, options: WorkOptions = {}): Promise<Glimpse> =>
  enqueue({ kind: 'glimpse', incoming }, options).then((reply) => {
    if (reply.kind !== 'glimpsed') throw new TypeError('The worker gave an answer to something else.')
    return reply.glimpse
  })

type Answer = Exclude<Reply, { kind: 'progress' | 'failed' }>

function analysedIn(reply: Answer): Analysed {
  if (reply.kind !== 'done') throw new TypeError('The worker gave an answer to something else.')
  return reply.result
}

let worker: Worker | null = null
let nextId = 1
let queue: Promise<unknown> = Promise.resolve()
let idle: ReturnType<typeof setTimeout> | undefined

/** One thing at a time: an analysis takes a processor for itself, and two would take twice the memory. */
function enqueue(request: Unsent<Request>, options: WorkOptions): Promise<Answer> {
  const turn = queue.then(() => work(request, options))
  queue = turn.catch(() => {})
  return turn
}

function work(request: Unsent<Request>, { onProgress, signal }: WorkOptions): Promise<Answer> {
  clearTimeout(idle)
  const id = nextId++
  return new Promise<Answer>((resolve, reject) => {
    if (signal?.aborted) return reject(aborted())
    const current = start()
    const cancel = () => {
      // Analysis never looks up: stopping it means stopping the worker.
      stop()
      settle()
      reject(aborted())
    }
    const fail = (event: Event) => {
      stop()
      settle()
      reject(new FaultError(crashed(nameOf(request), event)))
    }
    const hear = ({ data: reply }: MessageEvent<Reply>) => {
      if (reply.id !== id) return
      if (reply.kind === 'progress') return onProgress?.(reply.stage, reply.share)
      settle()
      if (reply.kind === 'failed') reject(new FaultError(reply.fault))
      else resolve(reply)
    }
    const settle = () => {
      current.removeEventListener('message', hear)
      current.removeEventListener('error', fail)
      current.removeEventListener('messageerror', fail)
      signal?.removeEventListener('abort', cancel)
      idle = setTimeout(stop, IDLE)
    }
    current.addEventListener('message', hear)
    current.addEventListener('error', fail)
    current.addEventListener('messageerror', fail)
    signal?.addEventListener('abort', cancel)
    current.postMessage({ ...request, id })
  })
}

function start(): Worker {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dateline' })
  return worker
}

function stop(): void {
  worker?.terminate()
  worker = null
}

const aborted = (): DOMException => new DOMException('Cancelled.', 'AbortError')

const nameOf = (request: Unsent<Request>): string =>
  request.kind === 'analyse' ? request.document.name : request.incoming.kind === 'file' ? request.incoming.name : 'The pasted text'

/** The worker itself went down: it could not be loaded, or the browser ended it. */
function crashed(name: string, event: Event): Fault {
  const message = event instanceof ErrorEvent ? event.message : ''
  return message
    ? {
        name,
        problem: `Reading it failed, which is a fault of the program: ${message}.`,
        advice: 'What you brought is still here.',
        ours: true,
      }
    : {
        name,
        problem: 'What reads articles could not be loaded.',
        advice: 'The network may be down. What you brought is still here: try again.',
        ours: true,
      }
}
