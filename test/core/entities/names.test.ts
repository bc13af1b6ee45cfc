import { describe, expect, it } from 'vitest'
import { namesIn } from './found.ts'

const sentences: readonly (readonly [text: string, ...names: string[]])[] = [
  // Persons, with what stands before, within and after their names.
  ['The award went to Ingrid Solheim.', 'person Ingrid Solheim'],
  ['Dr. Amara K. Okafor Jr. signed it.', 'person Amara K. Okafor Jr.'],
  ['The meeting was led by Ursula van der Berg.', 'person Ursula van der Berg'],
  ['Police arrested Karim al-Masri on Friday.', 'person Karim al-Masri'],
  ['Jean-Luc Moreau met Park Ji-hoon.', 'person Jean-Luc Moreau', 'person Park Ji-hoon'],
  ['The letter was read by Min-seo Hwang.', 'person Min-seo Hwang'],
  ['Conor O’Brien’s visit was short.', 'person Conor O’Brien'],
  ['Officials welcomed Comrade Li Wei.', 'person Li Wei'],
  ['Deputy Prime Minister Sofia Marin resigned.', 'person Sofia Marin'],
  ['Foreign Minister No Kyong Su spoke.', 'person No Kyong Su'],
  ['It was written by Rui “Trovão” Quintela.', 'person Rui “Trovão” Quintela'],
  ['Secretary of State Peter Lind left.', 'person Peter Lind'],
  ['Turkish FM Aylin Demir arrived.', 'group Turkish', 'person Aylin Demir'],
  // A name, a title and another name are taken apart.
  ['Kenya’s Defence Minister Grace Wanjiru arrived.', 'place Kenya', 'person Grace Wanjiru'],
  ['Polish President Adam Nowak agreed.', 'group Polish', 'person Adam Nowak'],
  ['FBI Director Helen Marsh testified.', 'organization FBI', 'person Helen Marsh'],
  ['The mayor of Gdansk Piotr Zielinski spoke.', 'place Gdansk', 'person Piotr Zielinski'],
  // Organisations are wholes.
  ['The Norwegian Defence Ministry denied it.', 'organization Norwegian Defence Ministry'],
  ['He works at the Ministry of Health and Social Affairs.', 'organization Ministry of Health and Social Affairs'],
  ['She appealed to the European Court of Human Rights.', 'organization European Court of Human Rights'],
  ['He studied at Leiden University.', 'organization Leiden University'],
  ['Shares of Halden Energy plc fell.', 'organization Halden Energy plc'],
  ['They sued Marks & Spencer.', 'organization Marks & Spencer'],
  ['The Fishers’ Cooperative protested.', 'organization Fishers’ Cooperative'],
  ['The Popular Front for the Liberation of Wales claimed it.', 'organization Popular Front for the Liberation of Wales'],
  ['It joined the WHO last year.', 'organization WHO'],
  // What the article calls them says what they are.
  ['The federation Sol Razem protested.', 'organization Sol Razem'],
  ['The probe Halcyon left.', 'other Halcyon'],
  ['Nordvind Energi AS grew.', 'organization Nordvind Energi AS'],
  ['The 10th Circuit Court of Appeals ruled.', 'organization 10th Circuit Court of Appeals'],
  ['He fought in the 42nd Infantry Brigade.', 'organization 42nd Infantry Brigade'],
  ['The Nepali Congress won.', 'organization Nepali Congress'],
  ['Wellington Bancshares grew.', 'organization Wellington Bancshares'],
  ['Kimber Brands hired.', 'organization Kimber Brands'],
  ['Harwick Lorne & Co hired.', 'organization Harwick Lorne & Co'],
  ['They bought a Mercedes-Benz.', 'organization Mercedes-Benz'],
  ['Officials of the Ministry of Health, Labour and Welfare left.', 'organization Ministry of Health, Labour and Welfare'],
  [
    'The Organisation of African, Caribbean and Pacific States met in Oslo.',
    'organization Organisation of African, Caribbean and Pacific States',
    'place Oslo',
  ],
  // Where a company's shares are traded says that it is one; a page's furniture beside that is no name.
  ['Shares in Tarnow (TRNW.L) fell.', 'organization Tarnow', 'organization TRNW.L'],
  [
    'They met Halden Energy plc (HLD.N: Quote, Profile, Research, Stock Buzz) in Oslo.',
    'organization Halden Energy plc',
    'organization HLD.N',
    'place Oslo',
  ],
  // Kin and callings named after their noun.
  ['The general will be tried with his two sons Alaa and Samil.', 'person Alaa', 'person Samil'],
  ['Her sons, Alaa and Gamal, were freed.', 'person Alaa', 'person Gamal'],
  ['Lawyers Petra Holm and Rasko Dren appeared.', 'person Petra Holm', 'person Rasko Dren'],
  ['The ministers, Kenya and Norway said, were late.', 'place Kenya', 'place Norway'],
  // What stands before a hyphen.
  ['A string of Korsakov-era ministers stood trial. Anton Korsakov was ousted.', 'person Korsakov', 'person Anton Korsakov'],
  ['The Lindqvist-led government resigned. Maria Lindqvist left.', 'person Lindqvist', 'person Maria Lindqvist'],
  ['The Oslo-born singer won.', 'place Oslo'],
  ['A Pinochet-style rule ended.', 'person Pinochet'],
  ['The Labour-run council voted.', 'organization Labour'],
  // Places.
  ['Police in Prince Arvid’s County said so.', 'place Prince Arvid’s County'],
  ['They came from near Washington, D.C., the chief said.', 'place Washington', 'place D.C.'],
  ['Dorin Galan, the former mayor of Tarna Neagu, left.', 'person Dorin Galan', 'place Tarna Neagu'],
  ['The police chief of Ostra Maren spoke.', 'place Ostra Maren'],
  ['He is a friend of Mirel Danko.', 'person Mirel Danko'],
  ['The president of Halden Energy resigned.', 'organization Halden Energy'],
  ['The Moscow-Ankara-Tehran talks failed.', 'place Moscow', 'place Ankara', 'place Tehran'],
  ['The Helsinki–Stockholm line opened.', 'place Helsinki', 'place Stockholm'],
  ['They crossed Lake Baikal and the Volga River.', 'place Lake Baikal', 'place Volga River'],
  ['He lives in Rio de Janeiro.', 'place Rio de Janeiro'],
  ['A U.S.-led mission left Germany.', 'place U.S.', 'place Germany'],
  ['Two parties – Udar and Svoboda – quit.', 'organization Udar', 'organization Svoboda'],
  ['The manager Joost ten Berg praised Anna van der Laan.', 'person Joost ten Berg', 'person Anna van der Laan'],
  ['It joined Borussia Dortmund.', 'organization Borussia Dortmund'],
  ['Shah Nawaz Qureshi spoke.', 'person Shah Nawaz Qureshi'],
  ['Floods reached the county of Ludren and the state of Moralis.', 'place Ludren', 'place Moralis'],
  ['The town of Goris is quiet.', 'place Goris'],
  // Peoples.
  ['The Ukrainians held the line.', 'group Ukrainians'],
  ['South Korean troops trained.', 'group South Korean'],
  ['French–Italian talks resumed.', 'group French', 'group Italian'],
  // Laws, wars, awards, works.
  ['The Treaty of Tordesillas divided it.', 'other Treaty of Tordesillas'],
  ['Hurricane Lorna struck.', 'other Hurricane Lorna'],
  ['Her film “Bus Stop Symphony” won.', 'other Bus Stop Symphony'],
]

