import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { ArticleContext } from '../../../src/app/article/context.ts'
import { lastChange } from '../../../src/app/article/correct.ts'
import { useArticleView } from '../../../src/app/article/use-view.ts'
import { Corrections } from '../../../src/app/corrections/Corrections.tsx'
import { WhoPanel } from '../../../src/app/entities/WhoPanel.tsx'
import { Reader } from '../../../src/app/reader/Reader.tsx'
import { editsByReader } from '../../../src/app/store/edits.ts'
import { overlay } from '../../../src/app/store/page-state.ts'
import { WhenPanel } from '../../../src/app/timeline/WhenPanel.tsx'
import { type ArticleData, applySiteEdits, type Edit, forPage } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

/** What comes on demand in a browser is there from the start here: a busy machine takes a second for each. */
await Promise.all([
  import('../../../src/app/article/editing.ts'),
  import('../../../src/app/entities/EntityCard.tsx'),
  import('../../../src/app/entities/correct/CorrectMenu.tsx'),
  import('../../../src/app/entities/correct/MentionActions.tsx'),
  import('../../../src/app/reader/tip/TipCard.tsx'),
  import('../../../src/app/timeline/EventDetails.tsx'),
  import('../../../src/app/timeline/DateForm.tsx'),
  import('../../../src/app/timeline/correct-date.ts'),
])

/** An article that is corrected under one's eyes, as its pages have it. */
function Corrected({ data, children }: { data: ArticleData; children: ReactNode }) {
  return <ArticleContext value={useArticleView(data)}>{children}</ArticleContext>
}

/** Panels of the sample's page at an address, and what tells of corrections: no more than a test looks at, which takes time. */
export function renderCorrected(at: string, { text = false, when = false, who = false, data = sample }) {
  const element = (
    <Corrected data={data}>
      {when && (
        <aside className="rail when">
          <WhenPanel />
        </aside>
      )}
      {text && <Reader />}
      {who && (
        <aside className="rail who">
          <WhoPanel />
        </aside>
      )}
      <Corrections />
    </Corrected>
  )
  const router = createMemoryRouter([{ path: '/read/:slug', element }], { initialEntries: [at] })
  const user = userEvent.setup({ delay: null })
  return { ...render(<RouterProvider router={router} />), search: () => router.state.location.search, user }
}

/** The sample as a site has it that has corrected it. */
export function publishedWith(...edits: Edit[]): ArticleData {
  const { analysis, corrections } = applySiteEdits(sample.article.text, sample.analysis, edits)
  return forPage(sample.article, analysis, corrections)
}

/** The edits kept for the sample. */
export const keptEdits = () => editsByReader.get().harbour ?? []

export function forgetCorrections(): void {
  act(() => {
    editsByReader.set({})
    lastChange.set(null)
    overlay.set(null)
  })
}
