import type { Entity, EntityId, Event, EventStatus } from '../model.ts'
import { STATUS_WORD } from './words.ts'

/** What the line under an event is made of. `quote` is the article's wording, everything else is ours. */
export type Piece =
  | { readonly kind: 'status'; readonly words: string }
  | { readonly kind: 'plain'; readonly words: string }
  /** How sure the date is: "Sunday or before". */
  | { readonly kind: 'unsure'; readonly words: string }
  | { readonly kind: 'quote'; readonly words: string }

export interface BylineContext {
  /** The article's text, as it is shown. */
  readonly text: string
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** What the stop is called that the event stands at, "Saturday"; null for an undated event. */
  readonly heading: string | null
  /** Who has set a date that is neither the text's nor the site's: "you", where the reader is spoken to. */
  readonly reader?: string
}

/**
 * The line under an event: whether it happened, how sure its date is and whose word it rests on.
 *
 * "Happened Sunday or before, says TASS"; "Claimed by analysts"; "Planned for Saturday or later"; "Has not happened".
 */
export function byline(event: Event, context: BylineContext): Piece[] {
  if (!event.found) return told(event, context)
  const change = event.when.edtf === null ? 'left without a date' : 'date set'
  return [...told(event, context), plain(`, ${change} by ${event.when.basis === 'site' ? 'this site' : (context.reader ?? 'you')}`)]
}

function told(event: Event, context: BylineContext): Piece[] {
  const date = datePieces(event, context)
  if (event.status === 'claimed' || (event.status === 'denied' && isAttributed(event))) {
    const verb = event.status === 'claimed' ? 'Claimed' : 'Denied'
    return [status(verb), plain(' by '), ...sourcePieces(event, context), ...prefixed(', for ', date)]
  }
  return [...openingPieces(event.status, date), ...assurance(event, context)]
}

function openingPieces(of: EventStatus, date: Piece[]): Piece[] {
  if (of === 'denied') return [status(STATUS_WORD.denied), ...prefixed(', ', date)]
  const before = of === 'planned' ? ' for ' : ' '
  return [status(STATUS_WORD[of]), ...prefixed(before, date)]
}

/** ", says TASS", ", shown in a short video", ", according to analysts". */
function assurance(event: Event, context: BylineContext): Piece[] {
  if (!isAttributed(event)) return []
  const source = sourcePieces(event, context)
  const [first] = source
  if (first?.kind === 'plain' && first.words === NOBODY) return [plain(', says '), ...source]
  return [plain(assuring(event, context)), ...source]
}

/** Pictures show; one who has a name says; of others ("analysts", "a report") the number is not known. */
function assuring(event: Event, { text, entities }: BylineContext): string {
  if (event.source.kind === 'article') return ''
  const { speaker, cue } = event.source
  if (speaker === null && PICTURE.test(text.slice(cue.start, cue.end))) return ', shown in '
  const entity = speaker === null ? undefined : entities.get(speaker)
  return entity && entity.kind !== 'group' ? ', says ' : ', according to '
}

const PICTURE = /\b(?:videos?|footage|photo(?:graph)?s?|pictures?|images?|films?|recordings?|clips?|maps?)$/i

const NOBODY = 'someone not named'

/** Words that report without naming anybody: "are said to", "reportedly". */
const IMPERSONAL = /\b(?:said|reported|alleged|believed|thought|understood|rumou?red|claimed|expected|estimated|seems?)\b|(?:ed|ent)ly\b/i

/** Whom it stands for is not known, or it would be an entity. */
const PRONOUN = /^(?:he|she|it|they|who|we|I|you|one|some|others|many|several)$/i

export const isAttributed = (event: Event): boolean => event.source.kind === 'attributed'

/** The words that name a source for which there is no entity; null where there are none. */
export function sourceWords(event: Event, text: string): string | null {
  if (event.source.kind === 'article') return null
  const words = text.slice(event.source.cue.start, event.source.cue.end)
  return words === '' || IMPERSONAL.test(words) || PRONOUN.test(words) ? null : words
}

function sourcePieces(event: Event, { text, entities }: BylineContext): Piece[] {
  if (event.source.kind === 'article') return [plain(NOBODY)]
  const entity = event.source.speaker === null ? undefined : entities.get(event.source.speaker)
  const cue = text.slice(event.source.cue.start, event.source.cue.end)
  // "the Defence Ministry" reads better than the bare name.
  if (entity) return cue === `the ${entity.name}` ? [quote(cue)] : [quote(entity.name)]
  const words = sourceWords(event, text)
  if (words === null) return [plain(NOBODY)]
  // An article that began the sentence has a capital, which is not ours to lower: it is said in our own words.
  const article = /^(?:An?|The) /.exec(words)?.[0]
  return article ? [plain(article.toLowerCase()), quote(words.slice(article.length))] : [quote(words)]
}

function datePieces({ when }: Event, { heading }: BylineContext): Piece[] {
  if (heading === null) return []
  if (when.relation === 'or-before') return [{ kind: 'unsure', words: `${heading} or before` }]
  if (when.relation === 'or-after') return [{ kind: 'unsure', words: `${heading} or later` }]
  return []
}

const status = (words: string): Piece => ({ kind: 'status', words })
const plain = (words: string): Piece => ({ kind: 'plain', words })
const quote = (words: string): Piece => ({ kind: 'quote', words })
const prefixed = (words: string, pieces: Piece[]): Piece[] => (pieces.length > 0 ? [plain(words), ...pieces] : [])

/** The line as one string: for names of links and for messages. */
export const inWords = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join('')
