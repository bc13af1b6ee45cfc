import { describe, expect, it } from 'vitest'
import { dayInAddress, readAddress } from '../../../src/core/structure/address.ts'
import { readFurniture } from '../../../src/core/structure/furniture.ts'
import { read } from './read.ts'

describe('what belongs to the page', () => {
  it.each([
    ['link', 'https://www.islandpost.example/author/ana-sousa'],
    ['link', '<http://islandpost.example/dam>'],
    ['link', 'www.islandpost.example'],
    ['link', 'Source: https://islandpost.example/dam'],
    ['link', 'https://islandpost.example/dam 2/3'],
    ['related', 'Related article: Old Dam May Fall Within a Year'],
    ['related', 'Read more: Why the old dam keeps leaking'],
    ['related', 'READ ALSO | Five things to know about dams'],
    ['related', 'See also: A history of the valley'],
    ['related', 'Also read – Who pays for the new dam?'],
    ['related', 'Read more about the dam'],
    ['related', 'Related stories'],
    ['related', 'Watch: The dam from the air'],
    ['byline', 'By Ana Sousa'],
    ['byline', 'By Noor el-Mansouri and Tomasz Zielonka'],
    ['byline', 'BY KIM JI-HO'],
    ['byline', 'By Pieter van Houten in Palmela, Harbour Correspondent'],
    ['byline', 'By Ana Sousa, Reuters'],
    ['byline', 'By Ana Sousa | 3 March 2026'],
    ['byline', 'By our staff reporter'],
    ['byline', 'Written by Ana Sousa'],
    ['byline', '(Reporting by Achieng Odhiambo in Nairobi; Editing by Rui Tavares)'],
    ['byline', 'Reuters Staff'],
    ['byline', 'Ana Sousa can be reached at 555-0142 or asousa@islandpost.example. Follow her on Twitter.'],
    ['byline', 'Additional reporting by Kim Ji-ho in Jakarta'],
    ['byline', 'Selam Girma in Addis Ababa contributed to this report.'],
    ['agency', 'AFP'],
    ['agency', '(Reuters)'],
    ['agency', 'Reuters, dpa'],
    ['agency', 'rk/msh (Reuters, AFP, dpa)'],
    ['date', 'Published 14 February 2026, 10:32 GMT'],
    ['date', 'Updated: Feb. 14, 2026 at 9:05 p.m. EST'],
    ['date', 'Saturday, 14 February 2026'],
    ['date', '2026-02-14T10:32:00+01:00'],
    ['date', 'First published on February 14, 2026 · Last updated on 15 February 2026'],
    ['date', 'Last updated 10:32 GMT'],
    ['date', 'Published: 11 Apr 2022 05:46 PM BdST Updated: 11 Apr 2022 05:48 PM BdST'],
    ['date', 'Last Updated: Thursday, 1 April, 2004, 15:11 GMT 16:11 UK'],
    ['date', 'Xinhua, December 29, 2016 Adjust font size:'],
    ['date', 'December 29, 2016 / 1:59 PM / 8 months ago'],
    ['date', 'May 4, 2021 Print Share'],
    ['caption', 'The dam at dawn on Monday.PHOTO: CORAL PRESS'],
    ['caption', 'Ali Haddad / Credit: Palmela County Sheriff’s Office / Facebook'],
    ['caption', 'A man is led away from the gates in Palmela Credit: Ali Haddad / Coral'],
    ['caption', 'A guard knits while sitting on the dam. (AP: Ana Sousa)'],
    ['caption', 'Photo: The dam at dawn. Credit: Dewi Latumahina'],
    ['caption', 'FILE PHOTO: The dam in 2019. REUTERS/Ali Haddad'],
    ['caption', 'Photo by Ali Haddad / AFP'],
    ['caption', 'Dewi Latumahina/Coral Press'],
    ['caption', 'The dam at dawn on Monday. (AP Photo/Ali Haddad)'],
    ['caption', 'The dam at dawn on Monday — Ali Haddad/AFP via Getty Images'],
    ['notice', 'Advertisement'],
    ['notice', 'ADVERTISEMENT'],
    ['notice', 'Share this article'],
    ['notice', 'Sign up for our newsletter'],
    ['notice', 'Subscribe now to get unlimited access to our reporting'],
    ['notice', 'Follow us on Facebook'],
    ['notice', '© 2026 The Island Post. All rights reserved.'],
    ['notice', 'Copyright 2026 The Island Post'],
    ['notice', '4 min read'],
    ['notice', '3 hours ago'],
    ['notice', 'This article was first published in The Island Post.'],
    ['notice', 'Story continues below advertisement'],
    ['notice', 'ENDS'],
    ['notice', 'Connect with us'],
    ['notice', 'Hi, what are you looking for?'],
    ['notice', '<< Back to previous page'],
    ['notice', 'Topic | Water'],
    ['notice', '·1 min read'],
    ['notice', '8 months ago'],
    ['notice', 'Comments are closed.'],
    ['notice', 'No comments:'],
    ['notice', 'Post Comments (Atom)'],
    ['notice', 'Please follow our commenting guidelines.'],
    ['notice', 'Sorry we are not currently accepting comments on this article.'],
    ['notice', 'The opinions expressed in reader comments are those of the author only.'],
    ['notice', 'Interested in dams? Sign up for our daily newsletter!'],
    ['notice', 'You are here: Home'],
    ['notice', 'Already a subscriber? Log in'],
    ['notice', 'You are receiving this because you signed up at the fair.'],
    ['notice', 'Unsubscribe | Manage preferences'],
    ['notice', 'View this email in your browser'],
    ['notice', 'We respect your privacy.'],
    ['notice', 'By'],
    ['notice', '#World News'],
    ['notice', '{{item.date}}'],
    ['notice', '[an error occurred while processing this directive]'],
    ['notice', 'Image 2 of 14'],
  ])('%s: %s', (reason, line) => {
    expect(readFurniture(line)?.reason).toBe(reason)
  })

  it.each([
    'Related or not, the two cases shook the valley.',
    'Related industries lost 300 jobs.',
    'Already a member of the council, she ran for mayor.',
    'You are receiving this award for forty years at the quay, the mayor told her.',
    'We respect your privacy rules, but the court does not, and it said so at length on Tuesday in Porto, where the hearing was.',
    'Read more slowly, he told the clerk.',
    'Watch: it will fall. Nobody will be surprised.',
    'See also how the others did it.',
    'By Monday, rescuers had reached the village.',
    'By noon',
    'By then the dam had burst.',
    'By Ana Sousa’s account, nobody was warned.',
    'By 2030 the dam will be gone.',
    'Reporting by the broadcaster led to the arrests.',
    'Reuters reported that the dam had burst.',
    'AFP said nobody was hurt.',
    'Published in 1922, the novel made her famous.',
    'Updated figures show 3 dead.',
    'May 2026 was wet.',
    'Photo evidence suggests a leak.',
    'Image matters, she said.',
    'Share prices fell by 3 percent.',
    'Advertisement revenue fell by a third.',
    'Subscribe to that view if you like.',
    'Copyright law is older than the dam.',
    'Print is dead, they said in 1999.',
    'The dam (see https://islandpost.example/dam) holds.',
    'https://islandpost.example/dam has the details.',
    'Comments were few.',
    'The opinions expressed in court were those of two engineers.',
    'Comments are closed to nobody.',
    'Hotel staff fled.',
    'The valley can be reached at any hour, 300 days a year.',
    '#1 was the mayor, and nobody came second.',
    'Xinhua, the agency, said so on December 29, 2016.',
    'Follow the river on foot and you reach the dam.',
    'Keywords matter.',
    'He read the letter by Ana Sousa.',
    'In 2026',
    '14',
    'Live music returned to the square in May.',
  ])('keeps: %s', (line) => {
    expect(readFurniture(line)).toBeNull()
  })
})

