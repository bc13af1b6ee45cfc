import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { publishedByReader } from '../../../src/app/store/published.ts'
import { renderTimeline, withEvents } from './render-timeline.tsx'

const AT = '/read/harbour/timeline'

afterEach(() => publishedByReader.set({}))

const list = () => within(screen.getByRole('region', { name: 'Events' }))
const shown = () =>
  list()
    .queryAllByRole('listitem')
    .flatMap(({ dataset }) => dataset.event ?? [])

const ALL = ['closed', 'arrived', 'ceremony', 'thanked', 'sign', 'cover', 'sent', 'hurt', 'comment']

describe('the page', () => {
  it('has a heading, the article’s title and a way back', () => {
    renderTimeline(AT)
    expect(screen.getByRole('heading', { level: 1, name: 'When' })).toBeVisible()
    expect(screen.getByText('Norland leader Ada Obi thanked the Coast Union for “the opening of the harbour”')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to the article' })).toHaveAttribute('href', '/read/harbour')
  })

  it('lists all events, in the order they happened', () => {
    renderTimeline(AT)
    expect(shown()).toEqual(ALL)
  })

  it('says so where there are none', () => {
    renderTimeline(AT, withEvents([]))
    expect(screen.getByText(/^No events were found/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull()
  })

  it('opens an event in place, with a way to its passage', async () => {
    const { user, address } = renderTimeline(AT)
    await user.click(list().getByRole('link', { name: /arrived in Marrow/ }))
    expect(address()).toBe(`${AT}?event=arrived`)
    expect(await list().findByText('Why this date?')).toBeVisible()
    expect(list().getByRole('link', { name: 'Tobias Renn' })).toHaveAttribute('href', '/read/harbour?entity=tobias-renn')
    await user.click(list().getByRole('link', { name: 'Go to the passage' }))
    expect(address()).toBe('/read/harbour?event=arrived')
  })

  it('leads from its paragraph number to the paragraph', () => {
    renderTimeline(AT)
    expect(list().getAllByRole('link', { name: /^Paragraph ?5$/ })[0]).toHaveAttribute('href', '/read/harbour#p5')
  })
})

describe('filters', () => {
  it('statuses are boxes with counts', async () => {
    const { user, address } = renderTimeline(AT)
    const planned = screen.getByRole('checkbox', { name: 'Planned 3' })
    expect(planned).toBeChecked()
    await user.click(planned)
    expect(address()).toBe(`${AT}?status=happened,claimed,denied`)
    expect(shown()).toEqual(['closed', 'arrived', 'thanked', 'sent', 'hurt', 'comment'])
    await user.click(planned)
    expect(address()).toBe(AT)
  })

  it('whose word is a list of links', async () => {
    const { user, address } = renderTimeline(AT)
    const words = within(screen.getByRole('navigation', { name: 'Whose word' }))
    expect(words.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Anyone’s9',
      'The article’s own6',
      'Harbour Post1',
      'Ada Obi1',
      'Officials in Marrow1',
    ])
    expect(words.getByRole('link', { name: 'Anyone’s' })).toHaveAttribute('aria-current', 'true')
    await user.click(words.getByRole('link', { name: 'Ada Obi' }))
    expect(address()).toBe(`${AT}?word=ada-obi`)
    expect(words.getByRole('link', { name: 'Ada Obi' })).toHaveAttribute('aria-current', 'true')
    expect(shown()).toEqual(['sign'])
  })

  it('a name is found by typing, and taken off again', async () => {
    const { user, address } = renderTimeline(AT)
    const field = screen.getByRole('searchbox', { name: 'Name' })
    expect(field).toHaveAttribute('placeholder', 'Any of 4 names')
    await user.type(field, 'ren')
    await user.click(screen.getByRole('link', { name: 'Tobias Renn' }))
    expect(address()).toBe(`${AT}?with=tobias-renn`)
    expect(shown()).toEqual(['arrived', 'comment'])
    await user.click(screen.getByRole('link', { name: 'Show events without Tobias Renn too' }))
    expect(address()).toBe(AT)
    await user.type(field, 'marr{Enter}')
    expect(address()).toBe(`${AT}?with=marrow`)
    await user.type(field, 'xyz')
    expect(screen.getByText('Nobody of this name takes part.')).toBeVisible()
  })

  it('stand in the address, so they can be shared and gone back from', async () => {
    const { user, router } = renderTimeline(`${AT}?status=planned&word=article`)
    expect(shown()).toEqual(['ceremony', 'cover'])
    await user.click(screen.getByRole('link', { name: 'Anyone’s' }))
    expect(shown()).toEqual(['ceremony', 'sign', 'cover'])
    await router.navigate(-1)
    await waitFor(() => expect(shown()).toEqual(['ceremony', 'cover']))
    expect(screen.getByRole('link', { name: 'The article’s own' })).toHaveAttribute('aria-current', 'true')
  })

  it('that leave nothing say so and can be lifted', async () => {
    const { user, address } = renderTimeline(`${AT}?status=denied&word=ada-obi&event=hurt`)
    expect(screen.getByRole('status')).toHaveTextContent('No event passes these filters.')
    expect(screen.queryByRole('heading', { name: 'Told against happened' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Show all' }))
    expect(address()).toBe(`${AT}?event=hurt`)
    expect(shown()).toEqual(ALL)
  })
})

describe('told against happened', () => {
  it('is a drawing with a summary, whose points are links with names', async () => {
    const { user, address } = renderTimeline(AT)
    const drawing = within(screen.getByRole('group', { name: '6 dated events by paragraph and time; 3 undated events by paragraph' }))
    expect(drawing.getAllByRole('link')).toHaveLength(9)
    await user.click(drawing.getByRole('link', { name: 'the channel, which closed in 2019' }))
    expect(address()).toBe(`${AT}?event=closed`)
  })

  it('shows what the filters leave', () => {
    renderTimeline(`${AT}?status=claimed`)
    expect(screen.getByRole('group', { name: '1 undated event by paragraph' })).toBeVisible()
  })
})
