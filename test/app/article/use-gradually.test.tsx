import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { useGradually } from '../../../src/app/article/use-gradually.ts'

function Parts({ count, seen = [] }: { count: number; seen?: number[] }) {
  const shown = useGradually(count, 2, 10)
  if (seen.at(-1) !== shown) seen.push(shown)
  return <p>{shown} parts</p>
}

describe('the parts of a long page', () => {
  it('come some at a time, after the first', async () => {
    const seen: number[] = []
    render(<Parts count={25} seen={seen} />)
    await screen.findByText('25 parts')
    expect(seen).toEqual([2, 12, 22, 25])
  })

  it('are all there at once where they are few', () => {
    render(<Parts count={2} />)
    expect(screen.getByText('2 parts')).toBeInTheDocument()
  })

  it('grow and shrink with what there is', async () => {
    const { rerender } = render(<Parts count={25} />)
    await screen.findByText('25 parts')
    rerender(<Parts count={3} />)
    expect(screen.getByText('3 parts')).toBeInTheDocument()
    rerender(<Parts count={40} />)
    await screen.findByText('40 parts')
  })

  it('are all there in a prerendered page, and stay', async () => {
    const root = document.createElement('div')
    root.innerHTML = renderToString(<Parts count={25} />)
    expect(root.textContent).toBe('25 parts')
    const seen: number[] = []
    const hydrated = await act(async () => hydrateRoot(root, <Parts count={25} seen={seen} />))
    expect(seen).toEqual([25])
    act(() => hydrated.unmount())
  })
})
