import { type RefObject, useEffect } from 'react'
import { useArticle } from '../../article/context.ts'
import { MOVES } from '../../article/hold.ts'
import { progress } from '../../store/page-state.ts'
import { noteReading } from '../../store/reading.ts'
import { isShown, lastParagraph, numberOf, readingArea } from './area.ts'
import { memory, movedByApp, noteScroll, readerMoves } from './jump.ts'
import { NO_MEMORY } from './memory.ts'

/** A place counts as read once the page has rested there for so long, in milliseconds. */
const REST = 700
/** So long after opening, the first screen counts as read. */
const FIRST_SCREEN = 4000

/** Tells the masthead how far the page is scrolled, and the library how far the article has been read. */
export function useProgress(root: RefObject<HTMLElement | null>): void {
  const { article, paragraphs } = useArticle()
  useEffect(() => {
    const note = () => {
      const reached = root.current && !movedByApp() ? reachedParagraph(root.current) : 0
      if (reached > 0) noteReading(article.slug, reached, paragraphs)
    }
    let frame = 0
    let rest = setTimeout(note, FIRST_SCREEN)
    const draw = () => {
      frame = 0
      if (root.current && isShown(root.current)) progress.set(progressOf(root.current))
    }
    const onScroll = () => {
      noteScroll()
      frame ||= requestAnimationFrame(draw)
      clearTimeout(rest)
      rest = setTimeout(note, REST)
    }
    readerMoves()
    draw()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll, { passive: true })
    for (const type of MOVES) window.addEventListener(type, readerMoves, { passive: true, capture: true })
    return () => {
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
      for (const type of MOVES) window.removeEventListener(type, readerMoves, { capture: true })
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      progress.set(0)
      memory.set(NO_MEMORY)
    }
  }, [root, article.slug, paragraphs])
}

/** 0 at the top of the page, 1 when the end of the text is in sight. */
function progressOf(root: HTMLElement): number {
  const text = root.querySelector('.text') ?? root
  const toScroll = window.scrollY + text.getBoundingClientRect().bottom - readingArea().bottom
  return toScroll <= 0 ? 1 : Math.min(1, window.scrollY / toScroll)
}

/** The last paragraph that has been seen to its end; of one higher than the window, the one that fills it. */
function reachedParagraph(root: HTMLElement): number {
  if (!isShown(root)) return 0
  const { top, bottom } = readingArea()
  const seen = lastParagraph(root, bottom, (box) => box.bottom <= bottom || box.top < (top + bottom) / 2)
  return seen ? numberOf(seen) : 0
}
