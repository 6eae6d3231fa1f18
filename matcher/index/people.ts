import { demands, dutchSkills, modes } from '../codes.ts'
import type { MatchPerson } from '../contract.ts'
import { emptyWeek, fromDays, toDays } from '../grid.ts'
import { Ids } from './ids.ts'
import type { MobilityProfiles } from './mobility-profiles.ts'
import { type Column, grown, Pool } from './pool.ts'
import { Postings } from './postings.ts'
import { decoded, encoded, packedShape, shapeOf, spanAt, spanCells } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Bits of a row's flags; the levels of Dutch stand in the lowest twelve, three each, 7 being unknown. */
export const dutchMask = 0xfff
export const unknownLevel = 7
export const flag = {
  coarse: 1 << 12,
  live: 1 << 13,
  place: 1 << 14,
  hours: 1 << 15,
  hoursPerWeek: 1 << 16,
  skills: 1 << 17,
  certificates: 1 << 18,
  wishes: 1 << 19,
  constraints: 1 << 20,
  /** There are movable hours. */
  movable: 1 << 30,
} as const
/** Bits of the demands that are excluded, below `movable`. */
export const excludedFrom = 21
/** Beside the kinds that the first span of rights allows: there are more spans. */
export const moreSpans = 1 << 7

export const daysInWeek = 7
/** Before every day there is: a start day that is not known holds nothing back. */
const noStart = -0x80000000
const nowhere = { x: 0, y: 0 }
const columnNames = [
  'flags',
  'x',
  'y',
  'profile',
  'promised',
  'startDay',
  'rightKinds',
  'rightFrom',
  'rightUntil',
  'leastHours',
  'mostHours',
  'shape',
] as const

/** The people of a region as columns, one typed array for each datum. The row of somebody removed is used again. */
export class People {
  readonly #vocabulary: Vocabulary
  readonly #profiles: MobilityProfiles
  readonly ids = new Ids()
  readonly #free: number[] = []
  /** Rows in use or free: 0…size − 1. */
  size = 0
  flags = new Int32Array(0)
  x = new Int32Array(0)
  y = new Int32Array(0)
  profile = new Int32Array(0)
  /** A bit for each mode that is only promised, and one above them when walking was said. */
  promised = new Uint8Array(0)
  startDay = new Int32Array(0)
  /** The first span of rights, see `Span`; `moreSpans` when the terms hold others. */
  rightKinds = new Uint8Array(0)
  rightFrom = new Int32Array(0)
  rightUntil = new Int32Array(0)
  /** 24 bits a row for each day of the week. */
  readonly days = Array.from({ length: daysInWeek }, () => new Int32Array(0))
  leastHours = new Int16Array(0)
  mostHours = new Int16Array(0)
  /** Counts of the terms' cells, see `shapeOf`. */
  shape = new Uint32Array(0)
  readonly terms = new Pool(new Uint16Array(0))
  readonly postings = new Postings()

  constructor(vocabulary: Vocabulary, profiles: MobilityProfiles) {
    this.#vocabulary = vocabulary
    this.#profiles = profiles
  }

  /** Every column but the ids, whose bytes are read for ties only. */
  get columns(): readonly Column[] {
    const { starts, lengths, cells } = this.terms
    const single = columnNames.map((name) => this[name])
    return [...single, ...this.days, starts, lengths, cells]
  }

  /** What all of it takes, in bytes, with the postings of the blocks that were asked since they changed. */
  get bytes(): number {
    return this.columns.reduce(
      (sum, { byteLength }) => sum + byteLength,
      this.ids.bytes + this.postings.bytes,
    )
  }

