/** When this browser last said no, in milliseconds since 1970. No backup holds it: it is said of this browser. */
const REFUSED_KEY = 'dateline-persist-refused'
/** Who has said no is left alone for so long, in milliseconds. */
const LEFT_ALONE = 90 * 24 * 60 * 60 * 1000

let asked = false

/**
 * Asks the browser, once a visit, not to clear this page's storage away when room is short. To be called once something of
 * the reader's is kept: some browsers show a question then, and it should have a reason. There is nothing to wait for: a
 * question may stand unanswered for as long as the page is open.
 */
export function askToPersist(): void {
  if (asked) return
  asked = true
  persist(Date.now()).catch(() => {})
}

/** Whether the browser keeps what it has; asks it where it has not said no lately. Rejects where it can't be asked. */
export async function persist(now: number): Promise<boolean> {
  const { storage } = navigator
  if (await storage.persisted()) return true
  const refused = localStorage.getItem(REFUSED_KEY)
  if (refused !== null && now - Number(refused) < LEFT_ALONE) return false
  const granted = await storage.persist()
  if (!granted) localStorage.setItem(REFUSED_KEY, String(now))
  return granted
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
