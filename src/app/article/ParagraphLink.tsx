import { paragraphHref } from '../store/selection.ts'

/** "¶ 5", a link to that paragraph; nothing for a title or heading (0), which have no number. */
export function ParagraphLink({ number }: { number: number }) {
  if (number === 0) return null
  return (
    <a className="pn" href={paragraphHref(number)}>
      <ParagraphNumber number={number} />
    </a>
  )
}

/** "¶ 5", read aloud as "paragraph 5". */
export function ParagraphNumber({ number }: { number: number }) {
  return (
    <>
      <span aria-hidden="true">¶ </span>
      <span className="hidden">Paragraph </span>
      {number}
    </>
  )
}
