/** The timeline on a page of its own. */
export function TimelinePage() {
  return null
}
