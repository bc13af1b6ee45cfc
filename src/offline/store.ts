import { site } from 'virtual:dateline/site-files'
import { cacheName, outdated } from './plan.ts'

const scope = (): string => (self as unknown as ServiceWorkerGlobalScope).registration.scope

const here = (): Promise<Cache> => caches.open(cacheName(scope(), site.version))

/** So many files are fetched at a time in the background: a page that loads meanwhile has the right of way. */
const AT_ONCE = 3

/** Files whose name tells their contents can be taken from an older version. */
const isFixed = (file: string): boolean => /^(?:assets|articles)\//.test(file)

/** A response that can answer any request: nothing in it tells of redirects or of the status a host gave the page. */
const plain = (response: Response): Response => new Response(response.body, { status: 200, headers: response.headers })

/** The file as this device has it. */
export const kept = async (file: string): Promise<Response | undefined> => (await here()).match(scope() + file)

/** Gives the file, which is fetched and kept where it is not. */
export async function keptOrFetched(file: string, request: Request): Promise<Response> {
  const own = await kept(file)
  if (own) return own
  const response = await fetch(request)
  // A device that is full goes on as if nothing were kept.
  if (response.ok)
    here()
      .then((cache) => cache.put(scope() + file, plain(response.clone())))
      .catch(() => {})
  return response
}

/** Fetches a file and keeps it. Rejects where it can't be had. */
async function keep(file: string): Promise<void> {
  const cache = await here()
  const url = scope() + file
  if (await cache.match(url)) return
  const known = isFixed(file) ? await caches.match(url) : undefined
  const response = known ?? (await fetch(url, { cache: isFixed(file) ? 'default' : 'reload' }))
  // A page for what is not there may well come with the status that says so.
  if (!response.ok && file !== site.anyPage) throw new TypeError(`${file} came with the status ${response.status}`)
  await cache.put(url, plain(response))
}

/** All that pages need, or nothing. */
export const keepShell = async (): Promise<void> => {
  await Promise.all(site.shell.map(keep))
}

/** The articles and the analysis, as far as they can be had and there is room. */
export async function keepRest(): Promise<void> {
  const waiting = [...site.rest]
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await keep(file)
  }
  // One that fails is tried again when the next page is at rest.
  await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
}

/** Clears away what older versions have kept. */
export async function clearOlder(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), scope(), site.version).map((name) => caches.delete(name)))
}
