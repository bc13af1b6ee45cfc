import type { SymbolicTime } from '../model.ts'

/** Whether the publication date, if it were another, would give another date. Of an anchored expression its anchor decides. */
export function leansOnPublication(symbol: SymbolicTime): boolean {
  if (symbol.kind === 'range') return leansOnPublication(symbol.from) || leansOnPublication(symbol.to)
  return symbol.kind !== 'absolute' && symbol.anchor === undefined
}
