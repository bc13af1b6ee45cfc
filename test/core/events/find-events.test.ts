import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEvents } from '../../../src/core/events/find-events.ts'
import type { Analysis, Article } from '../../../src/core/model.ts'
import { attributeQuotations } from '../../../src/core/quotations/attribute.ts'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { articleOf, type Cast, clausesOf, entitiesOf, languageOf, words } from '../written.ts'

/** A Wednesday. */
const PUBLISHED = '2026-03-11'

const CAST: Cast[] = [
  { id: 'ruiz', kind: 'person', names: ['Ana Ruiz', 'Ruiz'], pronouns: ['She', 'she'] },
  { id: 'okoro', kind: 'person', names: ['Daniel Okoro', 'Okoro'], pronouns: ['He', 'he'] },
  { id: 'meridian', kind: 'organization', names: ['Meridian'] },
  { id: 'norland', kind: 'place', names: ['Norland'] },
  { id: 'lisbon', kind: 'place', names: ['Lisbon'] },
]

function analysed(article: Article): Pick<Analysis, 'events' | 'times'> {
  const language = languageOf(article)
  const times = findTimes(article, language)
  const entities = entitiesOf(article.text, CAST)
  const clauses = clausesOf(article, language, entities)
  const quotations = attributeQuotations(article, clauses, entities, findQuotedSpans(article))
  return { times, events: findEvents(article, language, { clauses, times, entities, quotations }) }
}

/** Those that are shown. */
const eventsIn = (...paragraphs: string[]) => allEventsIn(...paragraphs).filter((e) => !e.minor)

function allEventsIn(...paragraphs: string[]) {
  const article = articleOf(paragraphs, PUBLISHED)
  return analysed(article).events.map((e) => ({
    ...e,
    word: words(article.text, e.trigger),
    wording: e.label.map((piece) => words(article.text, piece)).join(' … '),
    from: e.source.kind === 'article' ? null : words(article.text, e.source.cue),
  }))
}

/** The event whose trigger is `word`. */
const eventOf = (word: string, ...paragraphs: string[]) => eventsIn(...paragraphs).find((e) => e.word === word)

describe('what is told', () => {
  it.each([
    ['a thing that happened', 'The committee rejected the plan.', ['rejected']],
    ['two joined', 'The committee met in May and rejected the plan.', ['met', 'rejected']],
    ['a thing going on', 'The town is building a second bridge.', ['building']],
    ['a thing planned', 'The committee will vote on Friday.', ['vote']],
    ['a thing that has not happened', 'The committee has yet to vote.', ['vote']],
    ['a passive', 'The bridge was closed in May.', ['closed']],
    ['what the saying tells', 'Okoro said that the bridge had collapsed.', ['collapsed']],
    ['a saying that is an act', 'Okoro thanked Ruiz for her help.', ['thanked']],
    ['a consequence', 'The roof collapsed, killing two people.', ['collapsed', 'killing']],
    ['what a beginning begins', 'The town began repairing the bridge in May.', ['repairing']],
    ['what is expected', 'The committee is expected to reject the plan.', ['reject']],
    ['what failed', 'The committee failed to reach a decision.', ['reach']],
    ['an event noun with its date', 'The earthquake of 1906 is remembered in the town.', ['earthquake']],
    ['what is called for', 'The union called a protest for Friday.', ['called', 'protest']],
    ['what nobody suffered', 'No injuries were reported.', ['injuries']],
    ['a programme', 'The festival runs until 12 March.', ['runs']],
    ['what a poll finds', 'A recent poll found that most voters support the plan.', ['found']],
    ['what was brought about', 'The storm caused the roof to collapse.', ['collapse']],
    ['two consequences', 'The roof collapsed, killing two and wounding five.', ['collapsed', 'killing', 'wounding']],
    ['what somebody was named to', 'Okoro was named captain of the team.', ['named']],
    ['what a day saw', 'The morning saw Norland win.', ['win']],
    ['news in the present', 'The union rejects the plan.', ['rejects']],
    ['what is under way', 'Construction of the bridge is underway.', ['Construction']],
    ['what is to come', 'A formal report is forthcoming.', ['report']],
    ['a charge denied, with what was said of it', 'Okoro denied the charge, saying that it was old.', ['denied']],
    ['what was planned and given up, once', 'The market planned for Saturday was cancelled.', ['cancelled']],
    ['what was due and given up, once', 'The rally due on Friday was postponed.', ['postponed']],
    ['what is given up, once', "The club cancelled Saturday's match.", ['cancelled']],
    ['an occasion called by its day, once', "Sunday's election gave Okoro a majority.", ['gave']],
    ['what somebody came for', 'Okoro arrived in Lisbon for a meeting with Ruiz.', ['arrived', 'meeting']],
  ])('%s', (_, text, expected) => {
    expect(eventsIn(text).map((e) => e.word)).toEqual(expected)
  })

  it.each([
    ['a standing fact', 'The town has two million inhabitants.'],
    ['a description', 'Okoro is a teacher and Ruiz was his pupil.'],
    ['a name that was given', 'The town was named after a saint.'],
    ['a feeling', 'The settlers distrusted the town and resented its laws.'],
    ['a habit', 'Fishermen sell their catch at the harbour.'],
    ['a belief', 'Ruiz believes the plan is good.'],
    ['a wish', 'The town wants to build a bridge.'],
    ['a condition', 'If the bridge collapses, the town is cut off.'],
    ['an ability', 'The town could build a bridge.'],
    ['a bare saying', 'Ruiz said nothing about it.'],
    ['a question', 'Who closed the bridge?'],
    ['a case that need not come', 'The pact promises help in the event of an attack on the town.'],
    ['words in marks', 'Their song is called "the liberation of the sea".'],
  ])('not %s', (_, text) => {
    expect(eventsIn(text).map((e) => e.word)).toEqual([])
  })

  it('reads no headlines, captions or titles', () => {
    const article = articleOf(['The bridge collapsed in May.'])
    for (const kind of ['title', 'heading', 'caption'] as const) {
      const blocks = article.blocks.map((b) => ({ ...b, kind }))
      expect(analysed({ ...article, blocks }).events).toEqual([])
    }
  })
})

