import type { MatchPerson } from '../contract.ts'
import type { Pair } from '../define.ts'
import { B1 } from '../language.ts'
import { floorBit, said } from './asking.ts'
import { dutchBitsOf } from './cells.ts'
import { Facing } from './facing.ts'
import { gateBits } from './gate-bits.ts'
import { Nearest } from './nearest.ts'
import { bit, cell } from './opening-row.ts'
import type { Openings } from './openings.ts'
import { dutchMask, excludedFrom, flag, hasRuns, People, shapeOf } from './people.ts'
import { beyond, type Context, type Side } from './side.ts'
import { allows, countShared } from './stops.ts'
import { stopsByTerms } from './sweep.ts'
import { spanCells } from './terms.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** Who is asking, in columns of one row. */
export class Asker {
  readonly person: MatchPerson
  readonly people: People
  /** By number of a term: wishes as a bit of their level, certificates and languages spoken well enough as 1. */
  readonly held: Uint8Array
  /** By number of an asked skill: the bits that the person's skills set in its field. */
  readonly answers: Int32Array
  /** The cells of language where this person's levels stand, as bits of `cell.stops`: without a floor language, then with. */
  readonly dutchBits: readonly number[]

  constructor(person: MatchPerson, { vocabulary, ways, skills }: Context) {
    this.person = person
    this.people = new People(vocabulary, ways)
    this.people.put(person)
    this.dutchBits = [0, 1].flatMap((floor) => dutchBitsOf(this.people.flags[0]! & dutchMask, floor))
    this.held = new Uint8Array(vocabulary.size)
    this.answers = new Int32Array(skills.size)
    const { terms, shape } = this.people
    const counts = shapeOf(shape[0]!)
    for (const code of terms.cells.subarray(0, counts.skills))
      for (const { asked, bits } of skills.answeredBy(numberOf(code)))
        this.answers[asked]! |= bits[levelOf(code)]!
    for (const code of terms.cells.subarray(counts.skills, counts.skills + counts.others)) {
      const { space } = vocabulary.term(numberOf(code))
      const level = levelOf(code)
      const one = space === 'certificate' || (space === 'language' && level >= B1)
      this.held[numberOf(code)]! |= one ? 1 : space === 'language' ? 0 : 1 << level
    }
  }
}

/** The openings of a region against one person. */
export class OpeningsSide implements Side {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  readonly #openings: Openings
  readonly #asker: Asker
  readonly #context: Context
  /** The gate of hours, beyond a change where this person has no movable ones. */
  readonly #hoursStop: number

  /** @param openings at least one */
  constructor(openings: Openings, asker: Asker, context: Context) {
    const { ways, today, world, vocabulary } = context
    this.size = openings.rows.length
    this.facing = new Facing(
      { people: asker.people, ways, today, settings: world.settings },
      openings.rows[0]!,
      false,
    )
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#openings = openings
    this.#asker = asker
    this.#context = context
    this.#hoursStop = hasRuns(asker.people.shape[0]!) ? gateBits.hours : gateBits.hours | beyond
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const { people, dutchBits } = this.#asker
    const { today, world } = this.#context
    const { cells, starts } = this.#openings.cells
    const late = world.settings.lateStartDays
    const flags = people.flags[0]!
    const start = Math.max(today, people.startDay[0]!)
    const terms = people.terms.cells
    const end = people.terms.lengths[0]! - 1
    const spans = end - shapeOf(people.shape[0]!).spans * spanCells
    for (let row = from; row < until; row += 1) {
      const at = starts[row]!
      const openFrom = cells[at + cell.startDay]!
      const word = this.#read(at)
      const floor = word & floorBit ? 2 : 0
      let bits = stopsByTerms(word, flags, cells[at + cell.certificateBits]!)
      if (start > Math.max(openFrom, today) + late || start > cells[at + cell.lastDay]!)
        bits |= gateBits.dates
      if (!allows(terms, spans, end, cells[at + cell.kind]!, Math.max(start, openFrom)))
        bits |= gateBits.rights
      if ((flags >>> excludedFrom) & cells[at + cell.demands]!) bits |= gateBits.constraint
      const low = cells[at + cell.stops]! & dutchBits[floor]!
      const high = cells[at + cell.stops + 1]! & dutchBits[floor + 1]!
      if (low | high) bits |= isOneBit(low, high) ? gateBits.language : gateBits.language | beyond
      stopped[row - from] = bits | this.#reachStops(at, flags) | this.#listStops(row, at, flags)
    }
  }

