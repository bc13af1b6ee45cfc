import { sharedCacheName } from '../../offline/plan.ts'

/** What another app has shared with the installed one. */
export interface HandedOver {
  readonly files: readonly File[]
  /** Words that came without a file; null where there are none. */
  readonly words: string | null
}

/** Takes what the service worker has kept for this page; null where nothing was shared. It is handed over once. */
export async function takeShared(): Promise<HandedOver | null> {
  const scope = new URL(import.meta.env.BASE_URL, window.location.href).href
  const name = sharedCacheName(scope)
  if (!globalThis.caches || !(await caches.has(name))) return null
  const store = await caches.open(name)
  const files: File[] = []
  let words: string | null = null
  for (const request of await store.keys()) {
    const response = await store.match(request)
    if (!response) continue
    if (request.url.endsWith('/words')) words = await response.text()
    else files.push(new File([await response.blob()], decodeURIComponent(response.headers.get('X-Name') ?? 'shared')))
  }
  await caches.delete(name)
  return files.length > 0 || words ? { files, words } : null
}

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void
}

/** Calls with the files that the reader has opened with the installed app, from the system's own list of files. */
export function onLaunchFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as unknown as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files = [] }) => {
    const opened = await Promise.all(files.map((handle) => handle.getFile()))
    if (opened.length > 0) take(opened)
  })
}
