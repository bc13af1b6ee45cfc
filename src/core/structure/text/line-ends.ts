import { isUnspaced } from '../characters.ts'

/** "the", "of": no line that ends in one ends a sentence or a heading. */
const DANGLING =
  /(?:^|[\s(“"])(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|into|onto|over|under|between|than|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|will|would|its|their|his|her|our|my|your)$/i

/** Whether the words end a sentence: a full stop, question mark or colon, and whatever closes after it. */
export const endsSentence = (text: string): boolean => /[.!?:…。！？：؟।][\])}"'”’»›」』]*$/.test(text.slice(-8))

/** Whether the words can't be the end of anything: a function word, a comma, a hyphen. */
export const isDangling = (text: string): boolean => /[,;–—\-/(]$/.test(text) || DANGLING.test(text.slice(-12))

/**
 * Whether a line goes on with what stood before it: it begins with a small letter, or with a letter of a script that
 * has no capitals.
 */
export function beginsLow(text: string): boolean {
  const [first = ''] = text
  return /^\p{L}/u.test(first) && first === first.toLowerCase()
}

/** How long a line would have been with the next line's first word on it: more than the width it was wrapped at. */
export function reach(line: string, next: string): number {
  const word = isUnspaced(next.charAt(0)) ? 1 : next.search(/\s/)
  return line.length + 1 + (word < 0 ? next.length : word)
}
