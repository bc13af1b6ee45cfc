/**
 * The data model: everything the analysis says about an article, and the contract of the command line's JSON.
 *
 * All offsets count UTF-16 code units of `article.text`, half-open: `text.slice(start, end)` is the thing itself.
 * Everything shown to a reader is evidence, a span of the article; what is worked out (a calendar date, a country
 * code) stands in a field of its own, so that stated and inferred are never mixed.
 */

/** A stretch of `article.text`: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** Extended Date/Time Format (ISO 8601-2): `2024`, `2027/2031`, `2013-03~`, `../2024`, `2024-03/..`. */
export type Edtf = string

// ---------------------------------------------------------------------------------------------------- the article

/**
 * What a block is. `title` is a headline found in the text itself; a title from front matter has no block.
 * `preformatted` keeps its line breaks (tables, verse, code); every other block is one line of text.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'preformatted'

/** One block of the reader view, in reading order. Blocks never overlap; in `text` a blank line stands between two. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a heading: 1 to 6. Of a list item: its depth, from 1. */
  readonly level?: number
  /** Of an item in a numbered list: its number, which is not part of the text. */
  readonly ordinal?: number
  /** The number in the margin, from 1: every block that is read as running text has one, titles and headings none. */
  readonly number?: number
}

/** Why a line was taken out of the flow of reading. */
export type LeftOutReason =
  | 'link' // a bare URL on a line of its own
  | 'related' // "Related article: …", "Read more: …": a pointer to another article
  | 'byline' // "By Jane Doe", "Reporting by …": told again in `author`
  | 'date' // a line that only dates the article, "Published 3 March 2026"
  | 'agency' // "AFP", "(Reuters)" alone on a line
  | 'caption' // photo captions and credits
  | 'notice' // sign-up prompts, share buttons, copyright lines, "Advertisement"

/** Something the source holds that is not part of the running text. Nothing vanishes: it is shown below the article. */
export interface LeftOut {
  /** Verbatim, hard wraps joined. */
  readonly text: string
  readonly reason: LeftOutReason
  /** Number of the paragraph it stood after; 0 before the first. */
  readonly after: number
  /** Line in the source file, from 1. */
  readonly line: number
  /** Of a pointer to another article: that article's title, without "Related article:". */
  readonly title?: string
  /** The address a link leads to. */
  readonly url?: string
  /** What the address itself tells: `site` "themoscowtimes.com", `page` "author page afp-3". */
  readonly site?: string
  readonly page?: string
}

/** The line of the source file that a stretch of `text` came from: it begins at `start` and runs to the next origin. */
export interface LineOrigin {
  readonly start: number
  /** From 1. */
  readonly line: number
}

/** "SEOUL, March 3 (Reuters) —" at the head of the text. */
export interface Dateline extends Span {
  readonly place?: Span
  readonly date?: Span
  readonly agency?: Span
}

export interface Article {
  /** From the file's name; part of the address of its page. */
  readonly slug: string
  readonly title: string
  /** `lead`: the source has no title, and the first sentence, cut sensibly, stands in for one. */
  readonly titleFrom: 'source' | 'lead'
  /** Who published it: from front matter, or from the site of a link left out of the text. */
  readonly source?: string
  readonly url?: string
  readonly author?: string
  readonly published?: IsoDate
  /** Where `published` was read: `source` for front matter and metadata, `text` for a dateline or date line. */
  readonly publishedFrom?: 'source' | 'text'
  /** BCP 47, as given in front matter or detected. Names and times are found in English (`en…`) only. */
  readonly language: string
  readonly text: string
  readonly dateline?: Dateline
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  readonly origins: readonly LineOrigin[]
}

// ------------------------------------------------------------------------------------------------------- language

/** Universal part of speech (Universal Dependencies). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word in the sense of Universal Dependencies. Kept out of what pages load. */
export interface Token extends Span {
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag, which tells forms apart: `VBD` "took", `VBN` "taken". */
  readonly xpos?: string
  /** Dependency relation to `head`, `root` where there is none. */
  readonly deprel: string
  /** Index in `tokens`; null for the root of a sentence. */
  readonly head: number | null
}

// ------------------------------------------------------------------------------------------------------- entities

/** Readable and stable within an article, made of the name: `vyacheslav-volodin`. Stands in addresses. */
export type EntityId = string

/** `group`: nationalities, peoples, parties' followers. `other`: named laws, operations, works, products, awards. */
export type EntityKind = 'person' | 'place' | 'organization' | 'group' | 'other'

/** One place where the text speaks of an entity. */
export interface Mention extends Span {
  /** `name` "Volodin"; `nominal` "Russian State Duma speaker", "the ministry"; `pronoun` "he". */
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** A place used for its government: "Pyongyang has sent…". */
  readonly sense?: 'government'
}

