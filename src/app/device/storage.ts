let asked = false

/**
 * Asks the browser, once a visit, not to clear this page's storage away when room is short. To be called once something of
 * the reader's is kept: some browsers show a question then, and it should have a reason. There is nothing to wait for: a
 * question may stand unanswered for as long as the page is open.
 */
export function askToPersist(): void {
  if (asked) return
  asked = true
  ask().catch(() => {})
}

async function ask(): Promise<void> {
  const { storage } = navigator
  if (!(await storage.persisted())) await storage.persist()
}