describe('what is told in passing', () => {
  it.each([
    ['a saying', 'Okoro said that the bridge had collapsed.', ['said']],
    ['a wish and what is wished', 'The town wants to build a bridge.', ['wants', 'build']],
    ['a belief', 'Ruiz believes the plan is good.', ['believes']],
    ['a condition', 'If the bridge collapses, the town is cut off.', ['collapses', 'cut']],
    ['a possibility', 'The town could build a bridge.', ['build']],
    ['a beginning, beside what begins', 'The town began repairing the bridge in May.', ['began']],
    ['a happening named in passing', 'Ruiz was asleep before the explosion.', ['explosion']],
    ['what somebody did, as a noun', 'The closure of the bridge was a mistake.', ['closure', 'mistake']],
    ['a deed of somebody', 'Their refusal was late.', ['refusal']],
    ['a thing with its time', 'Okoro was late for Thursday trading.', ['trading']],
  ])('is %s', (_, text, expected) => {
    const minor = allEventsIn(text).filter((e) => e.minor)
    expect(minor.map((e) => e.word)).toEqual(expected)
    expect(minor.some((e) => e.main)).toBe(false)
  })

  it.each([
    ['being and having', 'Okoro is a teacher and owns a boat.'],
    ['what a thing is like', 'The mill, which grinds flour, is old.'],
    ['a trade', 'Production is their strength.'],
    ['what only qualifies', 'The takeover bidder is rich.'],
    ['a body of people', 'The administration has an opposition.'],
  ])('is not %s', (_, text) => {
    expect(allEventsIn(text)).toEqual([])
  })

  it.each([
    ['what was brought about', 'close', 'The storm forced the town to close the bridge.', 'happened'],
    ['what had to be done', 'rebuild', 'The town had to rebuild the bridge.', 'happened'],
    ['what somebody was the first to do', 'win', 'She was the first woman to win the prize.', 'happened'],
    ['what must be done', 'returned', 'The form must be returned.', 'planned'],
    ['what was only meant', 'close', 'The town came together to close the bridge.', 'planned'],
    ['a saying in the present', 'says', 'Okoro says the bridge is old.', 'happened'],
    ['a state that holds', 'wants', 'The town wants a bridge.', 'ongoing'],
    ['a condition', 'collapses', 'If the bridge collapses, the town is cut off.', 'conditional'],
  ])('tells of %s whether it took place', (_, word, text, status) => {
    expect(allEventsIn(text).find((e) => e.word === word)?.status).toBe(status)
  })

  it('leaves the ids of what is shown as they are', () => {
    const events = allEventsIn('They wanted the bridge closed, and said it would be closed.', 'Okoro closed the bridge.')
    expect(events.filter((e) => !e.minor && e.word === 'closed').map((e) => e.id)[0]).toBe('closed')
  })
})

