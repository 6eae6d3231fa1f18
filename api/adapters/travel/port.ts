/** The ways that a road service tells apart; whoever goes by another mode takes the roads of one of these. */
export const roads = ['walk', 'bicycle', 'car'] as const
export type Road = (typeof roads)[number]

/** Degrees of WGS 84. */
export type Point = { lat: number; lon: number }

/** A service that knows how long roads take. */
export type RoadService = {
  /** Seconds to one place from each of some, in their order; null where no road leads. Rejects when there is no good answer. */
  seconds(road: Road, from: readonly Point[], to: Point, signal: AbortSignal): Promise<(number | null)[]>
}

/** A service that did not answer as its protocol says; `isRefused` where it says that the question is at fault. */
export class RoadServiceError extends Error {
  override name = 'RoadServiceError'
  readonly isRefused: boolean

  constructor(service: string, status: number) {
    super(`${service} gave no table (${status})`)
    this.isRefused = status === 400
  }
}
