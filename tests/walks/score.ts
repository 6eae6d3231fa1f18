/** What a walk recovered: `right` of `of` guesses, where the same guesses dealt out by chance get `chance` right. */
export type Walk = { name: string; right: number; of: number; chance: number; margin: number }

/** One guess; `like` names those among whom it could as well have been dealt out: their cards say the same. */
export type Guess = { guess: string; truth: string; like: string }

/** Guesses above chance by no more than this many standard deviations are chance. */
const deviations = 3

type IsRight = (guess: string, truth: string) => boolean
const isSame: IsRight = (guess, truth) => guess === truth

/** Mean and variance of how many are right when the guesses of a group are dealt out among it by chance. */
const dealt = (group: readonly Guess[], isRight: IsRight): { mean: number; variance: number } => {
  const n = group.length
  const hit = group.map(({ guess }) => group.map(({ truth }) => (isRight(guess, truth) ? 1 : 0)))
  const rows = hit.map((row) => row.reduce<number>((sum, one) => sum + one, 0) / n)
  const columns = group.map((_, at) => hit.reduce((sum, row) => sum + (row[at] ?? 0), 0) / n)
  const all = rows.reduce((sum, one) => sum + one, 0) / n
  let squares = 0
  for (const [i, row] of hit.entries())
    for (const [j, one] of row.entries()) squares += (one - (rows[i] ?? 0) - (columns[j] ?? 0) + all) ** 2
  return { mean: all * n, variance: n > 1 ? squares / (n - 1) : 0 }
}

/** A walk by its guesses. Alone in what its card says, somebody counts as one of `fewest` equal ones. */
export const scoreOf = (
  name: string,
  guesses: readonly Guess[],
  { fewest = 1, isRight = isSame }: { fewest?: number; isRight?: IsRight } = {},
): Walk => {
  const groups = [...Map.groupBy(guesses, ({ like }) => like).values()]
  let [mean, variance] = [0, 0]
  for (const group of groups) {
    const all = dealt(group, isRight)
    const share = group.length < fewest ? group.length / fewest : 1
    mean += all.mean * share
    variance += share < 1 ? share * (1 - share) * group.length : all.variance
  }
  const right = guesses.filter(({ guess, truth }) => isRight(guess, truth)).length
  return { name, right, of: guesses.length, chance: mean, margin: deviations * Math.sqrt(variance) }
}

/** A walk that should find nobody at all. */
export const foundBy = (name: string, right: number, of: number): Walk => ({
  ...{ name, right, of, chance: 0, margin: 0 },
})

export const beatsChance = ({ right, chance, margin }: Walk): boolean => right > chance + margin + 1e-9

const figure = (number: number) => number.toFixed(1).padStart(6)

/** A line for whoever reads the run. */
export const lineOf = (where: string, { name, right, of, chance, margin }: Walk): string =>
  `${where.padEnd(14)} ${name.padEnd(34)} recovered ${String(right).padStart(4)} of ${String(of).padStart(4)}, chance ${figure(chance)} (+${figure(margin).trim()})`