describe('label', () => {
  it.each([
    ['is subject, verb and object', 'closed', 'The town closed the bridge.', 'The town closed the bridge'],
    ['leaves out the day between', 'rejected', 'A judge Monday rejected the plan.', 'A judge … rejected the plan'],
    ['drops what trails after', 'signed', 'The two towns signed a pact, obliging both to send help.', 'The two towns signed a pact'],
    ['keeps what it was done for', 'sent', 'Norland sent boats to rescue the crew.', 'Norland sent boats to rescue the crew'],
    [
      'takes no second purpose',
      'sent',
      'Norland sent boats to rescue the crew to please the town.',
      'Norland sent boats to rescue the crew',
    ],
    [
      'keeps how it was done',
      'retaliated',
      'Norland retaliated by firing two shells on Friday.',
      'Norland retaliated by firing two shells on Friday',
    ],
    [
      'keeps what a noun is of',
      'kept',
      'Norland has kept a policy of turning away boats.',
      'Norland has kept a policy of turning away boats',
    ],
    [
      'keeps the end of a span',
      'held',
      'The fair is to be held from 20 March to 2 April.',
      'The fair is to be held from 20 March to 2 April',
    ],
    ['keeps the few words that say which', 'closed', 'The case involving Ruiz was closed.', 'The case involving Ruiz was closed'],
    ['begins with the owner', 'sank', 'The sailors whose boat sank in May were freed.', 'The sailors whose boat sank in May'],
    ['drops whose it is', 'freed', 'The sailors whose boat sank in May were freed.', 'The sailors … were freed'],
    ['drops brackets in the subject', 'closed', 'The mill (built in brick) was closed.', 'The mill … was closed'],
    ['tells what brought it about', 'collapse', 'The storm caused the roof to collapse.', 'The storm caused the roof to collapse'],
    ['drops a relative clause', 'praised', 'Ruiz praised the men who built the bridge.', 'Ruiz praised the men'],
    ['drops the reporting frame', 'collapsed', 'Okoro said that the bridge had collapsed.', 'the bridge had collapsed'],
    ['drops words of another in marks', 'thanked', 'Okoro thanked Ruiz for "the rescue of the town".', 'Okoro thanked Ruiz'],
    [
      'keeps a list whole',
      'sent',
      'Norland has sent boats, blankets and food to the town.',
      'Norland has sent boats, blankets and food to the town',
    ],
    ['goes on behind a time', 'moved', 'Okoro moved, in 1972, to Lisbon.', 'Okoro moved, in 1972, to Lisbon'],
    ['leaves out what the subject opens with', 'went', 'Born in Lisbon with family in Norland, Okoro went to sea.', 'Okoro went to sea'],
    ['keeps what the verb needs', 'accused', 'Ruiz accused Okoro of taking the money.', 'Ruiz accused Okoro of taking the money'],
    ['keeps what somebody is asked to do', 'asked', 'Ruiz asked the court to free the man.', 'Ruiz asked the court to free the man'],
    ['keeps what a chance is for', 'missed', 'Okoro missed a chance to win.', 'Okoro missed a chance to win'],
    [
      'keeps a short insertion',
      'arrived',
      'A delegation, including Ana Ruiz, arrived in Lisbon on Saturday to attend a wedding.',
      'A delegation, including Ana Ruiz, arrived in Lisbon on Saturday',
    ],
    ['gives a joined verb its subject', 'rejected', 'The committee met and rejected the plan.', 'The committee … rejected the plan'],
    [
      'of a noun is its phrase',
      'ceremony',
      'Okoro flew to Lisbon to attend the opening ceremony of a new museum.',
      'the opening ceremony of a new museum',
    ],
    [
      'keeps what completes a noun',
      'expressed',
      'The men expressed their desire to return home.',
      'The men expressed their desire to return home',
    ],
    [
      'runs to the end of quoted words',
      'called',
      'Ruiz called the plan "late, and dear" and left.',
      'Ruiz called the plan "late, and dear"',
    ],
  ])('%s', (_, word, text, expected) => {
    expect(eventOf(word, text)?.wording).toBe(expected)
  })

  it('names whom a pronoun stands for', () => {
    expect(eventOf('closed', 'Ruiz came on Monday.', 'She closed the bridge.')?.wording).toBe('Ruiz … closed the bridge')
  })

  it('names the organisation that speaks of itself', () => {
    expect(eventOf('close', 'Meridian said it would close the bridge.')?.wording).toBe('Meridian … would close the bridge')
  })

  it('leaves a pronoun where nobody is known', () => {
    expect(eventOf('closed', 'They closed the bridge.')?.wording).toBe('They closed the bridge')
  })
})

