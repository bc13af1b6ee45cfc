import { useState } from 'react'
import { KEEP_FAULT, type KeepFault } from '../device/faults.ts'

interface UnkeptNoteProps {
  readonly slug: string
  readonly fault: KeepFault
  /** It is kept now, under this slug. */
  readonly onKept: (slug: string) => void
}

/** An article that only this tab has: why, and what keeps it all the same. */
export function UnkeptNote({ slug, fault, onKept }: UnkeptNoteProps) {
  const [why, setWhy] = useState(fault)
  const [told, setTold] = useState('')
  const save = async () => {
    try {
      setTold(await (await import('../backup/actions.ts')).saveArticle(slug))
    } catch {
      setTold('Saving it did not work. Try again.')
    }
  }
  const again = async () => {
    setTold('')
    const { keepAgain } = await import('../device/own-articles.ts')
    const kept = await keepAgain(slug)
    if (!kept || kept.fault === null) return onKept(kept?.article.slug ?? slug)
    setWhy(kept.fault)
    setTold('It still can’t be kept.')
  }
  return (
    <div className="unkept">
      <p role="alert">
        <b>{KEEP_FAULT[why].title}</b> {KEEP_FAULT[why].advice}
      </p>
      <p className="acts">
        <button type="button" className="btn quiet" onClick={save}>
          Save it as a file
        </button>
        <button type="button" className="btn quiet" onClick={again}>
          Try to keep it again
        </button>
      </p>
      <p role="status">{told}</p>
    </div>
  )
}
