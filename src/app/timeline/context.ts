import { createContext, useContext } from 'react'

/** What all rows of one timeline share. */
export interface Timeline {
  /** The timeline stands on a page of its own, and the article on another. */
  readonly ownPage: boolean
  /** Chooses an event, or closes it where it is chosen. */
  readonly toggle: (id: string) => void
}

export const TimelineContext = createContext<Timeline>({ ownPage: false, toggle: () => {} })

export const useTimeline = (): Timeline => useContext(TimelineContext)
