import type { MatchSettings } from '../contract.ts'
import { shareOf } from '../criteria/availability.ts'
import { worthOf } from '../criteria/travel.ts'
import { worth as wishWorth } from '../criteria/wish.ts'
import { equal, half, middle, none, quotient, rounded } from '../model/fraction.ts'
import { leastConfidence } from '../ranking/judge.ts'
import { findingOf, knownIn, valueIn } from './cells.ts'
import { type Asking, floorBit, said, saidBits, skillsWorth } from './compiled-opening.ts'
import { gateBits } from './gate-bits.ts'
import { countIn, lacksHour } from './hours.ts'
import { byOtherHoped, byOtherSure, byTransit, noLimit, reachStride, type Ways } from './mobility-profiles.ts'
import { daysInWeek, dutchMask, flag, type People } from './people.ts'
import { workLevel } from './stops.ts'

/** The criteria that `score` knows. */
export const scored: readonly string[] = ['skills', 'language', 'travel', 'availability', 'wish']

const halfValue = rounded(half)
const full = 10_000
const wishValues = {
  dream: rounded(wishWorth.dream),
  acceptable: rounded(wishWorth.acceptable),
  notMentioned: rounded(wishWorth.notMentioned),
}
/** A finding about language that nobody has asked for yet. */
const notYet = 0

/**
 * One row of people against one opening, for the few that the gates let by or that one change may open: what a score needs,
 * held in fields, so that nothing is made per pair.
 */
export class Facing {
  readonly ways: Ways
  people: People
  asking: Asking
  readonly #weights: { skills: number; language: number; travel: number; availability: number; wish: number }
  /** Findings about language by levels and floor, for an opening that stays. */
  readonly #findings: Int32Array | null

  row = 0
  flags = 0
  /** What wishes, certificates and languages set. */
  word = 0
  /** What the skills set, see `Asking.must`. */
  words = new Int32Array(0)
  way = 0
  finding = 0
  /** The square of the straight line, in metres. */
  square = 0
  coarse = false
  /** The person's hours, by day. */
  readonly free = new Int32Array(daysInWeek)
  /** Hours that can be shared, before what either side takes at most: all, and those by day. */
  sharedHours = 0
  sharedByDay = 0
  /** The same in the end: what is certain, and what it may be at best. */
  sure = 0
  hoped = 0
  tooFewHours = false
  /** The bit of the hours gate when a required hour is not free. */
  required = 0
  #settled = false
  /** Set by `score`. */
  confidence = 0

