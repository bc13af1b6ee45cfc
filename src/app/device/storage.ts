/**
 * Asks the browser not to clear this page's storage away when room is short. To be called once something of the
 * reader's is kept: some browsers show a question then, and it should have a reason.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = navigator
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return false
  }
}
