import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { publishedByReader } from '../../../src/app/store/published.ts'
import { forPage } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'
import { changing, renderTimeline, withEvents } from './render-timeline.tsx'

const AT = '/read/harbour'

afterEach(() => publishedByReader.set({}))

const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const row = (id: string) => document.getElementById(`ev-${id}`) as HTMLElement
const set = async (user: ReturnType<typeof renderTimeline>['user'], date: string) => {
  await user.type(screen.getByRole('textbox', { name: 'Publication date' }), `${date}{Enter}`)
}

describe('the panel', () => {
  it('says how many events there are and how many have a time', () => {
    renderTimeline(AT)
    expect(screen.getByRole('heading', { level: 2, name: 'When' })).toBeVisible()
    expect(screen.getByText('9 events, 6 with a time')).toBeVisible()
  })

  it('has a heading for each stop in the order of happening, and the undated last', () => {
    renderTimeline(AT)
    expect(headings()).toEqual(['2019', 'Saturday', 'Sunday', 'next year', '2027–2031', 'Undated'])
  })

  it('shows events in the article’s words, with status, source and paragraph', () => {
    renderTimeline(AT)
    const thanked = within(row('thanked'))
    expect(thanked.getByRole('link', { name: 'Norland leader Ada Obi thanked the Coast Union' })).toHaveAttribute(
      'href',
      '?event=thanked#p1',
    )
    expect(thanked.getByText('Happened')).toBeVisible()
    expect(row('thanked')).toHaveTextContent('Happened Sunday or before, says Harbour Post')
    expect(thanked.getByRole('link', { name: /^Paragraph ?1$/ })).toHaveAttribute('href', '#p1')
    expect(row('ceremony')).toHaveTextContent('Planned for Saturday or later')
    expect(row('hurt')).toHaveTextContent('Claimed by Officials in Marrow')
    expect(row('comment')).toHaveTextContent('Has not happened')
  })

  it('puts a label that was cut out of a quotation back into its marks', () => {
    renderTimeline(AT)
    expect(within(row('sign')).getByRole('link', { name: '“We will sign the treaty next year”' })).toHaveClass('hang')
  })

  it('leads to the page of its own', () => {
    renderTimeline(AT)
    expect(screen.getByRole('link', { name: 'Timeline on a page of its own' })).toHaveAttribute('href', '/read/harbour/timeline')
  })
})

describe('choosing an event', () => {
  it('puts it into the address, explains its date and names who takes part', async () => {
    const { user, address } = renderTimeline(AT)
    await user.click(within(row('arrived')).getByRole('link', { name: /arrived in Marrow/ }))
    expect(address()).toBe('/read/harbour?event=arrived')
    expect(within(row('arrived')).getByRole('link', { name: /arrived in Marrow/ })).toHaveAttribute('aria-current', 'true')
    expect(await within(row('arrived')).findByText('Why this date?')).toBeVisible()
    expect(row('arrived')).toHaveTextContent('Takes part: Tobias Renn')
    expect(row('arrived')).toHaveTextContent('Where: Marrow')
    await user.click(within(row('arrived')).getByRole('link', { name: 'Tobias Renn' }))
    expect(address()).toBe('/read/harbour?entity=tobias-renn')
  })

  it('a second time closes it', async () => {
    const { user, address } = renderTimeline(`${AT}?event=arrived`)
    await user.click(within(row('arrived')).getByRole('link', { name: /arrived in Marrow/ }))
    expect(address()).toBe(AT)
    expect(screen.queryByText('Why this date?')).toBeNull()
  })

  it('says why an event has no date', () => {
    renderTimeline(`${AT}?event=hurt`)
    expect(within(row('hurt')).getByText('Why no date?')).toBeVisible()
  })
})

describe('asides without a date', () => {
  const data = changing((event) => (event.id === 'hurt' ? { ...event, main: false } : event))

  it('are folded away', () => {
    renderTimeline(AT, data)
    expect(screen.getByText('And 1 more mentioned').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('2, in the article’s order')).toBeVisible()
  })

  it('are unfolded when one of them is chosen', async () => {
    const { router } = renderTimeline(AT, data)
    await router.navigate('?event=hurt')
    expect(await screen.findByText('Why no date?')).toBeVisible()
    expect(screen.getByText('And 1 more mentioned').closest('details')).toHaveAttribute('open')
  })

  it('are no asides where there is nothing else', () => {
    renderTimeline(
      AT,
      changing((event) => ({ ...event, main: false })),
    )
    expect(screen.queryByText(/more mentioned/)).toBeNull()
    expect(screen.getByText('3, in the article’s order')).toBeVisible()
  })
})

