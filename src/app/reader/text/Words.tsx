import type { Event, TimeExpression } from '../../../core/index.ts'
import { KIND_CLASS } from '../../article/kind.ts'
import { entityHref, eventHref } from '../../store/selection.ts'
import type { NameRun, QuotationMarkRun, Run, Stretch, TimeRun } from './runs.ts'

/** What the words of a block need besides their runs; stable, so that a block renders again only when it looks otherwise. */
export interface WordsProps {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** The event that a time expression dates, by the expression's id. */
  readonly dates: ReadonlyMap<string, Event>
  /** "5 of 7", beside the current mention. */
  readonly note?: string | null
  /** Where the mark begins that the tip speaks of. */
  readonly tipped?: number | null
}

/** The words of a block with their marks, and nothing else: their text content is the article's, letter for letter. */
export function Words({ stretches, ...props }: WordsProps) {
  return stretches.map((stretch) => <StretchWords key={stretch.start} stretch={stretch} {...props} />)
}

function StretchWords({ stretch: { runs, told, dateline }, ...props }: { readonly stretch: Stretch } & Omit<WordsProps, 'stretches'>) {
  const words = runs.map((run) => <RunWords key={run.start} run={run} {...props} />)
  const inner = dateline ? <span className="dateline">{words}</span> : words
  return told ? <mark className="passage">{inner}</mark> : inner
}

type RunProps<T extends Run> = { readonly run: T } & Omit<WordsProps, 'stretches'>

function RunWords({ run, ...props }: RunProps<Run>) {
  if (run.kind === 'name') return <Name run={run} {...props} />
  if (run.kind === 'time') return <Time run={run} {...props} />
  const words = props.text.slice(run.start, run.end)
  return run.kind === 'text' ? words : <span className={quotationMarkClass(run)}>{words}</span>
}

const quotationMarkClass = ({ speaker, lit }: QuotationMarkRun): string => classes('qm', KIND_CLASS[speaker.kind], lit && 'lit')

function Name({ run, text, note, tipped }: RunProps<NameRun>) {
  const { entity, index, lit, current, mention } = run
  const isTipped = run.start === tipped
  return (
    <>
      <a
        className={classes(
          'm',
          KIND_CLASS[entity.kind],
          mention.form !== 'name' && 'linked',
          lit && 'lit',
          current && 'current',
          isTipped && 'tipped',
        )}
        href={`${entityHref(entity.id, index)}#e-${entity.id}`}
        draggable={false}
        data-at={run.start}
        data-entity={entity.id}
        data-mention={index}
        aria-current={current ? 'true' : undefined}
        aria-describedby={isTipped ? 'tip' : undefined}
      >
        {text.slice(run.start, run.end)}
      </a>
      {current && note && (
        <span className={classes('here-note', KIND_CLASS[entity.kind])} aria-hidden="true">
          {note}
        </span>
      )}
    </>
  )
}

/** A time that dates an event leads to it; any other only explains itself. */
function Time({ run, text, dates, tipped }: RunProps<TimeRun>) {
  const event = dates.get(run.time.id)
  const isTipped = run.start === tipped
  const mark = {
    className: classes('m', 'time', run.lit && 'lit', isTipped && 'tipped'),
    draggable: false,
    'data-at': run.start,
    'data-time': run.time.id,
    'aria-describedby': isTipped ? 'tip' : undefined,
  }
  const words = text.slice(run.start, run.end)
  const value = machineDate(run.time)
  const content = value ? <time dateTime={value}>{words}</time> : words
  if (event)
    return (
      <a {...mark} href={`${eventHref(event.id)}#ev-${event.id}`} data-event={event.id}>
        {content}
      </a>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not wrap at the end of a line
    <span {...mark} role="button" tabIndex={0}>
      {content}
    </span>
  )
}

/** What HTML takes as a date: a day, a month, a year. */
const machineDate = ({ timex3 }: TimeExpression): string | null => (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(timex3.value) ? timex3.value : null)

const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(' ')
