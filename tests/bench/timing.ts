import { percentile } from './table.ts'

/**
 * Milliseconds by the clock, of each input the least of its rounds, and of the processor, the mean of a call over all of them:
 * neighbours on the machine cost the first only, and rarely in every round; what garbage costs is in the second.
 */
export type Timing = { clock: number[]; processor: number }

type How = {
  /** Rounds before anything is measured. */
  warm?: number
  rounds?: number
  /** Milliseconds that whoever does the work has had of the processor. */
  spent?: () => number | Promise<number>
}

/** Calls one after the other, in rounds over all inputs. */
export async function timed<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
  { warm = 2, rounds = 3, spent = ofThisThread }: How = {},
): Promise<Timing> {
  for (let round = 0; round < warm; round += 1) for (const input of inputs) await work(input)
  const clock = inputs.map(() => Number.POSITIVE_INFINITY)
  const before = await spent()
  for (let round = 0; round < rounds; round += 1)
    for (const [at, input] of inputs.entries()) {
      const start = performance.now()
      await work(input)
      clock[at] = Math.min(clock[at]!, performance.now() - start)
    }
  return { clock, processor: ((await spent()) - before) / (rounds * inputs.length) }
}

function ofThisThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export function p50({ clock }: Timing): number {
  return percentile(clock, 0.5)
}

/** How many times the processor's time of `b` is that of `a`. */
export function ratio(a: Timing, b: Timing): number {
  return a.processor / b.processor
}

export function spread(timing: Timing): string {
  return `${ms(p50(timing))} (${ms(percentile(timing.clock, 0.99))})`
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`
}

export function count(number: number): string {
  return number.toLocaleString('en')
}

export function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`
}
