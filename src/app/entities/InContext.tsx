import type { Span } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useText } from '../article/Verbatim.tsx'
import { sentenceOf } from './introduction.ts'
import { snippet } from './snippet.ts'

/** Words of the article with a few around them. `linked`: no name, but tied to one. */
export function InContext({ of, linked }: { of: Span; linked: boolean }) {
  const view = useArticle()
  const { before, match, after, cutBefore, cutAfter } = snippet(useText(), of, sentenceOf(view, of))
  return (
    <q>
      {cutBefore && '…\u00a0'}
      {before}
      <b className={linked ? 'linked' : undefined}>{match}</b>
      {after}
      {cutAfter && '\u00a0…'}
    </q>
  )
}
