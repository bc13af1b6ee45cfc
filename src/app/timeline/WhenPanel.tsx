/** The panel "When": the timeline beside the article. */
export function WhenPanel() {
  return null
}
