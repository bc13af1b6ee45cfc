import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, settings } from '../../../src/app/store/settings.ts'
import { useShortcut } from '../../../src/app/store/shortcuts.ts'

function Key({ name, call, active = true }: { name: string; call: () => void; active?: boolean }) {
  useShortcut(name, call, active)
  return <input aria-label="typing" />
}

describe('shortcuts', () => {
  afterEach(() => settings.set(DEFAULT_SETTINGS))

  it('calls the handler for its key', async () => {
    const call = vi.fn()
    render(<Key name="j" call={call} />)
    await userEvent.keyboard('j')
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('leaves letters to whoever is typing, but not Escape', async () => {
    const letter = vi.fn()
    const close = vi.fn()
    render(
      <>
        <Key name="j" call={letter} />
        <Key name="Escape" call={close} />
      </>,
    )
    await userEvent.click(screen.getAllByLabelText('typing')[0] as HTMLElement)
    await userEvent.keyboard('j{Escape}')
    expect(letter).not.toHaveBeenCalled()
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('can be turned off for single letters', async () => {
    settings.set({ ...DEFAULT_SETTINGS, letterKeys: false })
    const call = vi.fn()
    const close = vi.fn()
    render(
      <>
        <Key name="j" call={call} />
        <Key name="Escape" call={close} />
      </>,
    )
    await userEvent.keyboard('j{Escape}')
    expect(call).not.toHaveBeenCalled()
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('asks the last one registered that is active', async () => {
    const page = vi.fn()
    const sheet = vi.fn()
    const { rerender } = render(
      <>
        <Key name="Escape" call={page} />
        <Key name="Escape" call={sheet} />
      </>,
    )
    await userEvent.keyboard('{Escape}')
    rerender(
      <>
        <Key name="Escape" call={page} />
        <Key name="Escape" call={sheet} active={false} />
      </>,
    )
    await userEvent.keyboard('{Escape}')
    expect([sheet.mock.calls.length, page.mock.calls.length]).toEqual([1, 1])
  })

  it('leaves the browser its own keys', async () => {
    const call = vi.fn()
    render(<Key name="j" call={call} />)
    await userEvent.keyboard('{Control>}j{/Control}{Meta>}j{/Meta}{Alt>}j{/Alt}')
    expect(call).not.toHaveBeenCalled()
  })
})
