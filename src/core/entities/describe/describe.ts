import type { Draft } from '../link/draft.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading } from '../words.ts'
import { roleBefore, setting } from './before-name.ts'
import { roleAfterComma, roleAfterCopula, roleBeforeComma } from './beside-name.ts'
import type { Role } from './role.ts'

/** How many descriptions of one entity are worth showing. */
const MOST = 4

/** What the article says an entity is, each wording once, in the order of the text. */
export function describe(reading: Reading, index: NameIndex, draft: Draft): Role[] {
  if (draft.kind === 'group' || draft.kind === 'other') return []
  const roles: Role[] = []
  const seen: string[] = []
  for (const name of draft.names) {
    for (const find of [roleBefore, setting, roleBeforeComma, roleAfterComma, roleAfterCopula]) {
      if (find === setting && draft.kind !== 'place') continue
      const role = find(reading, index, { ...name, kind: draft.kind })
      const text = role && reading.text.slice(role.start, role.end).toLowerCase()
      if (!role || !text || seen.some((other) => other === text || other.includes(text))) continue
      seen.push(text)
      roles.push(role)
      if (roles.length === MOST) return roles
    }
  }
  return roles
}
