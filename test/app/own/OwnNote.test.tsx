import { Blob as NodeBlob } from 'node:buffer'
import { render, screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider, useLoaderData } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ArticleContext } from '../../../src/app/article/context.ts'
import { viewArticle } from '../../../src/app/article/view.ts'
import { announce } from '../../../src/app/device/channel.ts'
import { closeDatabase, database } from '../../../src/app/device/database.ts'
import { addOwn, clearDeleted, deleteOwn, listOwn, loadStored, replaceOwn } from '../../../src/app/device/own-articles.ts'
import { OwnNote } from '../../../src/app/own/OwnNote.tsx'
import { replaceText } from '../../../src/app/own/replacing.ts'
import type { ArticleData } from '../../../src/core/index.ts'
import { analysed } from '../device/analysed.ts'
import { sample } from '../sample.ts'

vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))
vi.mock('../../../src/worker/client.ts', () => ({}))
// jsdom's own can't be streamed.
vi.stubGlobal('Blob', NodeBlob)

const SLUG = '~the-vote'
const LATER = sample.article.text.replace('storms', 'floods')

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  await addOwn(await analysed('The vote'), 'now', 1)
})
afterEach(closeDatabase)

function Page() {
  const data = useLoaderData<ArticleData>()
  return (
    <ArticleContext value={viewArticle(data, null)}>
      <h1>{data.article.title}</h1>
      <OwnNote />
    </ArticleContext>
  )
}
const Nothing = () => null

async function open() {
  const route = { path: '/read/:slug', loader: () => loadStored(SLUG), Component: Page, HydrateFallback: Nothing }
  render(<RouterProvider router={createMemoryRouter([route], { initialEntries: [`/read/${SLUG}`] })} />)
  await screen.findByText(/^Pasted by you|^From the file/)
  return userEvent.setup()
}

const titles = async () => (await listOwn()).map(({ entry }) => entry.title)

describe('an article whose page is open', () => {
  it('and that is deleted elsewhere says so, and can be brought back', async () => {
    const user = await open()
    await deleteOwn(SLUG, 5)
    await user.click(await screen.findByRole('button', { name: 'Bring it back' }))
    await waitFor(() => expect(screen.queryByText(/^This article was deleted/)).toBeNull())
    expect(await titles()).toEqual(['The vote'])
  })

  it('is brought back even when it is cleared away already', async () => {
    const user = await open()
    await deleteOwn(SLUG, 5)
    await clearDeleted(Date.now())
    announce()
    expect(await (await database()).getAll('contents')).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Bring it back' }))
    await waitFor(async () => expect(await titles()).toEqual(['The vote']))
    expect((await loadStored(SLUG))?.article.title).toBe('The vote')
  })

  it('opened by its address after it was deleted says so too', async () => {
    await deleteOwn(SLUG, 5)
    await open()
    expect(await screen.findByText(/^This article was deleted/)).toBeInTheDocument()
  })

  it('and that is read anew elsewhere stays as it is until the reader asks', async () => {
    const user = await open()
    await replaceOwn(SLUG, await analysed('The vote, at last'), 'now')
    await screen.findByText(/^This article was changed in another tab/)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The vote')
    await user.click(screen.getByRole('button', { name: 'Show it as it is now' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The vote, at last'))
    await waitFor(() => expect(screen.queryByText(/^This article was changed/)).toBeNull())
  })

  it('tells that its text was replaced, and puts the old one back', async () => {
    await replaceText(SLUG, await analysed('The vote, later', {}, LATER), undefined)
    const user = await open()
    expect(screen.getByText('Its text was replaced just now.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^The vote$/))
    expect(screen.queryByText('Its text was replaced just now.')).toBeNull()
  })
})
