/** Points of a hundred a criterion may give. A region may move them inside the bounds, as long as they sum to 100. */
export type WeightBounds = { points: number; min: number; max: number; source: string }

const source = 'Werkbrug matching model, first values; to be weighed against placements that last'

export const weightBounds: Readonly<Record<string, WeightBounds>> = {
  skills: { points: 40, min: 30, max: 50, source },
  language: { points: 20, min: 10, max: 30, source },
  travel: { points: 15, min: 5, max: 25, source },
  availability: { points: 15, min: 5, max: 25, source },
  wish: { points: 10, min: 5, max: 20, source },
}

export const defaultWeights: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(weightBounds).map(([criterion, { points }]) => [criterion, points]),
)

/** What is wrong with a set of weights for these criteria, in words for whoever set them; empty when they can be used. */
export function weightFaults(
  weights: Readonly<Record<string, number>>,
  criteria: readonly string[],
): string[] {
  const faults = Object.keys(weights)
    .filter((id) => !criteria.includes(id))
    .map((id) => `weight of "${id}", which is no criterion`)
  for (const id of criteria) {
    const weight = weights[id]
    const bounds = weightBounds[id] ?? { min: 0, max: 100 }
    if (weight === undefined) faults.push(`no weight for "${id}"`)
    else if (!Number.isInteger(weight) || weight < bounds.min || weight > bounds.max)
      faults.push(`weight of "${id}" is ${weight}, not a whole number from ${bounds.min} to ${bounds.max}`)
  }
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  return sum === 100 ? faults : [...faults, `weights sum to ${sum}, not to 100`]
}
