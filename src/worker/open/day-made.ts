import { readArticle, type SourceDocument } from '../../core/index.ts'

/** In UTF-16 code units: a text that says when it was published says so near its beginning. */
const HEAD = 6000

/**
 * The day a file was made, as the day its text was published: that is a guess, and none is made where the text names a
 * day itself. Files are often made anew, by converting or printing an old text.
 */
export function dayMade(made: string | undefined, { text, format }: Pick<SourceDocument, 'text' | 'format'>): string | undefined {
  if (!made) return undefined
  try {
    return readArticle({ name: '', slug: '', format, text: text.slice(0, HEAD) }).published ? undefined : made
  } catch {
    return made
  }
}
