/** Text in which what a new import may spell otherwise is the same, with the way back to the text itself. */
export interface Folded {
  readonly text: string
  /** For each unit of `text`: where what it stands for begins and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Where an offset of the text itself falls. */
  readonly offsetOf: (offset: number) => number
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
}

/** White space of any kind and length becomes one space; quotation marks and dashes become the typewriter's. */
export function fold(text: string): Folded {
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const parts: string[] = []
  let length = 0
  for (const { 0: piece, index } of text.matchAll(/\s+|[^\s]/gu)) {
    const end = index + piece.length
    const plain = /\s/.test(piece) ? ' ' : (PLAIN[piece] ?? piece)
    for (let unit = 0; unit < plain.length; unit++) {
      starts[length] = index
      ends[length] = end
      length++
    }
    parts.push(plain)
  }
  const used = starts.subarray(0, length)
  return { text: parts.join(''), starts: used, ends: ends.subarray(0, length), offsetOf: (offset) => firstFrom(used, offset) }
}

function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
