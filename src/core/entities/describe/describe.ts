import type { Draft } from '../link/draft.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading } from '../words.ts'
import { roleBefore, setting } from './before-name.ts'
import { rolesBeside } from './beside-name.ts'
import type { Role } from './role.ts'

/** How many descriptions of one entity are worth showing. */
const MOST = 4

/** What the article says an entity is, each wording once, in the order of the text. */
export function describe(reading: Reading, index: NameIndex, draft: Draft): Role[] {
  if (draft.kind === 'group' || draft.kind === 'other') return []
  const roles: Role[] = []
  const seen: string[] = []
  for (const { from, to, ...rest } of draft.names) {
    const name = { ...rest, from, to, kind: draft.kind }
    const found = [
      roleBefore(reading, index, name),
      draft.kind === 'place' && setting(reading, index, name),
      ...rolesBeside(reading, index, name),
    ]
    for (const role of found) {
      if (!role) continue
      const text = reading.text.slice(role.start, role.end).toLowerCase()
      if (seen.some((other) => other === text || other.includes(text))) continue
      seen.push(text)
      roles.push(role)
      if (roles.length === MOST) return roles
    }
  }
  return roles
}
