/** A piece of a headline, and where in it the piece begins. */
export interface HeadlinePart {
  readonly at: number
  readonly text: string
  readonly unbroken: boolean
}

/** A longer name may be broken: on a narrow screen it would leave a hole. */
const LONGEST = 20

/** Cuts a headline so that names of more than one word can be kept on one line. */
export function unbrokenParts(headline: string, names: readonly string[]): HeadlinePart[] {
  const kept = names.filter((name) => name.includes(' ') && name.length <= LONGEST).sort((a, b) => b.length - a.length)
  const parts: HeadlinePart[] = []
  let at = 0
  while (at < headline.length) {
    const next = nextName(headline, at, kept)
    const end = next ? next.at : headline.length
    if (end > at) parts.push({ at, text: headline.slice(at, end), unbroken: false })
    if (next) parts.push({ at: next.at, text: next.name, unbroken: true })
    at = next ? next.at + next.name.length : end
  }
  return parts
}

function nextName(headline: string, from: number, names: readonly string[]): { at: number; name: string } | null {
  let first: { at: number; name: string } | null = null
  for (const name of names) {
    const at = headline.indexOf(name, from)
    if (at >= 0 && (!first || at < first.at)) first = { at, name }
  }
  return first
}
