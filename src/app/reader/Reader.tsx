import { lazy, Suspense, useMemo, useRef } from 'react'
import { isEnglish } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { isLong } from '../article/Part.tsx'
import { useText } from '../article/Verbatim.tsx'
import { isOwnSlug } from '../device/own-slug.ts'
import { useSelection } from '../store/selection.ts'
import { announcement } from './announce.ts'
import { Find } from './find/Find.tsx'
import { Header } from './Header.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { Notes } from './notes/Notes.tsx'
import { ReturnChip } from './place/ReturnChip.tsx'
import { useFollow } from './place/use-follow.ts'
import { useFragment } from './place/use-fragment.ts'
import { useProgress } from './place/use-progress.ts'
import { useFocusedBlock, useMentionKeys, useParagraphKeys } from './place/use-steps.ts'
import { emphasisOf } from './text/emphasis.ts'
import { Prose } from './text/Prose.tsx'
import { useProse, useRuns } from './text/use-prose.ts'
import { useTip } from './tip/use-tip.ts'
import { useChoosing } from './use-choosing.ts'

/** The note beside a mark needs words for dates: it comes with the first mark that is pointed at. */
const TipCard = lazy(async () => ({ default: (await import('./tip/TipCard.tsx')).TipCard }))

/** Only a long article needs it. */
const PlaceKeeper = lazy(async () => ({ default: (await import('./place/PlaceKeeper.tsx')).PlaceKeeper }))

/** Where one of the reader's own articles comes from, and what was guessed and left out. */
const OwnNote = lazy(async () => ({ default: (await import('../own/OwnNote.tsx')).OwnNote }))

/** The article as it is read. */
export function Reader() {
  const view = useArticle()
  const { article } = view
  const root = useRef<HTMLElement>(null)
  const [selection, actions] = useSelection()
  const text = useText()
  const emphasis = useMemo(() => emphasisOf(view, selection), [view, selection])
  const prose = useProse(view)
  const runs = useRuns(prose, emphasis)

  const { tip, close, explain } = useTip(root)
  const arrived = useFragment(root)
  const focused = useFocusedBlock(root)
  useChoosing(root, actions, explain)
  useFollow(root, emphasis, article.blocks)
  useProgress(root)
  useParagraphKeys(root)
  const mentions = view.entities.get(emphasis.entity ?? '')?.mentions.length
  useMentionKeys(mentions === undefined ? null : { mentions, current: emphasis.mention }, actions.stepTo)

  const note = mentions === undefined || emphasis.mention === null ? null : `${emphasis.mention + 1} of ${mentions}`
  const tipped = tip && tip.about.kind !== 'event' ? Number(tip.mark.dataset.at) : null
  const state = { text, runs, note, tipped, chosenEvent: emphasis.event, arrived, focused }
  const titleRuns = prose.title < 0 ? null : runs(prose.title)
  return (
    <>
      <Find root={root} />
      {/* Before the article, so that it is still there when this goes. */}
      <Suspense>{isLong(article.blocks) && <PlaceKeeper root={root} />}</Suspense>
      <article className={emphasis.entity === null ? 'story' : 'story choosing'} lang={article.language} ref={root}>
        <Header
          title={
            titleRuns
              ? { text, stretches: titleRuns, dates: prose.dates, note, tipped, start: article.blocks[prose.title]?.start ?? 0 }
              : null
          }
        />
        {isOwnSlug(article.slug) && (
          <Suspense>
            <OwnNote />
          </Suspense>
        )}
        <div className="text" dir={isEnglish(article.language) ? undefined : 'auto'}>
          <Prose prose={prose} blocks={article.blocks} at={emphasis.at} {...state} />
          {article.blocks.length === 0 && <p className="facts">There is no running text in this article.</p>}
        </div>
        <LeftOutList />
        <Notes root={root} />
        <Suspense>
          {tip && (
            <TipCard
              tip={tip}
              root={root}
              onClose={close}
              onChoose={(event) => {
                close()
                actions.chooseEvent(event)
              }}
            />
          )}
        </Suspense>
      </article>
      <ReturnChip root={root} />
      <p className="hidden" role="status">
        {announcement(view, emphasis)}
      </p>
    </>
  )
}
