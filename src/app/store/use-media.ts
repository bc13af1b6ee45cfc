import { useSyncExternalStore } from 'react'

/** Whether a media query holds; false in prerendered pages and while they hydrate. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}

/** The layout's steps; the style sheets have the same. */
export const PHONE = '(max-width: 640px)'
export const TABLET = '(min-width: 641px) and (max-width: 1279px)'
