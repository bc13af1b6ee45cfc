import { site } from 'virtual:dateline/site-files'
import type { PageMessage } from './messages.ts'
import { answerTo } from './plan.ts'
import { receive } from './shared.ts'
import { clearOlder, keepRest, keepShell, kept, keptOrFetched } from './store.ts'

/**
 * Stands between the pages and the network, so that the site works without one. Pages come from the network while it
 * answers, so they are never old; files, which never change, from the device. A new version waits until the reader asks
 * for it or has closed all pages of the old one.
 */
const worker = self as unknown as ServiceWorkerGlobalScope

const { scope } = worker.registration
const files: ReadonlySet<string> = new Set([...site.shell, ...site.rest, ...site.later])

/** A network that has not answered after so long, in milliseconds, is taken to be none. */
const PATIENCE = 4000

worker.addEventListener('install', (event) => event.waitUntil(keepShell()))

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, scope, site, files)
  if (answer?.kind === 'page') event.respondWith(page(event.request, answer.file))
  if (answer?.kind === 'file') event.respondWith(keptOrFetched(answer.file, event.request))
  if (answer?.kind === 'absent') event.respondWith(new Response(null, { status: 404 }))
  if (answer?.kind === 'shared') event.respondWith(receive(event.request, scope))
})

worker.addEventListener('message', (event) => {
  const message = event.data as PageMessage
  if (message.kind === 'take-over') worker.skipWaiting()
  if (message.kind === 'is-yours') event.ports[0]?.postMessage(files.has(message.url.slice(scope.length)))
  if (message.kind === 'at-rest') event.waitUntil(atRest(message.sparing))
})

async function page(request: Request, file: string): Promise<Response> {
  const ours = kept(file)
  const late = new Promise<Response | undefined>((done) => setTimeout(() => done(ours), PATIENCE))
  const fromNetwork = fetch(request)
  const first = await Promise.race([fromNetwork, late]).catch(() => ours)
  return first ?? fromNetwork
}

/** Older versions are needed for as long as a page of theirs may be open. */
async function atRest(sparing: boolean): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' })
  if (pages.length === 1) await clearOlder()
  if (!sparing) await keepRest()
}
