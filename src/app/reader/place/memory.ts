/** A place in the article that the reader can be taken back to. */
export interface Place {
  /** Of the paragraph at the top of what can be seen. */
  readonly paragraph: number
  /** How far the page was scrolled, in pixels. */
  readonly top: number
  /** Where the paragraph stood in the window: holds when the type is made larger meanwhile. */
  readonly offset: number
}

/** Where the reader was reading before being taken elsewhere. */
export interface Memory {
  readonly origin: Place | null
  /** How far the page is scrolled after the last jump. */
  readonly landed: number | null
  /** Whether it is far enough to offer a way back. */
  readonly offered: boolean
}

export const NO_MEMORY: Memory = { origin: null, landed: null, offered: false }

/**
 * After a jump from `here` to `top`. Several jumps in a row lead back to where reading stopped, not to the jump
 * before; once the reader has scrolled half a screen away from where a jump landed, reading goes on from there.
 * `inFlight`: the last jump is still moving. `screen`: height of the window.
 */
export function afterJump(memory: Memory, here: Place, top: number, screen: number, inFlight: boolean): Memory {
  const stillThere = inFlight || (memory.landed !== null && Math.abs(here.top - memory.landed) < screen / 2)
  const origin = stillThere && memory.origin ? memory.origin : here
  return { origin, landed: top, offered: Math.abs(top - origin.top) > screen }
}

/** After the reader has scrolled: back at the place there is nothing to offer. */
export function afterScroll(memory: Memory, top: number, screen: number): Memory {
  const back = memory.offered && memory.origin !== null && Math.abs(top - memory.origin.top) < screen / 2
  return back ? NO_MEMORY : memory
}
