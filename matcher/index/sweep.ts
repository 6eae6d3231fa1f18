import { beyond, nobody } from './blocks.ts'
import { type CompiledOpening, floorOf } from './compiled-opening.ts'
import { gateBits } from './gate-bits.ts'
import { bitsIn, type DayBits, type Window } from './hours.ts'
import type { MobilityProfiles } from './mobility-profiles.ts'
import { dutchMask, excludedFrom, flag, moreSpans, type People } from './people.ts'
import { anyNot, unwanted } from './stops.ts'

/**
 * The gates over columns: each reads the few columns it needs for all rows of a block before the next one does, and writes
 * its bit where it stops. `rights` comes first, since it writes where the others add. What the loops use is looked up before
 * them: an import is looked up at every use.
 */
export type Rows = {
  people: People
  compiled: CompiledOpening
  from: number
  until: number
  stopped: Uint16Array
}

/** Rights, dates and constraints; rows without a person.
 * @param lastStart the last day on which a start would do */
export function sweepRights(
  { people, compiled, from, until, stopped }: Rows,
  today: number,
  lastStart: number,
): void {
  const { flags, startDay, rightKinds, rightFrom, rightUntil } = people
  const { kind, demands } = compiled
  const openFrom = compiled.opening.startDay
  const lastDay = Math.min(lastStart, compiled.opening.endDay ?? lastStart)
  const { rights, dates, constraint } = gateBits
  const [live, more, excludedAt, empty] = [flag.live, moreSpans, excludedFrom, nobody]
  for (let row = from; row < until; row += 1) {
    const known = flags[row]!
    const start = Math.max(today, startDay[row]!)
    const day = Math.max(start, openFrom)
    const kinds = rightKinds[row]!
    const shut = isNegative((day - rightFrom[row]!) | (rightUntil[row]! - 1 - day) | ((kinds & kind) - 1))
    let bits =
      shut * rights +
      isNegative(lastDay - start) * dates +
      isNegative(-((known >>> excludedAt) & demands)) * constraint
    if (kinds & more && shut && people.allows(row, kind, day)) bits -= rights
    stopped[row - from] = known & live ? bits : empty
  }
}

/** 1 for a negative number of 32 bits, else 0: no branch, where chance would decide about it. Joined by |, one of several. */
function isNegative(number: number): number {
  return number >>> 31
}

/** Wishes, by what they set in `word`. */
export function sweepWishes({ from, until, stopped }: Rows, word: Int32Array): void {
  const rows = until - from
  const not = anyNot
  for (let at = 0; at < rows; at += 1)
    if (word[at]! & not && unwanted(word[at]!)) stopped[at]! |= gateBits.wish
}

/** Certificates, by what they set in `word`. */
export function sweepCertificates({ people, compiled, from, until, stopped }: Rows, word: Int32Array): void {
  const { certificateBits } = compiled
  if (certificateBits === 0) return
  const { flags } = people
  for (let row = from; row < until; row += 1)
    stopped[row - from]! |= stopsByCertificates(word[row - from]!, flags[row]!, certificateBits)
}

export function stopsByCertificates(word: number, flags: number, certificateBits: number): number {
  const missing = flags & flag.certificates ? certificateBits & ~word : 0
  if (missing === 0) return 0
  return missing & (missing - 1) ? gateBits.certificate | beyond : gateBits.certificate
}

/** One word of skills. */
export function sweepSkills({ people, from, until, stopped }: Rows, must: number, word: Int32Array): void {
  if (must === 0) return
  const { flags } = people
  const { skills } = gateBits
  const known = flag.skills
  for (let row = from; row < until; row += 1)
    if (must & ~word[row - from]! && flags[row]! & known) stopped[row - from]! |= skills
}

/** Language, where a cell is hard. */
export function sweepLanguage({ people, compiled, from, until, stopped }: Rows, word: Int32Array): void {
  const { hard } = compiled
  if (hard === null) return
  const { flags } = people
  const { heard, written } = hard
  const [levels, { language }] = [dutchMask, gateBits]
  for (let row = from; row < until; row += 1) {
    const dutch = flags[row]! & levels
    const floor = floorOf(word[row - from]!)
    if (heard[floor | (dutch & 63)]! | written[floor | (dutch >>> 6)]!) stopped[row - from]! |= language
  }
}

/** Reach: where both places are known, one of the squares of what the traveller manages. */
export function sweepReach(
  { people, compiled, from, until, stopped }: Rows,
  profiles: MobilityProfiles,
): void {
  if (!compiled.placed) return
  const { flags, x, y, profile } = people
  const { x: toX, y: toY, coarse } = compiled
  const { furthestEver } = profiles
  const furthest = compiled.transitRuns ? profiles.furthest : profiles.furthestByOther
  const [place, townOnly, { reach }] = [flag.place, flag.coarse, gateBits]
  const never = reach | beyond
  for (let row = from; row < until; row += 1) {
    const known = flags[row]!
    if (!(known & place)) continue
    const dx = x[row]! - toX
    const dy = y[row]! - toY
    const square = dx * dx + dy * dy
    const at = profile[row]! * 2 + (coarse || known & townOnly ? 1 : 0)
    if (square > furthest[at]!) stopped[row - from]! |= square > furthestEver[at]! ? never : reach
  }
}

