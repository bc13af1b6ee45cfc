import type { PlacedHighlight } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useText, useWords } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { COLOUR_NAME } from '../notes/words.ts'
import { type Cut, More } from './fitting.tsx'

/** Characters in a line. */
const WIDTH = 110

/** About so many lines a highlight takes on a page's width. */
export const linesOfNote = ({ at, anchor, note = '' }: PlacedHighlight): number => {
  const words = Math.min(3, Math.ceil((at ? at.end - at.start : anchor.text.length) / WIDTH))
  return 0.3 + words + note.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / WIDTH), 0)
}

/** What the reader has marked, with the notes. */
export function PrintNotes({ highlights: { shown, more } }: { highlights: Cut<PlacedHighlight> }) {
  const view = useArticle()
  const words = useWords()
  const text = useText()
  if (shown.length === 0) return null
  return (
    <section className="print-notes">
      <h2>My highlights and notes</h2>
      <ul>
        {shown.map(({ id, at, anchor, colour, note }) => (
          <li className="print-row" key={id}>
            <i className={`hl-swatch ${colour}`} />
            <div>
              <p className="what">“{at ? text.slice(at.start, at.end) : words(anchor.text)}”</p>
              {note && <p className="print-note">{note}</p>}
              <p className="note">
                {COLOUR_NAME[colour]}
                {!at && ', no longer found in the text'}
              </p>
            </div>
            {at && <span className="pn">{paragraphAt(view, at.start) || ''}</span>}
          </li>
        ))}
      </ul>
      <More count={more} />
    </section>
  )
}