  /** @throws RangeError for a number that no calendar, map or week holds */
  put(person: MatchPerson): void {
    const { cells, shape, first } = encoded(person, this.#vocabulary)
    const days = toDays(person.hours ?? emptyWeek)
    const place = person.place ?? nowhere
    const start = person.startDay ?? noStart
    const numbers = [place.x, place.y, start, first.fromDay, first.untilDay, ...cells]
    const short = [person.hoursPerWeek?.min ?? 0, person.hoursPerWeek?.max ?? 0x7fff]
    if (numbers.some((one) => one !== (one | 0)) || short.some((one) => one !== (one << 16) >> 16))
      throw new RangeError(`person ${person.id} holds a number out of range`)
    const packed = packedShape(shape)
    const row = this.#rowFor(person.id)
    this.x[row] = place.x
    this.y[row] = place.y
    this.startDay[row] = start
    this.rightKinds[row] = first.kinds | (shape.spans > 1 ? moreSpans : 0)
    this.rightFrom[row] = first.fromDay
    this.rightUntil[row] = first.untilDay
    this.profile[row] = this.#profiles.number(person)
    this.promised[row] = promisedOf(person.modes)
    for (let day = 0; day < daysInWeek; day += 1) this.days[day]![row] = days[day]!
    this.leastHours[row] = short[0]!
    this.mostHours[row] = short[1]!
    this.shape[row] = packed
    this.terms.put(row, cells)
    this.postings.changed(row)
    this.flags[row] = flagsOf(person) | (shape.runs > 0 ? flag.movable : 0)
  }

  remove(id: string): void {
    const row = this.ids.find(id)
    if (row < 0) return
    this.flags[row] = 0
    this.shape[row] = 0
    this.terms.put(row, [])
    this.postings.changed(row)
    this.ids.remove(row)
    this.#free.push(row)
  }

  find(id: string): MatchPerson | null {
    const row = this.ids.find(id)
    return row < 0 ? null : this.at(row)
  }

  /** Every person, in no order. */
  all(): MatchPerson[] {
    const rows = Array.from({ length: this.size }, (_, row) => row)
    return rows.filter((row) => this.flags[row]! & flag.live).map((row) => this.at(row))
  }

  /** A row as it was put, each mode once and in the order of the codes. */
  at(row: number): MatchPerson {
    const flags = this.flags[row]!
    const known = <T>(bit: number, value: T): T | null => (flags & bit ? value : null)
    const start = this.terms.starts[row]!
    const cells = this.terms.cells.subarray(start, start + this.terms.lengths[row]!)
    const { skills, certificates, wishes, ...terms } = decoded(
      cells,
      shapeOf(this.shape[row]!),
      {
        kinds: this.rightKinds[row]! & ~moreSpans,
        fromDay: this.rightFrom[row]!,
        untilDay: this.rightUntil[row]!,
      },
      this.#vocabulary,
    )
    const { had, maxMinutes } = this.#profiles.traveller(this.profile[row]!)
    const startDay = this.startDay[row]!
    return {
      id: this.ids.at(row),
      ...terms,
      place: known(flag.place, {
        x: this.x[row]!,
        y: this.y[row]!,
        coarse: (flags & flag.coarse) !== 0,
      }),
      modes: modesOf(had, this.promised[row]!),
      maxMinutes,
      dutch: Object.fromEntries(
        dutchSkills.map((skill, at) => {
          const level = (flags >> (3 * at)) & unknownLevel
          return [skill, level === unknownLevel ? null : level]
        }),
      ) as MatchPerson['dutch'],
      hours: known(flag.hours, fromDays(this.days.map((day) => day[row]!))),
      hoursPerWeek: known(flag.hoursPerWeek, { min: this.leastHours[row]!, max: this.mostHours[row]! }),
      startDay: startDay === noStart ? null : startDay,
      skills: known(flag.skills, skills),
      certificates: known(flag.certificates, certificates),
      wishes: known(flag.wishes, wishes),
      constraints: known(
        flag.constraints,
        demands.filter((_, at) => flags & (1 << (excludedFrom + at))),
      ),
    }
  }

  /** Whether one of the spans of a row's rights allows a kind, given as its bit, on a day. */
  allows(row: number, kind: number, day: number): boolean {
    const kinds = this.rightKinds[row]!
    if (kinds & kind && this.rightFrom[row]! <= day && day < this.rightUntil[row]!) return true
    return (kinds & moreSpans) !== 0 && this.#allowsFurther(row, kind, day)
  }

  #allowsFurther(row: number, kind: number, day: number): boolean {
    const { cells, starts, lengths } = this.terms
    const end = starts[row]! + lengths[row]! - 1
    const further = (this.shape[row]! >>> 27) - 1
    for (let nth = 0; nth < further; nth += 1) {
      const { kinds, fromDay, untilDay } = spanAt(cells, end - further * spanCells, nth)
      if (kinds & kind && fromDay <= day && day < untilDay) return true
    }
    return false
  }

  #rowFor(id: string): number {
    const known = this.ids.find(id)
    if (known >= 0) return known
    const row = this.#free.pop() ?? this.size
    if (row === this.size) {
      this.size += 1
      if (this.size > this.flags.length) this.#grow()
    }
    this.ids.add(id, row)
    return row
  }

  #grow(): void {
    for (const [day, column] of this.days.entries()) this.days[day] = grown(column, this.size)
    for (const name of columnNames) Object.assign(this, { [name]: grown<Column>(this[name], this.size) })
  }
}

function flagsOf(person: MatchPerson): number {
  const known = (bit: number, value: unknown) => (value === null ? 0 : bit)
  const dutch = dutchSkills.reduce(
    (bits, skill, at) => bits | ((person.dutch[skill] ?? unknownLevel) << (3 * at)),
    0,
  )
  const excluded = demands.reduce(
    (bits, demand, at) => (person.constraints?.includes(demand) ? bits | (1 << (excludedFrom + at)) : bits),
    0,
  )
  return (
    flag.live |
    dutch |
    excluded |
    (person.place?.coarse ? flag.coarse : 0) |
    known(flag.place, person.place) |
    known(flag.hours, person.hours) |
    known(flag.hoursPerWeek, person.hoursPerWeek) |
    known(flag.skills, person.skills) |
    known(flag.certificates, person.certificates) |
    known(flag.wishes, person.wishes) |
    known(flag.constraints, person.constraints)
  )
}

const walks = 1 << modes.length

function promisedOf(had: MatchPerson['modes']): number {
  const profiles = modes.map((one) => had.filter(({ mode }) => mode === one))
  return profiles.reduce(
    (bits, same, at) => bits | (same.length > 0 && same.every(({ promised }) => promised) ? 1 << at : 0),
    had.some(({ mode }) => mode === 'walk') ? walks : 0,
  )
}

function modesOf(had: number, promised: number): MatchPerson['modes'] {
  return modes.flatMap((mode, at) =>
    had & (1 << at) && (mode !== 'walk' || promised & walks)
      ? [{ mode, promised: (promised & (1 << at)) !== 0 }]
      : [],
  )
}
