import type { Pair } from '../model/define.ts'
import { gateBits } from './gate-bits.ts'
import { Nearest } from './near-miss.ts'
import { bit, cell } from './opening-row.ts'
import type { Openings } from './openings.ts'
import { excludedFrom, flag } from './people.ts'
import type { Asker } from './person-query.ts'
import { Facing } from './row-scorer.ts'
import { beyond, type Context, type Side } from './side.ts'

/** The openings of a region against one person. */
export class OpeningsSide implements Side {
  readonly size: number
  readonly facing: Facing
  readonly nearest: Nearest
  readonly #openings: Openings
  readonly #asker: Asker
  readonly #context: Context
  readonly #alike: ReturnType<Asker['answersTo']>

  /** @param openings at least one */
  constructor(openings: Openings, asker: Asker, context: Context) {
    const { ways, world, vocabulary } = context
    this.size = openings.rows.length
    this.facing = new Facing(
      { people: asker.people, ways, settings: world.settings },
      openings.rows[0]!,
      false,
    )
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#openings = openings
    this.#asker = asker
    this.#context = context
    this.#alike = asker.answersTo(openings.alike)
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const { people, dutchBits, answers, hoursStop } = this.#asker
    const { today, world, ways } = this.#context
    const { cells, starts, lengths } = this.#openings.cells
    const { wishStops, certificateStops, floorBits, shared, requiredStops } = this.#alike
    const late = world.settings.lateStartDays
    const flags = people.flags[0]!
    const start = Math.max(today, people.startDay[0]!)
    const placed = (flags & flag.place) !== 0
    const [x, y, way] = [people.x[0]!, people.y[0]!, people.way[0]! * 2]
    const [fewest, most] = [people.leastHours[0]!, people.mostHours[0]!]
    for (let row = from; row < until; row += 1) {
      const at = starts[row]!
      const openFrom = cells[at + cell.startDay]!
      const has = cells[at + cell.bits]!
      let bits = wishStops[cells[at + cell.work]!]! | certificateStops[cells[at + cell.certificates]!]!
      if (start > Math.max(openFrom, today) + late || start > cells[at + cell.lastDay]!)
        bits |= gateBits.dates
      if (!people.allows(0, cells[at + cell.kind]!, Math.max(start, openFrom))) bits |= gateBits.rights
      if ((flags >>> excludedFrom) & cells[at + cell.demands]!) bits |= gateBits.constraint
      const floor = floorBits[cells[at + cell.floors]!] ? 2 : 0
      const low = cells[at + cell.stops]! & dutchBits[floor]!
      const high = cells[at + cell.stops + 1]! & dutchBits[floor + 1]!
      if (low | high) bits |= isOneBit(low, high) ? gateBits.language : gateBits.language | beyond
      if (placed && has & bit.placed) {
        const furthest = has & bit.transitRuns ? ways.furthest : ways.furthestByOther
        const dx = x - cells[at + cell.x]!
        const dy = y - cells[at + cell.y]!
        const square = dx * dx + dy * dy
        const one = way + (has & bit.coarse || flags & flag.coarse ? 1 : 0)
        if (square > furthest[one]!)
          bits |= square > ways.furthestEver[one]! ? gateBits.reach | beyond : gateBits.reach
      }
      if (flags & flag.skills) {
        const end = at + lengths[row]!
        for (let next = at + cell.musts; next < end; next += 1) {
          const must = cells[next]!
          if (!((answers[must >> 5]! >>> (must & 31)) & 1)) bits |= gateBits.skills
        }
      }
      const lacking = requiredStops[cells[at + cell.required]!]!
      if (lacking) bits |= lacking
      else if (flags & flag.hours && has & bit.possible) {
        const min = cells[at + cell.least]!
        const least = has & bit.paid ? Math.max(min, fewest) : min
        const cap = Math.min(cells[at + cell.most]!, most)
        if (Math.min(shared[cells[at + cell.possible]!]!, cap) < least) bits |= hoursStop
        else if (
          has & bit.nights &&
          Math.min(shared[cells[at + cell.byDay]!]!, cap) < least &&
          this.#tooFew(row)
        )
          bits |= gateBits.hours
      }
      stopped[row - from] = bits
    }
  }

  meet(row: number): void {
    const asking = this.#openings.rows[row]!
    const { cells, starts } = this.#openings.cells
    const { words: works, certificateWords, floorBits } = this.#alike
    const { answers } = this.#asker
    const at = starts[row]!
    this.facing.turnTo(asking)
    const { words } = this.facing
    words.fill(0)
    for (const { asked, word, shift } of asking.fields) words[word]! |= answers[asked.number]! << shift
    this.facing.meet(
      0,
      works[cells[at + cell.work]!]! |
        certificateWords[cells[at + cell.certificates]!]! |
        floorBits[cells[at + cell.floors]!]!,
    )
  }

  look(row: number): void {
    this.meet(row)
  }

  #tooFew(row: number): boolean {
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