describe('date', () => {
  it.each([
    ['of its own clause', 'signed', 'In 2019, the two towns signed a pact.', '2019', 'on'],
    ['after the verb', 'arrived', 'Okoro arrived in Lisbon on Saturday.', '2026-03-07', 'on'],
    ['of the first of joined verbs, at their head', 'left', 'On Saturday, Ruiz came and Okoro left.', '2026-03-07', 'on'],
    ['goes with a participle', 'killing', 'The roof collapsed on Saturday, killing two people.', '2026-03-07', 'on'],
    ['of the saying is the latest', 'collapsed', 'Okoro said on Saturday that the bridge had collapsed.', '../2026-03-07', 'or-before'],
    ['of the saying at the end', 'thanked', 'Okoro thanked Ruiz, Meridian reported on Saturday.', '../2026-03-07', 'or-before'],
    ['of a quotation', 'agreed', '"We agreed with the town to close the bridge," Okoro said on Saturday.', '../2026-03-07', 'or-before'],
    [
      'of an announcement is the earliest',
      'close',
      'The town announced on Saturday that it would close the bridge.',
      '2026-03-07/..',
      'or-after',
    ],
    ['of what somebody came for', 'ceremony', 'Okoro arrived on Saturday to attend the opening ceremony.', '2026-03-07/..', 'or-after'],
    ['since', 'killed', 'Two people have been killed since 2019.', '2019/..', 'or-after'],
    ['of the noun alone', 'earthquake', 'The earthquake of 1906 is remembered.', '1906', 'on'],
    ['of a noun right before it', 'rally', 'Thousands came to a rally on Saturday that Okoro had called.', '2026-03-07', 'on'],
    ['of the verb a noun goes with', 'raid', 'Two people were hurt in a raid by police on Saturday.', '2026-03-07', 'on'],
    ['of what happened at the same time', 'drowned', 'Two people drowned when their boat sank in May 2024.', '2024-05', 'on'],
    ['before something dated', 'studied', 'Okoro studied in Norland before moving, in 1972, to Lisbon.', '../1972', 'or-before'],
    ['after a dated happening', 'served', 'Okoro served as a minister after the 1958 uprising.', '1958/..', 'or-after'],
    ['not before the day of the first of joined verbs', 'left', 'Ruiz came on Saturday and left.', '2026-03-07/..', 'or-after'],
    ['in the hours of a day', 'sank', 'The boat sank in the early hours of Saturday.', '2026-03-07', 'on'],
    ['at the head, over a phrase', 'fell', 'In trading on Saturday, shares of the company fell.', '2026-03-07', 'on'],
    ['of the period of a result', 'rose', 'Third-quarter 2024 profit rose by a third.', '2024-35', 'on'],
    ['a day that a name stands right behind', 'received', 'Yesterday Okoro received a prize.', '2026-03-10', 'on'],
    ['not the year of a name in front', 'won', 'Yesterday, day five of the 2018 World Cup, Norland won.', '2026-03-10', 'on'],
    ['of what is planned for it', 'meet', 'Tomorrow Okoro plans to meet Ruiz.', '2026-03-12', 'on'],
    ['not before the day of the planning', 'meet', 'On Saturday, Okoro decided to meet Ruiz.', '2026-03-07/..', 'or-after'],
    ['of what is set for it', 'hearing', 'Okoro set another hearing for 20 March.', '2026-03-20', 'on'],
    ['between the subject and its verb', 'rejected', 'A judge Monday rejected the plan.', '2026-03-09', 'on'],
    ['a whole range', 'held', 'The vote was held from 3 March to 5 March.', '2026-03-03/2026-03-05', 'on'],
    ['not what it rose from', 'rose', 'Profit rose to 5 percent last year from 4 percent in 2019.', '2025', 'on'],
    [
      'not what it fell from, with its period in front',
      'fell',
      'Third-quarter 2024 profit fell 5 percent from a year earlier.',
      '2024-35',
      'on',
    ],
    ['not that of a record', 'became', 'On Saturday, Ruiz became only the second judge since 1990 to resign.', '2026-03-07', 'on'],
    ['of the verb behind it', 'returned', 'Okoro taught in Lisbon and, in 1985, returned to Norland.', '1985', 'on'],
    [
      'before the verb, not that of a noun behind',
      'condemned',
      'Okoro Saturday condemned the attacks in Lisbon on Friday.',
      '2026-03-07',
      'on',
    ],
    ['of the first of joined deeds', 'confessed', 'Okoro was caught on Saturday and confessed.', '2026-03-07', 'on'],
    ['from which a lasting deed went on', 'served', 'Okoro arrived in 1977 and served as a judge.', '1977/..', 'or-after'],
    [
      'from which what takes long went on',
      'heard',
      'The court met on Saturday and heard 40 people over 12 days.',
      '2026-03-07/..',
      'or-after',
    ],
    ['of the season it was done in', 'cut', 'His 2010 season was cut short.', '2010', 'on'],
    ['of the vote it was done at', 'won', 'Ruiz won the seat in the 2019 election.', '2019', 'on'],
    ['of the cup that opens the sentence', 'lost', '2018 World Cup, Norland lost to Lisbon.', '2018', 'on'],
    ['of what takes place', 'take', "Next year's festival is scheduled to take place in Lisbon.", '2027', 'on'],
    [
      'that opens the sentence, for the second clause too',
      'arrested',
      'But in June 2024 the partners fell out, and Okoro was arrested.',
      '2024-06',
      'on',
    ],
    ['right before "when"', 'sank', 'It is the worst storm since May 2009, when a ferry sank.', '2009-05', 'on'],
    ['of the verb that borrows its "were"', 'killed', 'Two people were killed and ten injured in a blast on Saturday.', '2026-03-07', 'on'],
    ['of the price it came to', 'rose', 'The shares rose a dollar to close at 20 dollars on Saturday.', '2026-03-07', 'on'],
    ['of what it took place in', 'occurred', 'On Saturday, two people died in a blast that occurred in the port.', '2026-03-07', 'on'],
    ['not before which it was', 'confessed', 'It was not until Saturday that Okoro confessed.', '2026-03-07', 'on'],
    ['of the period of a loss', 'fell', 'Profit fell to 3 million for the third quarter of 2024.', '2024-35', 'on'],
    ['of two years, one stretch', 'attended', 'Okoro attended the college in 2007 and 2008.', '2007/2008', 'on'],
    ['of two years apart, the first', 'won', 'Ruiz won the prize in 2001 and again in 2009.', '2001', 'on'],
    ['of two days, one stretch', 'protested', 'Thousands protested in Lisbon on Saturday and Sunday.', '2026-03-07/2026-03-08', 'on'],
    [
      'of years in brackets, from first to last',
      'appeared',
      'Ruiz appeared in the films Salt (2005), Tide (2006) and Ebb (2009).',
      '2005/2009',
      'on',
    ],
    ['before leaving', 'leaving', 'Ruiz thanked the crew on Saturday before leaving the town.', '2026-03-07', 'on'],
    ['in front of a name', 'elected', 'In March Okoro was elected and on Saturday he resigned.', '2026-03', 'on'],
    ['in front of the second clause', 'resigned', 'In March Okoro was elected and on Saturday he resigned.', '2026-03-07', 'on'],
    [
      'of the noun that a participle goes with',
      'injuring',
      'A raid on Saturday, injuring two people, led to protests.',
      '2026-03-07',
      'on',
    ],
    ['of the deed, for what came of it', 'wounding', "Tuesday's attack killed two people, wounding ten.", '2026-03-10', 'on'],
    ['of the second joined deed', 'charged', 'Okoro was arrested on Saturday and charged on Sunday.', '2026-03-08', 'on'],
    ['of a second deed of somebody else', 'born', 'Okoro died on Saturday and Ruiz was born on Sunday.', '2026-03-08', 'on'],
    ['of the deed that did it', 'killed', "Tuesday's attack killed two people.", '2026-03-10', 'on'],
    ['of the vote that passed it', 'passed', "Saturday's vote passed by 12 to 3.", '2026-03-07', 'on'],
    ['of what goes ahead', 'go', 'The march planned for Saturday will go ahead.', '2026-03-14', 'on'],
    ['of the giving up', 'called', 'The meeting scheduled for Monday was called off on Tuesday.', '2026-03-10', 'on'],
    ['of the giving up, in front', 'scrapped', 'On Tuesday, the town scrapped a fair planned for May.', '2026-03-10', 'on'],
    ['of what is called by its day, still to come', 'election', "Okoro hopes to win Sunday's election.", '2026-03-15', 'on'],
  ])('%s', (_, word, text, edtf, relation) => {
    expect(eventOf(word, text)?.when).toMatchObject({ edtf, relation })
  })

  it.each([
    ['a date of another clause', 'closed', 'Okoro, who was born in 1970, closed the bridge.'],
    ['a date in a noun', 'marked', 'The town marked the 1906 earthquake.'],
    ['a date that something is set for', 'set', 'Okoro set another hearing for 20 March.'],
    ['a length of time', 'closed', 'The town closed the bridge for three days.'],
    ['a year behind the first joined verb', 'became', 'Okoro was born in 1950 and became a judge.'],
    ['that of a vote it came after', 'closed', 'The mill closed because of the 2019 election.'],
    ['what an increase is measured by', 'rose', 'Profit rose to 5 percent from 4 percent in 2019.'],
    ['a year behind two joined deeds', 'promoted', 'Okoro was born in 1950 and was promoted.'],
    ['an hour whose day is not told', 'shot', 'Okoro was shot at 10 p.m. in his garden.'],
    ['a date of a record', 'jumped', 'Shares jumped, their biggest gain since the company went public in 2018.'],
    ['a date of the second joined verb', 'met', 'The committee met and rejected the plan on Saturday.'],
    ['the day of what was planned', 'cancelled', 'The market planned for Saturday was cancelled.'],
    ['the day of what was due', 'postponed', 'The rally due on Friday was postponed.'],
    ['the day of what is called off', 'called', "Saturday's concert was called off."],
    ['the day that it is moved to', 'postponed', "Wednesday's vote has been postponed to Friday."],
    ['nor one it is put off until', 'delayed', 'The vote was delayed until next week.'],
    ['the day it was to be', 'cancelled', 'The race was to be held on Sunday but was cancelled.'],
    ['the day of a deed it only followed', 'followed', "A strike followed Tuesday's vote."],
    ['the day of a deed that brought it about', 'prompted', "Tuesday's attack prompted the town to close its schools."],
  ])('is not %s', (_, word, text) => {
    expect(eventOf(word, text)?.when.time).toBeNull()
  })
})

