/** The panel "Who and where": the list of names, or the card of the chosen one. */
export function WhoPanel() {
  return null
}
