import { memo, useMemo } from 'react'
import type { ChronicleItem, Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { GLYPH } from '../article/Glyph.tsx'
import { Label } from '../article/Label.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { useGradually } from '../article/use-gradually.ts'
import { useText } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { eventHref } from '../store/selection.ts'
import { headingWords } from './arrange.ts'
import { useTimeline } from './context.ts'
import { layOut, type PlotLayout, type PlotPoint, remark, round, toldPath } from './plot-layout.ts'

interface PlotProps {
  readonly dated: readonly ChronicleItem[]
  readonly undated: readonly Event[]
  readonly chosen: string | null
}

const SIGN = 11

/** The order the article tells things in against the order they happened in. */
export function Plot({ dated, undated, chosen }: PlotProps) {
  const view = useArticle()
  const text = useText()
  const layout = useMemo(
    () =>
      layOut({
        dated,
        undated,
        paragraphs: view.paragraphs,
        paragraphOf: (event) => paragraphAt(view, event.start),
        labelOf: (stop) => headingWords(stop, text) ?? '',
      }),
    [dated, undated, view, text],
  )
  const shown = useGradually(layout.points.length, 40, 40)
  return (
    <figure className="plot">
      <figcaption>
        <h2>Told against happened</h2>
        <p id="plot-says">
          Across: the order the article tells it in, by paragraph. Down: when it happened. Not to scale between the breaks.
        </p>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it; "img" would hide them. */}
      <svg
        viewBox={`0 0 ${layout.width} ${round(layout.height)}`}
        preserveAspectRatio="xMinYMin"
        role="group"
        aria-label={summary(layout.points)}
        aria-describedby="plot-says"
      >
        <Frame layout={layout} />
        {layout.points.slice(0, shown).map((point) => (
          <PointLink point={point} chosen={point.event.id === chosen} key={point.event.id} />
        ))}
      </svg>
      <Remark dated={dated} />
    </figure>
  )
}

/** "7 dated events by paragraph and time; 15 undated events below". */
function summary(points: readonly PlotPoint[]): string {
  const dated = points.filter((point) => point.dated).length
  const count = (n: number, kind: string) => `${n} ${kind} ${n === 1 ? 'event' : 'events'}`
  const below = points.length - dated
  return [dated > 0 && `${count(dated, 'dated')} by paragraph and time`, below > 0 && `${count(below, 'undated')} by paragraph`]
    .filter(Boolean)
    .join('; ')
}

/** Lines, labels and breaks: all of it stands in words in the list as well. */
const Frame = memo(function Frame({ layout: { width, left, rows, breaks, axis, ticks, baseline, points } }: { layout: PlotLayout }) {
  const stretches = axis ? [axis.from, ...breaks.flatMap((y) => [y - 4, y + 4]), axis.to] : []
  const lines = stretches.flatMap((y, index) =>
    index % 2 === 0 ? [`M${round(left)} ${round(y)}V${round(stretches[index + 1] as number)}`] : [],
  )
  return (
    <svg aria-hidden="true">
      {rows.map(({ y, label, item }) => (
        <g key={item ?? 'undated'}>
          <path className="grid" d={`M${round(left)} ${round(y)}H${width - 6}`} />
          <text className={item === null ? 'yl own' : 'yl'} x={round(left) - 10} y={round(y) + 4}>
            {label}
          </text>
        </g>
      ))}
      <path className="ax" d={lines.join('')} />
      {breaks.map((y) => (
        <path className="brk" d={`M${round(left) - 5} ${round(y)}l10-4m-10 8l10-4`} key={y} />
      ))}
      {ticks.map(({ x, paragraph }) => (
        <g key={paragraph}>
          <path className="ax" d={`M${round(x)} ${round(baseline)}v4`} />
          <text className="xl" x={round(x)} y={round(baseline) + 20}>
            {paragraph === 1 ? '¶ 1' : paragraph}
          </text>
        </g>
      ))}
      <path className="told" d={toldPath(points)} />
    </svg>
  )
})

const PointLink = memo(function PointLink({ point: { event, x, y }, chosen }: { point: PlotPoint; chosen: boolean }) {
  const { toggle } = useTimeline()
  const text = useText()
  const glyph = GLYPH[event.status]
  const label = event.label.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return (
    <a
      href={`${eventHref(event.id)}#ev-${event.id}`}
      className={chosen ? `pt ${glyph} chosen` : `pt ${glyph}`}
      aria-label={label}
      aria-current={chosen ? 'true' : undefined}
      onClick={onPlainClick(() => toggle(event.id))}
    >
      <title>{label}</title>
      <circle className="catch" cx={round(x)} cy={round(y)} r={SIGN / 2 + 1} />
      <use href={`#g-${glyph}`} x={round(x - SIGN / 2)} y={round(y - SIGN / 2)} width={SIGN} height={SIGN} />
    </a>
  )
})

function Remark({ dated }: { dated: readonly ChronicleItem[] }) {
  const view = useArticle()
  const found = remark(dated)
  if (!found) return null
  return (
    <p className="says">
      {found.words}:{' '}
      <q className="v">
        <Label event={found.event} />
      </q>{' '}
      <span className="pn">¶ {paragraphAt(view, found.event.start)}</span>
    </p>
  )
}
