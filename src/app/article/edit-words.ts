import { type Edit, type EntityKind, edtfInWords, spanAt } from '../../core/index.ts'
import type { ArticleView } from './view.ts'

export const KIND_AS: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  place: 'a place',
  organization: 'an organisation',
  group: 'a group',
  other: 'something else',
}

/** What an edit says, in a sentence without its full stop: "“CU” is the same as “Coast Union”". */
export function editInWords({ article }: ArticleView, edit: Edit): string {
  switch (edit.kind) {
    case 'merge':
      return `“${edit.entity.name}” is the same as “${edit.into.name}”`
    case 'split':
      return `“${edit.wording}” is not “${edit.entity.name}”`
    case 'reassign': {
      const paragraph = spanAt(article.blocks, edit.mention.start)?.number
      const there = `“${edit.mention.text}”${paragraph === undefined ? '' : ` in paragraph ${paragraph}`}`
      return edit.to ? `${there} is “${edit.to.name}”` : `${there} is not “${edit.from.name}”`
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
