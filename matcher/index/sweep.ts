import { type Asking, floorOf } from './asking.ts'
import { gateBits } from './gate-bits.ts'
import { bitsIn, type DayBits, type Window } from './hours.ts'
import { dutchMask, excludedFrom, flag, moreSpans, type People } from './people.ts'
import { beyond, nobody } from './side.ts'
import { anyNot, unwanted } from './stops.ts'
import type { Ways } from './ways.ts'

/**
 * The gates over columns: each reads the few columns it needs for all rows of a block before the next one does, and writes
 * its bit where it stops. `rights` comes first, since it writes where the others add.
 */
export type Rows = { people: People; asking: Asking; from: number; until: number; stopped: Uint16Array }

/** Rights, dates and constraints; rows without a person.
 * @param lastStart the last day on which a start would do */
export function sweepRights(
  { people, asking, from, until, stopped }: Rows,
  today: number,
  lastStart: number,
): void {
  const { flags, startDay, rightKinds, rightFrom, rightUntil } = people
  const { kind, demands } = asking
  const openFrom = asking.opening.startDay
  const lastDay = Math.min(lastStart, asking.opening.endDay ?? lastStart)
  for (let row = from; row < until; row += 1) {
    const known = flags[row]!
    const start = Math.max(today, startDay[row]!)
    const day = Math.max(start, openFrom)
    const kinds = rightKinds[row]!
    const shut = isBelow(day, rightFrom[row]!) | isBelow(rightUntil[row]! - 1, day) | isBelow(kinds & kind, 1)
    const notAllowed = shut && kinds & moreSpans && people.allows(row, kind, day) ? 0 : shut
    const excluded = isBelow(0, (known >>> excludedFrom) & demands)
    stopped[row - from] =
      known & flag.live
        ? (notAllowed * gateBits.rights) |
          (isBelow(lastDay, start) * gateBits.dates) |
          (excluded * gateBits.constraint)
        : nobody
  }
}

/** 1 when a whole number lies below another, else 0: no branch, where chance would decide about it. They are less than 2³¹ apart. */
function isBelow(a: number, b: number): number {
  return (a - b) >>> 31
}

/** Wishes, by what they set in `word`. */
export function sweepWishes({ from, until, stopped }: Rows, word: Int32Array): void {
  const rows = until - from
  for (let at = 0; at < rows; at += 1)
    if (word[at]! & anyNot && unwanted(word[at]!)) stopped[at]! |= gateBits.wish
}

/** Certificates, by what they set in `word`. */
export function sweepCertificates({ people, asking, from, until, stopped }: Rows, word: Int32Array): void {
  const { certificateBits } = asking
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
  for (let row = from; row < until; row += 1)
    if (must & ~word[row - from]! && flags[row]! & flag.skills) stopped[row - from]! |= gateBits.skills
}

/** Language, where a cell is hard. */
export function sweepLanguage({ people, asking, from, until, stopped }: Rows, word: Int32Array): void {
  const { hard } = asking
  if (hard === null) return
  const { flags } = people
  const { heard, written } = hard
  for (let row = from; row < until; row += 1) {
    const dutch = flags[row]! & dutchMask
    const floor = floorOf(word[row - from]!)
    if (heard[floor | (dutch & 63)]! | written[floor | (dutch >>> 6)]!)
      stopped[row - from]! |= gateBits.language
  }
}

/** Reach: where both places are known, one of the squares of what the traveller manages. */
export function sweepReach({ people, asking, from, until, stopped }: Rows, ways: Ways): void {
  if (!asking.placed) return
  const { flags, x, y, way } = people
  const { coarse } = asking
  const furthest = asking.transitRuns ? ways.furthest : ways.furthestByOther
  for (let row = from; row < until; row += 1) {
    const known = flags[row]!
    if (!(known & flag.place)) continue
    const dx = x[row]! - asking.x
    const dy = y[row]! - asking.y
    const square = dx * dx + dy * dy
    const at = way[row]! * 2 + (coarse || known & flag.coarse ? 1 : 0)
    if (square <= furthest[at]!) continue
    stopped[row - from]! |= square > ways.furthestEver[at]! ? gateBits.reach | beyond : gateBits.reach
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
    const { people, asking, from, until, stopped } = rows
    const { flags, leastHours, mostHours, days } = people
    const { possible, byDay, required, paid } = asking
    const { min, max } = asking.opening.hoursPerWeek
    const lacking = this.#lacking
    const shared = this.#shared
    const counted = possible ? 1 : 0
    if (possible === null && required.length === 0) return
    lackingInto(lacking, days, required, from, until)
    countInto(shared, days, possible?.windows ?? [], from, until)
    for (let row = from; row < until; row += 1) {
      const known = flags[row]!
      const at = row - from
      const most = Math.min(max, mostHours[row]!)
      const least = paid ? Math.max(min, leastHours[row]!) : min
      const tooFewHours = counted & isBelow(Math.min(shared[at]!, most), least)
      const stops = (isBelow(0, lacking[at]!) | tooFewHours) & (known >>> hoursShift)
      stopped[at]! |= (stops * gateBits.hours) | ((stops & ~(known >>> movableShift)) * beyond)
    }
    if (byDay) this.#sweepNights(rows, byDay.windows, tooFew)
  }

  /** Those who have hours enough only with nights. */
  #sweepNights(rows: Rows, byDay: readonly Window[], tooFew: (row: number) => boolean): void {
    const { people, asking, from, until, stopped } = rows
    const { flags, leastHours, mostHours } = people
    const { min, max } = asking.opening.hoursPerWeek
    countInto(this.#shared, people.days, byDay, from, until)
    for (let row = from; row < until; row += 1) {
      const at = row - from
      if (stopped[at]! & gateBits.hours || !(flags[row]! & flag.hours)) continue
      const least = asking.paid ? Math.max(min, leastHours[row]!) : min
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

/** Windows that count nothing. */
const nothing: Window = { day: 0, shift: 0, mask: 0 }

/** Three windows in one reading. */
function countInto(
  shared: Int32Array,
  days: readonly Int32Array[],
  windows: readonly Window[],
  from: number,
  until: number,
): void {
  shared.fill(0)
  for (let at = 0; at < windows.length; at += 3) {
    const { day, shift, mask } = windows[at]!
    const { day: day2, shift: shift2, mask: mask2 } = windows[at + 1] ?? nothing
    const { day: day3, shift: shift3, mask: mask3 } = windows[at + 2] ?? nothing
    const [one, two, three] = [days[day]!, days[day2]!, days[day3]!]
    for (let row = from; row < until; row += 1)
      shared[row - from]! +=
        bitsIn[(one[row]! >>> shift) & mask]! +
        bitsIn[(two[row]! >>> shift2) & mask2]! +
        bitsIn[(three[row]! >>> shift3) & mask3]!
  }
}
