import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { editsByReader } from '../../../src/app/store/edits.ts'
import { type Event, eventRef } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'
import { forgetCorrections, keptEdits, publishedWith, renderCorrected } from './render-corrected.tsx'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(forgetCorrections)

const row = () => document.getElementById('ev-arrived') as HTMLElement
const stop = () => row().closest('.at')?.querySelector('h3')?.textContent ?? null
const field = (name: string) => within(row()).getByRole('textbox', { name })
const press = (name: string) => within(row()).getByRole('button', { name })

async function ask() {
  const { user } = renderCorrected('/read/harbour?event=arrived', { when: true })
  await user.click(await within(row()).findByRole('button', { name: 'Correct the date…' }))
  await within(row()).findByRole('textbox', { name: 'When' })
  return user
}

describe('the date of an event', () => {
  it('can be another, and says that it is the reader’s and what the text says', async () => {
    const user = await ask()
    expect(field('When')).toHaveFocus()
    await user.type(field('When'), '7 March 2026')
    expect(row()).toHaveTextContent('Saturday 7 March 2026')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(stop()).toBe('7 March 2026'))
    expect(row()).toHaveTextContent('Happened, date set by you')
    await waitFor(() => expect(row()).toHaveTextContent('Set by you; the text says Saturday.'))
    await waitFor(() => expect(row().contains(document.activeElement)).toBe(true))
    expect(keptEdits()).toMatchObject([{ kind: 'date', when: '2026-03-07' }])
  })

  it('can be a stretch of time', async () => {
    const user = await ask()
    await user.type(field('When'), 'March 2026')
    await user.type(field('Until'), '2 April 2026')
    await user.click(press('Set'))
    await waitFor(() => expect(stop()).toBe('March – 2 April 2026'))
  })

  it('can be none', async () => {
    const user = await ask()
    await user.click(press('No date'))
    await waitFor(() => expect(stop()).toBeNull())
    expect(row()).toHaveTextContent('left without a date by you')
    await waitFor(() => expect(row()).toHaveTextContent('Left without a date by you; the text says Saturday.'))
  })

  it('can be changed, which takes the place of what was set, and is the text’s again on asking', async () => {
    const user = await ask()
    await user.type(field('When'), '2025{Enter}')
    await waitFor(() => expect(stop()).toBe('2025'))
    await user.click(await within(row()).findByRole('button', { name: 'Change the date…' }))
    await waitFor(() => expect(field('When')).toHaveValue('2025'))
    await user.clear(field('When'))
    await user.type(field('When'), '2024{Enter}')
    await waitFor(() => expect(stop()).toBe('2024'))
    expect(keptEdits()).toHaveLength(1)
    await user.click(await within(row()).findByRole('button', { name: 'As the text has it' }))
    await waitFor(() => expect(stop()).toBe('Saturday'))
    expect(keptEdits()).toEqual([])
  })

  it('that the site has set is said to be the site’s, and is so again when the reader’s is taken back', async () => {
    const event = sample.analysis.events.find(({ id }) => id === 'arrived') as Event
    const data = publishedWith({ kind: 'date', event: eventRef(sample.article.text, event), when: '2026-03-07' })
    const { user } = renderCorrected('/read/harbour?event=arrived', { when: true, data })
    expect(stop()).toBe('7 March 2026')
    expect(row()).toHaveTextContent('Happened, date set by this site')
    await user.click(await within(row()).findByRole('button', { name: 'Change the date…' }))
    await user.click(await within(row()).findByRole('button', { name: 'No date' }))
    await waitFor(() => expect(row()).toHaveTextContent('left without a date by you'))
    await user.click(await within(row()).findByRole('button', { name: 'As this site has it' }))
    await waitFor(() => expect(stop()).toBe('7 March 2026'))
    expect(within(row()).queryByRole('button', { name: 'As this site has it' })).toBeNull()
  })

  it('that was set before the text moved is changed and taken back as any other', async () => {
    const event = sample.analysis.events.find(({ id }) => id === 'arrived') as Event
    const { label, at } = eventRef(sample.article.text, event)
    editsByReader.set({ harbour: [{ kind: 'date', event: { label, at: { ...at, start: at.start + 7 } }, when: '2025' }] })
    const { user } = renderCorrected('/read/harbour?event=arrived', { when: true })
    await waitFor(() => expect(stop()).toBe('2025'))
    await user.click(await within(row()).findByRole('button', { name: 'Change the date…' }))
    await user.click(await within(row()).findByRole('button', { name: 'No date' }))
    await waitFor(() => expect(keptEdits()).toMatchObject([{ when: null }]))
    await user.click(await within(row()).findByRole('button', { name: 'As the text has it' }))
    await waitFor(() => expect(keptEdits()).toEqual([]))
  })

  it('that can’t be read is told why, once the reader is done', async () => {
    const user = await ask()
    await user.type(field('When'), '31 April 2026')
    expect(row()).not.toHaveTextContent('April has 30 days.')
    await user.keyboard('{Enter}')
    expect(row()).toHaveTextContent('April has 30 days.')
    expect(field('When')).toHaveAttribute('aria-invalid', 'true')
    expect(keptEdits()).toEqual([])
  })

  it('is left by Escape, and the event stays open', async () => {
    const user = await ask()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(press('Correct the date…')).toHaveFocus())
  })

  it('is undone from the note', async () => {
    const user = await ask()
    await user.type(field('When'), '2025{Enter}')
    await waitFor(() => expect(stop()).toBe('2025'))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(stop()).toBe('Saturday'))
  })
})
