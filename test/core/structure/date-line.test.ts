import { describe, expect, it } from 'vitest'
import { readDateLine } from '../../../src/core/structure/date-line.ts'
import { read } from './read.ts'

describe('a line that only dates the page', () => {
  it.each([
    'Published 4 May 2021',
    'Tuesday, 4 May 2021',
    'the 4th of May 2021',
    '2021/05/04',
    '2021.05.04',
    'Publish Date: May 4, 2021',
    'Filed: 4 May 2021',
    'This article was published on 4 May 2021',
    'Article published May 4, 2021 at 9:14 a.m.',
    'May 4, 2021 | 3 min read',
    '3 min read | May 4, 2021',
    'Press release | 4 May 2021',
    'May 4, 2021 / 10:32 AM / Harbour News',
    '10:32, 4 May 2021',
  ])('%s', (line) => expect(readDateLine(line)).toMatchObject({ published: '2021-05-04', updated: null }))

  it.each(['24-05-2021', '24/05/2021', '05/24/2021', '24.05.2021'])('%s: the number past twelve is the day', (line) =>
    expect(readDateLine(line)?.published).toBe('2021-05-24'),
  )

  it.each(['This story was last updated on 4 May 2021', 'Last updated: 4 May 2021', '4 May 2021 Last updated at 10:32 GMT'])('%s', (line) =>
    expect(Object.values(readDateLine(line) ?? {})).toContain('2021-05-04'),
  )

  it('may have two dates without a blank between', () =>
    expect(readDateLine('Published Sept. 4, 2021Updated Sept. 5, 2021')).toMatchObject({ published: '2021-09-04', updated: '2021-09-05' }))

  it.each([
    '04/05/2021',
    'May 4, 2021 was a Tuesday',
    'Published in London on 4 May 2021',
    'Politics and business in May 2021',
    'A 3 min read',
    'News from 4 May 2021 onwards',
    '2021/05/04/page',
    'Room 24-05-2021B',
  ])('not %s', (line) => expect(readDateLine(line)?.published ?? null).toBeNull())
})

it('gives the article its date', () =>
  expect(read('The bridge is open\n\nPress release | 4 May 2021\n\nThe old bridge reopened on Sunday, the mayor said.\n').published).toBe(
    '2021-05-04',
  ))
