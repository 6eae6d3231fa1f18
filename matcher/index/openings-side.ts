import type { Pair } from '../model/define.ts'
import { beyond } from './blocks.ts'
import { gateBits } from './gate-bits.ts'
import { NearMissSearch } from './near-miss.ts'
import { bit, cell } from './opening-row.ts'
import type { Openings } from './openings.ts'
import { excludedFrom, flag } from './people.ts'
import type { PersonQuery } from './person-query.ts'
import { RowScorer } from './row-scorer.ts'
import type { Context, Side } from './side.ts'

/** The side of a question about one person: the openings of a region. */
export class OpeningsSide implements Side {
  readonly size: number
  readonly scorer: RowScorer
  readonly nearMiss: NearMissSearch
  readonly #openings: Openings
  readonly #query: PersonQuery
  readonly #context: Context
  readonly #shared: ReturnType<PersonQuery['answersTo']>

  /** @param openings at least one */
  constructor(openings: Openings, query: PersonQuery, context: Context) {
    const { profiles, weights, vocabulary } = context
    this.size = openings.rows.length
    this.scorer = new RowScorer({ people: query.people, profiles, weights }, openings.rows[0]!, false)
    this.nearMiss = new NearMissSearch(this.scorer, vocabulary)
    this.#openings = openings
    this.#query = query
    this.#context = context
    this.#shared = query.answersTo(openings.shared)
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const { people, dutchBits, answers, hoursStop } = this.#query
    const { today, world, profiles } = this.#context
    const { cells, starts, lengths } = this.#openings.cells
    const { wishStops, certificateStops, floorBits, shared, requiredStops } = this.#shared
    const late = world.settings.lateStartDays
    const flags = people.flags[0]!
    const start = Math.max(today, people.startDay[0]!)
    const placed = (flags & flag.place) !== 0
    const [x, y, profile] = [people.x[0]!, people.y[0]!, people.profile[0]! * 2]
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
        const furthest = has & bit.transitRuns ? profiles.furthest : profiles.furthestByOther
        const dx = x - cells[at + cell.x]!
        const dy = y - cells[at + cell.y]!
        const square = dx * dx + dy * dy
        const one = profile + (has & bit.coarse || flags & flag.coarse ? 1 : 0)
        if (square > furthest[one]!)
          bits |= square > profiles.furthestEver[one]! ? gateBits.reach | beyond : gateBits.reach
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

  load(row: number): void {
    const compiled = this.#openings.rows[row]!
    const { cells, starts } = this.#openings.cells
    const { words: works, certificateWords, floorBits } = this.#shared
    const { answers } = this.#query
    const at = starts[row]!
    this.scorer.setOpening(compiled)
    const { words } = this.scorer
    words.fill(0)
    for (const { asked, word, shift } of compiled.fields) words[word]! |= answers[asked.number]! << shift
    this.scorer.load(
      0,
      works[cells[at + cell.work]!]! |
        certificateWords[cells[at + cell.certificates]!]! |
        floorBits[cells[at + cell.floors]!]!,
    )
  }

  loadUnswept(row: number): void {
    this.load(row)
  }

  #tooFew(row: number): boolean {
    this.load(row)
    this.scorer.settle()
    return this.scorer.tooFewHours
  }

  pair(row: number): Pair {
    const { world, today } = this.#context
    return { person: this.#query.person, opening: this.#openings.rows[row]!.opening, today, world }
  }

  hash(row: number): number {
    return this.#query.people.ids.hashOn(this.#openings.rows[row]!.tie, 0)
  }

  id(row: number): string {
    return this.#openings.rows[row]!.opening.id
  }
}

function isOneBit(low: number, high: number): boolean {
  return low === 0 ? (high & (high - 1)) === 0 : high === 0 && (low & (low - 1)) === 0
}
