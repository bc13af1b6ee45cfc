import { type Article, type ArticleData, type Block, type Event, forPage, type PageAnalysis, type Span } from '../../src/core/index.ts'

const PARAGRAPHS = [
  'Norland leader Ada Obi thanked the Coast Union on Sunday for "the opening of the harbour", the Harbour Post reported.',
  'The union has sent two ships to the port of Marrow to clear the channel, which closed in 2019.',
  '"We will sign the treaty next year," Obi said. "It is time," she added.',
  'Officials in Marrow estimate that about 40 people have been hurt in the storms.',
  'A delegation led by Tobias Renn arrived in Marrow on Saturday to attend the opening ceremony.',
  'Renn has yet to comment on the treaty, which is to cover the years 2027–2031.',
]

const text = PARAGRAPHS.join('\n\n')

/** The span of the nth place where `words` stand. */
export function spanOf(words: string, nth = 1): Span {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the sample: ${words} (${nth})`)
  return { start, end: start + words.length }
}

let offset = 0
const blocks: Block[] = PARAGRAPHS.map((paragraph, index) => {
  const block: Block = { start: offset, end: offset + paragraph.length, kind: 'paragraph', number: index + 1 }
  offset = block.end + 2
  return block
})

const article: Article = {
  slug: 'harbour',
  title: 'Norland leader Ada Obi thanked the Coast Union for "the opening of the harbour"',
  titleFrom: 'lead',
  source: 'harbourpost.example',
  language: 'en',
  text,
  blocks,
  leftOut: [
    {
      text: 'https://www.harbourpost.example/author/desk-3',
      reason: 'link',
      after: 2,
      line: 9,
      url: 'https://www.harbourpost.example/author/desk-3',
      site: 'harbourpost.example',
      page: 'author page desk-3',
    },
    {
      text: 'Related article: Harbour Council Votes to Close the East Quay',
      reason: 'related',
      after: 4,
      line: 15,
      title: 'Harbour Council Votes to Close the East Quay',
    },
  ],
  origins: [{ start: 0, line: 1 }],
}

const name = (words: string, nth = 1) => ({ ...spanOf(words, nth), form: 'name' as const })

const event = (id: string, clause: string, trigger: string, more: Partial<Event> = {}): Event => ({
  id,
  ...spanOf(clause),
  trigger: { start: spanOf(clause).start + clause.indexOf(trigger), end: spanOf(clause).start + clause.indexOf(trigger) + trigger.length },
  label: [spanOf(clause)],
  passages: [],
  when: { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' },
  status: 'happened',
  participants: [],
  place: null,
  source: { kind: 'article' },
  main: true,
  ...more,
})

const dated = (time: string, relation: 'on' | 'or-before' | 'or-after' = 'on', edtf: string | null = null) => ({
  when: {
    time,
    relation,
    edtf,
    earliest: edtf && `${edtf}-01-01`,
    latest: edtf && `${edtf}-12-31`,
    basis: edtf ? ('stated' as const) : ('none' as const),
  },
})

const analysis: PageAnalysis = {
  sentences: blocks.map(({ start, end }) => ({ start, end })),
  entities: [
    {
      id: 'ada-obi',
      kind: 'person',
      name: 'Ada Obi',
      aliases: ['Obi'],
      descriptions: [spanOf('Norland leader')],
      mentions: [name('Ada Obi'), { ...name('Obi', 2) }, { ...spanOf('she'), form: 'pronoun' }],
    },
    {
      id: 'tobias-renn',
      kind: 'person',
      name: 'Tobias Renn',
      aliases: ['Renn'],
      descriptions: [],
      mentions: [name('Tobias Renn'), name('Renn', 2)],
    },
    {
      id: 'marrow',
      kind: 'place',
      name: 'Marrow',
      aliases: [],
      descriptions: [],
      mentions: [name('Marrow'), { ...name('Marrow', 2), sense: 'government' }, name('Marrow', 3)],
    },
    { id: 'coast-union', kind: 'organization', name: 'Coast Union', aliases: [], descriptions: [], mentions: [name('Coast Union')] },
    { id: 'harbour-post', kind: 'organization', name: 'Harbour Post', aliases: [], descriptions: [], mentions: [name('Harbour Post')] },
    { id: 'norland', kind: 'group', name: 'Norland', aliases: [], descriptions: [], mentions: [name('Norland')] },
  ],
  times: [
    {
      id: 't1',
      ...spanOf('Sunday'),
      timex3: { type: 'DATE', value: 'XXXX-WXX-7' },
      rule: 'weekday',
      symbol: { kind: 'named', name: 'XXXX-WXX-7', direction: 'past', cycles: 0 },
    },
    {
      id: 't2',
      ...spanOf('2019'),
      timex3: { type: 'DATE', value: '2019' },
      edtf: '2019',
      rule: 'year',
      symbol: { kind: 'absolute', value: '2019' },
    },
    {
      id: 't3',
      ...spanOf('next year'),
      timex3: { type: 'DATE', value: 'XXXX' },
      rule: 'offset',
      symbol: { kind: 'offset', unit: 'year', count: 1 },
    },
    {
      id: 't4',
      ...spanOf('Saturday'),
      timex3: { type: 'DATE', value: 'XXXX-WXX-6' },
      rule: 'weekday',
      symbol: { kind: 'named', name: 'XXXX-WXX-6', direction: 'past', cycles: 0 },
    },
    {
      id: 't5',
      ...spanOf('the years 2027–2031'),
      timex3: { type: 'DATE', value: '2027/2031' },
      edtf: '2027/2031',
      rule: 'year-range',
      symbol: { kind: 'absolute', value: '2027/2031' },
    },
  ],
  quotations: [
    {
      id: 'q1',
      ...spanOf('"the opening of the harbour"'),
      kind: 'mixed',
      speaker: 'ada-obi',
      attribution: spanOf('the Harbour Post reported'),
    },
    {
      id: 'q2',
      ...spanOf('"We will sign the treaty next year,"'),
      kind: 'direct',
      speaker: 'ada-obi',
      cue: spanOf('said'),
      attribution: spanOf('Obi said'),
    },
    { id: 'q3', ...spanOf('"It is time,"'), kind: 'direct', speaker: 'ada-obi', cue: spanOf('added'), attribution: spanOf('she added') },
  ],
  events: [
    event('thanked', 'Norland leader Ada Obi thanked the Coast Union', 'thanked', {
      ...dated('t1', 'or-before'),
      source: { kind: 'attributed', speaker: 'harbour-post', cue: spanOf('Harbour Post') },
      participants: [
        { entity: 'ada-obi', role: 'agent' },
        { entity: 'coast-union', role: 'patient' },
      ],
    }),
    event('sent', 'The union has sent two ships to the port of Marrow', 'sent', {
      place: 'marrow',
      participants: [{ entity: 'coast-union', role: 'agent' }],
    }),
    event('closed', 'the channel, which closed in 2019', 'closed', { ...dated('t2', 'on', '2019') }),
    event('sign', 'We will sign the treaty next year', 'sign', {
      ...dated('t3'),
      status: 'planned',
      source: { kind: 'attributed', speaker: 'ada-obi', cue: spanOf('Obi', 2) },
    }),
    event('hurt', 'about 40 people have been hurt in the storms', 'hurt', {
      status: 'claimed',
      source: { kind: 'attributed', speaker: null, cue: spanOf('Officials in Marrow') },
    }),
    event('arrived', 'A delegation led by Tobias Renn arrived in Marrow on Saturday', 'arrived', {
      ...dated('t4'),
      place: 'marrow',
      participants: [{ entity: 'tobias-renn', role: 'agent' }],
    }),
    event('ceremony', 'the opening ceremony', 'ceremony', { ...dated('t4', 'or-after'), status: 'planned', main: false }),
    event('comment', 'Renn has yet to comment on the treaty', 'comment', {
      status: 'denied',
      participants: [{ entity: 'tobias-renn', role: 'agent' }],
    }),
    event('cover', 'the treaty, which is to cover the years 2027–2031', 'cover', { ...dated('t5', 'on', '2027/2031'), status: 'planned' }),
  ],
}

/** A short invented article with an analysis written by hand: what the views are tested on, whatever the passes find. */
export const sample: ArticleData = forPage(article, analysis)
