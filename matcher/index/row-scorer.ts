import { shareOf } from '../criteria/availability.ts'
import { worthOf } from '../criteria/travel.ts'
import { worth as wishWorth } from '../criteria/wish.ts'
import { equal, half, middle, none, rounded } from '../model/fraction.ts'
import { leastConfidence } from '../ranking/judge.ts'
import { findingOf, knownIn, valueIn } from './cells.ts'
import { type CompiledOpening, floorBit, said, saidBits } from './compiled-opening.ts'
import { skillsWorth } from './fields.ts'
import { gateBits } from './gate-bits.ts'
import { countIn, lacksHour } from './hours.ts'
import {
  byOtherHoped,
  byOtherSure,
  byTransit,
  type MobilityProfiles,
  noLimit,
  reachStride,
} from './mobility-profiles.ts'
import { daysInWeek, dutchMask, flag, type People } from './people.ts'
import { workLevel } from './stops.ts'

/** The criteria that this scorer knows; with any other in the rules the scorer over objects answers. */
export const scored: readonly string[] = ['skills', 'language', 'travel', 'availability', 'wish']

const halfValue = rounded(half)
const full = 10_000
const wishValues = {
  dream: rounded(wishWorth.dream),
  acceptable: rounded(wishWorth.acceptable),
  notMentioned: rounded(wishWorth.notMentioned),
}
/** The mark of a language finding that was not worked out yet. */
const notYet = 0

/**
 * The scorer of one pair out of columns, a row of people and a compiled opening, used again for the next pair so that nothing
 * is allocated. `load` takes a pair, then `score` answers. Only pairs that pass the gates, or might after one change, get here.
 */
export class RowScorer {
  readonly profiles: MobilityProfiles
  people: People
  compiled: CompiledOpening
  readonly #weights: { skills: number; language: number; travel: number; availability: number; wish: number }
  /** Findings about language by levels and floor, for an opening that stays. */
  readonly #findings: Int32Array | null

  row = 0
  flags = 0
  /** Bits set by the person's wishes, certificates and languages, see `said` and `CompiledOpening.certificates`. */
  word = 0
  /** Bits set by the person's skills in the opening's fields, see `Field`. */
  words = new Int32Array(0)
  profile = 0
  finding = 0
  /** The square of the straight line, in metres. */
  square = 0
  coarse = false
  /** The person's hours, by day. */
  readonly free = new Int32Array(daysInWeek)
  /** Hours that can be shared, before what either side takes at most: all, and those by day. */
  sharedHours = 0
  sharedByDay = 0
  /** Hours after both caps: certain ones, and what they may be while the way to night hours is not known. */
  sure = 0
  hoped = 0
  tooFewHours = false
  /** The bit of the hours gate when a required hour is not free. */
  required = 0
  #settled = false
  /** Weight that is known, in hundredths, rounded down; set by `score`. */
  #known = 0
  /** What must be known for a place among the ranked, in the same hundredths. */
  readonly #leastKnown: number

