import { Icon } from '../article/Glyph.tsx'
import { overlay } from '../store/page-state.ts'
import { settings } from '../store/settings.ts'
import { useKept } from '../store/use-kept.ts'

const KEYS: readonly { readonly heading: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    heading: 'In the article',
    keys: [
      ['j', 'Next paragraph'],
      ['k', 'Previous paragraph'],
      ['/', 'Find'],
      ['b', 'Back to where you were'],
      ['h', 'Highlight a sentence, or go to the bar of what is selected'],
    ],
  },
  {
    heading: 'A name or an event is open',
    keys: [
      ['n', 'Next mention'],
      ['p', 'Previous mention'],
      ['Enter', 'Go to the passage'],
      ['Esc', 'Close, back to the text'],
      ['z', 'Undo a correction or deletion just made'],
    ],
  },
  {
    heading: 'Panels',
    keys: [
      ['t', 'When'],
      ['e', 'Who and where'],
      ['m', 'Notes'],
      [',', 'Type and colour'],
      ['?', 'This list'],
    ],
  },
]

/** What the keys do, and the switch that turns single letters off. */
export function HelpKeys() {
  const [current, set] = useKept(settings)
  return (
    <>
      <header>
        <h2 id="help-title">Keyboard</h2>
        <button type="button" className="x" aria-label="Close" onClick={() => overlay.set(null)}>
          <Icon name="close" />
        </button>
      </header>
      <div className="cols">
        {KEYS.map(({ heading, keys }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="sys">
        <input type="checkbox" checked={current.letterKeys} onChange={(event) => set({ ...current, letterKeys: event.target.checked })} />
        Single-letter keys are on
      </label>
    </>
  )
}
