import type { Mention, Span } from '../model.ts'
import type { PlacedHighlight } from '../notes/highlight.ts'
import { slice } from '../span.ts'
import { characterCounter } from './characters.ts'
import { type Exported, entityLink, passageLink } from './exported.ts'
import { HIGHLIGHT_STYLE } from './highlight-style.ts'

/** How much of the text a quote selector has on each side, in UTF-16 units: enough to find the right one of several. */
const CONTEXT = 32

/**
 * The mentions, the dated time expressions and the reader's highlights as a W3C Web Annotation collection (JSON-LD).
 * `TextQuoteSelector` holds the words with what stands around them; `TextPositionSelector` counts characters
 * (code points, as the standard has it, not UTF-16 units) from the beginning of the article's text.
 */
export function annotationsOf(from: Exported): string {
  const target = targeter(from)
  const items = [
    ...from.analysis.entities.flatMap((entity) =>
      entity.mentions.map((mention, index) => ({
        id: entityLink(from, entity.id, index),
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'SpecificResource', source: entityLink(from, entity.id), purpose: 'identifying' },
          textBody(entity.name, 'identifying'),
          textBody(entity.kind, 'tagging'),
          ...(tagOf(mention) ? [textBody(tagOf(mention), 'tagging')] : []),
        ],
        target: target(mention),
      })),
    ),
    ...from.analysis.times.flatMap((time) =>
      time.edtf === undefined
        ? []
        : [
            {
              id: `${passageLink(from, time.start)}:time-${time.id}`,
              type: 'Annotation',
              motivation: 'classifying',
              body: [textBody(time.edtf, 'classifying'), textBody('EDTF', 'tagging')],
              target: target(time),
            },
          ],
    ),
    ...(from.highlights ?? []).map((highlight) => highlightOf(from, highlight, target)),
  ]
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${from.address}#annotations`,
    type: 'AnnotationCollection',
    label: from.article.title,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${from.address}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
    }),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** What is worth a tag: how the text speaks of it, where not by its name, and a place that stands for its government. */
const tagOf = ({ form, sense }: Mention): string => (sense === 'government' ? 'government' : form === 'name' ? '' : form)

const textBody = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

/**
 * A highlight, with its note; its colour is the class of its passage, which the stylesheet explains, and a tag for
 * programs that read no styles. Words that are gone from the text are still told by their quotation.
 */
function highlightOf(from: Exported, { id, note, made, colour, at, anchor }: PlacedHighlight, target: (span: Span) => Target) {
  const { before, text, after } = anchor
  const place = at
    ? target(at)
    : { source: from.address, selector: [{ type: 'TextQuoteSelector', exact: text, prefix: before, suffix: after }] }
  return {
    id: `${at ? passageLink(from, at.start) : from.address}:highlight-${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(made).toISOString(),
    stylesheet: { type: 'CssStylesheet', format: 'text/css', value: HIGHLIGHT_STYLE },
    body: [...(note ? [textBody(note, 'commenting')] : []), textBody(colour, 'tagging')],
    target: { type: 'SpecificResource', ...place, styleClass: colour },
  }
}

interface Target {
  readonly source: string
  readonly selector: readonly unknown[]
}

function targeter({ article: { text }, address }: Exported): (span: Span) => Target {
  const characters = characterCounter(text)
  return ({ start, end }) => ({
    source: address,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: slice(text, { start, end }),
        prefix: slice(text, { start: whole(text, Math.max(0, start - CONTEXT)), end: start }),
        suffix: slice(text, { start: end, end: whole(text, Math.min(text.length, end + CONTEXT)) }),
      },
      { type: 'TextPositionSelector', start: characters(start), end: characters(end) },
    ],
  })
}

/** An offset that does not fall between the halves of a surrogate pair. */
const whole = (text: string, offset: number): number => (/[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset)
