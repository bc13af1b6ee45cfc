import { hold, type Target } from '../../article/hold.ts'
import { observable } from '../../store/observable.ts'
import { firstParagraphBelow, isShown, numberOf, readingArea } from './area.ts'
import { afterJump, afterScroll, type Memory, NO_MEMORY, type Place } from './memory.ts'

/** Where "Back to where you were" leads. */
export const memory = observable<Memory>(NO_MEMORY)

/** How long a smooth jump may move, in milliseconds. */
const FLIGHT = 900
/** Farther than so many screens a smooth jump is only a blur. */
const SMOOTH_SCREENS = 4
/** Space left between what was jumped to and the edge of the reading area. */
const COMFORT = 28

let flightEnds = 0
let moved: 'by-reader' | 'by-app' = 'by-reader'

/** Whether the page stands where the app, not the reader, has scrolled it. */
export const movedByApp = (): boolean => moved === 'by-app'
export const readerMoves = (): void => {
  moved = 'by-reader'
}

const inFlight = (): boolean => performance.now() < flightEnds

/** Where the reader is now; null while the article is hidden, or above its first paragraph. */
export function placeNow(root: HTMLElement): Place | null {
  if (!isShown(root)) return null
  const first = firstParagraphBelow(root, readingArea().top + COMFORT / 2)
  return first ? { paragraph: numberOf(first), top: window.scrollY, offset: first.getBoundingClientRect().top } : null
}

interface JumpOptions {
  /** `comfort`: only if the target is not well in sight. `start`: to the top of the reading area. */
  readonly to?: 'comfort' | 'start'
  /** Where the reader was, for the way back; null: there is no way back to offer. */
  readonly from: Place | null
}

/** Scrolls the page to a part of the article. */
export function jump(target: Target, { to = 'comfort', from }: JumpOptions): void {
  const rect = target.getBoundingClientRect()
  const area = readingArea()
  const inSight = rect.top >= area.top + COMFORT && rect.bottom <= area.bottom - COMFORT
  if (to === 'comfort' && inSight && !inFlight()) return
  const spare = area.bottom - area.top - rect.height
  const below = to === 'start' ? COMFORT : Math.max(COMFORT, spare / 3)
  const top = withinPage(window.scrollY + rect.top - area.top - below)
  memory.set(from ? afterJump(memory.get(), from, top, window.innerHeight, inFlight()) : { ...memory.get(), landed: top })
  moved = 'by-app'
  const lands = rect.top + window.scrollY - top
  if (scrollTo(top)) hold(target, lands)
  // What it passed on its way may have become higher or lower.
  else window.addEventListener('scrollend', () => movedByApp() && memory.get().landed === top && hold(target, lands), { once: true })
}

/** Takes the reader back, and the focus with them. */
export function goBack(root: HTMLElement): void {
  const { origin } = memory.get()
  memory.set(NO_MEMORY)
  const block = origin && root.querySelector<HTMLElement>(`#p${origin.paragraph}`)
  if (!block) return
  block.focus({ preventScroll: true })
  if (scrollTo(withinPage(window.scrollY + block.getBoundingClientRect().top - origin.offset))) hold(block, origin.offset)
  moved = 'by-reader'
}

/** Scrolls by a step of the reader's own, from paragraph to paragraph. */
export function stepTo(block: HTMLElement): void {
  const rect = block.getBoundingClientRect()
  const area = readingArea()
  block.focus({ preventScroll: true })
  if (rect.top >= area.top && rect.bottom <= area.bottom - COMFORT) return
  scrollTo(withinPage(window.scrollY + rect.top - area.top - COMFORT))
}

/** The reader has scrolled; what was remembered may be of no use any more. */
export function noteScroll(): void {
  if (inFlight()) return
  memory.set(afterScroll(memory.get(), window.scrollY, window.innerHeight))
}

const withinPage = (top: number): number => Math.max(0, Math.min(top, document.documentElement.scrollHeight - window.innerHeight))

/** Whether the page is there at once; else it is on its way. */
function scrollTo(top: number): boolean {
  const far = Math.abs(top - window.scrollY) > SMOOTH_SCREENS * window.innerHeight
  const still = far || matchMedia('(prefers-reduced-motion: reduce)').matches
  flightEnds = performance.now() + (still ? 0 : FLIGHT)
  window.scrollTo({ top, behavior: still ? 'instant' : 'smooth' })
  return still
}