  /** @param stays whether one opening is held against many rows, so that findings about language are worth keeping */
  constructor(
    {
      people,
      profiles,
      weights,
    }: { people: People; profiles: MobilityProfiles; weights: Readonly<Record<string, number>> },
    compiled: CompiledOpening,
    stays: boolean,
  ) {
    const weight = (id: string) => weights[id] ?? 0
    this.people = people
    this.profiles = profiles
    this.compiled = compiled
    this.#weights = {
      skills: weight('skills'),
      language: weight('language'),
      travel: weight('travel'),
      availability: weight('availability'),
      wish: weight('wish'),
    }
    this.#leastKnown = leastConfidence * Object.values(weights).reduce((sum, one) => sum + one, 0)
    this.#findings = stays ? new Int32Array((dutchMask + 1) * 2) : null
    this.setOpening(compiled)
  }

  /** Changes to another opening; `words` must be filled again before `load`. */
  setOpening(compiled: CompiledOpening): void {
    this.compiled = compiled
    if (this.words.length < compiled.must.length) this.words = new Int32Array(compiled.must.length)
  }

  /** Loads a row of people; `word` and `words` are the bits that its terms set. */
  load(row: number, word: number): void {
    this.row = row
    this.flags = this.people.flags[row]!
    this.profile = this.people.profile[row]!
    this.word = word
    this.finding = this.findingAt(this.flags & dutchMask, word)
    this.#settled = false
  }

  /** Works out hours and journey of the loaded row, once and only when asked: most rows need neither. */
  settle(): void {
    if (this.#settled) return
    this.#settled = true
    const { people, row } = this
    this.#locate()
    for (let day = 0; day < daysInWeek; day += 1) this.free[day] = people.days[day]![row]!
    this.required = this.withHours(this.free)
    this.travel(this.profile)
  }

  #locate(): void {
    const { people, compiled, row } = this
    const dx = people.x[row]! - compiled.x
    const dy = people.y[row]! - compiled.y
    this.square = dx * dx + dy * dy
    this.coarse = compiled.coarse || (this.flags & flag.coarse) !== 0
  }

  /** Whether the place is within reach of a mobility profile by some mode, or might be. */
  reaches(profile: number): boolean {
    if (!this.compiled.placed || !(this.flags & flag.place)) return true
    this.#locate()
    const furthest = this.compiled.transitRuns ? this.profiles.furthest : this.profiles.furthestByOther
    return this.square <= furthest[profile * 2 + (this.coarse ? 1 : 0)]!
  }

  /** The language finding at levels of Dutch, with what the terms set. */
  findingAt(dutch: number, word: number): number {
    const floor = word & floorBit ? 1 : 0
    if (this.#findings === null) return findingOf(this.compiled.cells, dutch, floor, this.#weights.language)
    const at = dutch * 2 + floor
    const known = this.#findings[at]!
    if (known !== notYet) return known
    const found = findingOf(this.compiled.cells, dutch, floor, this.#weights.language)
    this.#findings[at] = found
    return found
  }

  lacksMust(): boolean {
    const { must } = this.compiled
    for (let at = 0; at < must.length; at += 1) if (must[at]! & ~this.words[at]!) return true
    return false
  }

  /** Counts the hours shared with these, the person's own or others; the bit of the gate when a required one is missing. */
  withHours(free: Int32Array): number {
    const { possible, byDay, required } = this.compiled
    if (!(this.flags & flag.hours)) return 0
    if (possible !== null) {
      this.sharedHours = countIn(free, possible.windows)
      this.sharedByDay = byDay === null ? this.sharedHours : countIn(free, byDay.windows)
    }
    return lacksHour(free, required) ? gateBits.hours : 0
  }

  /** The gates that stop a traveller with the hours counted last, but for required hours. Sets `sure` and `hoped`. */
  travel(profile: number): number {
    const { compiled, flags, row, people } = this
    this.profile = profile
    const base = profile * reachStride + (this.coarse ? 3 : 0)
    const { reach } = this.profiles
    const placed = compiled.placed && (flags & flag.place) !== 0
    const other = this.square <= reach[base + byOtherHoped]!
    const transit = compiled.transitRuns && this.square <= reach[base + byTransit]!
    const stopped = placed && !other && !transit ? gateBits.reach : 0
    if (compiled.possible === null || !(flags & flag.hours)) return stopped
    const { min, max } = compiled.opening.hoursPerWeek
    const most = Math.min(max, people.mostHours[row]!)
    const all = Math.min(this.sharedHours, most)
    const byDay = Math.min(this.sharedByDay, most)
    this.hoped = all
    this.sure = all
    if (all !== byDay) {
      // A traveller without a limit reaches everywhere, so a limit nobody knows has to be asked for by itself.
      const known = placed && this.profiles.limits[profile] !== noLimit
      if (known && transit && !other) this.hoped = byDay
      if (!known || this.square > reach[base + byOtherSure]!) this.sure = byDay
    }
    const least = compiled.paid ? Math.max(min, people.leastHours[row]!) : min
    this.tooFewHours = this.hoped < least
    return this.tooFewHours ? stopped | gateBits.hours : stopped
  }

  /**
   * The score of the loaded pair, where it reaches `floor`; else a number below that. Says in `ranked` whether enough is
   * known of the pair, which is certain in both cases.
   */
  score(floor = 0): number {
    const { compiled, flags } = this
    const weights = this.#weights
    let sum = weights.language * valueIn(this.finding)
    let known = knownIn(this.finding)
    if (compiled.fields.length === 0 || flags & flag.skills) {
      sum += weights.skills * this.skills()
      known += 100 * weights.skills
    } else sum += weights.skills * halfValue
    if (flags & flag.wishes) {
      sum += weights.wish * this.#wish()
      known += 100 * weights.wish
    } else sum += weights.wish * halfValue
    this.#known = known
    const rest = (weights.travel + weights.availability) * full
    if (sum + rest < floor && this.ranked) return sum
    this.settle()
    return sum + weights.travel * this.#travel() + weights.availability * this.#availability()
  }

  /** Whether enough is known of the pair scored last to rank it; else it is asked about first. */
  get ranked(): boolean {
    return this.#known >= this.#leastKnown
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
    const { fields, whole } = this.compiled
    return fields.length === 0 ? halfValue : rounded({ n: skillsWorth(fields, this.words), d: whole })
  }

  #wish(): number {
    const level = workLevel(this.word)
    if (level & saidBits.dream)
      return (this.word >> said.kind) & saidBits.acceptable ? wishValues.acceptable : wishValues.dream
    return level & saidBits.acceptable ? wishValues.acceptable : wishValues.notMentioned
  }

  #travel(): number {
    const { profiles, profile, coarse, compiled } = this
    const limit = profiles.limits[profile]!
    if (limit === noLimit || !compiled.placed || !(this.flags & flag.place)) return halfValue
    const straight = Math.ceil(Math.sqrt(this.square))
    const assumed = profiles.fastest(profile, straight, coarse, compiled.transitRuns, false)
    const best = worthOf({ minutes: assumed }, limit)
    if (profiles.hinges(profile)) {
      const sure = profiles.fastest(profile, straight, coarse, compiled.transitRuns, true)
      const least = sure <= limit ? worthOf({ minutes: sure }, limit) : none
      if (sure > limit || !equal(least, best)) return rounded(middle(least, best))
    }
    this.#known += 100 * this.#weights.travel
    return rounded(best)
  }

  #availability(): number {
    const { compiled, flags } = this
    if (compiled.possible === null || !(flags & flag.hours) || !(flags & flag.hoursPerWeek)) return halfValue
    const { value, hinges } = shareOf(this.sure, this.hoped, compiled.opening.hoursPerWeek.desired)
    if (!hinges) this.#known += 100 * this.#weights.availability
    return rounded(value)
  }
}
