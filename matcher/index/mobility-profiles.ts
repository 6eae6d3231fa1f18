import { longer } from '../changes/minutes.ts'
import { type Mode, modes } from '../codes.ts'
import type { MatchPerson, MatchSettings } from '../contract.ts'
import { minutesAt, minutesOver, roadOver, type Speed, speedOf } from '../pair/travel.ts'
import { grown } from './pool.ts'

const licences = ['unknown', 'missing', 'held'] as const

/** `had` holds a bit for each mode, in the order of the codes; walking is always there. */
/** One profile. */
type Traveller = { had: number; maxMinutes: number | null; licence: (typeof licences)[number] }

export const noLimit = -0x80000000

/** The widest straight line there is, in metres: no journey is longer. */
const widest = 2 ** 22
const walk = 1 << modes.indexOf('walk')
const bicycle = 1 << modes.indexOf('bicycle')
const transit = 1 << modes.indexOf('publicTransport')
const car = 1 << modes.indexOf('car')

/** Where the squares of a traveller's furthest straight lines stand: three for exact places, three for coarse ones. */
export const reachStride = 6
export const byOtherHoped = 0
export const byOtherSure = 1
export const byTransit = 2

/**
 * The different ways in which people are mobile, each once: the modes somebody has or was promised, their longest time, and
 * whether they hold the licence. Thousands of people share a few profiles, so a row of people holds a profile's number.
 * Minutes never fall with distance, so each profile has a furthest straight line, kept as its square: whether a place is
 * within reach is one comparison.
 */
export class MobilityProfiles {
  readonly #settings: MatchSettings
  readonly #speeds: readonly Speed[]
  readonly #numbers = new Map<string, number>()
  readonly #travellers: (Traveller & { hoped: number; sure: number })[] = []
  /** Per change, the traveller after it. */
  readonly #after: { bicycle: number[]; minutes: number[]; licence: number[] } = {
    bicycle: [],
    minutes: [],
    licence: [],
  }
  /** Squares of metres by traveller, see `reachStride`; -1 is nowhere. */
  reach = new Float64Array(0)
  /** The furthest by any hoped mode, and by any but public transport: for exact places, then for coarse ones. */
  furthest = new Float64Array(0)
  furthestByOther = new Float64Array(0)
  /** The furthest after any one change, or further. */
  furthestEver = new Float64Array(0)
  /** The longest time by traveller, in minutes; `noLimit` while it is not known. */
  limits = new Int32Array(0)

  constructor(settings: MatchSettings) {
    this.#settings = settings
    this.#speeds = modes.map((mode) => speedOf(settings.travel, mode))
  }

  /** The certificate that lets a car count. */
  get licence(): string {
    return this.#settings.carLicence
  }

  number(person: Pick<MatchPerson, 'modes' | 'maxMinutes' | 'certificates'>): number {
    const held = person.certificates?.includes(this.licence)
    const had = modes.filter((one) => person.modes.some(({ mode }) => mode === one))
    return this.#of({
      had: had.reduce((mask, mode) => mask | (1 << modes.indexOf(mode)), walk),
      maxMinutes: person.maxMinutes,
      licence: held === undefined ? 'unknown' : held ? 'held' : 'missing',
    })
  }

  traveller(number: number): Traveller {
    return this.#travellers[number]!
  }

  /** Whether what is within reach depends on a licence nobody knows of. */
  hinges(number: number): boolean {
    const { hoped, sure } = this.#travellers[number]!
    return hoped !== sure
  }

  /** Minutes of the fastest way, those with a car of unknown licence left out where only what is `sure` counts. */
  fastest(number: number, straight: number, coarse: boolean, transitRuns: boolean, sure: boolean): number {
    const traveller = this.#travellers[number]!
    const had = (sure ? traveller.sure : traveller.hoped) & (transitRuns ? -1 : ~transit)
    const road = roadOver(this.#settings.travel, straight, coarse)
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < modes.length; at += 1)
      if (had & (1 << at)) least = Math.min(least, minutesAt(this.#speeds[at]!, road))
    return least
  }

  /** The traveller after a change, -1 where there is nothing to change. */
  withBicycle(number: number): number {
    this.#after.bicycle[number] ??= this.#changed(number, (one) =>
      one.had & bicycle ? null : { ...one, had: one.had | bicycle },
    )
    return this.#after.bicycle[number]
  }

  withTenMinutes(number: number): number {
    this.#after.minutes[number] ??= this.#changed(number, (one) => {
      const maxMinutes = longer(one.maxMinutes)
      return maxMinutes === null ? null : { ...one, maxMinutes }
    })
    return this.#after.minutes[number]
  }

  withLicence(number: number): number {
    this.#after.licence[number] ??= this.#changed(number, (one) =>
      one.licence === 'missing' ? { ...one, licence: 'held' } : null,
    )
    return this.#after.licence[number]
  }

  #changed(number: number, change: (one: Traveller) => Traveller | null): number {
    const after = change(this.#travellers[number]!)
    return after === null ? -1 : this.#of(after)
  }

  #of({ had, maxMinutes, licence }: Traveller): number {
    const key = `${had} ${maxMinutes} ${licence}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const hoped = licence === 'missing' ? had & ~car : had
    const sure = licence === 'held' ? had : had & ~car
    const number = this.#travellers.push({ had, maxMinutes, licence, hoped, sure }) - 1
    this.#numbers.set(key, number)
    this.limits = grown(this.limits, number + 1)
    this.limits[number] = maxMinutes ?? noLimit
    this.reach = grown(this.reach, (number + 1) * reachStride)
    this.furthest = grown(this.furthest, (number + 1) * 2)
    this.furthestByOther = grown(this.furthestByOther, (number + 1) * 2)
    this.furthestEver = grown(this.furthestEver, (number + 1) * 2)
    for (const [at, coarse] of [false, true].entries()) {
      this.furthestEver[number * 2 + at] = Math.max(
        this.#furthest(hoped | bicycle, maxMinutes, coarse),
        this.#furthest(hoped, longer(maxMinutes) ?? maxMinutes, coarse),
        this.#furthest(had, maxMinutes, coarse),
      )
      const base = number * reachStride + at * 3
      this.furthest[number * 2 + at] = this.#furthest(hoped, maxMinutes, coarse)
      this.furthestByOther[number * 2 + at] = this.#furthest(hoped & ~transit, maxMinutes, coarse)
      this.reach[base + byOtherHoped] = this.#furthest(hoped & ~transit, maxMinutes, coarse)
      this.reach[base + byOtherSure] = this.#furthest(sure & ~transit, maxMinutes, coarse)
      this.reach[base + byTransit] = this.#furthest(hoped & transit, maxMinutes, coarse)
    }
    return number
  }

  /** The square of the longest straight line that any of these modes manages within the limit. */
  #furthest(had: number, limit: number | null, coarse: boolean): number {
    const lines = modes
      .filter((_, at) => had & (1 << at))
      .map((mode) => (limit === null ? widest : longestLine(this.#settings, mode, limit, coarse)))
    const longest = Math.max(-1, ...lines)
    return longest < 0 ? -1 : longest === widest ? Number.POSITIVE_INFINITY : longest * longest
  }
}

function longestLine({ travel }: MatchSettings, mode: Mode, limit: number, coarse: boolean): number {
  const within = (straight: number) => minutesOver(travel, mode, straight, coarse) <= limit
  if (!within(0)) return -1
  let least = 0
  let past = widest
  while (past - least > 1) {
    const middle = (least + past) >> 1
    if (within(middle)) least = middle
    else past = middle
  }
  return within(widest) ? widest : least
}