describe('a story of one occasion', () => {
  const ELECTION = ['The election was held on Saturday.', 'Ruiz won 40 seats. Her party lost the north.']
  const dateOf = (word: string, ...paragraphs: string[]) => eventOf(word, ...paragraphs)?.when

  it.each([
    ['an election', 'won', ELECTION],
    [
      'a match with its score',
      'scored',
      ['Norland defeated Lisbon 2-1 on Saturday.', 'Ruiz scored twice. The referee stopped play for an hour.'],
    ],
    ['a fair', 'opened', ['The book fair took place in Lisbon on Saturday.', 'Okoro opened the halls. Thousands cheered.']],
  ])('is told on its day: %s', (_, word, paragraphs) => {
    expect(dateOf(word, ...paragraphs)).toMatchObject({ edtf: '2026-03-07', basis: 'context', implied: true })
  })

  it.each([
    ['what was before', 'promised', [...ELECTION, 'She had promised new roads.']],
    ['what somebody says', 'closed', [...ELECTION, '“We closed the school,” said Okoro.']],
    ['what is to come', 'vote', [...ELECTION, 'The council will vote on a budget.']],
    ['a story that goes on to other days', 'rejected', [...ELECTION, 'Okoro resigned on Sunday.', 'The court rejected a claim.']],
    ['a story of something else', 'rejected', ['A court freed Okoro on Saturday.', 'The judge rejected the claim. The mayor thanked him.']],
    ['a win without a match', 'rejected', ['Okoro won a prize on Saturday.', 'The judge rejected a claim.']],
  ])('leaves open %s', (_, word, paragraphs) => {
    expect(dateOf(word, ...paragraphs)?.implied).toBeUndefined()
  })
})

