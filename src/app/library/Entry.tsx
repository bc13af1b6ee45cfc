import { memo } from 'react'
import { Link } from 'react-router'
import type { IsoDate, LibraryEntry } from '../../core/index.ts'
import { curl } from '../article/curl.ts'
import { dayInWords, dayOfIso } from '../article/day-words.ts'
import { isOwnSlug } from '../device/own-slug.ts'
import { marked } from '../store/marked.ts'
import { type Reading, readingState } from '../store/reading.ts'
import { entityHref } from '../store/selection.ts'
import { useKept } from '../store/use-kept.ts'
import { EntryTags } from '../tags/EntryTags.tsx'
import type { Passage } from './passage.ts'
import { Stops } from './Stops.tsx'
import { minutesLeft } from './sort.ts'

interface EntryProps {
  /** What was looked for, where it stands. */
  readonly passage?: Passage | undefined
  readonly entry: LibraryEntry
  /** When it was published, where the order goes by that. */
  readonly published?: IsoDate | undefined
  /** The order goes by the source. */
  readonly bySource?: boolean
  readonly reading: Reading | undefined
  readonly onDelete: (entry: LibraryEntry) => void
}

/** The story at the top of the front page, with its timeline drawn. */
export function LeadEntry({ entry, passage, published, reading, onDelete }: EntryProps) {
  return (
    <article className={`entry lead ${readingState(reading)}`}>
      <State reading={reading} />
      <Headline entry={entry} level={2} />
      <Standfirst entry={entry} passage={passage} />
      <People entry={entry} />
      <Stops stops={entry.stops} />
      <div className="meta">
        {entry.events > 0 && <span>{eventCount(entry)}</span>}
        <Length entry={entry} reading={reading} />
        <Origin entry={entry} published={published} bySource />
        <Marked entry={entry} />
        <Acts entry={entry} onDelete={onDelete} />
      </div>
    </article>
  )
}

export const Entry = memo(function Entry({ entry, passage, published, bySource = false, reading, onDelete }: EntryProps) {
  return (
    <article className={`entry ${readingState(reading)}`}>
      <State reading={reading} />
      <Headline entry={entry} level={3} />
      <Standfirst entry={entry} passage={passage} />
      <People entry={entry} />
      <div className="meta">
        <SpanOfDates entry={entry} />
        <Length entry={entry} reading={reading} />
        <Origin entry={entry} published={published} bySource={bySource} />
        <Marked entry={entry} />
        <Acts entry={entry} onDelete={onDelete} />
      </div>
    </article>
  )
})

/** The standfirst, or the passage that was looked for: a link to it. */
function Standfirst({ entry, passage }: Pick<EntryProps, 'entry' | 'passage'>) {
  if (passage)
    return (
      <p className="stand found">
        <Link to={`/read/${passage.slug}${passage.paragraph > 0 ? `#p${passage.paragraph}` : ''}`}>
          <PassageWords passage={passage} />
        </Link>
      </p>
    )
  return entry.lead ? <p className="stand">{curl(entry.lead)}</p> : null
}

const PassageWords = ({ passage: { pieces } }: { passage: Passage }) =>
  pieces.map(({ text, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage stay in their order
    found ? <mark key={index}>{text}</mark> : text,
  )

/** Names of people do not break across lines. */
const unbroken = ({ title, people }: LibraryEntry): string =>
  people.reduce((whole, { name }) => whole.replaceAll(name, name.replaceAll(' ', '\u00a0')), title)

function Headline({ entry, level }: { entry: LibraryEntry; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <Heading>
      <Link className="hl" to={`/read/${entry.slug}`}>
        {curl(unbroken(entry))}
      </Link>
    </Heading>
  )
}

/** How far it has been read, as a line that fills and in words. */
function State({ reading }: { reading: Reading | undefined }) {
  const state = readingState(reading)
  const share = reading ? (reading.done ? 1 : reading.paragraph / reading.of) : 0
  return (
    <p className={`state ${state}`}>
      <svg viewBox="0 0 28 8" aria-hidden="true">
        <path className="b" d="M0 4H28" />
        {share > 0 && <path className="f" d={`M0 4H${(28 * share).toFixed(1)}`} />}
      </svg>
      {state === 'unread' && 'Unread'}
      {state === 'read' && 'Read'}
      {state === 'reading' && `Reading, paragraph ${reading?.paragraph} of ${reading?.of}`}
    </p>
  )
}

/** "Ines Calloway and Tobias Renn", each a link into the article with that name open. */
function People({ entry }: { entry: LibraryEntry }) {
  if (entry.people.length === 0) return null
  const separator = (index: number) => (index === 0 ? '' : index === entry.people.length - 1 ? ' and ' : ', ')
  return (
    <p className="people">
      {entry.people.map(({ id, name }, index) => (
        <span key={id}>
          {separator(index)}
          <Link className="m person" to={{ pathname: `/read/${entry.slug}`, search: entityHref(id) }}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}

const eventCount = ({ events, dated }: LibraryEntry) =>
  `${events} ${events === 1 ? 'event' : 'events'}${dated > 0 ? `, ${dated} with a time` : ''}`

/** "812 words, 4 min"; of one that was begun "812 words, 2 min left". */
function Length({ entry, reading }: Pick<EntryProps, 'entry' | 'reading'>) {
  const begun = readingState(reading) === 'reading'
  return (
    <span>
      {entry.words.toLocaleString('en')}&nbsp;words, {begun ? minutesLeft(entry, reading) : entry.minutes}&nbsp;min{begun && ' left'}
    </span>
  )
}

/** How many passages of it the reader has marked: the way to them. */
function Marked({ entry: { slug } }: Pick<EntryProps, 'entry'>) {
  const [{ [slug]: count }] = useKept(marked)
  if (count === undefined) return null
  return (
    <Link to={{ pathname: `/read/${slug}`, search: '?panel=notes' }} className="marked">
      {count === 1 ? '1\u00a0highlight' : `${count}\u00a0highlights`}
    </Link>
  )
}

/** What the order goes by is told. */
function Origin({ entry, published, bySource }: Pick<EntryProps, 'entry' | 'published' | 'bySource'>) {
  const words = [bySource && entry.source, published && dayInWords(dayOfIso(published))].filter(Boolean)
  return words.length > 0 ? <span>{words.join(', ')}</span> : null
}

const Acts = ({ entry, onDelete }: Pick<EntryProps, 'entry' | 'onDelete'>) => (
  <>
    <EntryTags entry={entry} />
    <DeleteButton entry={entry} onDelete={onDelete} />
  </>
)

/** The site's own articles are not the reader's to delete. */
function DeleteButton({ entry, onDelete }: Pick<EntryProps, 'entry' | 'onDelete'>) {
  if (!isOwnSlug(entry.slug)) return null
  return (
    <button type="button" className="plain" aria-label={`Delete “${entry.title}”`} onClick={() => onDelete(entry)}>
      Delete
    </button>
  )
}

/** "2019 — next spring": the first and the last heading of its timeline. */
function SpanOfDates({ entry }: { entry: LibraryEntry }) {
  const headings = entry.stops.filter((stop) => stop.kind === 'stop').map((stop) => stop.heading)
  const first = headings[0]
  const last = headings.at(-1)
  if (!first || !last) return null
  return (
    <span className="spanof">
      <time>{first}</time>
      {last !== first && (
        <>
          <i />
          <span className="hidden">to</span>
          <time>{last}</time>
        </>
      )}
    </span>
  )
}
