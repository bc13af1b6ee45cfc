import MiniSearch from 'minisearch'
import type { ArticleData, LibraryEntry } from '../../core/index.ts'
import { fold } from '../article/fold.ts'

/** Where an article speaks of what is looked for. */
export interface Passage {
  readonly slug: string
  /** The paragraph's number, 0 for one without. */
  readonly paragraph: number
  /** Its words around the first that was found. */
  readonly words: string
}

/** A paragraph as it is indexed. */
interface Entry {
  readonly id: string
  readonly slug: string
  readonly paragraph: number
  readonly text: string
}

/** The words of all articles of the library, for looking articles up by what stands in them. */
export interface FullText {
  /** Takes an article in, piece by piece, so that even a book never holds the page up. */
  readonly add: (data: ArticleData) => Promise<void>
  readonly has: (slug: string) => boolean
  /** Articles that hold all the words, the last of them perhaps unfinished; each with the paragraph that fits best. */
  readonly find: (query: string) => ReadonlyMap<LibraryEntry['slug'], Passage>
}

/** So many characters are indexed at a time: some milliseconds' work. */
const PIECE = 12_000

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu
const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? []

export function fullText(): FullText {
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    storeFields: ['slug', 'paragraph', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  })
  const vocabularies = new Map<string, Set<string>>()
  const coming = new Map<string, Promise<void>>()
  const take = async ({ article: { slug, text, blocks } }: ArticleData): Promise<void> => {
    const vocabulary = new Set<string>()
    let taken = 0
    for (const { start, end, number = 0 } of blocks) {
      const words = text.slice(start, end)
      index.add({ id: `${slug} ${start}`, slug, paragraph: number, text: words })
      for (const word of wordsOf(words)) vocabulary.add(word)
      taken += end - start
      if (taken > PIECE) {
        taken = 0
        await new Promise((turn) => setTimeout(turn))
      }
    }
    vocabularies.set(slug, vocabulary)
  }
  return {
    has: (slug) => vocabularies.has(slug),
    add(data) {
      const { slug } = data.article
      const done = coming.get(slug) ?? take(data)
      coming.set(slug, done)
      return done
    },
    find(query) {
      const words = wordsOf(query)
      const last = words.at(-1)
      const found = new Map<string, Passage>()
      if (last === undefined) return found
      const holdsAll = (vocabulary: ReadonlySet<string>): boolean =>
        words.every((word) => vocabulary.has(word) || (word === last && [...vocabulary].some((one) => one.startsWith(word))))
      const holding = new Set([...vocabularies].filter(([, vocabulary]) => holdsAll(vocabulary)).map(([slug]) => slug))
      for (const hit of index.search(query, { prefix: (_, place, all) => place === all.length - 1, combineWith: 'OR' })) {
        const { slug, paragraph, text } = hit as unknown as Entry
        if (holding.has(slug) && !found.has(slug)) found.set(slug, { slug, paragraph, words: around(text, words) })
      }
      return found
    },
  }
}

const BEFORE = 60
const LENGTH = 170

/** The words of a paragraph around the first that is looked for, cut between words. */
function around(text: string, words: readonly string[]): string {
  const first = [...text.matchAll(WORD)].find((found) => words.some((word) => fold(found[0]).startsWith(word)))?.index ?? 0
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const end = text.length - start <= LENGTH ? text.length : Math.max(text.lastIndexOf(' ', start + LENGTH), first)
  return `${start > 0 ? '…\u00a0' : ''}${text.slice(start, end)}${end < text.length ? '\u00a0…' : ''}`
}
