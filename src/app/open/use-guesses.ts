import { useEffect, useState } from 'react'
import type { Incoming } from '../../worker/protocol.ts'
import { type Guesses, guessesOf } from '../own/guessed.ts'

/** After the last change, in milliseconds. */
const PAUSE = 500
/** Shorter texts tell nothing of themselves, in characters. */
const WORTH_A_LOOK = 40

const NONE: Guesses = {}

/** What can be guessed of a text while it is not read yet: the worker has a look at it whenever it rests. */
export function useGuesses(text: string, html: string | undefined): Guesses {
  const [guesses, setGuesses] = useState(NONE)
  useEffect(() => {
    if (text.trim().length < WORTH_A_LOOK) {
      setGuesses(NONE)
      return
    }
    const leaving = new AbortController()
    const look = async () => {
      const { glimpse } = await import('../../worker/client.ts')
      const incoming: Incoming = { kind: 'text', text, ...(html && { html }) }
      const { article, document } = await glimpse(incoming)
      if (!leaving.signal.aborted) setGuesses(guessesOf(article, document))
    }
    // Where nothing can be guessed, the fields stay empty: what is wrong is told when it is read.
    const later = setTimeout(() => look().catch(() => !leaving.signal.aborted && setGuesses(NONE)), PAUSE)
    return () => {
      clearTimeout(later)
      leaving.abort()
    }
  }, [text, html])
  return guesses
}
