import type { Span, Token } from '../../model.ts'
import type { Language } from '../read.ts'
import { LONGEST } from './chain.ts'
import { type Chances, Evidence } from './evidence.ts'
import { ALONE, FIRST, kindOfLabel, LAST, NAME_KINDS, type NameKind, OUTSIDE, placeOfLabel } from './labels.ts'
import type { NamesModel } from './model.ts'
import { NameForms } from './name-forms.ts'
import { Casings, hashOfLabel, type NameSentence } from './sentence.ts'
import { NameTagger } from './tagger.ts'

/** A name in the text and what it names. */
export interface TaggedName extends Span {
  readonly kind: NameKind
}

/** The names of a text, none overlapping another, in order. Never throws; takes time linear in the text. */
export function tagNames(text: string, { sentences, tokens }: Language, model: NamesModel): TaggedName[] {
  const forms = new NameForms(model.lists)
  const casings = new Casings()
  const pieces = piecesOf(sentences, tokens).map(({ from, to }) => ({ from, sentence: sentenceOf(text, tokens, from, to, forms) }))
  for (const { sentence } of pieces) casings.add(forms, sentence.forms)
  const tagger = new NameTagger(model, forms, casings)
  return tagSentences(
    tagger,
    forms,
    pieces.map(({ sentence }) => sentence),
  ).flatMap((labels, k) => {
    const { from } = pieces[k] as { from: number }
    return spansOf(labels).map(({ first, last, kind }) => ({
      start: (tokens[from + first] as Token).start,
      end: (tokens[from + last] as Token).end,
      kind: NAME_KINDS[kind] as NameKind,
    }))
  })
}

/** Labels of the words of each sentence of one document: each read by itself first, then in the light of the others. */
export function tagSentences(tagger: NameTagger, forms: NameForms, sentences: readonly NameSentence[]): Uint8Array[] {
  const evidence = new Evidence(forms)
  const read = sentences.map((sentence) => {
    const { scores, clear } = tagger.score(sentence)
    const chances: Chances = { forms: sentence.forms, chances: tagger.chances(sentence.forms.length, scores), clear }
    evidence.add(chances)
    return { scores, chances }
  })
  return read.map(({ scores, chances }) => {
    evidence.apply(chances, scores)
    const labels = new Uint8Array(chances.forms.length)
    tagger.best(labels.length, scores, labels)
    return labels
  })
}

/** Stretches of tokens read at once: sentences, very long ones in pieces. */
function piecesOf(sentences: readonly Span[], tokens: readonly Token[]): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let next = 0
  for (const { end } of sentences) {
    const from = next
    while (next < tokens.length && (tokens[next] as Token).start < end) next++
    for (let at = from; at < next; at += LONGEST) pieces.push({ from: at, to: Math.min(next, at + LONGEST) })
  }
  return pieces
}

function sentenceOf(text: string, tokens: readonly Token[], from: number, to: number, forms: NameForms): NameSentence {
  const count = to - from
  const sentence = {
    forms: new Int32Array(count),
    tags: new Int32Array(count),
    relations: new Int32Array(count),
    heads: new Int32Array(count),
  }
  for (let i = 0; i < count; i++) {
    const { start, end, xpos, deprel, head } = tokens[from + i] as Token
    sentence.forms[i] = forms.add(text.slice(start, end))
    sentence.tags[i] = hashOfLabel(xpos ?? '')
    sentence.relations[i] = hashOfLabel(deprel)
    sentence.heads[i] = head === null || head < from || head >= to ? -1 : head - from
  }
  return sentence
}

/** The names that labels mark: first and last word, and the index of the kind. */
export function spansOf(labels: Uint8Array): { first: number; last: number; kind: number }[] {
  const spans: { first: number; last: number; kind: number }[] = []
  let first = 0
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return
    const place = placeOfLabel(label)
    if (place === FIRST || place === ALONE) first = i
    if (place === LAST || place === ALONE) spans.push({ first, last: i, kind: kindOfLabel(label) })
  })
  return spans
}
