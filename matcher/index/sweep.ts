import type { Asking } from './asking.ts'
import { gateBits } from './gate-bits.ts'
import { daysInWeek, excludedFrom, flag, hasRuns, type People } from './people.ts'
import { beyond, nobody } from './side.ts'
import { allows, countShared, lacksHour, unwanted } from './stops.ts'
import { spanCells } from './terms.ts'
import type { Ways } from './ways.ts'

/**
 * The gates over columns: each reads the few columns it needs for all the rows before the next one does, and writes its bit
 * where it stops. `rights` comes first, since it writes where the others add.
 */
export type Rows = { people: People; asking: Asking; from: number; until: number; stopped: Uint16Array }

/** Rights, dates and constraints; rows without a person.
 * @param lastStart the last day on which a start would do */
export function sweepRights(
  { people, asking, from, until, stopped }: Rows,
  today: number,
  lastStart: number,
): void {
  const { flags, startDay, shape } = people
  const { cells, starts, lengths } = people.terms
  const { kind, demands } = asking
  const openFrom = asking.opening.startDay
  const lastDay = Math.min(lastStart, asking.opening.endDay ?? lastStart)
  for (let row = from; row < until; row += 1) {
    const known = flags[row]!
    if (!(known & flag.live)) {
      stopped[row - from] = nobody
      continue
    }
    const start = Math.max(today, startDay[row]!)
    const end = starts[row]! + lengths[row]! - 1
    const spans = end - (shape[row]! >>> 27) * spanCells
    let bits = start > lastDay ? gateBits.dates : 0
    if (!allows(cells, spans, end, kind, Math.max(start, openFrom))) bits |= gateBits.rights
    if ((known >>> excludedFrom) & demands) bits |= gateBits.constraint
    stopped[row - from] = bits
  }
}

/** Wishes and certificates; leaves in `word` what wishes, certificates and languages set. */
export function sweepTerms(
  { people, asking, from, until, stopped }: Rows,
  table: Int32Array,
  word: Int32Array,
): void {
  const { flags, shape } = people
  const { cells, starts } = people.terms
  const { certificateBits } = asking
  for (let row = from; row < until; row += 1) {
    const packed = shape[row]!
    const first = starts[row]! + (packed & 1023)
    const end = first + ((packed >>> 10) & 1023)
    let set = 0
    for (let cell = first; cell < end; cell += 1) set |= table[cells[cell]!]!
    word[row - from] = set
    stopped[row - from]! |= stopsByTerms(set, flags[row]!, certificateBits)
  }
}

/** Wishes and certificates by what they set. */
export function stopsByTerms(word: number, flags: number, certificateBits: number): number {
  const stops = unwanted(word) ? gateBits.wish : 0
  const missing = flags & flag.certificates ? certificateBits & ~word : 0
  if (missing === 0) return stops
  return stops | gateBits.certificate | (missing & (missing - 1) ? beyond : 0)
}

/** One word of skills; leaves in `word` what they set. */
export function sweepSkills(
  { people, from, until, stopped }: Rows,
  table: Int32Array,
  must: number,
  word: Int32Array,
): void {
  const { flags, shape } = people
  const { cells, starts } = people.terms
  for (let row = from; row < until; row += 1) {
    const first = starts[row]!
    const end = first + (shape[row]! & 1023)
    let set = 0
    for (let cell = first; cell < end; cell += 1) set |= table[cells[cell]!]!
    word[row - from] = set
    if (must & ~set && flags[row]! & flag.skills) stopped[row - from]! |= gateBits.skills
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

/** Hours. `tooFew` is asked where it depends on who can come at night. */
export function sweepHours(
  { people, asking, from, until, stopped }: Rows,
  tooFew: (row: number) => boolean,
): void {
  const { flags, hours, leastHours, mostHours, shape } = people
  const { possible, byDay, required, paid } = asking
  const { min, max } = asking.opening.hoursPerWeek
  for (let row = from; row < until; row += 1) {
    if (!(flags[row]! & flag.hours)) continue
    const week = row * daysInWeek
    if (lacksHour(hours, week, required)) {
      stopped[row - from]! |= hasRuns(shape[row]!) ? gateBits.hours : gateBits.hours | beyond
      continue
    }
    if (possible === null) continue
    const most = Math.min(max, mostHours[row]!)
    const least = paid ? Math.max(min, leastHours[row]!) : min
    const all = Math.min(countShared(hours, week, possible), most)
    if (all >= least && (byDay === null || Math.min(countShared(hours, week, byDay), most) >= least)) continue
    if (all < least) stopped[row - from]! |= hasRuns(shape[row]!) ? gateBits.hours : gateBits.hours | beyond
    else if (tooFew(row)) stopped[row - from]! |= gateBits.hours
  }
}
