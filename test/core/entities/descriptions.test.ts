import { describe, expect, it } from 'vitest'
import { descriptionsOf } from './found.ts'

const roles: readonly (readonly [text: string, name: string, ...descriptions: string[]])[] = [
  ['North Korean leader Kim Yong Ho came.', 'Kim Yong Ho', 'North Korean leader'],
  ['A delegation, including State Duma speaker Viktor Orlov, came.', 'Viktor Orlov', 'State Duma speaker'],
  ['Kenya’s Defence Minister Grace Wanjiru came.', 'Grace Wanjiru', 'Kenya’s Defence Minister'],
  ['He met President Ann Ode and Foreign Minister Jo Lind.', 'Jo Lind', 'Foreign Minister'],
  ['Mary Otieno, the head of the Kenyan fund, agreed.', 'Mary Otieno', 'head of the Kenyan fund'],
  ['Lena Vogt, 43, a teacher from Graz, agreed.', 'Lena Vogt', 'teacher from Graz'],
  ['Mary Otieno is the chief executive of Halden Energy.', 'Mary Otieno', 'chief executive of Halden Energy'],
  ['The head of the fund, Mary Otieno, agreed.', 'Mary Otieno', 'head of the fund'],
  ['The spokesman for the ministry, Peter Lind, resigned.', 'Peter Lind', 'spokesman for the ministry'],
  ['The mayor of Porto, Rui Dias, and the judge, Ana Reis, met.', 'Ana Reis', 'judge'],
  ['Both the mayor of Porto, Rui Dias, and the Secretary General of the United Nations, Ana Reis, will be present.', 'Ana Reis'],
  ['Anna Falk and Rui Dias, the former mayor of Porto, were jailed.', 'Rui Dias', 'former mayor of Porto'],
  ['Anna Falk and Rui Dias, the former mayor of Porto, were jailed.', 'Anna Falk'],
  ['Halden’s founder, Mary Otieno, agreed.', 'Mary Otieno', 'Halden’s founder'],
  ['His lawyer, Henrique Salgado, agreed.', 'Henrique Salgado', 'lawyer'],
  ['They went to Russia’s southwestern Kursk region.', 'Kursk', 'Russia’s southwestern Kursk region'],
  ['He lives in the southern port city of Odesa.', 'Odesa', 'southern port city'],
  ['Goris, a town in southern Armenia, is quiet.', 'Goris', 'town in southern Armenia'],
  ['The state news agency KCNA reported it.', 'KCNA', 'state news agency'],
  ['The harbour’s master in Mombasa, Jo Lind, agreed.', 'Jo Lind', 'harbour’s master in Mombasa'],
  ['The founder and chairwoman, Mary Otieno, who owns a third, agreed.', 'Mary Otieno', 'founder and chairwoman'],
  ['Peter Lind (born 1956) is a Danish cyclist who won twice.', 'Peter Lind', 'Danish cyclist'],
  ['Jo Lind was born in Graz and became director of the museum.', 'Jo Lind', 'director of the museum'],
  ['Jo Lind was elected president of the union in 2011.', 'Jo Lind', 'president of the union'],
  ['Jo Lind serves as head of the fund.', 'Jo Lind', 'head of the fund'],
  ['The council elected Jo Lind president.', 'Jo Lind', 'president'],
  ['Mary Otieno, who leads the country since 2011, agreed.', 'Mary Otieno', 'leads the country since 2011'],
  ['Mary Otieno, who has chaired the panel, agreed.', 'Mary Otieno', 'has chaired the panel'],
  ['They sued Orrin Associates, the software maker, and the Halden Corporation, a wholesaler.', 'Orrin Associates', 'software maker'],
  ['Halden Energy, a small supplier, agreed.', 'Halden Energy', 'small supplier'],
  ['Jo Lind was mayor of Graz. In 2013 Lind became governor of the province.', 'Jo Lind', 'mayor of Graz', 'governor of the province'],
  ['Grace Wanjiru came. Kenyan activist Grace Wanjiru, a former judge, spoke.', 'Grace Wanjiru', 'Kenyan activist', 'former judge'],
]

const none: readonly (readonly [text: string, name: string])[] = [
  ['Mr. Peter Lind came.', 'Peter Lind'],
  ['He greeted esteemed Comrade Peter Lind.', 'Peter Lind'],
  ['Peter Lind, the minister said, was absent.', 'Peter Lind'],
  ['Peter Lind, Prime Minister Anna Falk and others came.', 'Peter Lind'],
  ['The Kursk operation went on.', 'Kursk'],
  ['They live in a Melbourne suburb.', 'Melbourne'],
  ['The office is in Goris, Syunik province.', 'Goris'],
  ['Peter Lind is not a doctor.', 'Peter Lind'],
  ['Peter Lind may become president.', 'Peter Lind'],
  ['Peter Lind, who leads no party, came.', 'Peter Lind'],
]

describe('what the article says an entity is', () => {
  it.each(roles)('%s', (text, name, ...descriptions) => expect(descriptionsOf(text, name)).toEqual(descriptions))
  it.each(none)('says nothing in “%s”', (text, name) => expect(descriptionsOf(text, name)).toEqual([]))
})
