import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { HighlightColour, Span } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { Icon } from '../../article/Glyph.tsx'
import { useText } from '../../article/Verbatim.tsx'
import { paragraphAt } from '../../article/view.ts'
import { Colours } from '../../notes/Colours.tsx'
import { copy, withSource } from '../../notes/copy.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import type { PassageStep } from './steps.ts'
import { usePlace } from './use-place.ts'

interface SelectionBarProps {
  readonly root: RefObject<HTMLElement | null>
  readonly span: Span
  readonly ranges: readonly Range[]
  /** Where the passage is chosen by the keyboard: what changes it. */
  readonly onStep: ((step: PassageStep) => void) | null
  readonly onMark: (colour: HighlightColour) => void
  readonly onNote: () => void
  readonly onClose: () => void
}

const STEPS: readonly { readonly step: PassageStep; readonly name: string; readonly icon: 'up' | 'down' | 'left' | 'right' }[] = [
  { step: 'previous-sentence', name: 'Sentence before', icon: 'up' },
  { step: 'next-sentence', name: 'Next sentence', icon: 'down' },
  { step: 'start-earlier', name: 'Begin a word earlier', icon: 'left' },
  { step: 'start-later', name: 'Begin a word later', icon: 'right' },
  { step: 'end-earlier', name: 'End a word earlier', icon: 'left' },
  { step: 'end-later', name: 'End a word later', icon: 'right' },
]

const KEYS: Readonly<Record<string, PassageStep>> = {
  ArrowUp: 'previous-sentence',
  ArrowDown: 'next-sentence',
  ArrowLeft: 'end-earlier',
  ArrowRight: 'end-later',
  'Shift+ArrowLeft': 'start-earlier',
  'Shift+ArrowRight': 'start-later',
}

/** What can be done with words that are selected, or chosen by the keyboard: marked in a colour, noted on, copied. */
export function SelectionBar({ root, span, ranges, onStep, onMark, onNote, onClose }: SelectionBarProps) {
  const view = useArticle()
  const text = useText()
  const bar = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  usePlace(bar, root, ranges)
  useShortcut('Escape', onClose)
  useKeyIntoBar(bar, onStep !== null)
  const words = text.slice(span.start, span.end)
  const onCopy = async () => {
    setSaid((await copy(withSource(view, words, span.start))) ? 'Copied' : 'The browser does not allow copying here')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[(event.shiftKey ? 'Shift+' : '') + event.key]
    if (!onStep || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onStep(step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className="hl-pop hl-bar"
      role="group"
      aria-label="Selected words"
      ref={bar}
      // A press on the bar takes nothing of the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <div className="hl-row">
        <Colours current={null} onChoose={onMark} />
        <div className="hl-do">
          <button type="button" onClick={onNote}>
            Note
          </button>
          <button type="button" onClick={onCopy} aria-label="Copy with source">
            {said || 'Copy'}
          </button>
        </div>
      </div>
      {onStep && <Steps onStep={onStep} />}
      <p className="hidden" role="status">
        {said || (onStep && `Paragraph ${paragraphAt(view, span.start)}: ${words}`)}
      </p>
    </div>
  )
}

function Steps({ onStep }: { onStep: (step: PassageStep) => void }) {
  const group = (label: string, from: number) => (
    <span>
      <i>{label}</i>
      {STEPS.slice(from, from + 2).map(({ step, name, icon }) => (
        <button key={step} type="button" aria-label={name} onClick={() => onStep(step)}>
          <Icon name={icon} />
        </button>
      ))}
    </span>
  )
  return (
    <div className="hl-steps">
      {group('Sentence', 0)}
      {group('Begin', 2)}
      {group('End', 4)}
    </div>
  )
}

/** The bar stands far from the words in the page's order: Tab, or `h`, leads to it. Chosen by the keyboard it has the focus at once. */
function useKeyIntoBar(bar: RefObject<HTMLElement | null>, now: boolean): void {
  const enter = () => bar.current?.querySelector('button')?.focus({ preventScroll: true })
  useShortcut('h', enter)
  useEffect(() => {
    if (now) bar.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [bar, now])
  useEffect(() => {
    const onTab = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented || bar.current?.contains(document.activeElement)) return
      event.preventDefault()
      bar.current?.querySelector('button')?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onTab)
    return () => document.removeEventListener('keydown', onTab)
  }, [bar])
}