  /** @param stays whether one opening is held against many rows, so that findings about language are worth keeping */
  constructor(
    { people, ways, settings }: { people: People; ways: Ways; settings: MatchSettings },
    asking: Asking,
    stays: boolean,
  ) {
    const weight = (id: string) => settings.weights[id] ?? 0
    this.people = people
    this.ways = ways
    this.asking = asking
    this.#weights = {
      skills: weight('skills'),
      language: weight('language'),
      travel: weight('travel'),
      availability: weight('availability'),
      wish: weight('wish'),
    }
    this.#findings = stays ? new Int32Array((dutchMask + 1) * 2) : null
    this.turnTo(asking)
  }

  /** Takes another opening, where none stays; `words` must be filled again before `meet`. */
  turnTo(asking: Asking): void {
    this.asking = asking
    if (this.words.length < asking.must.length) this.words = new Int32Array(asking.must.length)
  }

  /** Takes a row, `word` and `words` being what its terms set; a score or a change may follow. */
  meet(row: number, word: number): void {
    this.row = row
    this.flags = this.people.flags[row]!
    this.way = this.people.way[row]!
    this.word = word
    this.finding = this.findingAt(this.flags & dutchMask, word)
    this.#settled = false
  }

  /** Works out hours and journey as they are, once: many rows are let go before. */
  settle(): void {
    if (this.#settled) return
    this.#settled = true
    const { people, row } = this
    this.#locate()
    for (let day = 0; day < daysInWeek; day += 1) this.free[day] = people.days[day]![row]!
    this.required = this.withHours(this.free)
    this.travel(this.way)
  }

  #locate(): void {
    const { people, asking, row } = this
    const dx = people.x[row]! - asking.x
    const dy = people.y[row]! - asking.y
    this.square = dx * dx + dy * dy
    this.coarse = asking.coarse || (this.flags & flag.coarse) !== 0
  }

  /** Whether some way of a traveller is within reach, or might be. */
  reaches(way: number): boolean {
    if (!this.asking.placed || !(this.flags & flag.place)) return true
    this.#locate()
    const furthest = this.asking.transitRuns ? this.ways.furthest : this.ways.furthestByOther
    return this.square <= furthest[way * 2 + (this.coarse ? 1 : 0)]!
  }

  /** The language finding at levels of Dutch, with what the terms set. */
  findingAt(dutch: number, word: number): number {
    const floor = word & floorBit ? 1 : 0
    if (this.#findings === null) return findingOf(this.asking.cells, dutch, floor)
    const at = dutch * 2 + floor
    const known = this.#findings[at]!
    if (known !== notYet) return known
    const found = findingOf(this.asking.cells, dutch, floor)
    this.#findings[at] = found
    return found
  }

  lacksMust(): boolean {
    const { must } = this.asking
    for (let at = 0; at < must.length; at += 1) if (must[at]! & ~this.words[at]!) return true
    return false
  }

  /** Counts the hours shared with these, the person's own or others; the bit of the gate when a required one is missing. */
  withHours(free: Int32Array): number {
    const { possible, byDay, required } = this.asking
    if (!(this.flags & flag.hours)) return 0
    if (possible !== null) {
      this.sharedHours = countIn(free, possible.windows)
      this.sharedByDay = byDay === null ? this.sharedHours : countIn(free, byDay.windows)
    }
    return lacksHour(free, required) ? gateBits.hours : 0
  }

  /** The gates that stop a traveller with the hours counted last, but for required hours. Sets `sure` and `hoped`. */
  travel(way: number): number {
    const { asking, flags, row, people } = this
    this.way = way
    const base = way * reachStride + (this.coarse ? 3 : 0)
    const { reach } = this.ways
    const placed = asking.placed && (flags & flag.place) !== 0
    const other = this.square <= reach[base + byOtherHoped]!
    const transit = asking.transitRuns && this.square <= reach[base + byTransit]!
    const stopped = placed && !other && !transit ? gateBits.reach : 0
    if (asking.possible === null || !(flags & flag.hours)) return stopped
    const { min, max } = asking.opening.hoursPerWeek
    const most = Math.min(max, people.mostHours[row]!)
    const all = Math.min(this.sharedHours, most)
    const byDay = Math.min(this.sharedByDay, most)
    this.hoped = all
    this.sure = all
    if (all !== byDay) {
      // A traveller without a limit reaches everywhere, so a limit nobody knows has to be asked for by itself.
      const known = placed && this.ways.limits[way] !== noLimit
      if (known && transit && !other) this.hoped = byDay
      if (!known || this.square > reach[base + byOtherSure]!) this.sure = byDay
    }
    const least = asking.paid ? Math.max(min, people.leastHours[row]!) : min
    this.tooFewHours = this.hoped < least
    return this.tooFewHours ? stopped | gateBits.hours : stopped
  }

  /**
   * The score of the pair as it was looked at last, where it reaches `floor`; else a number below that. Sets `confidence`,
   * which is then at least what it takes to be ranked, or exact.
   */
  score(floor = 0): number {
    const { asking, flags } = this
    const weights = this.#weights
    let sum = weights.language * valueIn(this.finding)
    let known = weights.language * knownIn(this.finding)
    if (asking.fields.length === 0 || flags & flag.skills) {
      sum += weights.skills * this.skills()
      known += weights.skills * full
    } else sum += weights.skills * halfValue
    if (flags & flag.wishes) {
      sum += weights.wish * this.#wish()
      known += weights.wish * full
    } else sum += weights.wish * halfValue
    this.confidence = quotient(known, full)
    const rest = (weights.travel + weights.availability) * full
    if (sum + rest < floor && this.confidence >= leastConfidence) return sum
    this.settle()
    this.confidence = known
    sum += weights.travel * this.#travel() + weights.availability * this.#availability()
    this.confidence = quotient(this.confidence, full)
    return sum
  }

  /** What the score cannot be above with such a value of the skills, whatever becomes of the journey and the hours. */
  atMost(skills: number): number {
    const weights = this.#weights
    const wish = this.flags & flag.wishes ? this.#wish() : halfValue
    return (
      weights.skills * Math.min(full, skills) +
      weights.language * valueIn(this.finding) +
      weights.wish * wish +
      (weights.travel + weights.availability) * full
    )
  }

  /** The value of the skills in `words`. */
  skills(): number {
    const { fields, whole } = this.asking
    return fields.length === 0 ? halfValue : rounded({ n: skillsWorth(fields, this.words), d: whole })
  }

  #wish(): number {
    const level = workLevel(this.word)
    if (level & saidBits.dream)
      return (this.word >> said.kind) & saidBits.acceptable ? wishValues.acceptable : wishValues.dream
    return level & saidBits.acceptable ? wishValues.acceptable : wishValues.notMentioned
  }

  #travel(): number {
    const { ways, way, coarse, asking } = this
    const limit = ways.limits[way]!
    if (limit === noLimit || !asking.placed || !(this.flags & flag.place)) return halfValue
    const straight = Math.ceil(Math.sqrt(this.square))
    const assumed = ways.fastest(way, straight, coarse, asking.transitRuns, false)
    const best = worthOf({ minutes: assumed }, limit)
    if (ways.hinges(way)) {
      const sure = ways.fastest(way, straight, coarse, asking.transitRuns, true)
      const least = sure <= limit ? worthOf({ minutes: sure }, limit) : none
      if (sure > limit || !equal(least, best)) return rounded(middle(least, best))
    }
    this.confidence += this.#weights.travel * full
    return rounded(best)
  }

  #availability(): number {
    const { asking, flags } = this
    if (asking.possible === null || !(flags & flag.hours) || !(flags & flag.hoursPerWeek)) return halfValue
    const { value, hinges } = shareOf(this.sure, this.hoped, asking.opening.hoursPerWeek.desired)
    if (!hinges) this.confidence += this.#weights.availability * full
    return rounded(value)
  }
}
