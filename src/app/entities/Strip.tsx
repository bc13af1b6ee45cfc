import { memo } from 'react'
import type { Entity } from '../../core/index.ts'
import { KIND_CLASS } from '../article/kind.ts'
import { stripTicks } from './strip.ts'

/** Where in the article a name stands, 60 pixels wide: for the row of a list, whose count says the rest. */
export const Strip = memo(function Strip({ entity, length }: { entity: Entity; length: number }) {
  const { named, other } = stripTicks(entity.mentions, length, 116)
  const x = (share: number) => (1 + share * 58).toFixed(1)
  return (
    <svg className={`strip ${KIND_CLASS[entity.kind]}`} viewBox="0 0 60 12" width="60" height="12" aria-hidden="true">
      <path className="base" d="M0 11.5H60" />
      <path className="ticks" d={named.map((at) => `M${x(at)} 1V11`).join('')} />
      <path className="ticks" d={other.map((at) => `M${x(at)} 5.6V11`).join('')} />
    </svg>
  )
})
