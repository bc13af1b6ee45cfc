/**
 * The words that training met often enough, and for each its ambiguity class: the labels it was seen with. Words are
 * kept in a normal form that takes case and typography out ("Don’t" and "don't" are one).
 */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  /** Of each word the index of its ambiguity class. */
  readonly classOf: Uint16Array
  /** The labels of each class, most frequent first. */
  readonly classes: readonly Uint8Array[]
  /** Words before this index were seen often enough for their class to be trusted as complete. */
  readonly trusted: number
}

const DIGIT = /\d/g

/** "Don’t" → "don't", "1,250" → "0,000"; four digits that may be a year are told from other numbers. */
export function normalForm(form: string): string {
  let code = 0
  let plain = true
  let digit = false
  for (let i = 0; i < form.length; i++) {
    code = form.charCodeAt(i)
    if (code >= 48 && code <= 57) digit = true
    else if ((code >= 65 && code <= 90) || code > 127 || code === 96) plain = false
  }
  let result = plain
    ? form
    : form
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[–—]/g, '-')
  if (digit) {
    const year = result.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(result)
    result = year ? '<year>' : result.replace(DIGIT, '0')
  }
  return result
}
