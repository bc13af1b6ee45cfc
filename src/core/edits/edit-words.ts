import { edtfInWords } from '../calendar/edtf-words.ts'
import type { Article, EntityKind } from '../model.ts'
import { spanAt } from '../span.ts'
import { findAnchor } from './anchor.ts'
import type { Edit } from './edit.ts'

export const KIND_AS: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  place: 'a place',
  organization: 'an organisation',
  group: 'a group',
  other: 'something else',
}

/** What an edit says, in a sentence without its full stop: "“CU” is the same as “Coast Union”". */
export function editInWords({ text, blocks }: Article, edit: Edit): string {
  switch (edit.kind) {
    case 'merge':
      return `“${edit.entity.name}” is the same as “${edit.into.name}”`
    case 'split':
      return edit.wording === edit.entity.name ? `“${edit.wording}” is a name of its own` : `“${edit.wording}” is not “${edit.entity.name}”`
    case 'reassign': {
      const place = findAnchor(text, edit.mention)
      const paragraph = place ? spanAt(blocks, place.start)?.number : undefined
      const there = `“${edit.mention.text}”${paragraph === undefined ? '' : ` in paragraph ${paragraph}`}`
      if (edit.to) return `${there} is “${edit.to.name}”`
      return edit.mention.text === edit.from.name ? `${there} is a name of its own` : `${there} is not “${edit.from.name}”`
    }
    case 'rename':
      return `“${edit.entity.name}” is called “${edit.name}”`
    case 'classify':
      return `“${edit.entity.name}” is ${KIND_AS[edit.as]}`
    case 'dismiss':
      return `“${edit.entity.name}” is not a name`
    case 'date':
      return `“${shortened(edit.event.label)}”: ${edit.when === null ? 'no date' : edtfInWords(edit.when)}`
  }
}

/** Of a long label its beginning, cut between words. */
function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label
  const cut = label.slice(0, LONGEST_LABEL)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined).replace(/[\s,;:]+$/, '')}…`
}

const LONGEST_LABEL = 60
