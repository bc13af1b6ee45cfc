import { useEffect, useRef } from 'react'
import type { Fault } from '../../worker/protocol.ts'

interface FaultNoteProps {
  readonly fault: Fault
  readonly onChoose: () => void
  readonly onDismiss: () => void
}

/** Why something could not be read, and what to do about it. */
export function FaultNote({ fault, onChoose, onDismiss }: FaultNoteProps) {
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  return (
    <div className="fault" role="alert">
      <h2>
        {fault.ours
          ? 'That did not work.'
          : fault.name === 'The pasted text'
            ? 'The text could not be read.'
            : 'This file could not be read.'}
      </h2>
      <p>
        <b>{fault.name}</b>
        {fault.line !== undefined && fault.line > 1 && `, line ${fault.line}`}: {fault.problem} {fault.advice}
      </p>
      <p className="acts">
        <button type="button" className="btn quiet" ref={again} onClick={onChoose}>
          Choose another file
        </button>
        <button type="button" className="plain" onClick={onDismiss}>
          Dismiss
        </button>
      </p>
    </div>
  )
}
