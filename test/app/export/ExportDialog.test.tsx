import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportButton } from '../../../src/app/export/ExportButton.tsx'
import { redateArticle } from '../../../src/core/index.ts'
import { renderArticle } from '../render.tsx'
import { sample } from '../sample.ts'

interface Saved {
  readonly name: string
  readonly blob: Blob
}

describe('the export dialog', () => {
  const saved: Saved[] = []
  let blob: Blob

  beforeEach(() => {
    saved.length = 0
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob
      return 'blob:made'
    })
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob })
    })
    vi.spyOn(window, 'print').mockImplementation(() => {})
  })
  afterEach(() => vi.restoreAllMocks())

  // It is loaded when it is asked for, which takes a busy machine its time.
  beforeAll(() => import('../../../src/app/export/ExportDialog.tsx'), 30_000)

  const open = async (data = sample) => {
    const page = renderArticle(<ExportButton />, { data })
    await page.user.click(screen.getByRole('button', { name: 'Export' }))
    await screen.findByRole('dialog', { name: 'Export' })
    return page
  }

  it.each([
    [/^Briefing/, 'harbour.md', 'text/markdown', /^# Norland leader/],
    [/^Dated events, for a calendar/, 'harbour.ics', 'text/calendar', /^BEGIN:VCALENDAR/],
    [/^Events, as a table/, 'harbour-events.csv', 'text/csv', /^\uFEFF?event,date/],
    [/^Names, as a table/, 'harbour-names.csv', 'text/csv', /^\uFEFF?name,kind/],
    [/^Marks and notes, as Web annotations/, 'harbour-annotations.jsonld', 'application/ld+json', /^\{/],
    [/^Everything/, 'harbour.json', 'application/json', /^\{/],
  ])('%s is saved under the name of the article, and said so', async (button, name, type, beginning) => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: button }))
    expect(saved.map((file) => file.name)).toEqual([name])
    expect(saved[0]?.blob.type).toBe(`${type};charset=utf-8`)
    expect(await saved[0]?.blob.text()).toMatch(beginning)
    expect(screen.getByRole('status')).toHaveTextContent(`Saved as ${name}.`)
  })

  it('offers no calendar while no event has a date', async () => {
    const events = sample.analysis.events.map((event) => ({ ...event, when: { ...event.when, edtf: null } }))
    await open({ ...sample, analysis: { ...sample.analysis, events } })
    expect(screen.getByRole('button', { name: /^Dated events/ })).toBeDisabled()
    expect(screen.getByText('No event has a date yet')).toBeVisible()
  })

  it('closes with its cross and can be opened again', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Export' }))
    expect(await screen.findByRole('dialog', { name: 'Export' })).toBeVisible()
  })

  it('prints a page with names, timeline and quotations, which is gone afterwards', async () => {
    const { user } = await open(redateArticle(sample, '2026-04-27'))
    await user.click(screen.getByRole('button', { name: /^One-page briefing/ }))
    await waitFor(() => expect(window.print).toHaveBeenCalledOnce())
    expect(document.documentElement.dataset.print).toBe('briefing')
    const sheet = document.querySelector('.print-sheet')
    expect(sheet).toHaveTextContent(/Ada Obi Norland leader/)
    expect(sheet).toHaveTextContent(/Saturday 25 April 2026/)
    expect(sheet).toHaveTextContent(/“We will sign the treaty next year,”/)
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('.print-sheet')).toBeNull(), { timeout: 3000 })
    expect(document.documentElement.dataset.print).toBeUndefined()
  })
})