export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The fullest name the article gives. */
  readonly name: string
  /** Other names the article uses, each once: "Volodin", "DPRK". */
  readonly aliases: readonly string[]
  /** Roles and descriptions in the article's own words, in order: "State Duma speaker". */
  readonly descriptions: readonly Span[]
  /** In the order of the text; they never overlap one another nor those of another entity. */
  readonly mentions: readonly Mention[]
  /** Reference data that the article does not state. */
  readonly reference?: EntityReference
  /** Name and kind as the analysis has them, where the site or a reader has set others. */
  readonly found?: { readonly name: string; readonly kind: EntityKind }
  /** Name and kind as the site's corrections have them, where it has set others; a reader may have set others again. */
  readonly edited?: { readonly name: string; readonly kind: EntityKind }
  /** Ids of those that were merged with it: addresses that name them lead here. */
  readonly absorbed?: readonly EntityId[]
}

export interface EntityReference {
  /** ISO 3166-1 alpha-2, of a country, a people or a capital. */
  readonly country?: string
  /** ISO 3166-1 alpha-2, of a capital. */
  readonly capitalOf?: string
}

// ---------------------------------------------------------------------------------------------------------- times

export type TimeId = string

/** A TimeML TIMEX3: ISO 8601 values and their extensions (`2013-W12`, `2013-SP`, `P3D`, `PRESENT_REF`, `XXXX-WXX-7`). */
export interface Timex3 {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: 'BEFORE' | 'AFTER' | 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'
  /** Of a SET: how often, `2X`; how many of each, `EVERY`. */
  readonly freq?: string
  readonly quant?: string
}

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/**
 * Which one of a recurring name is meant, seen from the anchor and read off tense and wording.
 * `past` and `future` let the anchor's own day (month, season) count: "on Sunday" in a Sunday's story is that day.
 * `before` and `after` do not: "last Sunday", "next June". `within`: the one in the anchor's own week, month or year.
 */
export type TimeDirection = 'past' | 'future' | 'nearest' | 'within' | 'before' | 'after'

/** A feast that moves: the nth weekday of a month ("Thanksgiving"; -1 is the last), or days from Easter Sunday. */
export type MovableFeast = { readonly month: number; readonly weekday: number; readonly nth: number } | { readonly easter: number }

/**
 * What the text says, before any calendar: the symbolic form that `resolve` turns into a date. All but `absolute`
 * lean on an anchor: another time expression where `anchor` names one, else the publication date.
 */
export type SymbolicTime =
  /** "2024", "3 March 2026", "three days", "recently": the TIMEX3 value is final. */
  | { readonly kind: 'absolute'; readonly value: string }
  /** So many whole units from the anchor's own: "yesterday" day -1, "this year" year 0, "two weeks later" week 2. */
  | {
      readonly kind: 'offset'
      readonly unit: CalendarUnit
      readonly count: number
      /** Told more finely than it is counted: "forty years ago this week", "a year ago today". */
      readonly as?: 'day' | 'week' | 'month'
      /** The part of the day, as TIMEX3 has it: `TNI`, `T15:30`. */
      readonly part?: string
      readonly anchor?: TimeId
    }
  /**
   * One of a recurring name, written as the TIMEX3 value it has without a year: "Sunday" `XXXX-WXX-7`, "March 3"
   * `XXXX-03-03`, "the 15th" `XXXX-XX-15`, "spring" `XXXX-SP`. `cycles` counts further years (weeks, months) on:
   * "June last year" is `within`, -1.
   */
  | {
      readonly kind: 'named'
      readonly name: string
      readonly feast?: MovableFeast
      readonly direction: TimeDirection
      readonly cycles: number
      readonly part?: string
      /** The week or weekend that the day lies in: "the week of March 9", "Easter weekend". */
      readonly as?: 'week' | 'weekend'
      readonly anchor?: TimeId
    }
  /** From the first to the last, both included: "2027–2031", "Jan. 3-5". */
  | { readonly kind: 'range'; readonly from: SymbolicTime; readonly to: SymbolicTime }

export interface TimeExpression extends Span {
  readonly id: TimeId
  /** Resolved against the article's own publication date where it has one, underspecified where not. */
  readonly timex3: Timex3
  readonly edtf?: Edtf
  /** Name of the rule that found it: what "Why this date?" explains. */
  readonly rule: string
  readonly symbol: SymbolicTime
  /** One end of a range told in two expressions, "from [March] to [May]": `edtf` of both ends is then the whole range. */
  readonly range?: { readonly from: TimeId; readonly to: TimeId }
}

// ----------------------------------------------------------------------------------------------------- quotations

export interface Quotation extends Span {
  readonly id: string
  /**
   * `direct`: within quotation marks, which the span includes. `mixed`: quoted words inside a sentence of the reporter's.
   * `turn`: a paragraph that somebody speaks in an interview or transcript, without marks; it stands after what it quotes.
   */
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'turn'
  /** Null where nobody is named, or where it is unclear: unclear stays unclear. */
  readonly speaker: EntityId | null
  /** The reporting word: "said", "was quoted as saying", "according to". */
  readonly cue?: Span
  /** The whole attribution: "Volodin was quoted as saying by TASS". */
  readonly attribution?: Span
  /** The words that name the speaker, also where no entity is known: "a spokesman", "she". */
  readonly source?: Span
}

