import { isFineEnough, precisionOf } from '../calendar/anchor.ts'
import { resolve, resolveAll } from '../calendar/resolve.ts'
import type { Language } from '../language/read.ts'
import type { Article, SymbolicTime, TimeExpression, TimeId, Timex3 } from '../model.ts'
import { lastStartingBy } from '../span.ts'
import { type Match, matchRules } from './match-rules.ts'
import { linkRanges } from './ranges.ts'
import { TIME_RULES } from './rules.ts'
import { directionByTense } from './tense.ts'

/**
 * Finds the time expressions of an article and what each means, in the manner of HeidelTime and SUTime: rules over
 * the words, then tense for the direction of a bare "Sunday", then the expressions told before for "the next day".
 */
export function findTimes(article: Article, language: Language): TimeExpression[] {
  const matches = article.blocks.flatMap((block) => matchRules(article.text, block, TIME_RULES))
  const directed = matches.map((match) => ({ ...match, draft: { ...match.draft, symbol: direct(match, article.text, language) } }))
  const times = linkRanges(article.text, anchorAll(directed))
  return resolveAll(times, article.published ?? null)
}

/** Gives a bare name the direction of its verb. */
function direct({ draft, start, end }: Match, text: string, { sentences, tokens }: Language): SymbolicTime {
  if (!draft.byTense) return draft.symbol
  const sentence = lastStartingBy(sentences, start) ?? { start, end }
  const direction = directionByTense(tokens, sentence, { start, end }, text)
  const turn = (symbol: SymbolicTime): SymbolicTime => (symbol.kind === 'named' ? { ...symbol, direction } : symbol)
  return draft.symbol.kind === 'range' ? { ...draft.symbol, from: turn(draft.symbol.from), to: turn(draft.symbol.to) } : turn(draft.symbol)
}

/** How many expressions back "the next day" may reach. */
const LOOK_BACK = 12

/** Numbers the expressions and ties those that lean on an earlier one to the latest that is exact enough. */
function anchorAll(matches: readonly Match[]): TimeExpression[] {
  const points: { readonly id: TimeId; readonly symbol: SymbolicTime }[] = []
  return matches.map(({ start, end, rule, draft }, index) => {
    const id = `t${index + 1}`
    const { leansOn, type, mod, freq, quant } = draft
    const anchor = leansOn && points.slice(-LOOK_BACK).findLast((point) => isFineEnough(precisionOf(point.symbol), leansOn.unit))?.id
    const symbol = leansOn ? lean(draft.symbol, anchor, leansOn.else) : draft.symbol
    if ((type === 'DATE' || type === 'TIME') && precisionOf(symbol)) points.push({ id, symbol })
    const timex3 = { type, value: '', ...(mod && { mod }), ...(freq && { freq }), ...(quant && { quant }) }
    return { start, end, id, timex3, rule, symbol }
  })
}

function lean(symbol: SymbolicTime, anchor: TimeId | undefined, otherwise: 'publication' | 'nothing'): SymbolicTime {
  if (symbol.kind !== 'offset' && symbol.kind !== 'named') return symbol
  if (anchor !== undefined) return { ...symbol, anchor }
  return otherwise === 'publication' ? symbol : { kind: 'absolute', value: resolve(symbol, UNKNOWN, null).timex3.value }
}

const UNKNOWN: Timex3 = { type: 'DATE', value: '' }
