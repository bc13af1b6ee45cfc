import type { TaggedName } from '../language/names/tag-names.ts'
import type { Language } from '../language/read.ts'
import type { Article, Entity, EntityId, Mention, Span, TimeExpression, UnclearPronoun } from '../model.ts'
import { inTextOrder, overlaps } from '../span.ts'
import { addressedNames } from './address.ts'
import { describe } from './describe/describe.ts'
import { findNames } from './find/find-names.ts'
import { recoverNames } from './find/recover.ts'
import type { Draft } from './link/draft.ts'
import { linkNames } from './link/link.ts'
import type { Name } from './name.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { fullestName, idMaker, otherNames } from './naming.ts'
import { linkDescriptions } from './refer/descriptions.ts'
import { findMarkables } from './refer/markables.ts'
import { type Doubt, linkPronouns } from './refer/pronouns.ts'
import type { Reference } from './refer/reference.ts'
import { isGovernment } from './sense.ts'
import { type Reading, readWords, type Word } from './words.ts'

/** What the pass finds: the entities, and the pronouns that may stand for one of several. */
export interface FoundEntities {
  readonly entities: readonly Entity[]
  readonly unclear: readonly UnclearPronoun[]
}

/**
 * Everybody and everything the article names, each once, with every mention. `rank` orders them.
 *
 * Names come tagged; they are linked with one another, then pronouns and descriptions are linked to them where it is
 * plain whom they mean. Linear in the length of the text.
 */
export function findEntities(
  article: Article,
  language: Language,
  tagged: readonly TaggedName[],
  times: readonly TimeExpression[],
  quoted: readonly Span[],
): FoundEntities {
  const { reading, index, drafts, roles, described } = readEntities(article, language, tagged, times, quoted)
  const { references, doubts } = linkPronouns(reading, findMarkables(reading, index, described))
  const assembled = assemble(reading, index, drafts, [...described, ...references])
  const makeId = idMaker()
  const ids = new Map<Draft, EntityId>()
  const entities = assembled.map(({ draft, mentions }) => {
    const name = fullestName(draft)
    const id = makeId(name)
    ids.set(draft, id)
    return {
      id,
      kind: draft.kind,
      name,
      aliases: otherNames(draft, name, addressedNames(reading, draft)),
      descriptions: (roles.get(draft) ?? []).map(({ start, end }) => ({ start, end })),
      mentions,
      ...(draft.reference ? { reference: draft.reference } : {}),
    }
  })
  return { entities, unclear: doubts.flatMap((doubt) => unclearPronoun(reading, ids, doubt)) }
}

function unclearPronoun({ words }: Reading, ids: ReadonlyMap<Draft, EntityId>, { from, to, drafts }: Doubt): UnclearPronoun[] {
  const candidates = drafts.flatMap((draft) => ids.get(draft) ?? [])
  const [first, last] = [words[from] as Word, words[to] as Word]
  return candidates.length > 0 ? [{ start: first.start, end: last.end, candidates }] : []
}

/** Whom and what the article names and describes, before its pronouns are read. */
export function readEntities(
  article: Article,
  language: Language,
  tagged: readonly TaggedName[],
  times: readonly TimeExpression[],
  quoted: readonly Span[],
) {
  const reading = readWords(article, language, times, quoted)
  const names = recoverNames(reading, findNames(reading, tagged)).filter((name) => !isSource(article, name))
  const drafts = linkNames(reading, names)
  const index = indexNames(reading, drafts)
  const roles = new Map(drafts.map((draft) => [draft, describe(reading, index, draft)] as const))
  const described = linkDescriptions(reading, index, drafts, roles)
  return { reading, index, drafts, roles, described }
}

/** The agency in the dateline tells whose report this is, not what happened. */
const isSource = (article: Article, name: Name): boolean =>
  article.dateline?.agency !== undefined && overlaps(article.dateline.agency, name)

/**
 * Mentions of each entity, none overlapping another's: a description gives way to the names that stand in it, "Russian
 * State Duma | speaker", since each of them speaks of somebody too; only a name that is its noun is lost in it, "the Church".
 */
function assemble(
  reading: Reading,
  index: NameIndex,
  drafts: readonly Draft[],
  references: readonly Reference[],
): { draft: Draft; mentions: Mention[] }[] {
  const hidden = new Set<Name>()
  const trimmed = references.map((reference) => besideNames(reading, index, reference))
  for (const { from, to } of trimmed) for (let i = from; i <= to; i++) if (index[i]) hidden.add((index[i] as { name: Name }).name)
  const mentions = new Map<Draft, Mention[]>(drafts.map((draft) => [draft, []]))
  for (const draft of drafts) {
    const government = draft.kind === 'place' && draft.reference !== undefined
    for (const name of draft.names) {
      if (hidden.has(name)) continue
      const sense = government && isGovernment(reading, index, name) ? ({ sense: 'government' } as const) : {}
      mentions.get(draft)?.push({ start: name.start, end: name.end, form: 'name', ...sense })
    }
  }
  for (const { draft, form, from, to } of trimmed) {
    const [first, last] = [reading.words[from] as Word, reading.words[to] as Word]
    mentions.get(draft)?.push({ start: first.start, end: last.end, form })
  }
  return drafts
    .map((draft) => ({ draft, mentions: (mentions.get(draft) ?? []).sort(inTextOrder) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** What of a description stands behind the last name in it: "speaker" of "Russian State Duma speaker". */
function besideNames({ words }: Reading, index: NameIndex, reference: Reference): Reference {
  let { from } = reference
  for (let i = from; i < reference.to; i++) {
    const name = index[i]?.name
    if (name && name.to < reference.to) from = name.to + 1
  }
  while (from < reference.to && /^(?:['’]s?|[-‑–,])$/.test((words[from] as Word).text)) from++
  return { ...reference, from }
}
