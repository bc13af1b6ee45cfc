import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../../src/app/reader/Reader.tsx'
import { renderArticle } from '../render.tsx'
import { layOutPage } from './fake-page.ts'

let undo: () => void
beforeEach(() => {
  undo = layOutPage()
})
afterEach(() => {
  vi.useRealTimers()
  undo()
})

const mark = (name: string, nth = 0): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('.m')].filter((element) => element.textContent === name)[nth] as HTMLElement
const tip = () => screen.queryByRole('tooltip')
const words = () => tip()?.textContent?.replace(/\u00a0/g, ' ')

describe('the tip of a mark', () => {
  it('comes a moment after the pointer, explains and goes a moment after it', async () => {
    const { user } = renderArticle(<Reader />)
    await user.hover(mark('Ada Obi'))
    expect(tip()).toBeNull()
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Ada Obi Person, Norland leader')
    expect(words()).toBe('Ada Obi Person, Norland leader. 3 mentions.Not this one')
    await user.unhover(mark('Ada Obi'))
    await waitFor(() => expect(tip()).toBeNull())
  })

  it('comes with the keyboard’s focus at once and describes its mark', async () => {
    const { user } = renderArticle(<Reader />)
    await user.tab()
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Tag' })).toHaveFocus()
    await user.tab()
    expect(mark('Norland')).toHaveFocus()
    expect(mark('Norland')).toHaveAccessibleDescription(/^Norland Group. 1.mention.$/)
    await user.keyboard('{Escape}')
    expect(tip()).toBeNull()
    expect(mark('Norland')).toHaveFocus()
  })

  it('is one at a time', async () => {
    const { user } = renderArticle(<Reader />)
    await user.hover(mark('Ada Obi'))
    await screen.findByRole('tooltip')
    await user.hover(mark('Norland'))
    await waitFor(() => expect(words()).toBe('Norland Group. 1 mention.'))
    expect(screen.getAllByRole('tooltip')).toHaveLength(1)
  })

  it('stays while the pointer is on it', async () => {
    const { user } = renderArticle(<Reader />)
    await user.hover(mark('Sunday'))
    await user.hover(await screen.findByRole('tooltip'))
    await new Promise((done) => setTimeout(done, 350))
    expect(tip()).not.toBeNull()
  })

  it('goes with Escape and leaves the rest as it is', async () => {
    const { user, search } = renderArticle(<Reader />, { at: '/read/harbour?entity=ada-obi' })
    await user.hover(mark('Norland'))
    await screen.findByRole('tooltip')
    await user.keyboard('{Escape}')
    expect(tip()).toBeNull()
    expect(search()).toBe('?entity=ada-obi')
  })

  it('says of a place when it stands for its government', async () => {
    const { user } = renderArticle(<Reader />)
    await user.hover(mark('Marrow', 1))
    await screen.findByRole('tooltip')
    expect(words()).toBe('Marrow Place, used here for its government. 3 mentions.Not this one')
  })

  it('says of a time what it comes to, and leads to its event', async () => {
    const { user, search } = renderArticle(<Reader />)
    await user.hover(mark('Sunday'))
    await screen.findByRole('tooltip')
    expect(words()).toContain('Set the publication date to turn it into a date.')
    await user.click(screen.getByText('Show on the timeline'))
    expect(search()).toBe('?event=thanked')
    expect(tip()).toBeNull()
  })

  it('says of a sign in the margin which event it stands for', async () => {
    const { user } = renderArticle(<Reader />)
    await user.hover(document.querySelector('#p4 .evs a') as HTMLElement)
    await screen.findByRole('tooltip')
    expect(words()).toContain('about 40 people have been hurt in the storms Claimed')
  })
})

describe('on a touch screen', () => {
  it('a tap on a name chooses it', async () => {
    const { user, search } = renderArticle(<Reader />)
    await user.pointer({ keys: '[TouchA]', target: mark('Ada Obi') })
    expect(search()).toBe('?entity=ada-obi&mention=1')
    expect(tip()).toBeNull()
  })

  it('a tap on a time explains it, and one elsewhere ends that', async () => {
    const { user, search } = renderArticle(<Reader />)
    await user.pointer({ keys: '[TouchA]', target: mark('Sunday') })
    expect(tip()).not.toBeNull()
    expect(search()).toBe('')
    await user.pointer({ keys: '[TouchA]', target: document.getElementById('p2') as HTMLElement })
    expect(tip()).toBeNull()
  })
})
