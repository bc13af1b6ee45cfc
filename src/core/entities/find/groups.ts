import { givenName, isFamilyName, longestFrom, lookUp } from '../../language/names/gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Kinded, Stretch } from './stretch.ts'

/** Names of parties that serve as abuse. */
const POLITICAL_LABELS = /^(?:Neo-)?(?:Nazi|Fascist|Communist|Bolshevik|Marxist|Zionist)s?$/i

/** Whether a listed name is that of a people, and of nothing else: "Ukrainians", "South Korean". */
export function isPeople(text: string): boolean {
  const known = lookUp(text)
  return known?.people !== undefined && !known.country && !known.region
}

/** Peoples, their adjectives and countries, which are listed, outside other names. */
export function findListed(reading: Reading, taken: Uint8Array): Kinded[] {
  const found: Kinded[] = []
  for (const { from, to } of reading.sentences) {
    for (let i = from; i < to; i++) {
      const word = reading.words[i] as Word
      if (!word.capital || word.dated || taken[i]) continue
      const listed = listedAt(reading, i, to, taken)
      if (!listed) continue
      if (listed.kind === 'place' || !(isLanguage(reading, listed) || isAbuse(reading, listed))) found.push(listed)
      i = listed.to
    }
  }
  return found
}

/** The longest people or country that begins at a word. */
function listedAt(reading: Reading, at: number, limit: number, taken: Uint8Array): Kinded | null {
  for (let n = Math.min(longestFrom((reading.words[at] as Word).text), limit - at); n > 0; n--) {
    const text = phrase(reading, at, at + n - 1)
    if (taken[at + n - 1]) continue
    if (isPeople(text)) return { from: at, to: at + n - 1, kind: 'group' }
    if (lookUp(text)?.country && givenName(text) === undefined && !isFamilyName(text)) return { from: at, to: at + n - 1, kind: 'place' }
  }
  return null
}

/** "spoke French", "a letter in Russian": the language, not the people. */
function isLanguage(reading: Reading, { from, to }: Stretch): boolean {
  const [before, after] = [reading.words[from - 1], reading.words[to + 1]]
  if (!before || before.sentence !== (reading.words[from] as Word).sentence) return false
  if (after && (after.capital || /^(NOUN|ADJ|PROPN)$/.test(after.upos) || /^[-‑–]$/.test(after.text))) return false
  return /^(speak|learn|study|teach|understand)$/.test(before.lemma) || /^(in|into)$/.test(before.lower)
}

/** A political label that only a speaker gives: "the Ukrainian Nazis" in a quotation names no group of the story. */
const isAbuse = (reading: Reading, { from, to }: Stretch): boolean =>
  POLITICAL_LABELS.test(phrase(reading, from, to)) && (reading.words[from] as Word).quoted
