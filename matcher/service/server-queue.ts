/**
 * Does one piece of work in a turn of the event loop, so that health, feeding and refusals come through in between.
 * The returned function takes work in, or answers false when `most` pieces wait already.
 */
export function takingTurns(most: number): (work: () => void) => boolean {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  return (work) => {
    if (waiting.length >= most) return false
    if (waiting.push(work) === 1) setImmediate(next)
    return true
  }
}
