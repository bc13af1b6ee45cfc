import { readLanguage } from '../../../src/core/language/read.ts'
import type { Article, Block, IsoDate, TimeExpression } from '../../../src/core/model.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { readModels } from '../../support/models.ts'

/** The times of a text whose paragraphs are lines, as if published on a day. */
export function timesOf(text: string, published: IsoDate | null): TimeExpression[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
  const article: Article = {
    slug: 'test',
    title: 'Test',
    titleFrom: 'lead',
    language: 'en',
    text,
    blocks,
    leftOut: [],
    origins: [],
    ...(published !== null && { published }),
  }
  return findTimes(article, readLanguage({ text, blocks }, readModels().syntax))
}

/** `words = value`, with type where it is no DATE, and modifier. */
export const written = (text: string, { start, end, timex3: { type, value, mod } }: TimeExpression): string =>
  `${text.slice(start, end)} = ${type === 'DATE' ? '' : `${type} `}${value}${mod ? ` ${mod}` : ''}`

/** All times of a text, written, in order. */
export const read = (text: string, published: IsoDate | null = '2026-04-27'): string[] =>
  timesOf(text, published).map((time) => written(text, time))