const nameless = [
  '',
  'The minister resigned after the vote.',
  'Drivers said the road was closed.',
  'However, Monday was calm, and so was March.',
  'Rescuers searched for two days.',
  'Thousands of people protested on Sunday.',
  'She spoke French.',
  // Money.
  'They took 104 million New Taiwan dollars (3.15 million US dollars).',
  'He was fined 70m Egyptian pounds.',
  'The price rose to 20 Australian dollars and 30 Swiss francs.',
  'I think so.',
  'THE END',
  '1234 !? … — 🙂',
]

describe('names and what they name', () => {
  it.each(sentences)('%s', (text, ...names) => expect(namesIn(text)).toEqual(names))
  it.each(nameless)('finds nothing in “%s”', (text) => expect(namesIn(text)).toEqual([]))
})

describe('capitals that are due to position', () => {
  it('takes a word at the head of a sentence for a name where it has a capital elsewhere', () =>
    expect(namesIn('Target closed two stores. The strike at Target went on.')).toContain('organization Target'))

  it('takes a people for one where no money follows', () =>
    expect(namesIn('The South Korean won the race. She ate British pound cake.')).toEqual(['group South Korean', 'group British']))

  it('takes a hyphen between companies for none of their names', () =>
    expect(namesIn('The Norland-Harwick deal is off. Norland plc will not buy Harwick plc.')).toEqual([
      'organization Norland',
      'organization Harwick',
      'organization Norland plc',
      'organization Harwick plc',
    ]))

  it('takes two names joined for two where each stands apart, too', () => {
    const text = 'Bank of Norland agreed to buy Harwick plc. Bank of Norland and Harwick expect to close the deal.'
    expect(namesIn(text)).toEqual([
      'organization Bank of Norland',
      'organization Harwick plc',
      'organization Bank of Norland',
      'organization Harwick',
    ])
  })

  it('takes the common words of a headline for no names', () =>
    expect(namesIn('Rebels Seize Northern City as Peace Talks With Kenya Fail')).toEqual(['place Kenya']))

  it('knows a name in capitals by the same name in small letters', () =>
    expect(namesIn('VALE DE MOINHOS\n\nRui Abrantes lives in Vale de Moinhos.')).toContain('place VALE DE MOINHOS'))

  it('never joins names across paragraphs', () =>
    expect(namesIn('He thanked Maria\n\nLopez was absent, said Maria Lopez.')).toEqual([
      'person Maria',
      'person Lopez',
      'person Maria Lopez',
    ]))

  it('finds a surname that is a common word by the full name', () =>
    expect(namesIn('The judge is Alan Brown. Brown said no.')).toEqual(['person Alan Brown', 'person Brown']))
})