  meet(row: number): void {
    const asking = this.#openings.rows[row]!
    this.facing.turnTo(asking)
    const { words } = this.facing
    words.fill(0)
    for (const { asked, word, shift } of asking.fields)
      words[word]! |= this.#asker.answers[asked.number]! << shift
    this.facing.meet(0, this.#read(this.#openings.cells.starts[row]!))
  }

  /** Looks up what the opening asks in what the person holds. */
  #read(at: number): number {
    const { held } = this.#asker
    const { cells } = this.#openings.cells
    const counts = cells[at + cell.counts]!
    const group = cells[at + cell.group]!
    let word =
      (held[cells[at + cell.occupation]!]! << said.occupation) |
      (held[cells[at + cell.kindTerm]!]! << said.kind)
    if (group >= 0) word |= held[group]! << said.group
    let next = at + cell.lists
    const floors = next + (counts & 31)
    for (; next < floors; next += 1) word |= held[cells[next]!]! << said.sector
    const certificates = floors + ((counts >> 5) & 31)
    for (; next < certificates; next += 1) if (held[cells[next]!]) word |= floorBit
    const end = certificates + 2 * ((counts >> 10) & 31)
    for (; next < end; next += 2) if (held[cells[next]!]) word |= cells[next + 1]!
    return word
  }

  #reachStops(at: number, flags: number): number {
    const { cells } = this.#openings.cells
    const { people } = this.#asker
    const { ways } = this.#context
    const bits = cells[at + cell.bits]!
    if (!(bits & bit.placed) || !(flags & flag.place)) return 0
    const furthest = bits & bit.transitRuns ? ways.furthest : ways.furthestByOther
    const dx = people.x[0]! - cells[at + cell.x]!
    const dy = people.y[0]! - cells[at + cell.y]!
    const square = dx * dx + dy * dy
    const way = people.way[0]! * 2 + (bits & bit.coarse || flags & flag.coarse ? 1 : 0)
    if (square <= furthest[way]!) return 0
    return square > ways.furthestEver[way]! ? gateBits.reach | beyond : gateBits.reach
  }

  /** Skills and hours, by the lists behind what every opening has. */
  #listStops(row: number, at: number, flags: number): number {
    const { people, answers } = this.#asker
    const { cells } = this.#openings.cells
    const counts = cells[at + cell.counts]!
    const first = at + cell.lists + (counts & 31) + ((counts >> 5) & 31) + 2 * ((counts >> 10) & 31)
    const musts = first + ((counts >> 15) & 31)
    let stops = 0
    if (flags & flag.skills)
      for (let next = first; next < musts; next += 1) {
        const must = cells[next]!
        if (!((answers[must >> 5]! >>> (must & 31)) & 1)) stops = gateBits.skills
      }
    if (!(flags & flag.hours)) return stops
    const end = musts + 2 * ((counts >> 20) & 31)
    for (let next = musts; next < end; next += 2)
      if (cells[next + 1]! & ~people.hours[cells[next]!]!) return stops | this.#hoursStop
    const bits = cells[at + cell.bits]!
    if (!(bits & bit.possible)) return stops
    const min = cells[at + cell.least]!
    const least = bits & bit.paid ? Math.max(min, people.leastHours[0]!) : min
    const most = Math.min(cells[at + cell.most]!, people.mostHours[0]!)
    const all = Math.min(countShared(people.hours, 0, cells, at + cell.possible), most)
    if (all < least) return stops | this.#hoursStop
    return bits & bit.nights && this.#tooFewAtNight(row) ? stops | gateBits.hours : stops
  }

  #tooFewAtNight(row: number): boolean {
    this.meet(row)
    this.facing.settle()
    return this.facing.tooFewHours
  }

  pair(row: number): Pair {
    const { world, today } = this.#context
    return { person: this.#asker.person, opening: this.#openings.rows[row]!.opening, today, world }
  }

  hash(row: number): number {
    return this.#asker.people.ids.hashOn(this.#openings.rows[row]!.tie, 0)
  }

  id(row: number): string {
    return this.#openings.rows[row]!.opening.id
  }
}

function isOneBit(low: number, high: number): boolean {
  return low === 0 ? (high & (high - 1)) === 0 : high === 0 && (low & (low - 1)) === 0
}
