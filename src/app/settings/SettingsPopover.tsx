import { useEffect, useRef } from 'react'
import { DEFAULT_SETTINGS, LEADING, MEASURE, type Settings, SIZE, settings, THEMES, type Theme } from '../store/settings.ts'
import { useKept } from '../store/use-kept.ts'

const THEME_NAME: Record<Theme, string> = { light: 'Light', sepia: 'Sepia', dark: 'Dark' }

/** Type and colour. Every change shows at once in the page behind it. */
export function SettingsPopover({ onLeave }: { onLeave: () => void }) {
  const [current, set] = useKept(settings)
  const change = (part: Partial<Settings>) => set({ ...current, ...part })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const touched = JSON.stringify(current) !== JSON.stringify(DEFAULT_SETTINGS)
  return (
    <div
      className="pop"
      role="dialog"
      aria-labelledby="type-title"
      tabIndex={-1}
      ref={box}
      onBlur={(event) => {
        // Tabbing out of it closes it; a click within moves the focus to nothing and does not.
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      <h2 id="type-title">Type and colour</h2>
      <Themes current={current} change={change} />
      <Slider label="Size" range={SIZE} value={current.size} onChange={(size) => change({ size })} letters />
      <Slider label="Line spacing" range={LEADING} value={current.leading} onChange={(leading) => change({ leading })} />
      <Slider label="Line length" range={MEASURE} value={current.measure} onChange={(measure) => change({ measure })} />
      <Choice
        name="marks"
        label="Marks in the text"
        value={current.marks}
        options={{ quiet: 'Quiet', chosen: 'Only the chosen', none: 'None' }}
        onChange={(marks) => change({ marks })}
      />
      <Choice
        name="quotes"
        label="Quotation marks"
        value={current.quotes}
        options={{ curled: 'Curled “ ”', source: 'As in the source " "' }}
        onChange={(quotes) => change({ quotes })}
      />
      <label className="sys">
        <input type="checkbox" checked={current.letterKeys} onChange={(event) => change({ letterKeys: event.target.checked })} />
        Single-letter keys
      </label>
      {touched && (
        <button type="button" className="reset" onClick={() => set(DEFAULT_SETTINGS)}>
          As it was at first
        </button>
      )}
    </div>
  )
}

function Themes({ current, change }: { current: Settings; change: (part: Partial<Settings>) => void }) {
  return (
    <fieldset className="themes">
      <legend>Paper</legend>
      {THEMES.map((theme) => (
        <label key={theme} data-theme={theme}>
          <input type="radio" name="theme" checked={current.theme === theme} onChange={() => change({ theme })} />
          <span className="sw" aria-hidden="true">
            Ag
          </span>
          <span className="sw-name">{THEME_NAME[theme]}</span>
        </label>
      ))}
      <label className="sys">
        <input
          type="checkbox"
          checked={current.theme === 'system'}
          onChange={(event) => change({ theme: event.target.checked ? 'system' : (document.documentElement.dataset.theme as Theme) })}
        />
        Follow the system
      </label>
    </fieldset>
  )
}

interface SliderProps {
  readonly label: string
  readonly range: { readonly min: number; readonly max: number; readonly step: number; readonly usual: number }
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** A small and a large letter at its ends, which step it. */
  readonly letters?: boolean
}

function Slider({ label, range, value, onChange, letters }: SliderProps) {
  const shown = value ?? range.usual
  const step = (by: number) => onChange(Math.min(range.max, Math.max(range.min, Number((shown + by).toFixed(2)))))
  const id = `set-${label.toLowerCase().replace(' ', '-')}`
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      {letters && (
        <button type="button" aria-label="Smaller" onClick={() => step(-range.step)}>
          A
        </button>
      )}
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {letters && (
        <button type="button" className="big" aria-label="Larger" onClick={() => step(range.step)}>
          A
        </button>
      )}
      <output htmlFor={id}>{range.step < 1 ? shown.toFixed(2) : shown}</output>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly label: string
  readonly value: T
  readonly options: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ name, label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {(Object.entries(options) as [T, string][]).map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
