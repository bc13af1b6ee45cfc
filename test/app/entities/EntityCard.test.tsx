import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useArticle } from '../../../src/app/article/context.ts'
import { EntityCard } from '../../../src/app/entities/EntityCard.tsx'
import type { ArticleData, Entity, Mention } from '../../../src/core/index.ts'
import { renderArticle } from '../render.tsx'
import { sample, spanOf } from '../sample.ts'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})

function Card({ id }: { id: string }) {
  const entity = useArticle().entities.get(id)
  return entity ? <EntityCard entity={entity} /> : null
}

const open = (id: string, query = '', data: ArticleData = sample) =>
  renderArticle(<Card id={id} />, { at: `/read/harbour?entity=${id}${query}`, data })

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim()
const section = (heading: string) => screen.getByRole('heading', { level: 3, name: heading }).parentElement as HTMLElement
/** The rows of the mentions, without the sentence above them that introduces the name. */
const mentionList = () => section('Mentions').querySelector('ol') as HTMLElement
const items = (heading: string) => within(section(heading)).getAllByRole('listitem').map(words)

const change = (id: string, more: Partial<Entity>): ArticleData => ({
  ...sample,
  analysis: { ...sample.analysis, entities: sample.analysis.entities.map((one) => (one.id === id ? { ...one, ...more } : one)) },
})

describe('the card of a name', () => {
  test('begins with its kind, its fullest name, its role with the place, its other names', () => {
    open('ada-obi')
    expect(screen.getByText('Person')).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Obi')
    expect(words(screen.getByText('Norland leader').parentElement as Element)).toBe('Norland leader ¶ Paragraph 1')
    expect(words(screen.getByText(/^also/))).toBe('also Obi')
  })

  test('further roles follow, each once', () => {
    const roles = [spanOf('Norland leader'), spanOf('Norland leader'), spanOf('Officials in Marrow')]
    open('ada-obi', '', change('ada-obi', { descriptions: roles }))
    expect(screen.getAllByText('Norland leader')).toHaveLength(1)
    expect(words(screen.getByText(/^later/))).toBe('later Officials in Marrow ¶ Paragraph 4')
  })

  test('draws its mentions over the length of the article, and says so in words', () => {
    open('ada-obi')
    expect(screen.getByRole('img')).toHaveAccessibleName('3 mentions, in paragraphs 1 and 3')
    expect(words(document.querySelector('.legend') as Element)).toBe('2 by name 1 by other words')
  })

  test('tells where it is unclear whether it is meant, and who else may be', () => {
    const [one, two] = [spanOf('she'), spanOf('It')]
    const unclear = [
      { ...one, candidates: ['ada-obi', 'tobias-renn'] },
      { ...two, candidates: ['ada-obi'] },
    ]
    open('ada-obi', '', { ...sample, analysis: { ...sample.analysis, unclear } })
    expect(items('Unclear: 2')).toEqual([
      '… treaty next year,” Obi said. “It is time,” she added. May also be Tobias Renn ¶ Paragraph 3',
      '“We will sign the treaty next year,” Obi said. “It is time,” she added. May also be somebody without a name ¶ Paragraph 3',
    ])
  })

  test('lists every mention with some words around it', () => {
    open('marrow')
    expect(items('Mentions')).toEqual([
      '¶ Paragraph 2 … ships to the port of Marrow to clear the channel, which closed in 2019.',
      '¶ Paragraph 4 Officials in Marrow estimate that about 40 people have been hurt in the storms. for its government',
      '¶ Paragraph 5 … by Tobias Renn arrived in Marrow on Saturday to attend the opening ceremony.',
    ])
  })

  test('tells what it said, in whose words, and where', () => {
    open('ada-obi')
    expect(items('Said')).toEqual([
      '“the opening of the harbour” the Harbour Post reported ¶ Paragraph 1',
      '“We will sign the treaty next year,” Obi said ¶ Paragraph 3',
      '“It is time,” she added ¶ Paragraph 3',
    ])
  })

  test('tells the events it takes part in and those that rest on its word, with their status', () => {
    open('ada-obi')
    expect(items('Takes part in')).toEqual(['Norland leader Ada Obi thanked the Coast Union Happened'])
    expect(items('Rests on Obi’s word')).toEqual(['“We will sign the treaty next year” Planned'])
  })

  test('tells the events that are set there', () => {
    open('marrow')
    expect(items('Events here')).toHaveLength(2)
  })

  test('tells who appears in the same paragraphs', () => {
    open('ada-obi')
    expect(items('Appears with')).toEqual([
      'Coast Union 1 paragraph with Coast Union',
      'Harbour Post 1 paragraph with Harbour Post',
      'Norland 1 paragraph with Norland',
    ])
  })

  test('has no empty sections', () => {
    open('norland')
    expect(screen.getAllByRole('heading', { level: 3 }).map(words)).toEqual(['Introduced', 'Mentions', 'Appears with'])
  })

  test('reference data is marked as not from the article', () => {
    const data = change('marrow', { reference: { country: 'NO', capitalOf: 'NO' } })
    const { entities } = data.analysis
    const norland = entities.map((one) => (one.id === 'norland' ? { ...one, kind: 'place' as const, reference: { country: 'NO' } } : one))
    open('marrow', '', { ...data, analysis: { ...data.analysis, entities: norland } })
    expect(words(screen.getByText(/^Capital of/))).toBe('Capital of Norland (not from the article)')
  })
})

