import type { IsoDate, SourceDocument } from '../../core/index.ts'

/** What the reader says of an article before it is read; what is not there was left to be guessed. */
export interface Details {
  readonly title?: string
  readonly source?: string
  /** Null where what was written is no date, or was taken away. */
  readonly published?: IsoDate | null
}

/** As it goes with the document. A field left empty takes away what was guessed; a title can't be taken away. A date that was set is kept beside it, as the reader's. */
export function givenBy({ title, source, published }: Details): NonNullable<SourceDocument['given']> {
  const words = (value: string) => value.replace(/\s+/g, ' ').trim()
  return {
    ...(title !== undefined && words(title) !== '' && { title: words(title) }),
    ...(source !== undefined && { source: words(source) || null }),
    ...(published === null && { published }),
  }
}
