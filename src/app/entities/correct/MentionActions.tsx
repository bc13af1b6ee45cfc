import { useState } from 'react'
import type { Entity, Mention } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { canBeAnother, correct, notThisOne } from '../../article/correct.ts'
import { keepFocus } from '../../article/correct-focus.ts'
import { useSelection } from '../../store/selection.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { NamePicker } from './NamePicker.tsx'

interface MentionActionsProps {
  readonly entity: Entity
  readonly mention: Mention
}

/** What can be put right about the current mention. */
export function MentionActions({ entity, mention }: MentionActionsProps) {
  const view = useArticle()
  const [, { chooseEntity }] = useSelection()
  const [picking, setPicking] = useState(false)
  useShortcut('Escape', () => setPicking(false), picking)
  const say = (to: Entity | null) => {
    correct(view, notThisOne(view, entity, mention, to))
    chooseEntity(entity.id)
    keepFocus(() => document.querySelector<HTMLElement>('.card h2'))
  }
  return (
    <div className="mention-acts">
      {canBeAnother(entity, mention) && (
        <button type="button" onClick={() => say(null)}>
          Not this one
        </button>
      )}
      {view.analysis.entities.length > 1 && (
        <button type="button" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          It is another…
        </button>
      )}
      {picking && <NamePicker entity={entity} label="Which name is it here?" onPick={say} />}
    </div>
  )
}
