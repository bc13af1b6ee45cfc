/** RFC 5545, 3.1: a line has at most 75 octets, not counting its end. */
const LONGEST_LINE = 75

/** A property as content lines, folded. The value must have been escaped already. */
export const contentLine = (name: string, value: string): string => fold(`${name}:${value}`)

/** Words as a TEXT value (RFC 5545, 3.3.11). Signs that no calendar may hold are left out. */
export const calendarText = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Long lines go on in the next, after a space. A letter of several octets is never cut. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) as number)
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return `${folded}\r\n`
}

/** How many octets a character has in UTF-8. */
const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4)
