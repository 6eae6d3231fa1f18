/** A sum of unknown counts: how often each of them is in it, by its name. */
export type Sum = ReadonlyMap<string, number>
/** A number that may be shown, and the unknown counts that it is the sum of. */
export type Cell = { at: string; value: number; sum: Sum }

/** Numbers that belong together, the most wanted first, and what nobody may learn of them. */
export type System = {
  cells: readonly Cell[]
  /** Sums that must not follow from what is shown. */
  secrets: readonly Sum[]
  /** Sums that are counted elsewhere too: nothing that is shown here may say more of them than is shown there. */
  totals: readonly Sum[]
  /** Those of the totals that are shown. */
  known: readonly Sum[]
}

/** Arithmetic is exact in the numbers modulo this prime, whose products fit a double. */
const prime = 67_108_859
const over = (value: number): number => ((value % prime) + prime) % prime
const inverse = (value: number): number => {
  let [a, b, x, y] = [over(value), prime, 1, 0]
  while (a > 1) {
    const q = Math.floor(b / a)
    ;[a, b] = [b - q * a, a]
    ;[x, y] = [y - q * x, x]
  }
  return over(x)
}

type Vector = Map<string, number>

/** Takes so many times `row` off a vector. */
const takeOff = (vector: Vector, row: Sum, times: number): void => {
  for (const [name, value] of row) {
    const left = over((vector.get(name) ?? 0) - ((value * times) % prime))
    if (left === 0) vector.delete(name)
    else vector.set(name, left)
  }
}

/** All that follows from some sums, as rows of which each has a name that no later one has. */
const openSpan = () => {
  const rows: { pivot: string; row: Vector }[] = []
  /** What is left of a sum beyond what follows from the rows; empty when it follows. */
  const rest = (sum: Sum): Vector => {
    const left: Vector = new Map([...sum].map(([name, value]) => [name, over(value)]))
    for (const { pivot, row } of rows) {
      const times = left.get(pivot)
      if (times !== undefined) takeOff(left, row, times)
    }
    return left
  }
  return {
    rest,
    /** Adds what `rest` left, scaled so that its pivot is one; answers the row. */
    add(left: Vector): { pivot: string; row: Vector } | null {
      const [first] = left
      if (first === undefined) return null
      const [pivot, value] = first
      const by = inverse(value)
      const made = { pivot, row: new Map([...left].map(([name, one]) => [name, (one * by) % prime])) }
      rows.push(made)
      return made
    },
  }
}

const isMultiple = (secret: Sum, { pivot, row }: { pivot: string; row: Vector }): boolean => {
  const times = secret.get(pivot)
  if (times === undefined || secret.size !== row.size) return false
  for (const [name, value] of row) if (secret.get(name) !== (value * times) % prime) return false
  return true
}

/**
 * The cells that can be shown, by `at`: one after the other in their order, each unless a secret would follow from it and those
 * before. The same numbers give the same answer. What follows already is shown as well.
 */
export const shownCells = ({ cells, secrets, totals, known }: System): Set<string> => {
  const shown = openSpan()
  const withTotals = openSpan()
  for (const sum of known) shown.add(shown.rest(sum))
  for (const sum of [...known, ...totals]) withTotals.add(withTotals.rest(sum))
  let hidden = secrets.map(shown.rest).filter(({ size }) => size > 0)
  const seen = new Set<string>()
  for (const { at, sum } of cells) {
    const left = shown.rest(sum)
    if (left.size === 0) {
      seen.add(at)
      continue
    }
    const beyond = withTotals.rest(sum)
    if (totals.length > 0 && beyond.size === 0) continue
    const trial = openSpan().add(left)
    if (trial === null || hidden.some((secret) => isMultiple(secret, trial))) continue
    shown.add(left)
    withTotals.add(beyond)
    hidden = hidden.map((secret) => {
      const times = secret.get(trial.pivot)
      if (times === undefined) return secret
      const next: Vector = new Map(secret)
      takeOff(next, trial.row, times)
      return next
    })
    seen.add(at)
  }
  return seen
}
