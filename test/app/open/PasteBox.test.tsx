import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LONG, PasteBox } from '../../../src/app/open/PasteBox.tsx'

const onMarkup = vi.fn()

function Form({ onWrite }: { onWrite: (text: string) => void }) {
  const [text, setText] = useState('')
  const write = (written: string) => {
    setText(written)
    onWrite(written)
  }
  return <PasteBox text={text} onWrite={write} onMarkup={onMarkup} />
}

function show() {
  onMarkup.mockClear()
  const onWrite = vi.fn()
  render(<Form onWrite={onWrite} />)
  return { user: userEvent.setup(), written: () => onWrite.mock.lastCall?.[0] as string | undefined }
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Paste the text/ })

/** As a browser pastes: false where the page has done it itself. */
const paste = (plain: string, html = '') =>
  fireEvent.paste(box(), { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : plain) } })

const line = 'The keeper of the north light rowed out at dawn.\n'
const book = line.repeat(1000)

describe('the box to paste into', () => {
  it('leaves a short text to the browser', async () => {
    const { user, written } = show()
    expect(paste('The quay is shut.')).toBe(true)
    await user.type(box(), 'The quay')
    expect(written()).toBe('The quay')
    expect(screen.queryByRole('button', { name: 'Take the text out' })).toBeNull()
  })

  it('shows the beginning of a long one, says how long it is, and holds all of it', () => {
    const { written } = show()
    expect(paste(book)).toBe(false)
    expect(written()).toBe(book)
    expect(box().value.length).toBeLessThan(3000)
    expect(book.startsWith(box().value.slice(0, -1))).toBe(true)
    expect(screen.getByRole('status')).toHaveTextContent('This is the beginning of 10,000 words. All of them will be read.')
    expect(box()).toHaveAccessibleDescription(/beginning of 10,000 words/)
    expect(box()).toHaveAttribute('readonly')
  })

  it('puts a long one where the text was being written', async () => {
    const { user, written } = show()
    await user.type(box(), 'Before. After.')
    box().setSelectionRange(8, 8)
    paste(book)
    expect(written()).toBe(`Before. ${book}After.`)
  })

  it('turns every line end into one character, as the browser does', () => {
    const { written } = show()
    paste(book.replaceAll('\n', '\r\n'))
    expect(written()).toBe(book)
  })

  it('gives the box back, empty and with the focus, when the text is taken out', async () => {
    const { user, written } = show()
    paste(book)
    await user.click(screen.getByRole('button', { name: 'Take the text out' }))
    expect(written()).toBe('')
    expect(box()).toHaveValue('')
    expect(box()).toHaveFocus()
    expect(box()).not.toHaveAttribute('readonly')
  })

  it('stays open to whoever types more than fits', () => {
    const { written } = show()
    const typed = 'a'.repeat(LONG + 1)
    fireEvent.change(box(), { target: { value: typed } })
    expect(written()).toBe(typed)
    expect(box()).toHaveValue(typed)
    expect(box()).not.toHaveAttribute('readonly')
  })

  it('hands on the mark-up that comes with the first text, and only that', async () => {
    const { user } = show()
    paste('The quay', '<p>The quay</p>')
    expect(onMarkup.mock.calls).toEqual([[{ text: 'The quay', html: '<p>The quay</p>' }]])
    await user.type(box(), 'The quay')
    paste(' is shut', '<b> is shut</b>')
    expect(onMarkup).toHaveBeenCalledTimes(1)
  })
})
