import { readArticle } from '../core/index.ts'
import { analyseDocument } from './analyse-document.ts'
import { faultOf } from './faults.ts'
import { loadModels } from './models.ts'
import { nameOf, openIncoming } from './open/open-incoming.ts'
import type { Analysed, Glimpse, Incoming, OpenedDocument, Reply, Request, Stage } from './protocol.ts'

/** Between two words about progress, in milliseconds. */
const PAUSE = 80

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Request>) => void
  postMessage: (reply: Reply, move?: Transferable[]) => void
}

scope.onmessage = async ({ data: request }) => {
  const { id } = request
  try {
    if (request.kind === 'glimpse') {
      scope.postMessage({ kind: 'glimpsed', id, glimpse: await glimpse(request.incoming) })
      return
    }
    const result = await answer(request, progressOf(id))
    scope.postMessage({ kind: 'done', id, result }, [result.page.buffer])
  } catch (error) {
    const name = request.kind === 'analyse' ? request.document.name : nameOf(request.incoming)
    scope.postMessage({ kind: 'failed', id, fault: faultOf(error, name) })
  }
}

async function answer(request: Exclude<Request, { kind: 'glimpse' }>, tell: (stage: Stage, share: number) => void): Promise<Analysed> {
  tell('loading', 0)
  const models = loadModels()
  // A fault of the file is told before one of the network.
  models.catch(() => {})
  let document: OpenedDocument
  let found: Pick<Analysed, 'around' | 'remarks'> = { remarks: [] }
  if (request.kind === 'open') {
    const opened = await openIncoming(request.incoming, (share) => tell('opening', share))
    document = { ...opened.document, ...(request.given && { given: request.given }) }
    found = { remarks: opened.remarks, ...(opened.around && { around: opened.around }) }
  } else document = request.document
  const analysed = await analyseDocument(document, await models, (share) => tell('analysing', share))
  return { ...analysed, ...found }
}

async function glimpse(incoming: Incoming): Promise<Glimpse> {
  const { document } = await openIncoming(incoming, () => {})
  const article = readArticle({ ...document, slug: '' })
  return { document: { name: document.name, format: document.format }, article: { ...article, text: '', origins: [] } }
}

function progressOf(id: number): (stage: Stage, share: number) => void {
  let last = 0
  return (stage, share) => {
    const now = performance.now()
    if (share > 0 && now - last < PAUSE) return
    last = now
    scope.postMessage({ kind: 'progress', id, stage, share })
  }
}
