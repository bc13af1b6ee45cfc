import { IRREGULAR_FORMS, VERB_PREFIX } from '../../lexicon/irregular-forms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Forms that the rules get wrong, by Penn tag: "VBD" → "went" → "go". */
export type Lemmas = ReadonlyMap<string, ReadonlyMap<string, string>>

/** A line a tag: the tag, then form and lemma in turn, all between spaces. */
export function readLemmas(text: string): Lemmas {
  return new Map(
    text.split('\n').map((line) => {
      const [tag = '', ...words] = line.split(' ')
      const pairs = new Map<string, string>()
      for (let i = 0; i + 1 < words.length; i += 2) pairs.set(words[i] as string, words[i + 1] as string)
      return [tag, pairs] as const
    }),
  )
}

export function writeLemmas(lemmas: Lemmas): string {
  return [...lemmas].map(([tag, pairs]) => [tag, ...[...pairs].flat()].join(' ')).join('\n')
}

/** Whether a word is known as the base form of such a tag. */
export type IsBase = (word: string, tag: string) => boolean

const BASE_TAGS: Readonly<Record<string, RegExp>> = { V: /\|VBP?$/, N: /\|NN$/, J: /\|JJ$/, R: /\|RB$/ }

/** Knows base forms from the vocabulary's classes: "rescue" was seen as VB, "rescu" never. */
export function baseFinder(vocabulary: Vocabulary, labelNames: readonly string[]): IsBase {
  const kinds = Object.keys(BASE_TAGS)
  const bits = vocabulary.classes.map((labels) => {
    let set = 0
    kinds.forEach((kind, bit) => {
      if ([...labels].some((label) => BASE_TAGS[kind]?.test(labelNames[label] as string))) set |= 1 << bit
    })
    return set
  })
  return (word, tag) => {
    const id = vocabulary.ids.get(word)
    const bit = kinds.indexOf(tag.charAt(0))
    return id !== undefined && bit >= 0 && ((bits[vocabulary.classOf[id] as number] as number) & (1 << bit)) !== 0
  }
}

/**
 * The lemma of a form: from the exceptions of its tag, else by taking off the ending that its tag names and choosing,
 * of the spellings the base form may have, the one that is known (after Minnen, Carroll and Pearce 2001).
 */
export function lemmaOf(form: string, tag: string, lemmas: Lemmas, isBase: IsBase): string {
  if (tag === 'NNP' || tag === 'ADD' || tag === 'GW' || tag === 'FW') return form
  const lower = form.toLowerCase().replace(/[’‘ʼ`]/g, "'")
  const exception = lemmas.get(tag)?.get(lower)
  if (exception !== undefined) return exception
  switch (tag) {
    case 'NNPS':
      return form.endsWith('s') && withoutS(lower, 'NN', isBase).length === form.length - 1 ? form.slice(0, -1) : form
    case 'NNS':
      return withoutS(lower, 'NN', isBase)
    case 'VBZ':
      return withoutS(lower, 'VB', isBase)
    case 'VBD':
    case 'VBN':
      return irregular(lower) ?? (lower.endsWith('ed') ? stemmed(lower.slice(0, -2), 'VB', isBase) : lower)
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? stemmed(lower.slice(0, -3), 'VB', isBase) : lower
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') ? stemmed(lower.slice(0, -2), 'JJ', isBase) : lower
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') ? stemmed(lower.slice(0, -3), 'JJ', isBase) : lower
    default:
      return lower
  }
}

/** "went" go, "underwent" undergo. */
function irregular(form: string): string | undefined {
  const whole = IRREGULAR_FORMS.get(form)
  if (whole !== undefined) return whole
  const prefix = VERB_PREFIX.exec(form)?.[0]
  const base = prefix === undefined ? undefined : IRREGULAR_FORMS.get(form.slice(prefix.length))
  return base === undefined ? undefined : prefix + base
}

function withoutS(word: string, tag: string, isBase: IsBase): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word
  const base = word.slice(0, -1)
  if (word.endsWith('ies') && word.length > 4) return isBase(base, tag) ? base : `${word.slice(0, -3)}y`
  if (!word.endsWith('es')) return base
  const shorter = word.slice(0, -2)
  if (isBase(base, tag)) return base
  if (isBase(shorter, tag)) return shorter
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)$/.test(shorter) ? shorter : base
}

/** The base form of what is left without "-ed", "-ing", "-er" or "-est": "wound", "rescu|e", "stop|p", "happ|y". */
function stemmed(stem: string, tag: string, isBase: IsBase): string {
  const doubled = /([bdfgklmnprtvz])\1$/.test(stem)
  const candidates = [stem, `${stem}e`, ...(doubled ? [stem.slice(0, -1)] : []), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])]
  const short = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(stem)
  const order = short ? [`${stem}e`, stem] : candidates
  for (const candidate of order) if (isBase(candidate, tag)) return candidate
  if (stem.endsWith('i') && stem.length > 2) return `${stem.slice(0, -1)}y`
  if (doubled && /[bdgkmnprt]$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cuvz]|[^s]s|rg|dg|[aiu]t|[^aeiou]l|[^aeiou][aeiou]r|[^aeiou][ai]n)$/.test(stem) &&
    !/(?:er|en|on|it|ew|ow|oot|eat|ait|ain)$/.test(stem)
    ? `${stem}e`
    : stem
}