describe('status and source', () => {
  it.each([
    ['told as fact', 'closed', 'The town closed the bridge.', 'happened', null],
    ['going on', 'building', 'The town is building a bridge.', 'ongoing', null],
    ['going on since then', 'repairing', 'The town has been repairing the bridge.', 'ongoing', null],
    ['kept up', 'maintained', 'Norland has maintained a camp near Lisbon.', 'ongoing', null],
    ['will', 'open', 'The museum will open in May.', 'planned', null],
    ['is to', 'held', 'The vote is to be held on Friday.', 'planned', null],
    ['a booking of a player', 'booked', 'Okoro was booked for a bad foul.', 'happened', null],
    ['set for a day', 'hearing', 'Okoro set another hearing for 20 March.', 'planned', null],
    ['scheduled', 'scheduled', 'The hearing is scheduled for 14 January.', 'planned', null],
    ['intended', 'hold', 'Norland intends to hold a vote.', 'planned', 'Norland'],
    ['not yet', 'comment', 'Norland has yet to comment on the plan.', 'denied', null],
    ['refused', 'leave', 'Okoro refused to leave the hall.', 'denied', 'Okoro'],
    ['denied', 'taken', 'Okoro denied that he had taken the money.', 'denied', 'Okoro'],
    ['hearsay', 'sold', 'The boats are said to have been sold.', 'claimed', null],
    ['allegedly', 'sold', 'Okoro allegedly sold the boats.', 'claimed', null],
    ['a view', 'receiving', 'Analysts say Norland is receiving aid.', 'claimed', 'Analysts'],
    ['of oneself', 'left', '"I left the hall at noon," Okoro said.', 'happened', 'Okoro'],
    ['of another', 'taken', 'Ruiz said that Okoro had taken the money.', 'claimed', 'Ruiz'],
    ['of oneself, but doubted', 'left', 'Okoro claims he left the hall at noon.', 'claimed', 'Okoro'],
    ['under oath', 'paid', 'Ruiz testified that she paid the money.', 'claimed', 'Ruiz'],
    ['an office in a quotation', 'taken', '"The men were taken to hospital," police said.', 'happened', 'police'],
    ['an estimate', 'killed', 'Norland estimates that 200 people have been killed.', 'claimed', 'Norland'],
    ['a quotation', 'fought', '"Our men fought in the snow," Okoro said.', 'claimed', 'Okoro'],
    ['a plan in a quotation', 'sign', '"We are ready to sign a pact this year," Okoro said.', 'planned', 'Okoro'],
    ['an office on what it counts', 'injured', 'Police said two men had been injured.', 'happened', 'Police'],
    ['an agency passes on', 'thanked', 'Okoro thanked Ruiz, Meridian news agency reported.', 'happened', 'Meridian news agency'],
    ['a picture shows', 'hugging', 'A short video posted on social media shows Ruiz and Okoro hugging.', 'happened', 'A short video'],
    ['according to', 'collapsed', 'The bridge collapsed at noon, according to police.', 'happened', 'police'],
    ['somebody named in apposition', 'collapsed', 'The envoy, Daniel Okoro, said the bridge had collapsed.', 'claimed', 'Daniel Okoro'],
    ['under a condition', 'attack', 'Norland said it would attack the town if the talks failed.', 'conditional', 'Norland'],
  ])('%s', (_, word, text, status, from) => {
    expect(eventOf(word, text)).toMatchObject({ status, from })
  })

  it('knows the source as an entity', () => {
    expect(eventOf('collapsed', 'Ruiz spoke. She said the bridge had collapsed.')?.source).toMatchObject({
      kind: 'attributed',
      speaker: 'ruiz',
    })
  })
})

