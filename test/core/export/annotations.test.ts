import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../../src/core/export/annotations.ts'
import { characterCounter } from '../../../src/core/export/characters.ts'
import type { Exported } from '../../../src/core/export/exported.ts'
import { sample } from '../../app/sample.ts'
import { highlight } from '../notes/highlights.ts'
import { ADDRESS, anyExported, exported } from './exported.ts'

const OA = 'http://www.w3.org/ns/oa#'

/** The terms used here as https://www.w3.org/ns/anno.jsonld defines them. */
const CONTEXT = {
  oa: OA,
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  CssStylesheet: 'oa:CssStyle',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Motivation: 'oa:Motivation',
  classifying: 'oa:classifying',
  commenting: 'oa:commenting',
  highlighting: 'oa:highlighting',
  identifying: 'oa:identifying',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  stylesheet: { '@type': '@id', '@id': 'oa:styledBy' },
  styleClass: 'oa:styleClass',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  exact: 'oa:exact',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  format: 'dc:format',
  label: 'rdfs:label',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
}

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not to be loaded: ${url}`)
  return { contextUrl: undefined, document: { '@context': CONTEXT }, documentUrl: url }
}

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & { '@type'?: string[]; '@id'?: string }

/** Reads the collection as linked data, as any JSON-LD processor does; terms that no standard knows stop it. */
async function readAnnotations(json: string): Promise<Node[]> {
  const [collection] = (await jsonld.expand(JSON.parse(json), { documentLoader, safe: true } as object)) as unknown as Node[]
  const page = collection?.['http://www.w3.org/ns/activitystreams#first']?.[0] as unknown as Node | undefined
  return page?.['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? []
}

const first = (node: Node | undefined, name: string) => node?.[OA + name]?.[0] as unknown as Node & { '@value'?: unknown }
const selectors = (annotation: Node): Node[] => first(annotation, 'hasTarget')[`${OA}hasSelector`] as unknown as Node[]

/** Where a quote selector points: the one place that has these words between those. */
function placeOf(text: string, selector: Node | undefined): number {
  const [prefix, exact, suffix] = ['prefix', 'exact', 'suffix'].map((name) => String(first(selector, name)?.['@value'] ?? ''))
  const at = text.indexOf(`${prefix}${exact}${suffix}`)
  return at < 0 ? -1 : at + (prefix as string).length
}

describe('the annotations', () => {
  const from: Exported = {
    ...exported(sample, '2026-04-27'),
    highlights: [
      highlight('h1', { start: 0, end: 14 }),
      highlight('h2', { start: 16, end: 22 }, { note: 'Who is she?', colour: 'pink' }),
      { ...highlight('h3', { start: 0, end: 14 }), at: null },
    ],
  }
  const { text } = from.article

  it('say the colour of a highlight, when it was made and what was noted', () => {
    const items = JSON.parse(annotationsOf(from)).first.items
    expect(items.at(-2)).toMatchObject({
      motivation: 'commenting',
      created: '2026-05-01T09:30:15.000Z',
      stylesheet: { type: 'CssStylesheet', value: expect.stringContaining('.pink {') },
      body: [
        { value: 'Who is she?', purpose: 'commenting' },
        { value: 'pink', purpose: 'tagging' },
      ],
      target: { source: ADDRESS, styleClass: 'pink' },
    })
  })

  it('quote what is no longer found, and give it no position', () => {
    const { target } = JSON.parse(annotationsOf(from)).first.items.at(-1)
    expect(target.selector).toEqual([expect.objectContaining({ type: 'TextQuoteSelector', exact: text.slice(0, 14) })])
  })

  it('are a collection of standard terms: a mention identifies, a dated time classifies, a highlight highlights', async () => {
    const annotations = await readAnnotations(annotationsOf(from))
    const motivations = annotations.map((annotation) => String(annotation[`${OA}motivatedBy`]?.[0]?.['@id']).replace(OA, ''))
    const count = (motivation: string) => motivations.filter((found) => found === motivation).length
    const mentions = from.analysis.entities.reduce((sum, entity) => sum + entity.mentions.length, 0)
    expect([count('identifying'), count('classifying'), count('highlighting'), count('commenting')]).toEqual([mentions, 5, 2, 1])
    expect(annotations.every((annotation) => annotation['@type']?.[0] === `${OA}Annotation`)).toBe(true)
    expect(new Set(annotations.map((annotation) => annotation['@id'])).size).toBe(annotations.length)
  })

  it('find their words again, by quotation and by position', async () => {
    const annotations = await readAnnotations(annotationsOf(from))
    const mentions = from.analysis.entities.flatMap((entity) => entity.mentions)
    annotations.slice(0, mentions.length).forEach((annotation, index) => {
      const [quote, position] = selectors(annotation)
      expect(placeOf(text, quote)).toBe(mentions[index]?.start)
      expect([first(position, 'start')['@value'], first(position, 'end')['@value']]).toEqual([mentions[index]?.start, mentions[index]?.end])
      expect(first(first(annotation, 'hasTarget'), 'hasSource')['@id']).toBe(ADDRESS)
    })
  })

  it('date what is dated in EDTF', async () => {
    const times = JSON.parse(annotationsOf(from)).first.items.filter(
      ({ motivation }: { motivation: string }) => motivation === 'classifying',
    )
    expect(times.map(({ body }: { body: { value: string }[] }) => body[0]?.value)).toEqual([
      '2026-04-26',
      '2019',
      '2027',
      '2026-04-25',
      '2027/2031',
    ])
  })

  it('count characters, not halves of them', () => {
    const count = characterCounter('a😀b😀')
    expect([0, 1, 3, 4, 6].map(count)).toEqual([0, 1, 2, 3, 4])
  })

  it('of any article have selectors that hold', () => {
    fc.assert(
      fc.property(anyExported, (some) => {
        const json = JSON.parse(annotationsOf(some))
        const characters = [...some.article.text]
        for (const { target } of json.first?.items ?? []) {
          const [quote, position] = target.selector
          expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
        }
      }),
    )
  })
})
