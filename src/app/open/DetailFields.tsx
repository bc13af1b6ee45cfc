import { DetailField } from '../article/DetailField.tsx'
import type { Guess, Guesses } from '../own/guessed.ts'
import type { Details } from './details.ts'

interface DetailFieldsProps {
  readonly said: Details
  readonly guesses: Guesses
  readonly onSay: (said: Details) => void
}

/** Title and source of what is to be read: guessed as far as it goes, and the reader's to set otherwise. */
export function DetailFields({ said, guesses, onSay }: DetailFieldsProps) {
  return (
    <div className="row details-row">
      <DetailField
        name="title"
        label="Title"
        value={said.title ?? guesses.title?.value ?? ''}
        note={noteOf(said.title, guesses.title, 'optional: else the headline is taken')}
        onChange={(title) => onSay({ ...said, title })}
      />
      <DetailField
        name="source"
        label="Source"
        value={said.source ?? guesses.source?.value ?? ''}
        note={noteOf(said.source, guesses.source, 'optional: who published it')}
        onChange={(source) => onSay({ ...said, source })}
      />
    </div>
  )
}

function noteOf(said: string | undefined, guess: Guess | undefined, empty: string): string {
  if (said !== undefined && said !== guess?.value) return said === '' ? (guess ? 'none, as you say' : empty) : 'set by you'
  return guess ? `guessed from ${guess.from}` : empty
}
