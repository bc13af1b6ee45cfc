/** Columns, half-open, that a row leaves empty between its cells. */
type Gaps = readonly (readonly [number, number])[]

const WIDEST_ROW = 400

/**
 * How many lines from `from` on are rows of one table: cells parted by tabs or bars, or at least two spaces one above
 * the other in every row. Justified prose has wide gaps too, but they do not run down through it. 1: no table.
 */
export function countTableRows(lines: readonly (string | null)[], from: number): number {
  return Math.max(countWhile(lines, from, isTabbed), countWhile(lines, from, isBarred), countAligned(lines, from), 1)
}

const isTabbed = (line: string): boolean => line.length < WIDEST_ROW && /\S\s*\t\s*\S/.test(line)
const isBarred = (line: string): boolean => line.length < WIDEST_ROW && /^\s*\|.*\|\s*$/.test(line)

function countWhile(lines: readonly (string | null)[], from: number, isRow: (line: string) => boolean): number {
  let count = 0
  for (let line = lines[from]; line != null && isRow(line); line = lines[from + count]) count += 1
  return count
}

function countAligned(lines: readonly (string | null)[], from: number): number {
  let shared: Gaps | null = null
  let count = 0
  for (let line = lines[from]; line != null; line = lines[from + count]) {
    const gaps = gapsOf(line)
    shared = shared === null ? gaps : intersect(shared, gaps)
    if (shared.length === 0) break
    count += 1
  }
  return count
}

function gapsOf(line: string): Gaps {
  if (line.length > WIDEST_ROW || isProse(line)) return []
  return [...line.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const)
}

/** Whether a line with wide gaps in it is justified prose: most of what follows the gaps begins with a small letter. */
function isProse(line: string): boolean {
  const [, ...cells] = line.trim().split(/ {2,}/)
  return line.trim().split(/ +/).length > 4 && cells.filter((cell) => /^\p{Ll}/u.test(cell)).length * 2 >= cells.length
}

/** The parts of at least two columns that both rows leave empty. */
function intersect(a: Gaps, b: Gaps): Gaps {
  const shared: [number, number][] = []
  let i = 0
  let j = 0
  for (;;) {
    const left = a[i]
    const right = b[j]
    if (!left || !right) return shared
    const start = Math.max(left[0], right[0])
    const end = Math.min(left[1], right[1])
    if (end - start >= 2) shared.push([start, end])
    if (left[1] < right[1]) i += 1
    else j += 1
  }
}
