/** What is kept for as long as the tab is, as JSON; undefined where there is nothing that can be read. */
export function readSession(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '')
  } catch {
    return undefined
  }
}

/** Keeps something for as long as the tab is; where that is refused it is not kept. */
export function writeSession(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Pixels that the page has in memory have to do.
  }
}
