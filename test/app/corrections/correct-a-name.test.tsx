import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetCorrections, keptEdits, renderCorrected } from './render-corrected.tsx'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(forgetCorrections)

type User = ReturnType<typeof renderCorrected>['user']

const panel = () => document.querySelector('.rail.who') as HTMLElement
const title = () => within(panel()).getByRole('heading', { level: 2 })
const menu = () => within(panel()).findByRole('group', { name: 'Correct this name' })
const button = (name: string | RegExp) => within(panel()).getByRole('button', { name })
const noteSays = (words: string) => waitFor(() => expect(document.querySelector('.change-note')).toHaveTextContent(words))
const names = () =>
  within(panel())
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.name')?.textContent)

async function open(id: string, query = '', text = false) {
  const page = renderCorrected(`/read/harbour?entity=${id}${query}`, { who: true, text })
  await within(panel()).findByRole('button', { name: 'Correct…' })
  return page
}

async function openMenu(user: User) {
  await user.click(button('Correct…'))
  return menu()
}

describe('this is the same as', () => {
  it('offers the other names, the likeliest first, and makes the two one', async () => {
    const { user, search } = await open('norland')
    await openMenu(user)
    await user.click(button('This is the same as…'))
    const box = screen.getByRole('searchbox', { name: 'Which name is it?' })
    expect(box).toHaveFocus()
    expect(within(await menu()).getAllByRole('listitem')).toHaveLength(5)
    await user.type(box, 'coast')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(title()).toHaveTextContent('Coast Union'))
    expect(search()).toBe('?entity=coast-union')
    await waitFor(() => expect(title()).toHaveFocus())
    expect(panel()).toHaveTextContent('also Norland')
    await noteSays('“Norland” is the same as “Coast Union”')
  })

  it('and is undone at once, and done again, by the same button', async () => {
    const { user } = await open('norland')
    await openMenu(user)
    await user.click(button('This is the same as…'))
    await user.click(within(await menu()).getByRole('button', { name: /Coast Union/ }))
    await waitFor(() => expect(panel()).toHaveTextContent('All 5 names'))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    await user.click(undo)
    await waitFor(() => expect(panel()).toHaveTextContent('All 6 names'))
    expect(keptEdits()).toEqual([])
    expect(screen.getByRole('button', { name: 'Do it again' })).toHaveFocus()
    await noteSays('Undone: “Norland” is the same as “Coast Union”')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(panel()).toHaveTextContent('All 5 names'))
  })
})

describe('not the same', () => {
  it('splits a wording off: a name of its own', async () => {
    const { user } = await open('ada-obi')
    await openMenu(user)
    await user.click(button('Not the same: split off…'))
    await user.click(button(/^Obi/))
    await waitFor(() => expect(panel()).toHaveTextContent('All 7 names'))
    expect(button('Correct…')).toHaveFocus()
    expect(panel()).not.toHaveTextContent('also Obi')
    expect(panel().querySelectorAll('.said li')).toHaveLength(2)
  })

  it('is not offered where there is one name only', async () => {
    const { user } = await open('coast-union')
    await openMenu(user)
    expect(within(panel()).queryByRole('button', { name: /split off/ })).toBeNull()
  })
})

describe('call it', () => {
  it('takes another name, and says whose it is', async () => {
    const { user } = await open('ada-obi')
    await openMenu(user)
    await user.click(button('Call it…'))
    const field = within(panel()).getByRole('textbox', { name: 'Name' })
    expect(field).toHaveFocus()
    expect(button('Set')).toBeDisabled()
    await user.clear(field)
    await user.type(field, '  Ada  N. Obi {Enter}')
    await waitFor(() => expect(title()).toHaveTextContent('Ada N. Obi'))
    expect(panel()).toHaveTextContent('Named by you; the article says Ada Obi')
    expect(panel()).toHaveTextContent('also Obi')
  })

  it('or one that the article uses', async () => {
    const { user } = await open('ada-obi')
    await openMenu(user)
    await user.click(button('Call it…'))
    await user.click(button('Obi'))
    await waitFor(() => expect(title()).toHaveTextContent(/^Obi$/))
  })
})