describe('what it tells of the article', () => {
  it.each([
    ['By Ana Sousa', 'Ana Sousa'],
    ['By Noor el-Mansouri, Kim Ji-ho and Tomasz Zielonka', 'Noor el-Mansouri, Kim Ji-ho and Tomasz Zielonka'],
    ['By Pieter van Houten in Palmela, Harbour Correspondent', 'Pieter van Houten'],
    [
      '(Reporting by Achieng Odhiambo in Nairobi and Selam Girma in Addis Ababa; Editing by Rui Tavares)',
      'Achieng Odhiambo and Selam Girma',
    ],
    ['By Ana Sousa, dpa', 'Ana Sousa'],
    ['By Reuters', 'Reuters'],
    ['Additional reporting by Kim Ji-ho', undefined],
    ['Editing by Rui Tavares', undefined],
  ])('the author of %s', (line, author) => {
    expect(readFurniture(line)?.author).toBe(author)
  })

  it.each([
    ['By Ana Sousa\n\nThe dam holds.\n\nReporting by Rui Melo', 'Ana Sousa'],
    ['The dam holds.\n\nReporting by Rui Melo; Editing by Ana Sousa', 'Rui Melo'],
    ['Dam holds\n\nAna Sousa\n\n3 March 2026\n\nThe dam holds.', 'Ana Sousa'],
    ['---\nauthor: The desk\n---\nBy Ana Sousa\n\nThe dam holds.', 'The desk'],
  ])('%j is by %s', (text, author) => {
    expect(read(text).author).toBe(author)
  })

  it.each([
    // A story updated within days is told from the day of the update; a later update corrects something.
    ['Published 14 February 2026\n\nUpdated 15 February 2026\n\nThe dam holds.', '2026-02-15'],
    ['Updated 15 February 2026\n\nPublished 14 February 2026\n\nThe dam holds.', '2026-02-15'],
    ['Published 14 February 2026\n\nUpdated 9 May 2026\n\nThe dam holds.', '2026-02-14'],
    ['Updated: Feb. 15, 2026, 9:05 a.m.\n\nThe dam holds.', '2026-02-15'],
    ['14.02.2026\n\nThe dam holds.', '2026-02-14'],
    ['By Ana Sousa | 14 Feb 2026\n\nThe dam holds.', '2026-02-14'],
    // The day of the visit stands over many pages.
    ['Mon | Jun 1, 2026\n\nDam holds\n\nPublished: 14 February 2026\n\nThe dam holds.', '2026-02-14'],
    ['Dam holds\n\nThe dam holds.\n\nLast Modified: 14 Feb 2026 13:36\n\nIt is old.', '2026-02-14'],
    ['31 February 2026\n\nThe dam holds.', undefined],
    ['Updated 10:32 GMT\n\nThe dam holds.', undefined],
  ])('%j was published on %s', (text, day) => {
    expect(read(text).published).toBe(day)
  })
})

