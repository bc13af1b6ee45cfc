import { type RefObject, useCallback, useEffect, useState } from 'react'
import { type Block, HIGHLIGHT_COLOURS, type PlacedHighlight, type Span } from '../../../core/index.ts'
import { paints } from '../find/highlight.ts'
import { pageRanges, type RangesOf } from './on-page.ts'

const NOTHING: RangesOf = () => []

/**
 * Paints the highlights with the CSS Custom Highlight API: the page's elements, which React owns and which were there
 * before the device was asked, are not touched; a highlight may begin in the middle of a name, run over paragraphs and
 * lie over another, and the names in it stay links. Painted again whenever the article's elements change: when another
 * name is chosen, or a long article draws more of itself. Gives the ranges of spans on the page as it is.
 */
export function usePainting(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  highlights: readonly PlacedHighlight[],
  now: Span | null,
): RangesOf {
  const rangesOf = useRanges(root, blocks)
  useEffect(() => {
    if (!paints()) return
    for (const colour of HIGHLIGHT_COLOURS) {
      const painted = new Highlight()
      painted.priority = -1
      for (const highlight of highlights)
        if (highlight.at && highlight.colour === colour) for (const range of rangesOf(highlight.at)) painted.add(range)
      CSS.highlights.set(`note-${colour}`, painted)
    }
  }, [rangesOf, highlights])
  useEffect(() => {
    if (!paints()) return
    CSS.highlights.set('note-now', new Highlight(...(now ? rangesOf(now) : [])))
  }, [rangesOf, now])
  useEffect(
    () => () => {
      if (paints()) for (const name of [...HIGHLIGHT_COLOURS, 'now']) CSS.highlights.delete(`note-${name}`)
    },
    [],
  )
  return rangesOf
}

/** New whenever the elements of the article are others, or stand elsewhere. */
function useRanges(root: RefObject<HTMLElement | null>, blocks: readonly Block[]): RangesOf {
  const [rangesOf, setRanges] = useState<RangesOf>(() => NOTHING)
  const look = useCallback(() => {
    const { current } = root
    setRanges(() => (current ? pageRanges(current, blocks) : NOTHING))
  }, [root, blocks])
  useEffect(() => {
    const { current } = root
    if (!current) return
    look()
    let frame = 0
    const later = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        look()
      })
    }
    const words = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !isOurs(target))) later()
    })
    words.observe(current, { childList: true, characterData: true, subtree: true })
    const size = globalThis.ResizeObserver ? new ResizeObserver(later) : null
    size?.observe(current)
    return () => {
      cancelAnimationFrame(frame)
      words.disconnect()
      size?.disconnect()
    }
  }, [root, look])
  return rangesOf
}

/** What this part of the reader itself puts into the article changes no words of it. */
const isOurs = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest('.hl-layer, .tip') != null