/** Hours of the week over the rows of a block. */
export class Shifts {
  readonly #lacking: Int32Array
  readonly #shared: Int32Array

  constructor(rows: number) {
    this.#lacking = new Int32Array(rows)
    this.#shared = new Int32Array(rows)
  }

  /** Hours. `tooFew` is asked where it depends on who can come at night. */
  sweep(rows: Rows, tooFew: (row: number) => boolean): void {
    const { people, compiled, from, until, stopped } = rows
    const { flags, leastHours, mostHours, days } = people
    const { possible, byDay, required, paid } = compiled
    const { min, max } = compiled.opening.hoursPerWeek
    const lacking = this.#lacking
    const shared = this.#shared
    if (possible === null && required.length === 0) return
    const counted = possible ? -1 : 0
    const own = paid ? -1 : 0
    const [stop, never] = [gateBits.hours, beyond]
    lackingInto(lacking, days, required, from, until)
    countInto(shared, days, possible?.windows ?? [], from, until)
    for (let row = from; row < until; row += 1) {
      const known = flags[row]!
      const at = row - from
      const hours = Math.min(shared[at]!, max, mostHours[row]!)
      const least = Math.max(min, leastHours[row]! & own)
      const stops = isNegative(-lacking[at]! | ((hours - least) & counted)) & (known >>> hoursShift)
      stopped[at]! |= stops * stop + (stops & ~(known >>> movableShift)) * never
    }
    if (byDay) this.#sweepNights(rows, byDay.windows, tooFew)
  }

  /** Those who have hours enough only with nights. */
  #sweepNights(rows: Rows, byDay: readonly Window[], tooFew: (row: number) => boolean): void {
    const { people, compiled, from, until, stopped } = rows
    const { flags, leastHours, mostHours } = people
    const { min, max } = compiled.opening.hoursPerWeek
    countInto(this.#shared, people.days, byDay, from, until)
    for (let row = from; row < until; row += 1) {
      const at = row - from
      if (stopped[at]! & gateBits.hours || !(flags[row]! & flag.hours)) continue
      const least = compiled.paid ? Math.max(min, leastHours[row]!) : min
      if (Math.min(this.#shared[at]!, max, mostHours[row]!) < least && tooFew(row))
        stopped[at]! |= gateBits.hours
    }
  }
}

const hoursShift = 31 - Math.clz32(flag.hours)
const movableShift = 31 - Math.clz32(flag.movable)

function lackingInto(
  lacking: Int32Array,
  days: readonly Int32Array[],
  required: readonly DayBits[],
  from: number,
  until: number,
): void {
  lacking.fill(0)
  for (const { day, bits } of required) {
    const free = days[day]!
    for (let row = from; row < until; row += 1) lacking[row - from]! |= bits & ~free[row]!
  }
}

/** A window that counts nothing. */
const nothing: Window = { day: 0, shift: 0, mask: 0 }

/** Five windows in one reading, a week of work. */
function countInto(
  shared: Int32Array,
  days: readonly Int32Array[],
  windows: readonly Window[],
  from: number,
  until: number,
): void {
  shared.fill(0)
  for (let at = 0; at < windows.length; at += 5) {
    const [one, two, three, four, five] = [0, 1, 2, 3, 4].map((next) => windows[at + next] ?? nothing)
    addInto(shared, days, one!, two!, three!, four!, five!, from, until)
  }
}

function addInto(
  shared: Int32Array,
  days: readonly Int32Array[],
  { day: day1, shift: shift1, mask: mask1 }: Window,
  { day: day2, shift: shift2, mask: mask2 }: Window,
  { day: day3, shift: shift3, mask: mask3 }: Window,
  { day: day4, shift: shift4, mask: mask4 }: Window,
  { day: day5, shift: shift5, mask: mask5 }: Window,
  from: number,
  until: number,
): void {
  const [one, two, three, four, five] = [days[day1]!, days[day2]!, days[day3]!, days[day4]!, days[day5]!]
  const bits = bitsIn
  for (let row = from; row < until; row += 1)
    shared[row - from]! +=
      bits[(one[row]! >>> shift1) & mask1]! +
      bits[(two[row]! >>> shift2) & mask2]! +
      bits[(three[row]! >>> shift3) & mask3]! +
      bits[(four[row]! >>> shift4) & mask4]! +
      bits[(five[row]! >>> shift5) & mask5]!
}
