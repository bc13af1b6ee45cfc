import { STOCK_EXCHANGES } from '../../lexicon/organization-heads.ts'
import type { Reading, Word } from '../words.ts'
import type { Stretch } from './stretch.ts'

/** "(NYSE: ICE)": where a company's shares are traded, and their short name. */
export interface Listing {
  readonly exchange: Stretch
  readonly ticker: Stretch
}

/** The listings in brackets. The exchange tells where the shares are traded: it is no name of the company, nor of the story. */
export function findTickers({ words }: Reading): Listing[] {
  const listings: Listing[] = []
  for (let open = 0; open + 4 < words.length; open++) {
    const [bracket, exchange, colon, ticker, close] = words.slice(open, open + 5) as [Word, Word, Word, Word, Word]
    if (bracket.text !== '(' || colon.text !== ':' || close.text !== ')' || !STOCK_EXCHANGES.has(exchange.text)) continue
    if (!/^[A-Z][A-Z.]{0,5}$/.test(ticker.text)) continue
    listings.push({ exchange: only(exchange), ticker: only(ticker) })
  }
  return listings
}

const only = ({ index }: Word): Stretch => ({ from: index, to: index })
