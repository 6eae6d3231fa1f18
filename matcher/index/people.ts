import { demands, dutchSkills, modes } from '../codes.ts'
import type { MatchPerson } from '../contract.ts'
import { emptyWeek, fromDays, toDays } from '../grid.ts'
import { Ids } from './ids.ts'
import { grown, Pool } from './pool.ts'
import { decoded, encoded, type Shape } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Ways } from './ways.ts'

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
} as const
export const excludedFrom = 21

export const daysInWeek = 7
/** Before every day there is: a start day that is not known holds nothing back. */
const noStart = -0x80000000

/** All people of a region, a column for each datum. Rows left free are taken again. */
export class People {
  readonly #vocabulary: Vocabulary
  readonly #ways: Ways
  readonly ids = new Ids()
  readonly #free: number[] = []
  /** Rows in use or free: 0…size − 1. */
  size = 0
  flags = new Int32Array(0)
  x = new Int32Array(0)
  y = new Int32Array(0)
  way = new Int32Array(0)
  /** A bit for each mode that is only promised, and one above them when walking was said. */
  promised = new Uint8Array(0)
  startDay = new Int32Array(0)
  /** Seven days of 24 bits a row. */
  hours = new Int32Array(0)
  leastHours = new Int16Array(0)
  mostHours = new Int16Array(0)
  /** Counts of the terms' cells, see `shapeOf`. */
  shape = new Uint32Array(0)
  readonly terms = new Pool(new Int32Array(0))

  constructor(vocabulary: Vocabulary, ways: Ways) {
    this.#vocabulary = vocabulary
    this.#ways = ways
  }

  /** All that is held of people, but for their ids. */
  get columns(): readonly (Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array)[] {
    const { flags, x, y, way, promised, startDay, hours, leastHours, mostHours, shape, terms } = this
    const own = [flags, x, y, way, promised, startDay, hours, leastHours, mostHours, shape]
    return [...own, terms.cells, terms.starts, terms.lengths]
  }

  /** What all columns take with the ids, in bytes. */
  get bytes(): number {
    return this.columns.reduce((sum, { byteLength }) => sum + byteLength, this.ids.bytes)
  }

  /** @throws RangeError for a number that no calendar, map or week holds */
  put(person: MatchPerson): void {
    const { cells, shape } = encoded(person, this.#vocabulary)
    const days = toDays(person.hours ?? emptyWeek)
    const numbers = [person.place?.x ?? 0, person.place?.y ?? 0, person.startDay ?? noStart, ...cells]
    const short = [person.hoursPerWeek?.min ?? 0, person.hoursPerWeek?.max ?? 0x7fff]
    if (numbers.some((one) => one !== (one | 0)) || short.some((one) => one !== (one << 16) >> 16))
      throw new RangeError(`person ${person.id} holds a number out of range`)
    const packed = packedShape(shape)
    const row = this.#rowFor(person.id)
    this.x[row] = numbers[0]!
    this.y[row] = numbers[1]!
    this.startDay[row] = numbers[2]!
    this.way[row] = this.#ways.number(person)
    this.promised[row] = promisedOf(person.modes)
    this.hours.set(days, row * daysInWeek)
    this.leastHours[row] = short[0]!
    this.mostHours[row] = short[1]!
    this.shape[row] = packed
    this.terms.put(row, cells)
    this.flags[row] = flagsOf(person)
  }

  remove(id: string): void {
    const row = this.ids.find(id)
    if (row < 0) return
    this.flags[row] = 0
    this.terms.put(row, [])
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
      this.#vocabulary,
    )
    const { had, maxMinutes } = this.#ways.traveller(this.way[row]!)
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
      hours: known(flag.hours, fromDays([...this.hours.subarray(row * daysInWeek, (row + 1) * daysInWeek)])),
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

  #rowFor(id: string): number {
    const known = this.ids.find(id)
    if (known >= 0) return known
    const row = this.#free.pop() ?? this.size
    if (row === this.size) {
      this.size += 1
      for (const column of ['flags', 'x', 'y', 'way', 'startDay'] as const)
        this[column] = grown(this[column], this.size)
      this.hours = grown(this.hours, this.size * daysInWeek)
      this.leastHours = grown(this.leastHours, this.size)
      this.mostHours = grown(this.mostHours, this.size)
      this.shape = grown(this.shape, this.size)
      this.promised = grown(this.promised, this.size)
    }
    this.ids.add(id, row)
    return row
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
  const ways = modes.map((one) => had.filter(({ mode }) => mode === one))
  return ways.reduce(
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

/** Skills in the lowest ten bits, other terms in ten, runs in seven, spans in five. */
function packedShape({ skills, others, runs, spans }: Shape): number {
  if (skills > 1023 || others > 1023 || spans > 31)
    throw new RangeError('a person holds more terms than a row can')
  return (skills | (others << 10) | (runs << 20) | (spans << 27)) >>> 0
}

/** Whether there are movable hours. */
export function hasRuns(packed: number): boolean {
  return ((packed >>> 20) & 127) !== 0
}

export function shapeOf(packed: number): Shape {
  return {
    skills: packed & 1023,
    others: (packed >>> 10) & 1023,
    runs: (packed >>> 20) & 127,
    spans: packed >>> 27,
  }
}