describe('what it is', () => {
  it('is a place, and stands among the places', async () => {
    const { user } = await open('norland')
    await openMenu(user)
    await user.click(button('It is a person, a place…'))
    expect(button('a group')).toHaveFocus()
    await user.click(button('a place'))
    await waitFor(() => expect(panel()).toHaveTextContent('Place set by you'))
    await user.click(within(panel()).getByRole('link', { name: /All 6 names/ }))
    const places = await within(panel()).findByRole('heading', { level: 3, name: 'Places' })
    expect(within(places.parentElement as HTMLElement).getAllByRole('listitem')).toHaveLength(2)
  })

  it('is no name: it leaves the list and the text', async () => {
    const { user, search } = await open('norland', '', true)
    const marked = () => document.querySelectorAll('.story [data-entity="norland"]').length
    expect(marked()).toBe(1)
    await openMenu(user)
    await user.click(button('Not a name'))
    await waitFor(() => expect(names()).not.toContain('Norland'))
    expect(search()).toBe('')
    expect(marked()).toBe(0)
    await noteSays('“Norland” is not a name')
    await waitFor(() => expect(title()).toHaveFocus())
    await user.keyboard('z')
    await waitFor(() => expect(names()).toContain('Norland'))
  })
})

describe('one mention', () => {
  it('is not this one: what rests on it is left open', async () => {
    const { user } = await open('ada-obi', '&mention=3')
    await user.click(await within(panel()).findByRole('button', { name: 'Not this one' }))
    await noteSays('“she” in paragraph 3 is not “Ada Obi”')
    expect(panel()).toHaveTextContent('2 mentions')
    expect(panel().querySelectorAll('.said li')).toHaveLength(2)
    await waitFor(() => expect(title()).toHaveFocus())
  })

  it('is another', async () => {
    const { user } = await open('ada-obi', '&mention=3')
    await user.click(await within(panel()).findByRole('button', { name: 'It is another…' }))
    await user.click(within(panel()).getByRole('button', { name: /^Tobias Renn/ }))
    await noteSays('“she” in paragraph 3 is “Tobias Renn”')
    expect(panel()).toHaveTextContent('2 mentions')
  })

  it('of a name that stands once can’t be taken away, but given to another', async () => {
    await open('norland', '&mention=1')
    await within(panel()).findByRole('button', { name: 'It is another…' })
    expect(within(panel()).queryByRole('button', { name: 'Not this one' })).toBeNull()
  })

  it('can be corrected from the note beside it', async () => {
    const { user } = renderCorrected('/read/harbour', { who: true, text: true })
    const mark = document.querySelector('.story [data-entity="ada-obi"][data-mention="1"]') as HTMLElement
    await user.hover(mark)
    await user.click(await screen.findByRole('button', { name: 'Not this one' }, { timeout: 4000 }))
    await noteSays('“Obi” in paragraph 3 is not “Ada Obi”')
    await waitFor(() => expect(names()).toContain('Obi'))
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('the menu, by keyboard', () => {
  it('opens with the focus in it, goes by arrow keys, and Escape leads back step by step', async () => {
    const { user, search } = await open('ada-obi')
    button('Correct…').focus()
    await user.keyboard('{Enter}')
    await menu()
    await waitFor(() => expect(button('This is the same as…')).toHaveFocus())
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(button('Call it…')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(within(panel()).getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(button('Call it…')).toHaveFocus())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(button('Correct…')).toHaveFocus())
    expect(within(panel()).queryByRole('group', { name: 'Correct this name' })).toBeNull()
    expect(search()).toBe('?entity=ada-obi')
  })

  it('closes when another name’s card takes its place', async () => {
    const { user } = await open('ada-obi')
    await openMenu(user)
    await user.click(within(panel()).getByRole('link', { name: 'Coast Union' }))
    await waitFor(() => expect(title()).toHaveTextContent('Coast Union'))
    expect(within(panel()).queryByRole('group', { name: 'Correct this name' })).toBeNull()
  })
})
