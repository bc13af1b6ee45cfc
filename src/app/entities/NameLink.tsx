import type { Entity } from '../../core/index.ts'
import { KIND_CLASS } from '../article/kind.ts'
import { onPlainClick } from '../article/plain-click.ts'
import { useWords } from '../article/Verbatim.tsx'
import { entityHref, useSelection } from '../store/selection.ts'

/** A name that opens its own card. */
export function NameLink({ entity }: { entity: Entity }) {
  const [, { chooseEntity }] = useSelection()
  const words = useWords()
  return (
    <a className={`m ${KIND_CLASS[entity.kind]}`} href={entityHref(entity.id)} onClick={onPlainClick(() => chooseEntity(entity.id))}>
      {words(entity.name)}
    </a>
  )
}
