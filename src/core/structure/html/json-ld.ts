import { oneLine } from '../characters.ts'
import { elements, type HtmlNode, isText } from './tree.ts'

/** What a page says of its article in linked data (schema.org in JSON-LD). */
export interface LinkedData {
  readonly headline?: string
  readonly published?: string
  readonly author?: string
  readonly publisher?: string
}

/** What publishers call an article: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, … */
const ARTICLE = /(?:Article|Posting|Report)$/
/** Pages have been seen with megabytes of it; what is said of the article itself is short. */
const LONGEST = 500_000
const DEEPEST = 6

type Node = Readonly<Record<string, unknown>>

/** The first article that the page's linked data speak of; empty where there is none, or it is no valid JSON. */
export function readLinkedData(page: readonly HtmlNode[]): LinkedData {
  for (const element of elements(page)) {
    const isLinkedData = element.tagName === 'script' && element.attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value))
    const [code] = isLinkedData ? element.childNodes.filter(isText) : []
    const article = code && code.value.length <= LONGEST ? articleIn(parse(code.value), 0) : null
    if (article) return describe(article)
  }
  return {}
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): Node | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const node = value as Node
  if (listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)) && (node.headline || node.datePublished))
    return node
  return articleIn(node['@graph'], depth + 1) ?? articleIn(node.mainEntity, depth + 1)
}

function describe({ headline, datePublished, author, publisher }: Node): LinkedData {
  const authors = listOf(author).flatMap((one) => nameOf(one) ?? [])
  const by = authors.length > 1 ? `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}` : authors[0]
  const [from] = listOf(publisher).flatMap((one) => nameOf(one) ?? [])
  return {
    ...(words(headline) && { headline: words(headline) as string }),
    ...(words(datePublished) && { published: words(datePublished) as string }),
    ...(by && { author: by }),
    ...(from && { publisher: from }),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 12) : value === undefined ? [] : [value])

const nameOf = (value: unknown): string | undefined => words(typeof value === 'object' && value !== null ? (value as Node).name : value)

const words = (value: unknown): string | undefined => (typeof value === 'string' ? oneLine(value).slice(0, 500) || undefined : undefined)
