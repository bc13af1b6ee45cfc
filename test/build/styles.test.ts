import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const STYLES = join(import.meta.dirname, '../../src/app/styles')

/**
 * Safari knows `text-decoration` as the name of a line alone. The build takes thickness and colour apart for it, but not
 * where one of them is a variable: such a declaration would be passed over as a whole.
 */
it('underlines whose colour is a variable say so in a declaration of its own', () => {
  const sheets = readdirSync(STYLES).filter((name) => name.endsWith('.css'))
  const joined = sheets.flatMap((name) => readFileSync(join(STYLES, name), 'utf8').match(/\btext-decoration:[^;}]*var\([^;}]*/g) ?? [])
  expect(joined).toEqual([])
})
