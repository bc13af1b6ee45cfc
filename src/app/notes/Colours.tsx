import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../core/index.ts'
import { COLOUR_NAME } from './words.ts'

interface ColoursProps {
  /** The one it has; null: it has none yet. */
  readonly current: HighlightColour | null
  readonly onChoose: (colour: HighlightColour) => void
}

/** The colours of highlights, each under its name. */
export function Colours({ current, onChoose }: ColoursProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is not to be seen
    <div className="hl-colours" role="group" aria-label={current ? 'Colour' : 'Highlight in'}>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button key={colour} type="button" aria-pressed={current ? colour === current : undefined} onClick={() => onChoose(colour)}>
          <i className={`hl-swatch ${colour}`} />
          {COLOUR_NAME[colour]}
        </button>
      ))}
    </div>
  )
}
