import { lastStartingBy, type Span } from '../../../core/index.ts'

/** How a passage that is chosen by the keyboard changes. */
export type PassageStep = 'next-sentence' | 'previous-sentence' | 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later'

const WORD = /\S+/g

/** The passage after a step: another sentence, or one of its ends a word further. Never empty; at the ends of the text it stays. */
export function stepPassage(text: string, sentences: readonly Span[], { start, end }: Span, step: PassageStep): Span {
  switch (step) {
    case 'next-sentence':
      return sentences.find((sentence) => sentence.start >= end) ?? { start, end }
    case 'previous-sentence':
      return sentences.findLast((sentence) => sentence.end <= start) ?? { start, end }
    case 'start-earlier':
      return { start: wordBefore(text, start), end }
    case 'start-later': {
      const next = wordsIn(text, start, end)[1]
      return { start: next?.start ?? start, end }
    }
    case 'end-earlier': {
      const words = wordsIn(text, start, end)
      return { start, end: words.at(-2)?.end ?? end }
    }
    case 'end-later': {
      WORD.lastIndex = end
      const next = WORD.exec(text)
      return { start, end: next ? next.index + next[0].length : end }
    }
  }
}

/** Where the word before an offset begins; the offset itself where there is none. */
function wordBefore(text: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpace(text, end - 1)) end--
  let start = end
  while (start > 0 && !isSpace(text, start - 1)) start--
  return start < end ? start : offset
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

const wordsIn = (text: string, start: number, end: number): Span[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }))

/** The sentence at an offset, or the first after it. */
export const sentenceFrom = (sentences: readonly Span[], offset: number): Span | null => {
  const at = lastStartingBy(sentences, offset)
  return at && at.end > offset ? at : (sentences.find(({ start }) => start >= offset) ?? null)
}
