import { fold } from '../language/names/fold.ts'
import { nameOfCountry } from '../language/names/gazetteer.ts'
import { type Draft, wordings } from './link/draft.ts'

/** The fullest name the article gives: of a person the one with most words, of a people the plural noun if it has one. */
export function fullestName(draft: Draft): string {
  const texts = wordings(draft).map(oneLine)
  if (draft.kind === 'group') return texts.find((text) => /(?:[^s]s|men)$/.test(text)) ?? (texts[0] as string)
  const common = draft.reference?.country && !draft.reference.capitalOf ? nameOfCountry(draft.reference.country) : undefined
  if (common && texts.includes(common)) return common
  const mixed = texts.filter((text) => text !== text.toUpperCase())
  return (mixed.length ? mixed : texts).reduce((best, text) => (weight(text) > weight(best) ? text : best))
}

const weight = (text: string): number => 1000 * text.split(' ').length + text.length

/** The article's other names for it, each once. */
export const otherNames = (draft: Draft, name: string, addressed: readonly string[]): string[] =>
  [...new Set([...wordings(draft), ...addressed, ...draft.extraAliases].map(oneLine))].filter((text) => text !== name)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Ids made of names, each used once: `kim-jong-un`, `kim-jong-un-2`. */
export function idMaker(): (name: string) => string {
  const used = new Set<string>()
  return (name) => {
    const slug =
      fold(name)
        .toLowerCase()
        .replace(/'s?\b/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60) || 'entity'
    let id = slug
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`
    used.add(id)
    return id
  }
}
