import { useEffect, useState } from 'react'
import { onChange } from '../device/channel.ts'
import { readWhole } from '../device/own-articles.ts'
import type { Whole } from '../device/unkept.ts'

/** The copy of an article that its page shows, and what has become of it since. */
export interface Copy {
  readonly whole: Whole
  /** `deleted` can be brought back, as can `gone`, of which only this page is left; `changed`: it was read anew elsewhere. */
  readonly state: 'here' | 'deleted' | 'gone' | 'changed'
}

/** `reading`: what the page shows; another one comes from another copy. Whichever tab changes the copy is heard. */
export function useCopy(slug: string, reading: unknown): Copy | null {
  const [copy, setCopy] = useState<Copy | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading may come from another copy
  useEffect(() => {
    let shown: Whole | undefined
    let here = true
    const read = async () => {
      const now = await readWhole(slug)
      if (!here) return
      shown ??= now
      if (shown) setCopy({ whole: shown, state: stateOf(shown, now) })
    }
    // A device that does not answer now changes nothing about what is shown.
    const look = () => read().catch(() => {})
    look()
    const stop = onChange(look)
    return () => {
      here = false
      stop()
    }
  }, [slug, reading])
  return copy
}

function stateOf(shown: Whole, now: Whole | undefined): Copy['state'] {
  if (!now) return 'gone'
  if (now.article.deleted !== undefined) return 'deleted'
  return isSame(shown.contents.page, now.contents.page) ? 'here' : 'changed'
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
