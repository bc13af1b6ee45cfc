import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PlacedHighlight } from '../../../core/index.ts'
import { COLOUR_NAME } from '../../notes/words.ts'
import { paints } from '../find/highlight.ts'
import type { RangesOf } from './on-page.ts'

interface SignsProps {
  readonly root: RefObject<HTMLElement | null>
  readonly highlights: readonly PlacedHighlight[]
  readonly rangesOf: RangesOf
  readonly onOpen: (id: string) => void
}

interface Sign {
  readonly highlight: PlacedHighlight
  readonly top: number
}

interface Box {
  readonly key: string
  readonly colour: string
  readonly style: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** Two signs stand at least so far apart, in pixels. */
const APART = 20

/**
 * In the margin, at the line where it begins: a sign for every highlight with a note, and for every one of which each
 * word is a link, for there a tap on the words opens the name. Whoever uses neither finger nor mouse has them all in the
 * list of notes. A browser that cannot paint highlights gets boxes behind the words here.
 */
export function Signs({ root, highlights, rangesOf, onOpen }: SignsProps) {
  const [{ signs, boxes }, set] = useState<{ signs: readonly Sign[]; boxes: readonly Box[] }>({ signs: [], boxes: [] })
  useLayoutEffect(() => {
    const origin = root.current?.getBoundingClientRect()
    if (origin) set({ signs: signsOf(highlights, rangesOf, origin), boxes: paints() ? [] : boxesOf(highlights, rangesOf, origin) })
  }, [root, highlights, rangesOf])
  return (
    <div aria-hidden="true">
      {boxes.map(({ key, colour, style }) => (
        <i key={key} className={`hl-box ${colour}`} style={style} />
      ))}
      {signs.map(({ highlight: { id, note, colour }, top }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={`hl-sign ${colour}${note ? ' noted' : ''}`}
          style={{ top }}
          title={note ?? `${COLOUR_NAME[colour]} highlight`}
          onClick={() => onOpen(id)}
        >
          <i />
        </button>
      ))}
    </div>
  )
}

function signsOf(highlights: readonly PlacedHighlight[], rangesOf: RangesOf, origin: DOMRect): Sign[] {
  const signs: Sign[] = []
  for (const highlight of highlights) {
    const ranges = highlight.at ? rangesOf(highlight.at) : []
    if (!highlight.note && !ranges.every(isLink)) continue
    const [line] = ranges.flatMap((range) => [...range.getClientRects()])
    if (!line) continue
    const top = line.top + line.height / 2 - origin.top
    signs.push({ highlight, top: Math.max(top, (signs.at(-1)?.top ?? -APART) + APART) })
  }
  return signs
}

const isLink = ({ startContainer }: Range): boolean =>
  startContainer.parentElement?.closest('[data-entity], [data-event], [data-time]') != null

const boxesOf = (highlights: readonly PlacedHighlight[], rangesOf: RangesOf, origin: DOMRect): Box[] =>
  highlights.flatMap(({ id, at, colour }) =>
    (at ? rangesOf(at) : [])
      .flatMap((range) => [...range.getClientRects()])
      .map(({ left, top, width, height }, index) => ({
        key: `${id} ${index}`,
        colour,
        style: { left: left - origin.left, top: top - origin.top, width, height },
      })),
  )
