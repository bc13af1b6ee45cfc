import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { nameOrder } from '../../../src/app/entities/order.ts'
import { WhoPanel } from '../../../src/app/entities/WhoPanel.tsx'
import { type ArticleData, type Entity, forPage } from '../../../src/core/index.ts'
import { renderArticle } from '../render.tsx'
import { sample } from '../sample.ts'

// The card comes on demand; a busy machine takes its time for that.
await import('../../../src/app/entities/EntityCard.tsx')

const withEntities = (entities: readonly Entity[], language = 'en'): ArticleData =>
  forPage({ ...sample.article, language }, { ...sample.analysis, entities, quotations: [], events: [] })

/** More names than fit a glance, each standing where its number says; the earlier the less important. */
const many = withEntities(
  Array.from({ length: 30 }, (_, index) => ({
    id: `name-${index}`,
    kind: 'person',
    name: `Person ${index}`,
    aliases: index === 7 ? ['The Captain'] : [],
    descriptions: [],
    mentions: [{ start: 300 - index * 10, end: 306 - index * 10, form: 'name' }],
  })),
)

const links = () => screen.getAllByRole('link').map((link) => link.textContent?.replace(/\s+/g, ' ').trim())

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  nameOrder.set('importance')
})

describe('the list of names', () => {
  test('has a heading for each kind and every name below its kind', () => {
    renderArticle(<WhoPanel />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Who and where')
    expect(screen.getByText('6 names')).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'People',
      'Places',
      'Organisations',
      'Groups',
    ])
    expect(screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').length)).toEqual([2, 1, 2, 1])
  })

  test('each row tells name, role and count', () => {
    renderArticle(<WhoPanel />)
    expect(links().slice(0, 3)).toEqual([
      'Ada Obi Norland leader 3 mentions',
      'Tobias Renn 2 mentions',
      'Marrow 1 of 3 for its government 3 mentions',
    ])
  })

  test('each row can be linked to, and without scripts leads to the first mention', () => {
    renderArticle(<WhoPanel />)
    const row = document.getElementById('e-tobias-renn') as HTMLElement
    expect(within(row).getByRole('link')).toHaveAttribute('href', '?entity=tobias-renn#p5')
  })

  test('choosing a name opens its card, and the address names no mention', async () => {
    const { user, search } = renderArticle(<WhoPanel />)
    await user.click(screen.getByRole('link', { name: /Ada Obi/ }))
    expect(search()).toBe('?entity=ada-obi')
    const head = await screen.findByRole('heading', { level: 2, name: 'Ada Obi' })
    await waitFor(() => expect(head).toHaveFocus())
  })

  test('Escape closes the card and gives the focus back to the row', async () => {
    const { user, search } = renderArticle(<WhoPanel />)
    await user.click(screen.getByRole('link', { name: /Marrow/ }))
    await screen.findByRole('heading', { level: 2, name: 'Marrow' })
    await user.keyboard('{Escape}')
    expect(search()).toBe('')
    await waitFor(() => expect(screen.getByRole('link', { name: /Marrow/ })).toHaveFocus())
  })

  test('a card opened from the text gives the focus back to the mark', async () => {
    const page = (
      <>
        <a href="?entity=ada-obi">mark</a>
        <WhoPanel />
      </>
    )
    const { user, router } = renderArticle(page)
    const mark = screen.getByRole('link', { name: 'mark' })
    mark.focus()
    await router.navigate({ search: '?entity=ada-obi&mention=1' })
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Obi'))
    await waitFor(() => expect(mark).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Next mention' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(mark).toHaveFocus())
  })

  test('an address that opens a card does not move the focus', async () => {
    renderArticle(<WhoPanel />, { at: '/read/harbour?entity=ada-obi' })
    expect(await screen.findByRole('heading', { level: 2, name: 'Ada Obi' })).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  test('what takes part in the chosen event is marked, and said in words', () => {
    renderArticle(<WhoPanel />, { at: '/read/harbour?event=arrived' })
    expect(screen.getByRole('link', { name: /Tobias Renn .*takes part/ })).toBeVisible()
    expect(screen.getByRole('link', { name: /Marrow .*where it happens/ })).toBeVisible()
    expect(document.querySelectorAll('.part')).toHaveLength(2)
  })

  test('an address with a name that is not there says so above the list', () => {
    renderArticle(<WhoPanel />, { at: '/read/harbour?entity=nobody' })
    expect(screen.getByText('No such name in this article.')).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(6)
  })

  test.each([
    ['en-GB', 'No names were found in this article.'],
    ['ko', 'Names are found in English articles only.'],
  ])('without names, in %s: %s', (language, sentence) => {
    renderArticle(<WhoPanel />, { data: withEntities([], language) })
    expect(screen.getByText(sentence)).toBeVisible()
  })

  test('on a phone the list stays: the card comes up in a sheet', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === '(max-width: 640px)',
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    renderArticle(<WhoPanel />, { at: '/read/harbour?entity=ada-obi&panel=who' })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Who and where')
  })

  test('where panels share one place, closing the card asks for the list', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('min-width: 641px'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    const { user, search } = renderArticle(<WhoPanel />, { at: '/read/harbour?entity=ada-obi' })
    await user.click(await screen.findByRole('link', { name: 'All 6 names' }))
    expect(search()).toBe('?panel=who')
  })
})

const longList = async () => {
  const rendered = renderArticle(<WhoPanel />, { data: many })
  await screen.findByRole('searchbox')
  return rendered
}

describe('a long list', () => {
  test('a short one has no tools', () => {
    renderArticle(<WhoPanel />)
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  test('can be filtered by name and alias', async () => {
    const { user } = await longList()
    await user.type(screen.getByRole('searchbox', { name: 'Filter the names' }), 'captain')
    expect(links()).toEqual(['Person 7 also The Captain 1 mention'])
    expect(screen.getByRole('status')).toHaveTextContent('1 found')
  })

  test('nothing found is one sentence and a way back', async () => {
    const { user } = await longList()
    await user.type(screen.getByRole('searchbox'), 'zzz')
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(screen.getByText(/No name in this article goes by “zzz”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(30)
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  test('Escape empties the box', async () => {
    const { user } = await longList()
    await user.type(screen.getByRole('searchbox'), 'captain{Escape}')
    expect(screen.getAllByRole('listitem')).toHaveLength(30)
  })

  test('can be put in the order of the text, which is kept', async () => {
    const { user } = await longList()
    expect(links()[0]).toMatch(/^Person 0 /)
    await user.click(screen.getByRole('radio', { name: 'In the order they appear' }))
    expect(links()[0]).toMatch(/^Person 29 /)
    expect(nameOrder.get()).toBe('text')
  })

  test('the filter outlives a card', async () => {
    const { user } = await longList()
    await user.type(screen.getByRole('searchbox'), 'captain')
    await user.click(screen.getByRole('link'))
    await screen.findByRole('heading', { level: 2, name: 'Person 7' })
    await user.keyboard('{Escape}')
    expect(screen.getByRole('searchbox')).toHaveValue('captain')
  })
})
