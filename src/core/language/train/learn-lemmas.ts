import { type IsBase, type Lemmas, lemmaOf } from '../syntax/lemmas.ts'
import type { Corpus, Names } from './corpus.ts'

/** Finds the forms whose lemma the rules get wrong: the commonest lemma of each, where it was seen often enough. */
export function learnLemmas(gold: Corpus, names: Names, isBase: IsBase): Lemmas {
  const counts = new Map<string, Map<string, number>>()
  for (let i = 0; i < gold.words; i++) {
    const tag = (names.labels.names[gold.labels[i] as number] as string).split('|')[1] as string
    if (/^(?:NNPS?|ADD|GW|FW|CD|LS|SYM|NFP|HYPH|AFX|[^A-Z]+|-LRB-|-RRB-)$/.test(tag)) continue
    const form = (names.forms.names[gold.forms[i] as number] as string).toLowerCase().replace(/[’‘ʼ`]/g, "'")
    const lemma = names.lemmas.names[gold.lemmas[i] as number] as string
    if (!/^[\x21-\x7e]+$/.test(form + lemma) || lemma === '_') continue
    const key = `${tag} ${form}`
    let lemmas = counts.get(key)
    if (!lemmas) {
      lemmas = new Map()
      counts.set(key, lemmas)
    }
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
  }
  const learnt = new Map<string, Map<string, string>>()
  for (const [key, lemmas] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [tag, form] = key.split(' ') as [string, string]
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number]
    const verb = tag.startsWith('V')
    if (lemma === lemmaOf(form, tag, new Map(), isBase) || (count < 2 && !verb && !/^(?:NNS|JJ[RS]|RB[RS])$/.test(tag))) continue
    const pairs = learnt.get(tag) ?? new Map<string, string>()
    pairs.set(form, lemma)
    learnt.set(tag, pairs)
  }
  return learnt
}
