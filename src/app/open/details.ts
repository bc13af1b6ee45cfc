import type { IsoDate, SourceDocument } from '../../core/index.ts'

/** What the reader says of an article before it is read; what is not there was left to be guessed. */
export interface Details {
  readonly title?: string
  readonly author?: string
  readonly source?: string
  /** Null where what was written is no date, or was taken away. */
  readonly published?: IsoDate | null
}

/** As it goes with the document. A field left empty takes away what was guessed; a title can't be taken away. A date that was set is kept beside it, as the reader's. */
export function givenBy({ title, author, source, published }: Details): NonNullable<SourceDocument['given']> {
  const words = (value: string) => value.replace(/\s+/g, ' ').trim()
  return {
    ...(title !== undefined && words(title) !== '' && { title: words(title) }),
    ...(author !== undefined && { author: words(author) || null }),
    ...(source !== undefined && { source: words(source) || null }),
    ...(published === null && { published }),
  }
}

/** Whether the reader has said anything at all. */
export const saysSomething = (details: Details): boolean => Object.values(details).some((value) => value !== undefined)

/** What was stored, as far as it is what it should be. */
export function readDetails(stored: unknown): Details {
  if (typeof stored !== 'object' || stored === null) return {}
  const { title, author, source, published } = stored as Readonly<Record<string, unknown>>
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof author === 'string' && { author }),
    ...(typeof source === 'string' && { source }),
    ...((published === null || (typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published))) && { published }),
  }
}
