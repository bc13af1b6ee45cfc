import type { Article } from '../../core/index.ts'
import type { OwnContents } from '../device/records.ts'

/** "From the file quay.html." */
export const originInWords = (name: string): string => (name === 'The pasted text' ? 'Pasted by you.' : `From the file ${name}.`)

/** Which of an article's details were guessed, and from what: "Title, source and date are as the page gives them." */
export function guessedInWords(article: Article, { name, format, given = {} }: OwnContents['document']): string {
  const guessed = [
    article.titleFrom === 'source' && given.title === undefined && 'title',
    article.author !== undefined && given.author === undefined && 'author',
    article.source !== undefined && given.source === undefined && 'source',
    article.published !== undefined && given.published === undefined && 'date',
  ].filter((word) => word !== false)
  if (guessed.length === 0) return ''
  const list = guessed.length === 1 ? guessed[0] : `${guessed.slice(0, -1).join(', ')} and ${guessed.at(-1)}`
  return `Guessed from ${giverOf(name, format)}: ${list}.`
}

function giverOf(name: string, format: OwnContents['document']['format']): string {
  if (/\.(?:docx|pdf|epub)$/i.test(name)) return 'what the file says of itself'
  if (/\.eml$/i.test(name)) return 'the head of the e-mail'
  return format === 'html' ? 'what the page says of itself' : 'the text'
}
