import { edtfInWords, type IsoDate, leansOnPublication, type SymbolicTime, type TimeExpression } from '../../../core/index.ts'

/** What a time expression comes to: a date worked out, if any, and a sentence on how, or why there is none. */
export interface TimeExplained {
  readonly date: string | null
  readonly why: string
}

/** Explains a time expression; `published` null while the publication date is not known. */
export function explainTime({ timex3, edtf, symbol }: TimeExpression, published: IsoDate | null): TimeExplained {
  const leans = leansOnPublication(symbol)
  if (edtf) {
    if (leans) return { date: edtfInWords(edtf), why: 'Worked out from the publication date.' }
    if (isAnchored(symbol)) return { date: edtfInWords(edtf), why: 'Worked out from another date in the text.' }
    return { date: edtfInWords(edtf), why: 'As the text states it.' }
  }
  if (timex3.type === 'DURATION') return { date: null, why: 'A length of time, not a date.' }
  if (timex3.type === 'SET') return { date: null, why: 'It comes again and again, so it has no single date.' }
  if (leans && published === null) return { date: null, why: 'Set the publication date to turn it into a date.' }
  if (isAnchored(symbol)) return { date: null, why: 'It depends on another date in the text that is not known.' }
  return { date: null, why: 'No certain date.' }
}

function isAnchored(symbol: SymbolicTime): boolean {
  if (symbol.kind === 'range') return isAnchored(symbol.from) || isAnchored(symbol.to)
  return symbol.kind !== 'absolute' && symbol.anchor !== undefined
}
