/** Tells this tab's views and the other tabs that the device's library has changed. */

const CHANNEL = 'dateline:library'

const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

function open(): BroadcastChannel | undefined {
  if (channel || !globalThis.BroadcastChannel) return channel
  channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = () => {
    for (const listener of listeners) listener()
  }
  return channel
}

/** Says that something was added, changed or deleted. */
export function announce(): void {
  for (const listener of listeners) listener()
  open()?.postMessage('changed')
}

/** Calls `listener` after each change, whichever tab made it. Gives what ends that. */
export function onChange(listener: () => void): () => void {
  open()
  listeners.add(listener)
  return () => listeners.delete(listener)
}
