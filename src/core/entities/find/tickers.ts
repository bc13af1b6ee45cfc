import { STOCK_EXCHANGES } from '../../lexicon/organization-heads.ts'
import type { Reading, Word } from '../words.ts'
import type { Stretch } from './stretch.ts'

/** "(NYSE: ICE)", "(ICE.N)": where a company's shares are traded, and their short name. */
export interface Listing {
  /** The opening bracket. */
  readonly open: number
  readonly ticker: Stretch
  /** What else stands in the brackets: the exchange, "Quote, Profile". No names of the story. */
  readonly rest: readonly Stretch[]
}

/** How many words of a page's furniture may follow a ticker in its brackets. */
const FURNITURE = 16

/** The listings in brackets. */
export function findTickers(reading: Reading): Listing[] {
  return reading.words.flatMap(({ index, text }) => (text === '(' ? (exchangeFirst(reading, index) ?? dotted(reading, index) ?? []) : []))
}

/** "(NYSE: ICE)". */
function exchangeFirst({ words }: Reading, open: number): Listing | null {
  const [, exchange, colon, ticker, close] = words.slice(open, open + 5) as (Word | undefined)[]
  if (colon?.text !== ':' || close?.text !== ')' || !exchange || !STOCK_EXCHANGES.has(exchange.text)) return null
  return ticker && /^[A-Z][A-Z.]{0,5}$/.test(ticker.text) ? { open, ticker: only(ticker), rest: [only(exchange)] } : null
}

/** "(ICE.N)", "(ICE.N: Quote, Profile, Research)": the letters after the point stand for the exchange. */
function dotted({ words }: Reading, open: number): Listing | null {
  const [, ticker, mark] = words.slice(open, open + 3) as (Word | undefined)[]
  if (!ticker || !/^[A-Z\d]{2,6}[a-z]?\.[A-Z]{1,3}$/.test(ticker.text)) return null
  if (mark?.text === ')') return { open, ticker: only(ticker), rest: [] }
  if (mark?.text !== ':' && mark?.text !== ',') return null
  const close = words.slice(mark.index, mark.index + FURNITURE).find((word) => word.text === ')')
  return close ? { open, ticker: only(ticker), rest: [{ from: mark.index, to: close.index }] } : null
}

const only = ({ index }: Word): Stretch => ({ from: index, to: index })
