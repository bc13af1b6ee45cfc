import type { ArticleData } from '../../core/index.ts'
import { type Passage, passageAt } from './passage.ts'
import { standsAt, type Term } from './query.ts'
import { searchWords } from './search-words.ts'

/** What of a query was found in the text of one article. */
export interface TextFound {
  /** Which of the terms, by their place in the query. */
  readonly terms: ReadonlySet<number>
  /** The paragraph that holds the most of them, cut to the words around. Made when it is asked for, and once. */
  readonly passage: () => Passage
}

/** The words of all articles of the library, for looking articles up by what stands in them. */
export interface FullText {
  /** Takes an article in, piece by piece, so that even a book never holds the page up. */
  readonly add: (data: ArticleData) => Promise<void>
  readonly has: (slug: string) => boolean
  /** Articles in which at least one of the terms stands. */
  readonly find: (terms: readonly Term[]) => ReadonlyMap<string, TextFound>
}

interface Paragraph {
  /** 0 for one without. */
  readonly number: number
  readonly text: string
}

interface Indexed {
  readonly paragraphs: readonly Paragraph[]
  /** In which paragraphs each word stands, by their place in the list. */
  readonly words: ReadonlyMap<string, readonly number[]>
}

/** So many characters are indexed at a time: some milliseconds' work. */
const PIECE = 12_000

export function fullText(): FullText {
  const articles = new Map<string, Indexed>()
  const coming = new Map<string, Promise<void>>()
  const slugsOf = new Map<string, Set<string>>()
  let inOrder: string[] | null = null

  const take = async (data: ArticleData): Promise<void> => {
    const { slug } = data.article
    const indexed = await indexOf(data)
    articles.set(slug, indexed)
    for (const word of indexed.words.keys()) {
      const slugs = slugsOf.get(word)
      if (slugs) slugs.add(slug)
      else slugsOf.set(word, new Set([slug]))
    }
    inOrder = null
  }

  const wordsLike = (word: string, open: boolean): readonly string[] => {
    if (!open) return slugsOf.has(word) ? [word] : []
    inOrder ??= [...slugsOf.keys()].sort()
    return rangeOf(inOrder, word)
  }

  /** Article by article the paragraphs in which one word stands. */
  const standing = (word: string, open: boolean): Map<string, Set<number>> => {
    const found = new Map<string, Set<number>>()
    for (const one of wordsLike(word, open))
      for (const slug of slugsOf.get(one) ?? []) addTo(found, slug, articles.get(slug)?.words.get(one) ?? [])
    return found
  }

  const findTerm = (term: Term): Map<string, Set<number>> => {
    const { parts, joined, open } = term
    const [first = '', ...others] = parts
    if (others.length === 0) return standing(first, open)
    const found = joined ? standing(joined, open) : new Map<string, Set<number>>()
    const each = parts.map((part, index) => standing(part, open && index === parts.length - 1))
    for (const [slug, paragraphs] of each[0] ?? []) {
      const together = [...paragraphs].filter(
        (at) => each.every((one) => one.get(slug)?.has(at)) && holdsTogether(articles.get(slug)?.paragraphs[at], term),
      )
      addTo(found, slug, together)
    }
    return found
  }

  return {
    has: (slug) => articles.has(slug),
    add(data) {
      const { slug } = data.article
      const done = coming.get(slug) ?? take(data)
      coming.set(slug, done)
      return done
    },
    find(terms) {
      const perTerm = terms.map(findTerm)
      const found = new Map<string, TextFound>()
      for (const slug of new Set(perTerm.flatMap((one) => [...one.keys()]))) {
        const paragraphs = articles.get(slug)?.paragraphs ?? []
        const places = perTerm.map((one) => one.get(slug))
        const held = new Set(places.flatMap((one, index) => (one ? [index] : [])))
        let made: Passage | undefined
        const passage = () => {
          made ??= passageAt(slug, bestOf(paragraphs, places), terms)
          return made
        }
        found.set(slug, { terms: held, passage })
      }
      return found
    },
  }
}

async function indexOf({ article: { text, blocks } }: ArticleData): Promise<Indexed> {
  const words = new Map<string, number[]>()
  const paragraphs = blocks.map(({ start, end, number = 0 }) => ({ number, text: text.slice(start, end) }))
  let taken = 0
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const { parts, joined } of searchWords(paragraph.text))
      for (const word of joined ? [...parts, joined] : parts) {
        const places = words.get(word)
        if (!places) words.set(word, [at])
        else if (places.at(-1) !== at) places.push(at)
      }
    taken += paragraph.text.length
    if (taken > PIECE) {
      taken = 0
      await new Promise((turn) => setTimeout(turn))
    }
  }
  return { paragraphs, words }
}

function addTo(found: Map<string, Set<number>>, slug: string, places: readonly number[]): void {
  if (places.length === 0) return
  const before = found.get(slug)
  if (!before) found.set(slug, new Set(places))
  else for (const at of places) before.add(at)
}

function holdsTogether(paragraph: Paragraph | undefined, term: Term): boolean {
  const words = searchWords(paragraph?.text ?? '').flatMap(({ parts }) => parts)
  return words.some((_, from) => standsAt(term, words, from))
}

/** The words of a sorted list that begin with some letters. */
function rangeOf(inOrder: readonly string[], prefix: string): readonly string[] {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle] as string) < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (inOrder[end]?.startsWith(prefix)) end++
  return inOrder.slice(low, end)
}

/** The paragraph with the most terms; of several the first that has a number, which a headline has not. */
function bestOf(paragraphs: readonly Paragraph[], places: readonly (ReadonlySet<number> | undefined)[]): Paragraph {
  let best: Paragraph = { number: 0, text: '' }
  let most = 0
  for (const at of [...new Set(places.flatMap((one) => [...(one ?? [])]))].sort((a, b) => a - b)) {
    const paragraph = paragraphs[at]
    const score = places.filter((one) => one?.has(at)).length + (paragraph && paragraph.number > 0 ? 0.5 : 0)
    if (!paragraph || score <= most) continue
    best = paragraph
    most = score
  }
  return best
}