// --------------------------------------------------------------------------------------------------------- events

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'claimed' | 'denied' | 'conditional'

/** Whose word an event rests on. */
export type EventSource =
  | { readonly kind: 'article' }
  /** `cue`: the words that name the source, "Seoul", "analysts", "a short video"; `speaker` where it is a known entity. */
  | { readonly kind: 'attributed'; readonly speaker: EntityId | null; readonly cue: Span }

export interface Participant {
  readonly entity: EntityId
  readonly role: 'agent' | 'patient' | 'other'
}

/**
 * When an event took or takes place. `relation` says how it stands to its time expression: a thing that somebody
 * "said on Sunday" happened on Sunday `or-before`; one that a visit "on Saturday" prepares happens then `or-after`.
 */
export interface When {
  readonly time: TimeId | null
  /** The last of several times that it is told with: "in 2007 and 2008". It then lasts from `time` to there. */
  readonly until?: TimeId
  /** Nothing is said of when: the story tells of one occasion, and `time` is the occasion's. */
  readonly implied?: true
  readonly relation: 'on' | 'or-before' | 'or-after'
  readonly edtf: Edtf | null
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
  /**
   * `stated` in the text; worked out from the `publication` date; from the `context` of another date; set by the
   * `site` in a file of corrections beside the article, or by the `reader`; or `none`.
   */
  readonly basis: 'stated' | 'publication' | 'context' | 'site' | 'reader' | 'none'
}

/** Something the article says takes place, is planned, claimed or denied to. Its span is the telling clause. */
export interface Event extends Span {
  readonly id: string
  /** The one word that names it: "signed", "ceremony". */
  readonly trigger: Span
  /** The shortest wording that stands alone, in pieces of the text shown joined by "…". */
  readonly label: readonly Span[]
  /** Further tellings of the same event. */
  readonly passages: readonly Span[]
  readonly when: When
  /** When it takes place as the analysis has it, where the site or a reader has set another date, or none. */
  readonly found?: { readonly when: When }
  /** When it takes place as the site's corrections have it, where a reader has set another date again, or none. */
  readonly edited?: { readonly when: When }
  readonly status: EventStatus
  readonly participants: readonly Participant[]
  readonly place: EntityId | null
  readonly source: EventSource
  /** Belongs to the chronicle shown first; the rest stands under "also mentioned". */
  readonly main: boolean
  /**
   * Told in passing and no event of the story: a saying, a wish, a state, a possibility. Kept for the record; neither
   * pages nor the chronicle hold it.
   */
  readonly minor?: true
}

// ------------------------------------------------------------------------------------------------------- together

/**
 * A "he" or "she" of which the article does not make plain whom it means. It is nobody's mention; whom it may mean is
 * told instead. Half-open UTF-16 offsets.
 */
export interface UnclearPronoun extends Span {
  /** The likeliest first; one where somebody without a name may be meant as well. */
  readonly candidates: readonly EntityId[]
}

export interface Analysis {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  /** In the order of the sidebar: the most salient first within each kind. */
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly quotations: readonly Quotation[]
  /** In the order of the text. Left out where there is none. */
  readonly unclear?: readonly UnclearPronoun[]
  /** In the order of the text, minor ones included. `arrangeChronicle` puts those that are shown in the order they happened. */
  readonly events: readonly Event[]
}

/** What a page loads: all but the tokens. Its events are those that are shown. */
export type PageAnalysis = Omit<Analysis, 'tokens'>

/** What a document says of itself: in front matter, in the head of a page. */
export interface Metadata {
  readonly title?: string
  readonly published?: IsoDate
  readonly source?: string
  readonly url?: string
  readonly author?: string
  readonly language?: string
}

/** The text of a document and what is known of it from outside, before anything is read in it. */
export interface SourceDocument {
  /** File name, for messages: `seeds/treaty.txt`. */
  readonly name: string
  readonly slug: string
  readonly format: 'text' | 'markdown' | 'html'
  readonly text: string
  /** What the reader says of it: goes before everything else; null takes away what would be read off the document. */
  readonly given?: { readonly [Key in keyof Metadata]?: NonNullable<Metadata[Key]> | null }
  /** Lines that would be left out and that the reader wants in the text. */
  readonly keep?: readonly Pick<LeftOut, 'line' | 'text'>[]
}

/** Something wrong with a document that its author can mend. `line` counts from 1. */
export class SourceError extends Error {
  readonly file: string
  readonly line: number
  readonly problem: string
  /** What to do about it, a sentence; may be empty. */
  readonly advice: string

  constructor(file: string, line: number, problem: string, advice = '') {
    super(`${file}:${line}: ${problem}${advice && ` ${advice}`}`)
    this.name = 'SourceError'
    this.file = file
    this.line = line
    this.problem = problem
    this.advice = advice
  }
}
