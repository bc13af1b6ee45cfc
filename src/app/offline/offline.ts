import type { PageMessage } from '../../offline/messages.ts'
import { offerUpdate } from './offer-update.tsx'

/** A page left open asks for news when it is looked at again, but not more often than this, in milliseconds. */
const NEWS = 60 * 60 * 1000

/** Makes the site work without a network, and offers a new version when there is one. */
export async function goOffline(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, { scope: import.meta.env.BASE_URL })
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  const { active } = await serviceWorker.ready
  if (active) tell(active, { kind: 'at-rest', sparing: saveData })
  onWaiting(registration, async (waiting) => {
    // The page came from the network and is the new one already.
    if (await isOf(waiting)) tell(waiting, { kind: 'take-over' })
    else offerUpdate(() => replaceBy(waiting))
  })
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < NEWS) return
    asked = Date.now()
    registration.update().catch(() => {})
  })
}

const tell = (worker: ServiceWorker, message: PageMessage, transfer: Transferable[] = []): void => worker.postMessage(message, transfer)

/** Calls for each version that is ready and waits. The first version of all has nothing to wait for. */
function onWaiting(registration: ServiceWorkerRegistration, act: (waiting: ServiceWorker) => void): void {
  if (registration.waiting) act(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.waiting === installing && registration.active) act(installing)
    })
  })
}

/** Whether the code of this page is of the version that waits. */
function isOf(waiting: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data === true)
    tell(waiting, { kind: 'is-yours', url: import.meta.url }, [port2])
  })
}

/** Takes the new version and shows the page anew. */
function replaceBy(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  tell(waiting, { kind: 'take-over' })
}
