import { kindOfLabel, LABELS, NAME_KINDS } from '../../names/labels.ts'
import type { NamesModel } from '../../names/model.ts'
import { NameForms } from '../../names/name-forms.ts'
import { Casings } from '../../names/sentence.ts'
import { spansOf, tagSentences } from '../../names/tag-names.ts'
import { NameTagger } from '../../names/tagger.ts'
import type { MarkedDocument } from './corpus.ts'
import type { Grammarian } from './prepare.ts'

/** F1 in per cent, of exact span and kind, for persons, places and organisations together and each. */
export interface NamesScore {
  readonly all: number
  readonly kinds: readonly number[]
}

const MAIN = 3

/** Scores a model on documents, words as given. What a corpus leaves open counts neither way. */
export function scoreNames(documents: readonly MarkedDocument[], grammarian: Grammarian, model: NamesModel): NamesScore {
  const counts = NAME_KINDS.slice(0, MAIN).map(() => ({ gold: 0, found: 0, right: 0 }))
  for (const document of documents) {
    const forms = new NameForms(model.lists)
    const casings = new Casings()
    const sentences = document.map(({ words }) => grammarian.read(words, forms))
    for (const { forms: rows } of sentences) casings.add(forms, rows)
    tagSentences(new NameTagger(model, forms, casings), forms, sentences).forEach((labels, s) => {
      const allowed = (document[s] as MarkedDocument[number]).allowed
      const gold = spansOf(Uint8Array.from(allowed, sole)).filter(({ kind }) => kind < MAIN)
      const keys = new Set(gold.map(({ first, last, kind }) => `${first} ${last} ${kind}`))
      for (const { kind } of gold) (counts[kind] as { gold: number }).gold++
      for (const { first, last, kind } of spansOf(labels)) {
        const count = counts[kind]
        if (!count || allowed.subarray(first, last + 1).some(isOpen)) continue
        count.found++
        if (keys.has(`${first} ${last} ${kind}`)) count.right++
      }
    })
  }
  const f1 = ({ gold, found, right }: (typeof counts)[number]): number => (200 * right) / Math.max(1, gold + found)
  const sum = counts.reduce((a, b) => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }))
  return { all: f1(sum), kinds: counts.map(f1) }
}

/** The one label that is allowed, 0 where there are several. */
const sole = (bits: number): number => ((bits & (bits - 1)) === 0 ? 31 - Math.clz32(bits) : 0)

/** Whether any kind of name is allowed: then the corpus does not say. */
const isOpen = (bits: number): boolean =>
  (bits & (bits - 1)) !== 0 &&
  Array.from({ length: LABELS }, (_, y) => y).some((y) => y > 0 && kindOfLabel(y) < MAIN && (bits & (1 << y)) !== 0)
