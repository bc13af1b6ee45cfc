import { describe, expect, it } from 'vitest'
import { articleOf } from '../written.ts'
import { findIn, mentionsOf } from './found.ts'

describe('pronouns', () => {
  const linked: readonly (readonly [text: string, name: string, ...mentions: string[]])[] = [
    ['“We agree,” Viktor Orlov said.\n\n“It is late,” he added.', 'Viktor Orlov', 'Viktor Orlov', 'he'],
    ['“We agree,” Viktor Orlov was quoted as saying by TASS.\n\n“It is late,” he said.', 'Viktor Orlov', 'Viktor Orlov', 'he'],
    ['Grace Wanjiru won the vote. She thanked everybody.', 'Grace Wanjiru', 'Grace Wanjiru', 'She'],
    ['A video shows a crowd, with Viktor Orlov giving his speech.', 'Viktor Orlov', 'Viktor Orlov', 'his'],
    ['Grace Wanjiru sold her house.', 'Grace Wanjiru', 'Grace Wanjiru', 'her'],
    ['Peter Lind left. He had lost his keys.', 'Peter Lind', 'Peter Lind', 'He', 'his'],
    ['Grace Wanjiru met Peter Lind. She thanked him.', 'Grace Wanjiru', 'Grace Wanjiru', 'She'],
    ['Grace Wanjiru met Peter Lind. She thanked him.', 'Peter Lind', 'Peter Lind', 'him'],
    ['Peter Lind said he would resign.', 'Peter Lind', 'Peter Lind', 'he'],
    ['Peter Lind left the party because he disliked Viktor Orlov.', 'Peter Lind', 'Peter Lind', 'he'],
    ['Peter Lind blamed himself.', 'Peter Lind', 'Peter Lind', 'himself'],
    ['“He has lost,” Grace Wanjiru said of Peter Lind. “I know it.”', 'Grace Wanjiru', 'Grace Wanjiru'],
    ['Halden Energy said it would hire.', 'Halden Energy', 'Halden Energy', 'it'],
    ['Peter Lind himself came.', 'Peter Lind', 'Peter Lind', 'himself'],
    ['Halden Energy has closed its office.', 'Halden Energy', 'Halden Energy', 'its'],
    // Nobody speaks of himself by his name: it is whoever spoke before.
    [
      'Viktor Orlov stressed that talks will begin. However, Kenya has no intention of talking to Pavel Sokolov, he said. “We will not sit down with Sokolov,” he noted.',
      'Viktor Orlov',
      'Viktor Orlov',
      'he',
      'he',
    ],
    ['Viktor Orlov met Pavel Sokolov. The bank would never sue Sokolov, he added.', 'Viktor Orlov', 'Viktor Orlov', 'he'],
    ['When Viktor Orlov left, he said that rain would come.', 'Viktor Orlov', 'Viktor Orlov', 'he'],
  ]
  it.each(linked)('%s', (text, name, ...mentions) => expect(mentionsOf(text, name)).toEqual(mentions))

  const unlinked: readonly (readonly [text: string, name: string])[] = [
    // Another sex.
    ['Grace Wanjiru won the vote. He thanked everybody.', 'Grace Wanjiru'],
    // Whose house is unclear: somebody else was spoken of.
    ['He wrote to Viktor Orlov about his house.', 'Viktor Orlov'],
    ['He was famous. A letter to Viktor Orlov came. He read it.', 'Viktor Orlov'],
    // Both may be meant.
    ['Peter Lind came with Viktor Orlov. They left.', 'Peter Lind'],
    // Grammar forbids it.
    ['Viktor Orlov saw him.', 'Viktor Orlov'],
    ['The chairman of his party, Viktor Orlov, left.', 'Viktor Orlov'],
    ['Viktor Orlov, his deputy, came.', 'Viktor Orlov'],
    // It stands for nothing.
    ['Halden Energy closed. It is cold in May.', 'Halden Energy'],
    // Things are no persons, persons no things, and many are not one.
    ['Halden Energy sold the ship. She had opposed it.', 'Halden Energy'],
    ['Viktor Orlov sold the ship. It sank.', 'Viktor Orlov'],
    ['Viktor Orlov met the ministers. They left.', 'Viktor Orlov'],
  ]
  it.each(unlinked)('leaves “%s” unlinked', (text, name) => expect(mentionsOf(text, name)).toHaveLength(1))

  it('takes the subject where two persons are named', () => {
    const text = 'Viktor Orlov met Pavel Sokolov in Minsk. He left early.'
    expect(mentionsOf(text, 'Viktor Orlov')).toEqual(['Viktor Orlov', 'He'])
    expect(mentionsOf(text, 'Pavel Sokolov')).toEqual(['Pavel Sokolov'])
  })
})

