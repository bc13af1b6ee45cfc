import type { LeftOut } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useWords } from '../article/Verbatim.tsx'
import { paragraphHref } from '../store/selection.ts'
import { safeUrl, whatIsLeftOut } from './left-out.ts'

/** What the source holds besides the running text: nothing vanishes. */
export function LeftOutList() {
  const { leftOut } = useArticle().article
  if (leftOut.length === 0) return null
  return (
    <section className="leftout" aria-labelledby="left-out">
      <h2 id="left-out">Left out of the text</h2>
      <ul>
        {leftOut.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may hold them all on one line; they are never reordered
          <li key={index}>
            <LeftOutWords item={item} />
            <span>
              {whatIsLeftOut(item)},{' '}
              {item.after === 0 ? 'before the first paragraph' : <a href={paragraphHref(item.after)}>after paragraph {item.after}</a>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LeftOutWords({ item }: { item: LeftOut }) {
  const words = useWords()
  const url = safeUrl(item)
  return (
    <q className="v">
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {words(item.text)}
        </a>
      ) : (
        words(item.text)
      )}
    </q>
  )
}
