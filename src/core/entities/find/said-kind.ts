import { givenName, isFamilyName, lookUp } from '../../language/names/gazetteer.ts'
import { WORK_CUES } from '../../lexicon/name-cues.ts'
import { FIRM_HEADS, HELD_BY_FIRMS, ORGANIZATION_CUES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { PEOPLE_NAMED_AFTER } from '../../lexicon/people.ts'
import { OF_PLACES, PLACE_CUES, PLACE_OF } from '../../lexicon/place-heads.ts'
import { ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { endingAfter } from './hyphens.ts'
import type { Kinded } from './stretch.ts'
import { isThing } from './things.ts'
import { titleBefore } from './titles.ts'

/** What a name names where the article says so in plain words, or the lists leave no doubt; else null. */
export function saidKind(reading: Reading, name: Kinded): EntityKind | null {
  if (name.kind !== 'person' && isThing(reading, name)) return 'other'
  if (name.from < name.to && isFirm(reading, name)) return 'organization'
  // "Tarnow-based": an unknown name before it is a place's.
  if (name.kind === 'person' && /^(?:based|born)$/.test(endingAfter(reading, name) ?? '')) return 'place'
  return (
    calledBefore(reading, name) ??
    kinBefore(reading, name) ??
    listedBefore(reading, name) ??
    placeOf(reading, name) ??
    firmBefore(reading, name) ??
    calledBeside(reading, name) ??
    listedKind(reading, name)
  )
}

/** "Wellington Bancshares", "Aston Motors"; "Elin Brands" may be a person. */
function isFirm({ words }: Reading, { from, to }: Kinded): boolean {
  const [first, last] = [words[from] as Word, words[to] as Word]
  return last.capital && FIRM_HEADS.has(last.lower) && !(isFamilyName(last.text) && givenName(first.text) !== undefined)
}

/** "the spacecraft Halcyon", "the federation OZE Razem", "the rescue agency, Basarnas, said": the noun right before. */
function calledBefore(reading: Reading, { from, to, kind }: Kinded): EntityKind | null {
  const { words } = reading
  const closed = words[from - 1]?.text === ',' && /^[,.;)]$/.test(words[to + 1]?.text ?? '.')
  // "the spokesman for the ministry, Peter Lind,": not the ministry.
  if (closed && kind === 'person' && from < to && givenName(phrase(reading, from, from)) !== undefined) return null
  const before = words[closed ? from - 2 : from - 1]
  if (!before || before.sentence !== (words[from] as Word).sentence || before.upos !== 'NOUN' || before.capital) return null
  if (ROLE_NOUNS.has(before.lower)) return null
  return WORK_CUES.has(before.lower) ? 'other' : ORGANIZATION_CUES.has(before.lower) ? 'organization' : null
}

/** "his two sons Tarik and Samil", "the brothers Orhan and Yilder Malek": each of those joined, but for what is listed. */
function kinBefore(reading: Reading, { from, to, kind }: Kinded): EntityKind | null {
  const { words } = reading
  if (kind === 'person' || ORGANIZATION_HEADS.has((words[to] as Word).lower) || isKnownOther(phrase(reading, from, to))) return null
  let at = from - 1
  while (/^(?:and|,)$/.test(words[at]?.lower ?? '') && words[at - 1]?.capital) for (at--; words[at]?.capital; at--);
  const noun = words[words[at]?.text === ',' ? at - 1 : at]
  if (!noun || noun.sentence !== (words[from] as Word).sentence || !PEOPLE_NAMED_AFTER.has(noun.lower)) return null
  const goesOn = /^(?:and|,)$/.test(words[to + 1]?.lower ?? '') && words[to + 2]?.capital
  return at < from - 1 || goesOn ? 'person' : null
}

/** A listed place or organisation that is nobody's name. */
function isKnownOther(text: string): boolean {
  const known = lookUp(text)
  return (known?.country ?? known?.capitalOf ?? known?.organization) !== undefined && givenName(text) === undefined && !isFamilyName(text)
}

/** "two parties – Udar and Svoboda – left": what stands between the dashes. */
function listedBefore({ words }: Reading, { from }: Kinded): EntityKind | null {
  let at = from - 1
  while (/^(?:and|or|,)$/.test(words[at]?.lower ?? '') && words[at - 1]?.capital) for (at--; words[at]?.capital; at--);
  const noun = words[at - 1]
  if (!/^[–—:-]$/.test(words[at]?.text ?? '') || words[at]?.sentence !== (words[from] as Word).sentence || noun?.upos !== 'NOUN')
    return null
  return noun.lower !== noun.lemma && ORGANIZATION_CUES.has(noun.lemma) ? 'organization' : null
}

/** "the county of Ludian", "a village of Raboso", "the mayor of Goris": but not "the state of Falk’s health". */
function placeOf({ words }: Reading, { from, to, kind }: Kinded): EntityKind | null {
  const [noun, of] = [words[from - 2], words[from - 1]]
  if (of?.lower !== 'of' || noun?.sentence !== (words[from] as Word).sentence || noun.capital) return null
  if (/^['’]s?$/.test(words[to + 1]?.text ?? '')) return null
  if (PLACE_OF.has(noun.lower)) return 'place'
  // A firm has residents too, "residents of Oakfield House", and a police chief is of a town.
  const police = noun.lower === 'chief' && words[from - 3]?.lower === 'police'
  return kind !== 'organization' && (police || OF_PLACES.has(noun.lower)) ? 'place' : null
}

/** "former Halden CEO Anna Falk", "Halden shareholders": only a company has them. */
function firmBefore({ words }: Reading, { from, to, kind }: Kinded): EntityKind | null {
  const after = words[to + 1]
  if (kind !== 'person' || from < to || after?.sentence !== (words[from] as Word).sentence) return null
  return HELD_BY_FIRMS.has(after.lower) ? 'organization' : null
}

/** "Goris, a town in the south", "Basarnas, the national rescue agency", "Halden is a company". */
function calledBeside(reading: Reading, { from, to }: Kinded): EntityKind | null {
  const { grammar, words } = reading
  const [first, last] = [words[from] as Word, words[to] as Word]
  const anchor = grammar.headWithin({ start: first.start, end: last.end })
  if (anchor === null) return null
  // "Goris, a town, …": also where the parser takes it for something else.
  const [comma, article] = [words[to + 1], words[to + 2]]
  const beside = comma?.text === ',' && article && /^(?:a|an|the)$/.test(article.lower) ? grammar.headOf(article.token) : null
  for (const noun of [...grammar.appositionsOf(anchor), ...grammar.predicatedOf(anchor), ...(beside === null ? [] : [beside])]) {
    const token = grammar.tree.tokens[noun]
    if (token?.upos !== 'NOUN' || token.start < last.end) continue
    if (ROLE_NOUNS.has(token.lemma)) return isKnownOther(phrase(reading, from, to)) ? null : 'person'
    if (ORGANIZATION_CUES.has(token.lemma)) return 'organization'
    if (PLACE_CUES.has(token.lemma)) return 'place'
  }
  return null
}

/** A country or city that is nobody's name, and does not stand after a title. */
function listedKind(reading: Reading, { from, to, kind }: Kinded): EntityKind | null {
  const text = phrase(reading, from, to)
  const known = lookUp(text)
  if (!known) return null
  // "Mercedes-Benz" is no Mercedes.
  const given = givenName(text) !== undefined && !(known.organization && text.includes('-'))
  const people = given || isFamilyName(text) || titleBefore(reading, from) !== undefined
  if (known.organization && text.includes(' ') && !known.country && !known.city && !known.region) return 'organization'
  if (kind === 'organization') return known.country || (known.capitalOf && !known.organization && !known.team) ? 'place' : null
  if (kind === 'person' && !people && (known.organization || known.team) && !known.city) return 'organization'
  if (kind === 'person') return !people && (known.country || known.capitalOf || known.city || known.region) ? 'place' : null
  if (kind !== 'other') return null
  return known.country || known.capitalOf ? 'place' : known.organization || known.team ? 'organization' : null
}
