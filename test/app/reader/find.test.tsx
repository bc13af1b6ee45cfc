import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../../src/app/reader/Reader.tsx'
import { finding } from '../../../src/app/store/page-state.ts'
import { renderArticle } from '../render.tsx'
import { layOutPage, PARAGRAPH, scrollPageTo } from './fake-page.ts'

let undo: () => void
beforeEach(() => {
  undo = layOutPage()
})
afterEach(() => undo())

const field = () => screen.getByRole('textbox', { name: 'Find in the article' })
const findField = () => screen.findByRole('textbox', { name: 'Find in the article' })
const open = async (user: ReturnType<typeof renderArticle>['user']) => {
  await user.keyboard('/')
  await findField()
}
const count = () => document.querySelector('.find output')?.textContent

describe('find in the article', () => {
  it('is opened with / or from the masthead, and has the focus', async () => {
    const { user } = renderArticle(<Reader />)
    await open(user)
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('search')).toBeNull()
    act(() => finding.set(true))
    expect(await findField()).toHaveFocus()
  })

  it('counts the matches and goes through them, round and round', async () => {
    const { user } = renderArticle(<Reader />)
    await open(user)
    await user.keyboard('marrow')
    expect(count()).toBe('1 of 3')
    await user.keyboard('{Enter}')
    expect(count()).toBe('2 of 3')
    await user.keyboard('{Enter}{Enter}')
    expect(count()).toBe('1 of 3')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(count()).toBe('3 of 3')
    await user.click(screen.getByRole('button', { name: 'Next match' }))
    expect(count()).toBe('1 of 3')
    await user.click(screen.getByRole('button', { name: 'Previous match' }))
    expect(count()).toBe('3 of 3')
  })

  it('begins with what is in sight', async () => {
    const { user } = renderArticle(<Reader />)
    scrollPageTo(3 * PARAGRAPH)
    await open(user)
    await user.keyboard('marrow')
    expect(count()).toBe('2 of 3')
  })

  it('scrolls to a match that is out of sight', async () => {
    const { user } = renderArticle(<Reader />)
    await open(user)
    await user.keyboard('delegation')
    await waitFor(() => expect(window.scrollY).toBeGreaterThan(2 * PARAGRAPH))
  })

  it('finds across the edges of marks, whatever the quotation marks', async () => {
    const { user } = renderArticle(<Reader />)
    await open(user)
    await user.type(field(), 'year," obi')
    expect(count()).toBe('1 of 1')
    expect(getSelection()?.toString()).toBe('year,” Obi')
  })

  it('says when there is nothing, and nothing about an empty query', async () => {
    const { user } = renderArticle(<Reader />)
    await open(user)
    expect(count()).toBe('')
    await user.keyboard('zeppelin')
    expect(count()).toBe('Not found')
    expect(screen.getByRole('button', { name: 'Next match' })).toBeDisabled()
  })

  it('gives the focus back when it closes', async () => {
    const { user } = renderArticle(<Reader />)
    await user.keyboard('jj/obi{Escape}')
    expect(document.getElementById('p2')).toHaveFocus()
  })

  it('paints all matches and the current one where the browser can', async () => {
    const painted = new Map<string, Set<Range>>()
    vi.stubGlobal('CSS', { highlights: painted })
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        priority = 0
        constructor(...ranges: Range[]) {
          super(ranges)
        }
      },
    )
    const { user } = renderArticle(<Reader />)
    await open(user)
    await user.keyboard('marrow')
    expect([...(painted.get('found') ?? [])].map(String)).toEqual(['Marrow', 'Marrow', 'Marrow'])
    expect(painted.get('found-now')?.size).toBe(1)
    await user.keyboard('{Escape}')
    expect(painted.size).toBe(0)
  })
})
