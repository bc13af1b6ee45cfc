import { longestFrom, lookUp } from '../../language/names/gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Stretch } from './find-names.ts'

/** Names of parties that serve as abuse. */
const POLITICAL_LABELS = /^(?:Neo-)?(?:Nazi|Fascist|Communist|Bolshevik|Marxist|Zionist)s?$/i

/** Whether a listed name is that of a people, and of nothing else: "Ukrainians", "South Korean". */
export function isPeople(text: string): boolean {
  const known = lookUp(text)
  return known?.people !== undefined && !known.country && !known.region
}

/** Peoples and their adjectives, which are listed, outside other names. */
export function findGroups(reading: Reading, taken: Uint8Array): (Stretch & { kind: 'group' })[] {
  const groups: (Stretch & { kind: 'group' })[] = []
  for (const { from, to } of reading.sentences) {
    for (let i = from; i < to; i++) {
      const word = reading.words[i] as Word
      if (!word.capital || word.dated || taken[i]) continue
      const count = peopleAt(reading, i, to, taken)
      if (count === 0) continue
      const group = { from: i, to: i + count - 1, kind: 'group' as const }
      if (!isLanguage(reading, group) && !isAbuse(reading, group)) groups.push(group)
      i = group.to
    }
  }
  return groups
}

/** How many words the people's name takes that begins here; 0 where none does. */
function peopleAt(reading: Reading, at: number, limit: number, taken: Uint8Array): number {
  for (let n = Math.min(longestFrom((reading.words[at] as Word).text), limit - at); n > 0; n--)
    if (!taken[at + n - 1] && isPeople(phrase(reading, at, at + n - 1))) return n
  return 0
}

/** "spoke French", "a letter in Russian": the language, not the people. */
export function isLanguage(reading: Reading, { from, to }: Stretch): boolean {
  const [before, after] = [reading.words[from - 1], reading.words[to + 1]]
  if (!before || before.sentence !== (reading.words[from] as Word).sentence) return false
  if (after && (after.capital || /^(NOUN|ADJ|PROPN)$/.test(after.upos) || /^[-‑–]$/.test(after.text))) return false
  return /^(speak|learn|study|teach|understand)$/.test(before.lemma) || /^(in|into)$/.test(before.lower)
}

/** A political label that only a speaker gives: "the Ukrainian Nazis" in a quotation names no group of the story. */
export const isAbuse = (reading: Reading, { from, to }: Stretch): boolean =>
  POLITICAL_LABELS.test(phrase(reading, from, to)) && (reading.words[from] as Word).quoted