describe('who and where', () => {
  it.each([
    ['subject and object', 'thanked', 'Okoro thanked Ruiz.', { okoro: 'agent', ruiz: 'patient' }],
    ['a passive', 'thanked', 'Ruiz was thanked by Okoro.', { ruiz: 'patient', okoro: 'agent' }],
    ['others', 'met', 'Okoro met with Ruiz.', { okoro: 'agent', ruiz: 'other' }],
    ['a joined verb', 'left', 'Okoro came and left.', { okoro: 'agent' }],
    [
      'a name in apposition',
      'met',
      'The founder of Meridian, Daniel Okoro, met Ruiz.',
      { meridian: 'other', okoro: 'agent', ruiz: 'patient' },
    ],
    ['a list behind a preposition', 'signed', 'Sailors from Norland and Lisbon signed a letter.', { norland: 'other', lisbon: 'other' }],
    ['by whom another thing was done', 'sunk', 'The boat built by Ruiz was sunk by Okoro.', { ruiz: 'other', okoro: 'agent' }],
  ])('%s', (_, word, text, roles) => {
    const participants = eventOf(word, text)?.participants ?? []
    expect(Object.fromEntries(participants.map((p) => [p.entity, p.role]))).toEqual(roles)
  })

  it.each([
    ['in', 'The two men met in Lisbon.', 'lisbon'],
    ['to', 'Okoro flew to Lisbon.', 'lisbon'],
    ['what it is bound for', 'Okoro left for Lisbon.', 'lisbon'],
    ['whom it is done for', 'Okoro scored for Lisbon.', null],
    ['a place within', 'Okoro landed at the Lisbon airport.', 'lisbon'],
    ['what only says which', 'Okoro spoke in the Lisbon court.', null],
    ['the one who acts is no place', 'Norland signed a pact.', null],
  ])('%s', (_, text, place) => {
    expect(eventsIn(text)[0]?.place).toBe(place)
  })
})