describe('addresses', () => {
  it.each([
    ['https://www.islandpost.example/author/ana-sousa', 'islandpost.example', 'author page ana-sousa'],
    ['https://islandpost.example/en/tag/dams/', 'islandpost.example', 'tag dams'],
    ['https://islandpost.example/topics/water?page=2', 'islandpost.example', 'topic water'],
    ['http://news.islandpost.example:8080/2026/03/03/old-dam-may-fall.html', 'news.islandpost.example', 'story old-dam-may-fall'],
    ['https://islandpost.example/video/dam-from-above', 'islandpost.example', 'video dam-from-above'],
    ['https://islandpost.example/sport', 'islandpost.example', 'section sport'],
    ['https://islandpost.example/', 'islandpost.example', undefined],
    ['https://islandpost.example/caf%C3%A9-on-the-dam', 'islandpost.example', 'story café-on-the-dam'],
    ['https://islandpost.example/%E0%A4%A', 'islandpost.example', 'story %E0%A4%A'],
  ])('%s', (url, site, page) => {
    expect(readAddress(url)).toMatchObject({ site, ...(page && { page }) })
    expect(readAddress(url)?.page).toBe(page)
  })

  it.each([
    ['https://islandpost.example/2026/03/03/old-dam', '2026-03-03'],
    ['https://islandpost.example/world/2026/mar/3/old-dam', '2026-03-03'],
    ['https://islandpost.example/2026-03-03/old-dam', '2026-03-03'],
    ['https://islandpost.example/2026/31/03/old-dam', undefined],
    ['https://islandpost.example/20260303/old-dam', undefined],
    ['https://islandpost.example/old-dam-2026', undefined],
  ])('%s was put up on %s', (url, day) => {
    expect(dayInAddress(url)).toBe(day)
    expect(read(`---\nurl: ${url}\n---\nThe dam holds.`)).toMatchObject(day ? { published: day, publishedFrom: 'source' } : {})
    expect(read(`---\nurl: ${url}\n---\n4 May 2026\n\nThe dam holds.`).published).toBe('2026-05-04')
  })

  it('knows what is none', () => {
    expect(readAddress('just-words')).toBeNull()
    expect(readAddress('')).toBeNull()
  })
})

describe('a page that is nothing but notices', () => {
  it('is read after all: nothing vanishes', () => {
    for (const text of ['By Ana Sousa\n\nAdvertisement', 'https://islandpost.example/dam']) {
      const article = read(text)
      expect(article.text).toBe(text)
      expect(article.leftOut).toEqual([])
    }
  })
})