describe('the publication date', () => {
  it('is asked for with an expression of the article that would turn into a date', () => {
    renderTimeline(AT)
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toHaveAccessibleDescription(
      'Not given in the text. Set the publication date to turn Saturday into a date.',
    )
  })

  it('is only asked for where nothing hangs on it', () => {
    renderTimeline(AT, withEvents(sample.analysis.events.filter(({ id }) => id === 'closed')))
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toHaveAccessibleDescription('Not given in the text.')
  })

  it('is said back in words while it is typed', async () => {
    const { user } = renderTimeline(AT)
    await user.type(screen.getByRole('textbox', { name: 'Publication date' }), '3/4/2026')
    expect(await screen.findByText('Friday 3 April 2026')).toBeVisible()
    expect(screen.getByText(/read day first/)).toBeVisible()
  })

  it('dates every event that hangs on it, and lasts', async () => {
    const { user, unmount } = renderTimeline(AT)
    await set(user, '27.4.2026')
    expect(screen.getByText('Monday 27 April 2026')).toBeVisible()
    expect(screen.getByText(/Set by you/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change the publication date' })).toHaveFocus()
    const dated = ['2019', 'Saturday 25 April 2026', 'Sunday 26 April 2026', 'next year 2027', '2027–2031', 'Undated'].sort()
    expect(headings().sort()).toEqual(dated)
    expect(JSON.parse(localStorage.getItem('dateline:published') ?? '')).toEqual({ harbour: '2026-04-27' })
    unmount()
    renderTimeline(AT)
    expect(headings().sort()).toEqual(dated)
  })

  it('can be changed, kept and removed', async () => {
    const { user } = renderTimeline(AT)
    await set(user, '27 April 2026')
    await user.click(screen.getByRole('button', { name: 'Change the publication date' }))
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toHaveValue('27 April 2026')
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Keep it as it is' }))
    expect(screen.getByText('Monday 27 April 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change the publication date' }))
    await user.clear(screen.getByRole('textbox', { name: 'Publication date' }))
    await set(user, '4 May 2026')
    expect(headings()).toContain('Saturday 2 May 2026')
    await user.click(screen.getByRole('button', { name: 'Remove the publication date' }))
    expect(headings()).toContain('Saturday')
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toBeVisible()
  })

  it('that is no date is told why, and the field keeps the focus', async () => {
    const { user } = renderTimeline(AT)
    await user.type(screen.getByRole('textbox', { name: 'Publication date' }), '31 April 2026')
    expect(screen.queryByText('April has 30 days.')).toBeNull()
    await user.keyboard('{Enter}')
    const field = screen.getByRole('textbox', { name: 'Publication date' })
    expect(field).toHaveAccessibleDescription('April has 30 days.')
    expect(field).toBeInvalid()
    expect(field).toHaveFocus()
  })

  it('that the article gives can be overruled, and comes back', async () => {
    const article = { ...sample.article, published: '2026-05-04', publishedFrom: 'text' as const }
    const { user } = renderTimeline(AT, forPage(article, sample.analysis))
    expect(screen.getByText(/From the text/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Change the publication date' }))
    await user.clear(screen.getByRole('textbox', { name: 'Publication date' }))
    await set(user, '27 April 2026')
    expect(screen.getByText('The article says 4 May 2026.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove the publication date' }))
    expect(screen.getByText('Monday 4 May 2026')).toBeVisible()
  })
})

describe('where there is little to show', () => {
  it('says that there are no events', () => {
    renderTimeline(AT, withEvents([]))
    expect(screen.getByText(/^No events were found in this article/)).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('says that none has a time', () => {
    renderTimeline(AT, withEvents(sample.analysis.events.filter(({ when }) => when.time === null)))
    expect(screen.getByText('3 events, none with a time')).toBeVisible()
    expect(screen.getByText('The article gives no time for any of them.')).toBeVisible()
    expect(headings()).toEqual(['Undated'])
  })

  it('says that only English is read', () => {
    renderTimeline(AT, forPage({ ...sample.article, language: 'de' }, { ...sample.analysis, events: [] }))
    expect(screen.getByText('Events are found in English articles only. This one is in German.')).toBeVisible()
  })
})
