import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PlacedHighlight } from '../../../core/index.ts'
import type { RangesOf } from './on-page.ts'

/** Between two lines a finger is not far from either, in pixels. */
const NEAR = 4

/** A click or a tap on a highlight, but not on a name in it, which is a link: `onTouch` gets the shortest that lies there. */
export function useTouched(
  root: RefObject<HTMLElement | null>,
  highlights: readonly PlacedHighlight[],
  rangesOf: RangesOf,
  onTouch: (id: string) => void,
): void {
  const touch = useEffectEvent((event: MouseEvent) => {
    const { target, clientX, clientY } = event
    const plain = event.button === 0 && !event.defaultPrevented && getSelection()?.type !== 'Range'
    if (!plain || !(target instanceof Element) || target.closest('a, button, [role=button], .hl-layer')) return
    const there = highlights.filter(({ at }) => at && rangesOf(at).some((range) => holds(range, clientX, clientY)))
    const [shortest] = there.sort((a, b) => lengthOf(a) - lengthOf(b))
    if (shortest) onTouch(shortest.id)
  })
  useEffect(() => {
    const { current } = root
    const onClick = (event: MouseEvent) => touch(event)
    current?.addEventListener('click', onClick)
    return () => current?.removeEventListener('click', onClick)
  }, [root])
}

const holds = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top - NEAR && y <= bottom + NEAR)

const lengthOf = ({ at }: PlacedHighlight): number => (at ? at.end - at.start : 0)
