import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Edit, type Entity, KIND_AS } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { correct } from '../../article/correct.ts'
import { keepFocus, whenGone } from '../../article/correct-focus.ts'
import { Icon } from '../../article/Glyph.tsx'
import { KINDS } from '../../article/kind.ts'
import { useWords } from '../../article/Verbatim.tsx'
import { overlay } from '../../store/page-state.ts'
import { entityHref } from '../../store/selection.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { useCloseCard } from '../use-close-card.ts'
import { callIt, itIs, notAName, sameAs, splitOff, wordingsOf } from './corrections.ts'
import { NamePicker } from './NamePicker.tsx'

interface CorrectMenuProps {
  readonly entity: Entity
  /** Puts the menu away; the focus goes back to what opened it. */
  readonly onClose: () => void
}

type Step = 'same' | 'split' | 'call' | 'kind'

/** What can be put right about a name. Nothing is asked twice: all of it can be undone. */
export function CorrectMenu({ entity, onClose }: CorrectMenuProps) {
  const view = useArticle()
  const { text } = view.article
  const [step, setStep] = useState<Step | null>(null)
  const from = useRef<Step | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const closeCard = useCloseCard()
  const back = () => {
    from.current = step
    setStep(null)
  }
  useShortcut('Escape', step ? back : onClose)
  useEffect(() => {
    // Into the menu, and back to the line that a step was taken from; a step takes the focus itself.
    if (step !== null) return
    const line = box.current?.querySelector<HTMLElement>(`[data-step="${from.current}"]`) ?? box.current?.querySelector('button')
    line?.focus({ preventScroll: true })
  }, [step])
  const make = (edit: Edit) => {
    correct(view, edit)
    onClose()
  }
  const merge = (other: Entity) => {
    const { edit, stays } = sameAs(text, entity, other)
    make(edit)
    navigate({ search: entityHref(stays.id) }, { replace: true, preventScrollReset: true })
    keepFocus(() => document.querySelector<HTMLElement>('.card h2'))
  }
  const dismiss = () => {
    closeCard()
    // Once the list has taken the card's place, or the name would be missed there.
    whenGone('.correct', () => {
      correct(view, notAName(text, entity))
      keepFocus(() => document.querySelector<HTMLElement>('.rail.who h2'))
    })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div className="correct" role="group" aria-label="Correct this name" ref={box} onKeyDown={moveAlong}>
      {step === null && (
        <ul>
          <Line step="same" onGo={setStep} shown={view.analysis.entities.length > 1}>
            This is the same as…
          </Line>
          <Line step="split" onGo={setStep} shown={wordingsOf(text, entity).length > 1}>
            Not the same: split off…
          </Line>
          <Line step="call" onGo={setStep}>
            Call it…
          </Line>
          <Line step="kind" onGo={setStep}>
            It is a person, a place…
          </Line>
          <li>
            <button type="button" className="choice-row" onClick={dismiss}>
              Not a name
            </button>
          </li>
          <li className="apart">
            <button type="button" className="choice-row" onClick={() => overlay.set('corrections')}>
              Corrections made <span className="note">{view.corrections.length || 'none yet'}</span>
            </button>
          </li>
        </ul>
      )}
      {step === 'same' && (
        <StepView title="This is the same as" onBack={back}>
          <NamePicker entity={entity} label="Which name is it?" onPick={merge} />
        </StepView>
      )}
      {step === 'split' && (
        <StepView title="Not the same: split off" onBack={back}>
          <Split entity={entity} onPick={(wording) => make(splitOff(text, entity, wording))} />
        </StepView>
      )}
      {step === 'call' && (
        <StepView title="Call it" onBack={back}>
          <Call entity={entity} onCall={(name) => make(callIt(text, entity, name))} />
        </StepView>
      )}
      {step === 'kind' && (
        <StepView title="It is" onBack={back}>
          <Choices>
            {KINDS.map((kind) => (
              <Choice
                key={kind}
                current={kind === entity.kind}
                onChoose={() => (kind === entity.kind ? onClose() : make(itIs(text, entity, kind)))}
              >
                {KIND_AS[kind]}
              </Choice>
            ))}
          </Choices>
        </StepView>
      )}
    </div>
  )
}

/** Arrow keys go from line to line, besides the Tab key. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .choice-row')]
  const next = lines[lines.indexOf(document.activeElement as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

interface LineProps {
  readonly step: Step
  readonly onGo: (step: Step) => void
  readonly shown?: boolean
  readonly children: string
}

function Line({ step, onGo, shown = true, children }: LineProps) {
  if (!shown) return null
  return (
    <li>
      <button type="button" className="choice-row" data-step={step} onClick={() => onGo(step)}>
        {children}
        <Icon name="right" />
      </button>
    </li>
  )
}

function StepView({ title, onBack, children }: { title: string; onBack: () => void; children: ReactNode }) {
  return (
    <>
      <h3>
        <button type="button" className="back" aria-label={`${title}: back to all corrections`} onClick={onBack}>
          <Icon name="left" />
          {title}
        </button>
      </h3>
      {children}
    </>
  )
}

/** A list to choose from; its first line, or the current one, has the focus. */
function Choices({ children }: { children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector('button')
    current?.focus({ preventScroll: true })
  }, [])
  return <ul ref={list}>{children}</ul>
}

function Choice({ current, onChoose, children }: { current: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className="choice-row" aria-current={current || undefined} onClick={onChoose}>
        {children}
      </button>
    </li>
  )
}

function Split({ entity, onPick }: { entity: Entity; onPick: (wording: string) => void }) {
  const { text } = useArticle().article
  const said = useWords()
  return (
    <Choices>
      {wordingsOf(text, entity).map(({ words, count }) => (
        <Choice key={words} current={false} onChoose={() => onPick(words)}>
          <span className="name">{said(words)}</span> <span className="note">{count === 1 ? '1 mention' : `${count} mentions`}</span>
        </Choice>
      ))}
    </Choices>
  )
}

function Call({ entity, onCall }: { entity: Entity; onCall: (name: string) => void }) {
  const words = useWords()
  const [name, setName] = useState(entity.name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const clean = name.replace(/\s+/g, ' ').trim()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (clean && clean !== entity.name) onCall(clean)
        else field.current?.focus()
      }}
    >
      <span className="field">
        <input
          ref={field}
          aria-label="Name"
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={!clean || clean === entity.name}>
          Set
        </button>
      </span>
      <Choices>
        {entity.aliases.map((alias) => (
          <Choice key={alias} current={false} onChoose={() => onCall(alias)}>
            <span className="name">{words(alias)}</span>
          </Choice>
        ))}
      </Choices>
    </form>
  )
}
