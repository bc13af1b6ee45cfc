import type { Page } from 'playwright-core'

/** Drags the mouse from the beginning of `from` to the end of `to`, which may be in another paragraph. */
export async function dragOver(page: Page, from: string, to = from): Promise<void> {
  const [start, end] = [await edgeOf(page, from, 'start'), await edgeOf(page, to, 'end')]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

/** The point of the window where words of the article begin or end. */
export function edgeOf(page: Page, words: string, edge: 'start' | 'end'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([words, edge]) => {
      for (const block of document.querySelectorAll('.text [data-start]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement?.closest('.gutter, .here-note')) nodes.push(node as Text)
        let at = nodes
          .map(({ data }) => data)
          .join('')
          .indexOf(words)
        if (at < 0) continue
        if (edge === 'end') at += words.length - 1
        for (const node of nodes) {
          if (at < node.length) {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            const { left, right, top, bottom } = range.getBoundingClientRect()
            return { x: edge === 'start' ? left + 1 : right - 1, y: (top + bottom) / 2 }
          }
          at -= node.length
        }
      }
      throw new Error(`Not in the article: ${words}`)
    },
    [words, edge] as const,
  )
}

/** The words that are painted in a colour, in the order they were given. */
export const painted = (page: Page, colour: string): Promise<string> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()).join(''), `note-${colour}`)
