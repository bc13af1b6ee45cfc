import { ADDRESS_EITHER, ADDRESS_FEMALE, ADDRESS_MALE, TITLE_MODIFIERS, TITLES } from '../../lexicon/titles.ts'
import type { Reading, Word } from '../words.ts'

export const withoutPoint = (word: string): string => word.replace(/\.$/, '')

/** "Mr.", "President", "Deputy": stands before a person's name and is no part of it. */
export const isTitle = (lower: string): boolean => TITLES.has(lower) || isAddress(lower)
export const isAddress = (lower: string): boolean => ADDRESS_MALE.has(lower) || ADDRESS_FEMALE.has(lower) || ADDRESS_EITHER.has(lower)

/** The title right before a word, with the words that belong to it: "Deputy Prime Minister", "Secretary of State". */
export function titleBefore({ words }: Reading, at: number): { from: number; to: number } | undefined {
  const { sentence } = words[at] as Word
  const near = (i: number): Word | undefined => (words[i]?.sentence === sentence && words[i]?.capital ? words[i] : undefined)
  const to = at - 1
  let head = near(to)
  if (head && TITLE_MODIFIERS.has(head.lower) && words[to - 1]?.lower === 'of') head = near(to - 2)
  if (!head || !isTitle(head.lower)) return undefined
  let from = head.index
  for (let before = near(from - 1); before && (isTitle(before.lower) || TITLE_MODIFIERS.has(before.lower)); before = near(from - 1)) from--
  return { from, to }
}