describe('stepping through the mentions', () => {
  const count = () => document.querySelector('output')?.textContent
  const step = (name: 'Previous mention' | 'Next mention') => screen.getByRole('button', { name })

  test('begins with the first, goes round, and changes the address without a step of history', async () => {
    const { user, search } = open('ada-obi')
    expect(count()).toBe('3 mentions')
    const seen: [string | undefined, string][] = []
    for (let n = 0; n < 4; n++) {
      await user.click(step('Next mention'))
      seen.push([count(), search()])
    }
    expect(seen).toEqual([
      ['1 of 3', '?entity=ada-obi&mention=1'],
      ['2 of 3', '?entity=ada-obi&mention=2'],
      ['3 of 3', '?entity=ada-obi&mention=3'],
      ['1 of 3', '?entity=ada-obi&mention=1'],
    ])
  })

  test('backwards begins with the last', async () => {
    const { user } = open('ada-obi')
    await user.click(step('Previous mention'))
    expect(count()).toBe('3 of 3')
  })

  test('the current one is marked in the list, and each of the list can become current', async () => {
    const { user, search } = open('ada-obi', '&mention=2')
    const current = () => within(section('Mentions')).getByRole('link', { current: true })
    expect(words(current())).toMatch(/^¶ Paragraph 3 “We will sign/)
    await user.click(within(mentionList()).getAllByRole('link')[2] as Element)
    expect(search()).toBe('?entity=ada-obi&mention=3')
    expect(words(current())).toMatch(/^¶ Paragraph 3 … treaty next year/)
  })

  test('a mention that is not there is none', () => {
    open('ada-obi', '&mention=99')
    expect(count()).toBe('3 mentions')
  })
})

describe('choosing from a card', () => {
  test('an event', async () => {
    const { user, search } = open('ada-obi')
    await user.click(screen.getByRole('link', { name: /We will sign .* Planned/ }))
    expect(search()).toBe('?event=sign')
  })

  test('another name', async () => {
    const { user, search } = open('ada-obi')
    await user.click(screen.getByRole('link', { name: 'Coast Union' }))
    expect(search()).toBe('?entity=coast-union')
  })

  test('with a modifier the browser opens the link itself', async () => {
    const { user, search } = open('ada-obi')
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('link', { name: 'Coast Union' }))
    expect(search()).toBe('?entity=ada-obi')
  })
})

describe('a name with many mentions', () => {
  const mentions: Mention[] = Array.from({ length: 60 }, (_, index) => ({ start: index * 8, end: index * 8 + 3, form: 'name' }))
  const data = change('norland', { mentions })

  test('shows some and, on asking, all', async () => {
    const { user } = open('norland', '', data)
    expect(items('Mentions')).toHaveLength(12)
    await user.click(within(section('Mentions')).getByRole('button', { name: 'Show all 60' }))
    expect(items('Mentions')).toHaveLength(60)
  })

  test('shows all when a later one is the current one', () => {
    open('norland', '&mention=40', data)
    expect(items('Mentions')).toHaveLength(60)
  })
})