describe('the same told again', () => {
  it('is one event with a further passage', () => {
    const events = eventsIn('Okoro thanked Ruiz on Saturday.', 'The town was glad. Okoro thanked Ruiz on Saturday in a letter.')
    expect(events.filter((e) => e.word === 'thanked')).toHaveLength(1)
    expect(events.find((e) => e.word === 'thanked')?.passages).toHaveLength(1)
  })

  it.each([
    ['with less said of it', 'Ruiz was arrested at her house by police.', 'Then Okoro spoke. Police arrested Ruiz.', 'arrested'],
    ['under a claim', 'Okoro left the hall.', 'Ruiz said Okoro left the hall.', 'left'],
    ['by what became of it', 'A blast happened at the mill.', 'The blast began at noon.', 'happened'],
    ['by another word for it', 'Meridian bought the mill in Norland.', 'Meridian acquired the mill in Norland.', 'bought'],
    ['that comes but once', 'Okoro was born in 1952.', 'Okoro was born in Lisbon, the son of a baker.', 'born'],
    ['of one day', 'Ruiz made her debut in 1947.', 'In 1947 Ruiz made her debut at the festival.', 'made'],
    ['counted up', 'Okoro was denied a visa to enter Norland.', 'Okoro was twice denied a visa to enter Norland.', 'denied'],
  ])('is one %s', (_, first, second, word) => {
    const events = eventsIn(first, second)
    expect(events.filter((e) => e.word !== 'spoke').map((e) => [e.word, e.passages.length])).toEqual([[word, 1]])
  })

  it('lends the first telling its date', () => {
    const [event] = eventsIn('Okoro left the hall.', 'Okoro left the hall on Friday.')
    expect(event?.when.edtf).toBe('2026-03-06')
  })

  it('takes over a date that is more exact', () => {
    const [event] = eventsIn('Okoro died in 2024.', 'Okoro died on 11 November 2024.')
    expect(event?.when.edtf).toBe('2024-11-11')
  })

  it.each([
    ['again', 'Okoro visited Ruiz. Okoro visited Ruiz again.'],
    ['a beginning of another', 'Okoro began the season in Lisbon. Okoro began the season in Norland.'],
    ['of another thing', 'Okoro left the hall. Okoro left the town.'],
    ['of another thing on one day', 'Okoro opened a school on Saturday. Okoro opened a mill on Saturday.'],
    ['of another child', 'Okoro was born in Lisbon. Ruiz was born in Lisbon.'],
    ['of two years', 'Okoro died in 1952. Okoro died in 1960.'],
  ])('stays two where it is %s', (_, text) => {
    expect(eventsIn(text)).toHaveLength(2)
  })

  it.each([
    ['another day', 'Okoro thanked Ruiz on Saturday. Okoro thanked Ruiz on Monday.'],
    ['somebody else', 'Okoro thanked Ruiz on Saturday. Ruiz thanked Okoro on Saturday.'],
    ['nobody known', 'A man was killed on Saturday. A man was killed on Saturday.'],
  ])('stays two where it is %s', (_, text) => {
    expect(eventsIn(text).filter((e) => /thanked|killed/.test(e.word ?? ''))).toHaveLength(2)
  })
})

it('gives ids that read and stay', () => {
  expect(eventsIn('Okoro arrived on Monday. Ruiz arrived on Saturday. The bridge closed.').map((e) => e.id)).toEqual([
    'arrived',
    'arrived-2',
    'closed',
  ])
})

it('shows first what carries the story', () => {
  const events = eventsIn(
    'Okoro was arrested in Lisbon on Saturday.',
    'The street was quiet. "It rained and I slept," said a neighbour who heard nothing.',
  )
  expect(events.filter((e) => e.main).map((e) => e.word)).toEqual(['arrested'])
})

it('gives sound spans for any text', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      ' said ',
      ' Ruiz ',
      ', ',
      '. ',
      ' that ',
      ' who ',
      ' and ',
      ' was ',
      ' killed ',
      ' on Saturday ',
      ' to attend ',
      'the ceremony ',
      ' will ',
      ' not ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = articleOf([pieces.join('')], PUBLISHED)
      const { events } = analysed(article)
      expect(new Set(events.map((e) => e.id)).size).toBe(events.length)
      for (const e of events) {
        expect(e.start <= e.trigger.start && e.trigger.end <= e.end && e.trigger.start < e.trigger.end).toBe(true)
        expect(e.label.length).toBeGreaterThan(0)
        let last = 0
        for (const span of e.label) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(article.text.length)
      }
    }),
    { numRuns: 30 },
  )
})

it('takes time in proportion to the text', { timeout: 30_000 }, () => {
  const took = (n: number) => {
    const article = articleOf(['the town and the men who killed '.repeat(n)])
    const language = languageOf(article)
    const started = performance.now()
    findEvents(article, language, { clauses: clausesOf(article, language, []), times: [], entities: [], quotations: [] })
    return performance.now() - started
  }
  took(100)
  // Eight times the text: eight times the time if linear, 64 times if quadratic.
  expect(took(1600) / took(200)).toBeLessThan(40)
})
