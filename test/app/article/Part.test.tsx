import { act, cleanup, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { inParts, Rows } from '../../../src/app/article/Part.tsx'
import { comes, fakeSight } from '../fake-sight.ts'

beforeAll(fakeSight)
afterAll(() => vi.unstubAllGlobals())

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Keeper ${index + 1}`)

function List({ count, shown = 100 }: { count: number; shown?: number }) {
  return (
    <Rows of={names(count)} shown={shown}>
      {(name, near) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
          {near && ' of the north light'}
        </li>
      )}
    </Rows>
  )
}

const row = (number: number): HTMLElement => screen.getByRole('link', { name: `Keeper ${number}` }).closest('li') as HTMLElement
const part = (number: number): HTMLElement => row(number).parentElement as HTMLElement
const isFull = (number: number): boolean => row(number).textContent === `Keeper ${number} of the north light`

describe('a list', () => {
  it('of some rows is drawn in full', () => {
    render(<List count={60} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(60)
    expect([1, 30, 60].every(isFull)).toBe(true)
  })

  it('of very many is still one list with all of its rows', () => {
    render(<List count={200} />)
    expect(screen.getAllByRole('list')).toHaveLength(1)
    expect(screen.getAllByRole('listitem')).toHaveLength(200)
  })

  it('of very many comes part by part', () => {
    const { rerender } = render(<List count={200} shown={2} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(32)
    rerender(<List count={200} shown={4} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(64)
  })

  it('is cut into parts that hold all of it, in order', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(inParts([], 2)).toEqual([])
  })
})

describe('a part of a long list', () => {
  beforeEach(() => void render(<List count={200} />))

  it('is drawn in full at the beginning, and as simply as can be elsewhere, its words being there', () => {
    expect([1, 16, 17, 200].map(isFull)).toEqual([true, true, false, false])
    expect(part(17)).toHaveClass('far')
    expect(row(200)).toHaveTextContent('Keeper 200')
  })

  it('is drawn in full once it is near, and no longer when it is far again', async () => {
    await comes(true, [part(17), part(33)])
    expect([17, 33, 49].map(isFull)).toEqual([true, true, false])
    expect(part(17)).not.toHaveClass('far')
    await comes(false, [part(1), part(17)])
    expect([1, 17, 33].map(isFull)).toEqual([false, false, true])
  })

  it('stays as it is while the focus is in it', async () => {
    screen.getByRole('link', { name: 'Keeper 3' }).focus()
    await comes(false, [part(3)])
    expect(isFull(3)).toBe(true)
  })

  it('stays as it is while words are being marked', async () => {
    getSelection()?.selectAllChildren(row(3))
    await comes(false, [part(3)])
    expect(isFull(3)).toBe(true)
    getSelection()?.removeAllRanges()
  })

  it('stays as it is in a panel that is not shown', async () => {
    await comes(false, [part(1)], 0)
    expect(isFull(1)).toBe(true)
  })

  it('is drawn in full on paper', async () => {
    await act(async () => void window.dispatchEvent(new Event('beforeprint')))
    expect([1, 17, 100, 200].every(isFull)).toBe(true)
  })
})

it('a long list that was prerendered is there in full and stays so', async () => {
  cleanup()
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(<List count={100} />)
  expect(isFull(100)).toBe(true)
  // The pages' policy lets no styles in with the markup.
  expect(root.querySelector('[style]')).toBeNull()
  const complaints = vi.spyOn(console, 'error')
  const hydrated = await act(async () => hydrateRoot(root, <List count={100} />))
  expect(complaints).not.toHaveBeenCalled()
  expect([1, 50, 100].every(isFull)).toBe(true)
  act(() => hydrated.unmount())
  root.remove()
})
