import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Header } from '../../../src/app/reader/Header.tsx'
import { tagsByReader } from '../../../src/app/store/tags.ts'
import { renderArticle } from '../render.tsx'

afterEach(() => act(() => tagsByReader.set({})))

describe('on its own page an article', () => {
  it('without tags is given one, and the focus comes back to where it was asked for', async () => {
    const { user } = renderArticle(<Header title={null} />)
    await user.click(screen.getByRole('button', { name: 'Tag' }))
    await user.type(await screen.findByRole('textbox', { name: 'Another tag' }), 'sea, law{Enter}')
    expect(tagsByReader.get()).toEqual({ harbour: ['sea', 'law'] })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: /^Tag “/ })).toHaveFocus())
    expect(screen.queryByRole('button', { name: 'Tag' })).toBeNull()
  })

  it('shows the tags it has, each the way to all that have it', async () => {
    act(() => tagsByReader.set({ harbour: ['sea change'] }))
    renderArticle(<Header title={null} />)
    const list = await screen.findByRole('list', { name: 'Tags' })
    expect(within(list).getByRole('link', { name: 'sea change' })).toHaveAttribute('href', '/?tag=sea+change')
  })
})
