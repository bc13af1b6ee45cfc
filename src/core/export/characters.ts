/**
 * Turns UTF-16 offsets of a text into numbers of characters (Unicode code points), which other programs count by.
 * An offset between the halves of a pair counts as the one after it.
 */
export function characterCounter(text: string): (offset: number) => number {
  /** Offsets right after each character that takes two units. */
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index + 2)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
