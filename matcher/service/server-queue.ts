/**
 * A queue that does one piece of work in each turn of the event loop, so that health checks, batches and refusals get through
 * in between. The function it returns adds work, or answers false when `most` pieces wait already.
 */
export function turnQueue(most: number): (work: () => void) => boolean {
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
