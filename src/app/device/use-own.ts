import { useEffect, useState } from 'react'
import type { KeepFault } from './faults.ts'
import type { OwnArticle } from './records.ts'

export interface OwnLibrary {
  /** The reader's own articles, newest first; empty until the device has been asked, which is after hydration. */
  readonly articles: readonly OwnArticle[]
  /** The device has given them. */
  readonly asked: boolean
  /** Why the device does not give them. */
  readonly fault: KeepFault | null
}

const NOT_ASKED: OwnLibrary = { articles: [], asked: false, fault: null }

export function useOwnLibrary(): OwnLibrary {
  const [library, setLibrary] = useState(NOT_ASKED)
  useEffect(() => {
    let here = true
    let stop: (() => void) | undefined
    const begin = async () => {
      const { clearDeleted, keepFaultOf, listOwn, onChange } = await import('./on-device.ts')
      const read = () =>
        listOwn()
          .then((articles) => here && setLibrary({ articles, asked: true, fault: null }))
          .catch((error: unknown) => here && setLibrary((before) => ({ ...before, fault: keepFaultOf(error) })))
      if (!here) return
      stop = onChange(read)
      await read()
      await clearDeleted(Date.now()).catch(() => {})
    }
    begin().catch(() => {})
    return () => {
      here = false
      stop?.()
    }
  }, [])
  return library
}