describe('pronouns of which it is not plain whom they mean', () => {
  const doubtful: readonly (readonly [text: string, ...unclear: string[]])[] = [
    ['Peter Lind and Mark Halden met on Monday. He left early.', 'He: mark-halden or peter-lind'],
    ['Mark Halden and Peter Lind came. His car was stolen.', 'His: peter-lind or mark-halden'],
    // Plain enough, or nobody who could be meant.
    ['Viktor Orlov met Pavel Sokolov in Minsk. He left early.'],
    ['The driver left. He was tired.'],
    ['Grace Wanjiru met Peter Lind. She thanked him.'],
    // What "it" and "they" speak of mostly has no name.
    ['Halden Energy and Norland Steel met. It agreed.'],
  ]
  it.each(doubtful)('tells of “%s” whom they may mean', (text, ...unclear) => {
    const { unclear: found } = findIn(articleOf([text]))
    expect(found.map(({ start, end, candidates }) => `${text.slice(start, end)}: ${candidates.join(' or ')}`)).toEqual(unclear)
  })
})

describe('descriptions in place of names', () => {
  it('links a role to the person whose role it turns out to be', () => {
    const text = 'The Russian State Duma speaker left. State Duma speaker Viktor Orlov arrived.'
    expect(mentionsOf(text, 'Viktor Orlov')).toEqual(['speaker', 'Viktor Orlov'])
    // The names in it are still names.
    expect(mentionsOf(text, 'State Duma')).toEqual(['State Duma', 'State Duma'])
  })

  it('takes “a former mayor” for nobody in particular', () => {
    const text = 'A court jailed a former mayor. Dorin Galan, the former mayor of Tarna, appealed.'
    expect(mentionsOf(text, 'Dorin Galan')).toEqual(['Dorin Galan'])
  })

  it('links “the minister” where there is one only', () => {
    expect(mentionsOf('Foreign Minister Jo Lind came. The minister agreed.', 'Jo Lind')).toEqual(['Jo Lind', 'The minister'])
    const two = 'Foreign Minister Jo Lind met Defence Minister Ann Ode. The minister agreed.'
    expect(mentionsOf(two, 'Jo Lind')).toEqual(['Jo Lind'])
    expect(mentionsOf(two, 'Ann Ode')).toEqual(['Ann Ode'])
  })

  it('links “the ministry” and “the company”, but not another’s', () => {
    expect(mentionsOf('The Defence Ministry agreed. The ministry signed.', 'Defence Ministry')).toEqual([
      'Defence Ministry',
      'The ministry',
    ])
    expect(mentionsOf('Halden Energy plc grew. The company hired.', 'Halden Energy plc')).toEqual(['Halden Energy plc', 'The company'])
    expect(mentionsOf('The Defence Ministry agreed. The ministry of health did not.', 'Defence Ministry')).toEqual(['Defence Ministry'])
    expect(mentionsOf('The Defence Ministry agreed. A ministry may sign.', 'Defence Ministry')).toEqual(['Defence Ministry'])
  })

  it.each([
    ['Kenya signed. The country had waited.', 'Kenya', 'Kenya', 'The country'],
    ['Nairobi grew. The city is green.', 'Nairobi', 'Nairobi', 'The city'],
    ['Lake Baikal is deep. The lake froze.', 'Lake Baikal', 'Lake Baikal', 'The lake'],
    ['President Ann Ode came. Peter Lind spoke. The president left.', 'Ann Ode', 'Ann Ode', 'The president'],
  ])('knows what a name is the name of: %s', (text, name, ...mentions) => expect(mentionsOf(text, name)).toEqual(mentions))

  it.each([
    // Both may be meant.
    ['Kenya and Uganda signed. The country had waited.', 'Kenya'],
    ['Kenya and Uganda signed. The country had waited.', 'Uganda'],
    // More is said of it: perhaps another.
    ['Kenya signed. The country that lost did not.', 'Kenya'],
    ['President Ann Ode came. The president on trial left.', 'Ann Ode'],
    // Long ago.
    [`Kenya signed. ${'It rained and they went home. '.repeat(12)}The country had waited.`, 'Kenya'],
  ])('leaves “%s” alone', (text, name) => {
    expect(mentionsOf(text, name).filter((mention) => /country|president/i.test(mention))).toEqual([])
  })
})
