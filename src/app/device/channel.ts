/** Tells this tab's views and the other tabs that something on the device has changed. */
export interface Channel {
  /** Says that something was added, changed or deleted. */
  readonly announce: () => void
  /** Calls `listener` after each change, whichever tab made it. Gives what ends that. */
  readonly onChange: (listener: () => void) => () => void
}

export function channelOf(name: string): Channel {
  const listeners = new Set<() => void>()
  let channel: BroadcastChannel | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const open = () => {
    if (channel || !globalThis.BroadcastChannel) return channel
    channel = new BroadcastChannel(name)
    channel.onmessage = tell
    return channel
  }
  return {
    announce() {
      tell()
      open()?.postMessage('changed')
    },
    onChange(listener) {
      open()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Of the reader's own articles. */
export const { announce, onChange } = channelOf('dateline:library')
