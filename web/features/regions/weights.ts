import type { RegionSections } from '#contract/regions'

export type Weights = RegionSections['weights']
export type Criterion = keyof Weights

/** How much each part of a match may weigh, in percent; the server keeps the same bounds. */
export const bounds: Record<Criterion, readonly [least: number, most: number]> = {
  skills: [30, 50],
  language: [10, 30],
  travel: [5, 25],
  availability: [5, 25],
  wish: [5, 20],
}
export const criteria = Object.keys(bounds) as Criterion[]

export const sumOf = (weights: Weights): number => criteria.reduce((sum, name) => sum + weights[name], 0)

/** Whether a weight lies where it may. */
export const isWithin = (name: Criterion, weight: number): boolean =>
  weight >= bounds[name][0] && weight <= bounds[name][1]
