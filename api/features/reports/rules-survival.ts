/** How long somebody was followed, and whether what is waited for happened at the end of it; else they are censored there. */
export type Followed = { time: number; happened: boolean }

/** A step of a survival curve: from this time on so large a share waits, with its 95% interval. */
export type Step = {
  time: number
  atRisk: number
  happened: number
  share: number
  low: number
  high: number
}

const z = 1.959964

/** The 95% interval of a share that waits, on the scale on which it stays between nought and one (log minus log). */
const boundsOf = (share: number, spread: number): { low: number; high: number } => {
  if (share <= 0 || share >= 1) return { low: share, high: share }
  const half = (z * Math.sqrt(spread)) / Math.log(share)
  const [low, high] = [share ** Math.exp(-half), share ** Math.exp(half)].sort((a, b) => a - b)
  return { low: low ?? 0, high: high ?? 1 }
}

/** The curve of Kaplan and Meier: who is not there yet is censored, not dropped. `spread` is Greenwood's sum. */
export const survivalCurve = (followed: readonly Followed[]): Step[] => {
  const times = [...new Set(followed.filter(({ happened }) => happened).map(({ time }) => time))].sort(
    (a, b) => a - b,
  )
  let [share, spread] = [1, 0]
  return times.map((time) => {
    const atRisk = followed.filter((one) => one.time >= time).length
    const happened = followed.filter((one) => one.happened && one.time === time).length
    share *= 1 - happened / atRisk
    spread += atRisk === happened ? 0 : happened / (atRisk * (atRisk - happened))
    return { time, atRisk, happened, share, ...boundsOf(share, spread) }
  })
}

/** The time at which half of all have got there, with its 95% interval; null where the curve does not come down so far. */
export const medianOf = (
  curve: readonly Step[],
): { median: number | null; low: number | null; high: number | null } => {
  const when = (of: (step: Step) => number) => curve.find((step) => of(step) <= 0.5)?.time ?? null
  return { median: when(({ share }) => share), low: when(({ low }) => low), high: when(({ high }) => high) }
}
