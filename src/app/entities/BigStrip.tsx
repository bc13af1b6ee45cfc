import type { Entity } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { paragraphAt } from '../article/view.ts'
import { paragraphTicks } from './paragraph-ticks.ts'
import { shareOf, stripTicks } from './strip.ts'

/**
 * Where in the article a name stands, over the width of a card, with the paragraphs as a scale and a marker on the current mention. Lengths
 * across are shares of the width, so it fits a panel of any width without its strokes and numbers being stretched.
 */
export function BigStrip({ entity, current }: { entity: Entity; current: number | null }) {
  const view = useArticle()
  const { text, blocks } = view.article
  const { named, other } = stripTicks(entity.mentions, text.length, 600)
  const scale = paragraphTicks(blocks, text.length)
  const x = (share: number) => (share * 1000).toFixed(1)
  const across = (share: number) => `${(share * 100).toFixed(2)}%`
  const here = current === null ? undefined : entity.mentions[current]
  const paragraphs = [...new Set(entity.mentions.map((mention) => paragraphAt(view, mention.start)))].filter((number) => number > 0)
  return (
    <svg className="strip big" width="100%" height="54" role="img" aria-label={describe(entity.mentions.length, paragraphs)}>
      <svg y="8" width="100%" height="31" viewBox="0 0 1000 31" preserveAspectRatio="none" aria-hidden="true">
        <path className="base" d="M0 25.5H1000" />
        <path className="scale" d={scale.map(({ at }) => `M${x(at)} 26v4`).join('')} />
        <path className="ticks" d={named.map((at) => `M${x(at)} 1V25`).join('')} />
        <path className="ticks" d={other.map((at) => `M${x(at)} 13.3V25`).join('')} />
      </svg>
      {scale.map(
        ({ at, number, labelled }) =>
          labelled && (
            <text key={number} x={across(at)} y="50">
              {number}
            </text>
          ),
      )}
      {here && (
        <svg x={across(shareOf(here.start, text.length))} y="1" aria-hidden="true">
          <path className="here" d="M-4 0h8l-4 5z" />
        </svg>
      )}
    </svg>
  )
}

/** "7 mentions, in paragraphs 1, 5, 6, 7 and 8" */
function describe(count: number, paragraphs: readonly number[]): string {
  const mentions = count === 1 ? '1 mention' : `${count} mentions`
  if (paragraphs.length === 0) return mentions
  if (paragraphs.length === 1) return `${mentions}, in paragraph ${paragraphs[0]}`
  return `${mentions}, in paragraphs ${paragraphs.slice(0, -1).join(', ')} and ${paragraphs.at(-1)}`
}
