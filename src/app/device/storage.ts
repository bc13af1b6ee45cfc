/** When this browser last said no, in milliseconds since 1970. No backup holds it: it is said of this browser. */
const REFUSED_KEY = 'dateline-persist-refused'
/** Who has said no is left alone for so long, in milliseconds. */
const LEFT_ALONE = 90 * 24 * 60 * 60 * 1000

/**
 * Asks the browser not to clear this page's storage away when room is short. To be called once something of the
 * reader's is kept: some browsers show a question then, and it should have a reason. `now` in milliseconds.
 */
export async function askToPersist(now = Date.now()): Promise<boolean> {
  try {
    const { storage } = navigator
    if (await storage.persisted()) return true
    if (now - Number(localStorage.getItem(REFUSED_KEY) ?? Number.NEGATIVE_INFINITY) < LEFT_ALONE) return false
    const granted = await storage.persist()
    if (!granted) localStorage.setItem(REFUSED_KEY, String(now))
    return granted
  } catch {
    return false
  }
}

/** From this share of what the browser allows on, the room is short. */
const SHORT = 0.85

/** How much room is left, where it is short: "This browser has room for about 12 MB more." Empty where it is not, or nobody knows. */
export async function roomInWords(): Promise<string> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    if (quota === 0 || usage < SHORT * quota) return ''
    const megabytes = Math.max(0, Math.round((quota - usage) / 1_000_000))
    return `Room is getting short: this browser allows ${megabytes < 1 ? 'hardly anything' : `about ${megabytes.toLocaleString('en-GB')} MB`} more. Delete what you no longer need, or save a backup.`
  } catch {
    return ''
  }
}
