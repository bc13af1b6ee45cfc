import { useMemo, useRef } from 'react'
import { isEnglish } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useText } from '../article/Verbatim.tsx'
import { useSelection } from '../store/selection.ts'
import { Header } from './Header.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { BlockView } from './text/BlockView.tsx'
import { emphasisOf } from './text/emphasis.ts'
import { Groups } from './text/Groups.tsx'
import { useProse, useRuns } from './text/use-prose.ts'

/** The article as it is read. */
export function Reader() {
  const view = useArticle()
  const { article } = view
  const root = useRef<HTMLElement>(null)
  const [selection] = useSelection()
  const text = useText()
  const emphasis = useMemo(() => emphasisOf(view, selection), [view, selection])
  const prose = useProse(view)
  const runs = useRuns(prose, emphasis)
  const render = (index: number) => {
    const block = article.blocks[index]
    if (!block) return null
    return (
      <BlockView
        key={block.start}
        block={block}
        tag={prose.tags.get(index)}
        text={text}
        stretches={runs[index] ?? []}
        dates={prose.dates}
        events={prose.signs[index] ?? []}
        chosenEvent={null}
        here={false}
        arrived={false}
        note={null}
        tipped={null}
      />
    )
  }
  const title = prose.title < 0 ? null : { text, stretches: runs[prose.title] ?? [], dates: prose.dates }
  return (
    <article className={emphasis.entity === null ? 'story' : 'story choosing'} lang={article.language} ref={root}>
      <Header title={title} />
      <div className="text" dir={isEnglish(article.language) ? undefined : 'auto'}>
        <Groups groups={prose.groups} blocks={article.blocks} render={render} />
        {article.blocks.length === 0 && <p className="facts">There is no running text in this article.</p>}
      </div>
      <LeftOutList />
    </article>
  )
}
