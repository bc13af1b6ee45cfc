/** A long article comes piece by piece, but not for longer than this, in milliseconds. */
const PATIENCE = 5000

/** Looks for something, in this frame and the next ones, until it is there. Returns what stops that. */
export function whenThere<T>(find: () => T | null | undefined, then: (found: T) => void): () => void {
  const until = performance.now() + PATIENCE
  let frame = 0
  const look = () => {
    const found = find()
    if (found != null) then(found)
    else if (performance.now() < until) frame = requestAnimationFrame(look)
  }
  look()
  return () => cancelAnimationFrame(frame)
}
