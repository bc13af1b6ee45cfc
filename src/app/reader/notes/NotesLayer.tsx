import { type RefObject, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { HighlightColour, PlacedHighlight, Span } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { UndoNote } from '../../article/UndoNote.tsx'
import { useText } from '../../article/Verbatim.tsx'
import { lastColour, lastStep, mark, remove, toggleLastStep } from '../../notes/change.ts'
import { useHighlights } from '../../notes/use-highlights.ts'
import { useObservable } from '../../store/page-state.ts'
import { HighlightCard } from './HighlightCard.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { Signs } from './Signs.tsx'
import { useAddressed } from './use-addressed.ts'
import { useKeyed } from './use-keyed.ts'
import { usePainting } from './use-painting.ts'
import { useSelected } from './use-selected.ts'
import { useTouched } from './use-touched.ts'

const NONE: readonly PlacedHighlight[] = []

/** The highlights of the article, what makes new ones of selected words, and what changes them. */
export function NotesLayer({ root }: { root: RefObject<HTMLElement | null> }) {
  const { article, analysis } = useArticle()
  const text = useText()
  const highlights = useHighlights() ?? NONE
  const { selected, drop } = useSelected(root, article.text)
  const keyed = useKeyed(root, article.text, analysis.sentences)
  const [open, setOpen] = useState<{ readonly id: string; readonly writing: boolean } | null>(null)
  const [shown, setShown] = useState<Span | null>(null)
  const step = useObservable(lastStep, null)
  const span = keyed.span ?? selected
  const rangesOf = usePainting(root, article.blocks, highlights, keyed.span ?? shown)
  const touched = highlights.find(({ id, at }) => id === open?.id && at)
  const close = useCallback(() => {
    setOpen(null)
    keyed.giveFocusBack()
  }, [keyed.giveFocusBack])
  useEffect(() => {
    // A drag that begins on a name waits for nothing.
    import('./drag.ts').catch(() => {})
  }, [])
  useTouched(root, highlights, rangesOf, (id) => setOpen({ id, writing: false }))
  useAddressed(root, highlights, rangesOf, setShown)
  // Another text is another article, and what was open is not in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each article anew
  useEffect(() => setOpen(null), [article.slug])

  const marking = async (colour: HighlightColour, writing: boolean) => {
    if (!span) return
    const id = await mark(article, highlights, span, colour)
    drop()
    if (writing) {
      keyed.end(false)
      setOpen({ id, writing })
    } else keyed.end(true)
  }
  return (
    <div className="hl-layer">
      <Signs root={root} highlights={highlights} rangesOf={rangesOf} onOpen={(id) => setOpen({ id, writing: false })} />
      {span && !touched && (
        <SelectionBar
          key={keyed.span ? 'keyed' : 'selected'}
          root={root}
          span={span}
          ranges={rangesOf(span)}
          onStep={keyed.span && keyed.step}
          onMark={(colour) => marking(colour, false)}
          onNote={() => marking(lastColour.get(), true)}
          onClose={() => {
            drop()
            keyed.end(true)
          }}
        />
      )}
      {touched?.at && (
        <HighlightCard
          key={touched.id}
          root={root}
          highlight={touched}
          ranges={rangesOf(touched.at)}
          writing={open?.writing ?? false}
          onGivenUp={() => {
            if (open?.writing) remove(touched)
            close()
          }}
          onClose={close}
        />
      )}
      {/* On a phone the list of notes, where something may be deleted, stands in the article's place. */}
      {createPortal(<UndoNote step={step} onToggle={toggleLastStep} />, document.body)}
      <p className="hidden" role="status">
        {touched && !open?.writing ? text.slice(touched.at?.start, touched.at?.end).slice(0, 200) : ''}
      </p>
    </div>
  )
}
