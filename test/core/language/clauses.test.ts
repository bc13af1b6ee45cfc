import { describe, expect, it } from 'vitest'
import { readClauses } from '../../../src/core/language/clauses.ts'
import { articleOf, languageOf } from '../written.ts'

/** "kind: subject | verb" of each clause, with "…" where the subject is another clause's. */
function clausesOf(text: string): string[] {
  const article = articleOf([text])
  return readClauses(article.text, languageOf(article), []).flatMap(({ words, clauses }) => {
    const run = (r: { first: number; last: number } | null) =>
      r
        ? words
            .slice(r.first, r.last + 1)
            .map((w) => w.text)
            .join(' ')
        : '-'
    return clauses.map((c) => `${c.kind}: ${c.inherited ? '…' : run(c.subject)} | ${run(c.verb)}`)
  })
}

describe('clauses', () => {
  it.each([
    ['one', 'The committee rejected the plan.', ['main: The committee | rejected']],
    ['joined', 'The committee met and rejected the plan.', ['main: The committee | met', 'main: … | rejected']],
    ['each with its subject', 'The committee met and the mayor left.', ['main: The committee | met', 'main: the mayor | left']],
    ['after an adverbial', 'In 2019, the two towns signed a pact.', ['main: the two towns | signed']],
    ['after a time without a comma', 'In June 2018 a boat sank.', ['main: a boat | sank']],
    ['what is said', 'The mayor said that the bridge was closed.', ['main: The mayor | said', 'content: the bridge | was closed']],
    ['what is said, without "that"', 'Analysts say the town is losing money.', ['main: Analysts | say', 'content: the town | is losing']],
    ['said at the end', 'The bridge was closed, the mayor said.', ['content: The bridge | was closed', 'main: the mayor | said']],
    ['relative', 'The men who built the bridge left.', ['relative: The men | built', 'main: The men who built the bridge | left']],
    ['adverbial', 'The mayor left after the bridge had closed.', ['main: The mayor | left', 'adverbial: the bridge | had closed']],
    ['conditional', 'The town would pay if the bridge closed.', ['main: The town | would pay', 'conditional: the bridge | closed']],
    ['infinitive', 'The mayor flew to Bern to attend a meeting.', ['main: The mayor | flew', 'infinitive: … | to attend']],
    [
      'a participle that describes',
      'A video posted on social media shows the bridge.',
      ['participle: A video | posted', 'main: A video posted on social media | shows'],
    ],
    ['a participle that goes on', 'The roof collapsed, killing two people.', ['main: The roof | collapsed', 'participle: … | killing']],
    ['with an insertion', 'The mayor, a former teacher, left the hall.', ['main: The mayor | left']],
    ['arranged', 'The vote is to be held on Friday.', ['main: The vote | is to be held']],
    ['not yet', 'The mayor has yet to comment.', ['main: The mayor | has yet to comment']],
    ['behind a dateline', 'BERN, March 3 (Meridian) - Norland agreed on Tuesday.', ['main: Norland | agreed']],
    ['set off at the end', 'Okoro thanked Ruiz, the agency reported.', ['content: Okoro | thanked', 'main: the agency | reported']],
    [
      'a second subject after "and"',
      'Ruiz will come from Rabat and Okoro will film it.',
      ['main: Ruiz | will come', 'main: Okoro | will film'],
    ],
    ['said before', '"It is closed," said the mayor.', ['content: It | is closed', 'main: the mayor | said']],
  ])('%s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected)
  })
})
