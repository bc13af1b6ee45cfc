import type { EntityKind } from '../../model.ts'
import type { Name } from '../classify/classify.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'
import { isNominal, type Role, roleOf, saysKind } from './role.ts'

/** Longest apposition taken for a role, in words. */
const LONGEST = 14

/** "Mary Otieno, the head of the Kenyan fund," and "Jane Doe, 43, a teacher from Ayr,". */
export function roleAfterComma(reading: Reading, index: NameIndex, name: Name): Role | null {
  const { words } = reading
  const end = sentenceEnd(reading, name)
  let at = name.to + 1
  if (words[at]?.text !== ',' || at + 1 >= end) return null
  if (/^\d{1,3}$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ',') at += 2
  const role = phraseFrom(reading, index, name.kind, at + 1, end)
  if (!role) return null
  const closing = words[role.to + 1]
  const closed = !closing || role.to + 1 >= end || /^[,;.:)—–!?]$/.test(closing.text) || /^(who|which|whose|where)$/.test(closing.lower)
  return closed ? role : null
}

/** "Mary Otieno is the head of the fund." */
export function roleAfterCopula(reading: Reading, index: NameIndex, name: Name): Role | null {
  const { words } = reading
  const end = sentenceEnd(reading, name)
  const before = words[name.from - 1]
  if (before?.sentence === (words[name.from] as Word).sentence && /^(ADP|CCONJ)$/.test(before.upos)) return null
  const verb = words[name.to + 1]
  if (!verb || name.to + 1 >= end || !/^(is|was|became|remains)$/.test(verb.lower)) return null
  return phraseFrom(reading, index, name.kind, name.to + 2, end)
}

/** "The head of the fund, Mary Otieno, said": the role first. */
export function roleBeforeComma(reading: Reading, index: NameIndex, name: Name): Role | null {
  const { words } = reading
  const comma = name.from - 1
  const start = reading.sentences[(words[name.from] as Word).sentence]?.from ?? 0
  if (
    name.kind !== 'person' ||
    comma <= start ||
    words[comma]?.text !== ',' ||
    !/^([,)]|is|was|has|had|said|told|will)$/.test(words[name.to + 1]?.lower ?? '')
  )
    return null
  let from = comma - 1
  while (
    from > start &&
    comma - from < LONGEST &&
    !/^(PUNCT|VERB|AUX|SCONJ)$/.test((words[from - 1] as Word).upos) &&
    !/^(who|which|that|he|she|it|they)$/.test((words[from - 1] as Word).lower)
  )
    from--
  const owned = words[from]?.capital === true && words.slice(from, comma).some((word) => /^['’]s$/.test(word.text))
  if (!owned && !/^(the|a|an|his|her|their|its)$/.test(words[from]?.lower ?? '')) return null
  const role = phraseFrom(reading, index, 'person', from, comma)
  return role && role.to === comma - 1 ? role : null
}

const sentenceEnd = (reading: Reading, name: Name): number =>
  reading.sentences[(reading.words[name.to] as Word).sentence]?.to ?? name.to + 1

/** A noun phrase that says what something is, with what hangs on it: "head of the Kenyan fund". The article is left out. */
function phraseFrom(reading: Reading, index: NameIndex, kind: EntityKind, at: number, end: number): Role | null {
  const { words } = reading
  const from = /^(the|a|an|its|their|his|her)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  let head = from
  while (head < end && isNominal(words[head]) && (index[head]?.draft.kind !== 'person' || isOwner(words, index, head))) head++
  head--
  if (head < from || !saysKind(kind, words[head] as Word)) return null
  let to = head
  while (to + 1 < end && to - from < LONGEST && hangsOn(words[to + 1] as Word)) to++
  while (to > head && /^(ADP|DET|CCONJ|PRON|PART|ADV)$/.test((words[to] as Word).upos) && !/^['’]s?$/.test((words[to] as Word).text)) to--
  return to - from < LONGEST ? roleOf(reading, from, to, head) : null
}

/** What may follow the noun: "of the Kenyan fund", "for Africa and Asia"; not verbs, clauses or marks. */
function hangsOn(word: Word): boolean {
  if (isNominal(word)) return true
  if (/^(DET|NUM)$/.test(word.upos)) return !/^(that|which)$/.test(word.lower)
  return /^(of|for|at|in|from|on|to|and|&|with|'s|its|his|her)$/.test(word.lower)
}

/** "Halden’s founder": a person's name that only says whose. */
const isOwner = (words: readonly Word[], index: NameIndex, at: number): boolean =>
  /^['’]s?$/.test(words[(index[at]?.name.to ?? at) + 1]?.text ?? '')
