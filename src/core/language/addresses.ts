/** Longest address of the web or of mail that is taken for one token. */
const LONGEST = 400

/** What closes a sentence or bracket after an address rather than belonging to it. */
const CLOSING = new Set([...'.,;:!?)]}>"\'’”…'])

const ADDRESS = /^(?:(?:https?|ftp|mailto):[^\s<>]+|www\.[^\s<>]+|[\p{L}\p{N}_.+%-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)$/iu

/** The end of the address that begins at `start`, -1 where none does. Looks at most `LONGEST` characters ahead. */
export function addressEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  // Nearly every word fails here: an address begins with a scheme or "www.", or has an "@" in its first word.
  const scheme =
    first === 104 || first === 72 || first === 102 || first === 70 || first === 109 || first === 77 || first === 119 || first === 87
  let stop = start
  let sign = false
  for (; stop < end && stop < start + LONGEST; stop++) {
    const code = text.charCodeAt(stop)
    if (code <= 32 || code === 0xa0 || code === 60 || code === 62) break
    if (code === 64) sign = true
    if (!scheme && !sign && stop > start + 64) return -1
  }
  if (!sign && !/^(?:https?:|ftp:|mailto:|www\.)/i.test(text.slice(start, start + 8))) return -1
  while (stop > start && CLOSING.has(text.charAt(stop - 1)) && !(text.charAt(stop - 1) === ')' && text.slice(start, stop).includes('(')))
    stop--
  const found = text.slice(start, stop)
  return ADDRESS.test(found) ? stop : -1
}
