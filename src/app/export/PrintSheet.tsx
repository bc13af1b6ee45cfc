import {
  briefingOf,
  byline,
  type Chronicle,
  type Event,
  headingsOf,
  KIND_HEADING,
  type Piece,
  type PlacedHighlight,
  rolesOf,
  type Span,
} from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { isoInWords } from '../article/day-words.ts'
import { Glyph } from '../article/Glyph.tsx'
import { KIND_CLASS } from '../article/kind.ts'
import { Label } from '../article/Label.tsx'
import { useText, useWords, Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { fitting, More } from './fitting.tsx'
import { linesOfNote, PrintNotes } from './PrintNotes.tsx'

/** `briefing`: one page that stands for the article. `article`: what follows the whole of it. */
export type Printed = 'briefing' | 'article'

/** How much goes onto one page: names of each kind, and lines of about so many characters in each column. */
const ON_ONE_PAGE = { names: { person: 7, place: 5, organization: 5, group: 3, other: 2 }, eventLines: 50, nameLines: 43, noteLines: 14 }
const WIDTH = { events: 58, quotations: 46 }

interface PrintSheetProps {
  readonly kind: Printed
  /** What the reader has marked. */
  readonly highlights: readonly PlacedHighlight[]
}

/** Names, timeline, quotations and the reader's notes as they are printed; on a screen it is not seen. */
export function PrintSheet({ kind, highlights }: PrintSheetProps) {
  const view = useArticle()
  const words = useWords()
  const { article, published } = view
  const brief = kind === 'briefing'
  const noted = fitting(highlights, linesOfNote, brief ? ON_ONE_PAGE.noteLines : Number.POSITIVE_INFINITY)
  // The notes are the reader's own: on one page the rest makes room for them.
  const taken = noted.shown.length > 0 ? noted.shown.reduce((sum, highlight) => sum + linesOfNote(highlight), 3) : 0
  const { eventLines, nameLines } = { eventLines: ON_ONE_PAGE.eventLines - taken, nameLines: ON_ONE_PAGE.nameLines - taken }
  return (
    <section className={`print-sheet ${kind}`} lang="en" aria-hidden="true">
      {brief && (
        <header>
          <p className="word">
            Dateline <i />
          </p>
          <h1>{words(article.title)}</h1>
          <p>{[article.author, article.source, published && isoInWords(published)].filter(Boolean).map(String).map(words).join(', ')}</p>
        </header>
      )}
      <div className="print-columns">
        <When brief={brief} lines={eventLines} />
        <div>
          <Who brief={brief} />
          <Said brief={brief} lines={nameLines} />
        </div>
      </div>
      <PrintNotes highlights={noted} />
      <footer>{`${window.location.origin}${window.location.pathname}. Numbers in the margin are those of paragraphs.`}</footer>
    </section>
  )
}

/** How many lines there are on the one page. */
interface PartProps {
  readonly brief: boolean
  readonly lines: number
}

function When({ brief, lines }: PartProps) {
  const view = useArticle()
  const { dated, undated, mentioned } = briefingOf(withoutAddress(view)).chronicle
  const stops = dated.flatMap((item) => (item.kind === 'stop' ? [item] : []))
  const inStops = stops.flatMap((stop) => stop.events.map((event) => ({ event, stop })))
  const all = [...inStops, ...[...undated, ...(brief ? [] : mentioned)].map((event) => ({ event, stop: null }))]
  const linesOf = ({ event, stop }: (typeof all)[number], index: number) =>
    (stop === all[index - 1]?.stop ? 0.2 : 1.6) + Math.ceil((sizeOf(event.label) + 40) / WIDTH.events)
  const { shown, more } = fitting(all, linesOf, brief ? lines : Number.POSITIVE_INFINITY)
  if (shown.length === 0) return null
  return (
    <section>
      <h2>When</h2>
      <ol>
        {shown.map(({ event, stop }, index) => (
          <li key={event.id}>
            {stop !== (index === 0 ? undefined : shown[index - 1]?.stop) && <StopHeading stop={stop} />}
            <PrintedEvent event={event} />
          </li>
        ))}
      </ol>
      <More count={more} />
    </section>
  )
}

const sizeOf = (pieces: readonly Span[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

type Stop = Extract<Chronicle['dated'][number], { kind: 'stop' }>

function StopHeading({ stop }: { stop: Stop | null }) {
  if (!stop) return <h3>Without a date</h3>
  return (
    <h3>
      {stop.stated && (
        <span className="v stated">
          <Verbatim of={stop.stated} />
        </span>
      )}{' '}
      {stop.calendar}
    </h3>
  )
}

function PrintedEvent({ event }: { event: Event }) {
  const view = useArticle()
  const text = useText()
  const heading = headingsOf(withoutAddress(view)).get(event.id) ?? null
  return (
    <div className="print-row">
      <Glyph status={event.status} />
      <p>
        <span className="what">
          <Label event={event} />
        </span>{' '}
        {byline(event, { text, entities: view.entities, heading }).map(pieceOf)}
      </p>
      <Paragraph at={event.start} />
    </div>
  )
}

const pieceOf = ({ kind, words }: Piece, index: number) => (
  <span className={kind === 'quote' ? 'v' : 'note'} key={`${index} ${words}`}>
    {words}
  </span>
)

function Paragraph({ at }: { at: number }) {
  const number = paragraphAt(useArticle(), at)
  return <span className="pn">{number || ''}</span>
}

function Who({ brief }: { brief: boolean }) {
  const view = useArticle()
  const words = useWords()
  const from = withoutAddress(view)
  const { cast } = briefingOf(from)
  if (cast.length === 0) return null
  return (
    <section>
      <h2>Who and where</h2>
      {cast.map(({ kind, entities }) => {
        const { shown, more } = fitting(entities, () => 1, brief ? ON_ONE_PAGE.names[kind] : entities.length)
        return (
          <div key={kind}>
            <h3>
              <span className={`m ${KIND_CLASS[kind]}`}>{KIND_HEADING[kind]}</span>
            </h3>
            <ul>
              {shown.map((entity) => (
                <li className="print-row" key={entity.id}>
                  <p>
                    <span className="name">{words(entity.name)}</span>{' '}
                    <span className="v">
                      {rolesOf(from, entity)
                        .slice(0, brief ? 1 : 3)
                        .map(words)
                        .join('; ')}
                    </span>
                  </p>
                  <span className="pn">{paragraphsOf(view, entity.mentions, brief ? 4 : 12)}</span>
                </li>
              ))}
            </ul>
            <More count={more} />
          </div>
        )
      })}
    </section>
  )
}

/** "1, 4, 7 …": the paragraphs that speak of it. */
function paragraphsOf(view: ReturnType<typeof useArticle>, mentions: readonly { readonly start: number }[], limit: number): string {
  const numbers = [...new Set(mentions.map(({ start }) => paragraphAt(view, start)).filter(Boolean))]
  return numbers.slice(0, limit).join(', ') + (numbers.length > limit ? ' …' : '')
}

function Said({ brief, lines }: PartProps) {
  const view = useArticle()
  const words = useWords()
  const { cast, quotations } = briefingOf(withoutAddress(view))
  const above = cast.reduce((sum, { kind, entities }) => sum + 2 + Math.min(entities.length, ON_ONE_PAGE.names[kind]), 2)
  const linesOf = ({ start, end }: Span) => 1 + Math.min(4, Math.ceil((end - start + 20) / WIDTH.quotations))
  const { shown, more } = fitting(quotations, linesOf, brief ? lines - above : Number.POSITIVE_INFINITY)
  if (shown.length === 0) return null
  return (
    <section>
      <h2>What was said</h2>
      <ul>
        {shown.map((quotation) => (
          <li className="print-row" key={quotation.id}>
            <p>
              <span className="name">{words(view.entities.get(quotation.speaker ?? '')?.name ?? '')}</span>{' '}
              <span className="what">
                <Verbatim of={quotation} />
              </span>
            </p>
            <Paragraph at={quotation.start} />
          </li>
        ))}
      </ul>
      <More count={more} />
    </section>
  )
}

/** What a briefing is made from; on paper nothing links back. */
const withoutAddress = (view: ReturnType<typeof useArticle>) => ({ ...view, address: '' })
