import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react'

const HINT =
  'The first line may be the headline. Line breaks, links and “related article” lines are cleaned up, and listed under the text so that nothing is lost.'

/** A text field with more characters than this holds a page up, with a book's for half a second: of such a text only the beginning is shown. */
export const LONG = 40_000
const BEGINNING = 2_000

interface PasteBoxProps {
  readonly text: string
  readonly onWrite: (text: string) => void
  /** The clipboard's mark-up came into an empty box. */
  readonly onMarkup: (pasted: { readonly text: string; readonly html: string }) => void
}

/** Where text is pasted or typed. */
export function PasteBox({ text, onWrite, onMarkup }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const cleared = useRef(false)
  const [typing, setTyping] = useState(false)
  const long = text.length > LONG && !typing
  useEffect(() => {
    if (text === '' && cleared.current) box.current?.focus()
    cleared.current = false
  }, [text])
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (html && text === '') onMarkup({ text: plain, html })
    if (plain.length <= LONG) return
    event.preventDefault()
    setTyping(false)
    const { selectionStart, selectionEnd } = event.currentTarget
    onWrite(text.slice(0, selectionStart) + plain.replace(/\r\n?/g, '\n') + text.slice(selectionEnd))
  }
  const clear = () => {
    cleared.current = true
    setTyping(false)
    onWrite('')
  }
  return (
    <>
      <label className="paste" htmlFor="pasted">
        <span>Paste the text, or drop a file anywhere on this page</span>
        {long ? (
          <textarea key="beginning" id="pasted" readOnly value={`${text.slice(0, BEGINNING)}…`} aria-describedby="pasted-length" />
        ) : (
          <textarea
            key="whole"
            id="pasted"
            ref={box}
            placeholder={HINT}
            value={text}
            onChange={(event) => {
              setTyping(true)
              onWrite(event.target.value)
            }}
            onPaste={paste}
          />
        )}
      </label>
      {long && <LongText text={text} onClear={clear} />}
    </>
  )
}

function LongText({ text, onClear }: { text: string; onClear: () => void }) {
  const words = useMemo(() => text.match(/\S+/g)?.length ?? 0, [text])
  return (
    <p className="note pasted">
      <span id="pasted-length" role="status">
        This is the beginning of {words.toLocaleString('en-GB')} words. All of them will be read.
      </span>{' '}
      <button type="button" className="plain" onClick={onClear}>
        Take the text out
      </button>
    </p>
  )
}
