/** The article as it is read. */
export function Reader() {
  return null
}
