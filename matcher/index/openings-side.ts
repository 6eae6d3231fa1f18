import type { MatchPerson } from '../contract.ts'
import type { Pair } from '../define.ts'
import { B1 } from '../language.ts'
import { type Asking, floorBit, said } from './asking.ts'
import { stopsIn } from './cells.ts'
import { Facing } from './facing.ts'
import { gateBits } from './gate-bits.ts'
import { Nearest } from './nearest.ts'
import { dutchMask, flag, People, shapeOf } from './people.ts'
import type { Context, Side } from './side.ts'
import { type Rows, stopsByTerms, sweepHours, sweepReach, sweepRights } from './sweep.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** Who is asking, in columns of one row. */
export class Asker {
  readonly person: MatchPerson
  readonly people: People
  /** By number of a term: wishes as a bit of their level, certificates and languages spoken well enough as 1. */
  readonly held: Uint8Array
  /** By number of an asked skill: the bits that the person's skills set in its field. */
  readonly answers: Int32Array

  constructor(person: MatchPerson, { vocabulary, ways, skills }: Context) {
    this.person = person
    this.people = new People(vocabulary, ways)
    this.people.put(person)
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
  readonly #openings: readonly Asking[]
  readonly #asker: Asker
  readonly #context: Context
  /** The person's one row against one opening after the other. */
  readonly #asked: Rows
  readonly #tooFewHours = () => {
    this.facing.turnTo(this.#asked.asking)
    this.facing.meet(0, 0)
    this.facing.settle()
    return this.facing.tooFewHours
  }

  /** @param openings at least one */
  constructor(openings: readonly Asking[], asker: Asker, context: Context) {
    const { ways, today, world, vocabulary } = context
    this.size = openings.length
    this.facing = new Facing(
      { people: asker.people, ways, today, settings: world.settings },
      openings[0]!,
      false,
    )
    this.nearest = new Nearest(this.facing, vocabulary)
    this.#openings = openings
    this.#asker = asker
    this.#context = context
    this.#asked = {
      people: asker.people,
      asking: openings[0]!,
      from: 0,
      until: 1,
      stopped: new Uint16Array(1),
    }
  }

  sweep(from: number, until: number, stopped: Uint16Array): void {
    const { people } = this.#asker
    const { today, world, ways } = this.#context
    const { lateStartDays } = world.settings
    const flags = people.flags[0]!
    const known = flags & flag.skills
    for (let row = from; row < until; row += 1) {
      const asking = this.#openings[row]!
      const { startDay } = asking.opening
      this.#asked.asking = asking
      sweepRights(this.#asked, today, Math.max(startDay, today) + lateStartDays)
      sweepReach(this.#asked, ways)
      sweepHours(this.#asked, this.#tooFewHours)
      const word = this.#read(asking)
      let bits = this.#asked.stopped[0]! | stopsByTerms(word, flags, asking.certificateBits)
      if (known && this.#lacksMust(asking)) bits |= gateBits.skills
      if (stopsIn(asking.cells, flags & dutchMask, word & floorBit ? 1 : 0)) bits |= gateBits.language
      stopped[row - from] = bits
    }
  }

  meet(row: number): void {
    const asking = this.#openings[row]!
    this.facing.turnTo(asking)
    this.#readSkills(asking)
    this.facing.meet(0, this.#read(asking))
  }

  #lacksMust({ fields }: Asking): boolean {
    const { answers } = this.#asker
    for (let at = 0; at < fields.length; at += 1) {
      const { asked, hard } = fields[at]!
      if (hard && !((answers[asked.number]! >>> asked.width) & 1)) return true
    }
    return false
  }

  #readSkills({ fields }: Asking): void {
    const { words } = this.facing
    words.fill(0)
    for (const { asked, word, shift } of fields) words[word]! |= this.#asker.answers[asked.number]! << shift
  }

  /** Looks up what the opening asks in what the person holds. */
  #read({ occupation, group, sectors, kindTerm, floors, certificates }: Asking): number {
    const { held } = this.#asker
    let word = (held[occupation]! << said.occupation) | (held[kindTerm]! << said.kind)
    if (group >= 0) word |= held[group]! << said.group
    for (let at = 0; at < sectors.length; at += 1) word |= held[sectors[at]!]! << said.sector
    for (let at = 0; at < floors.length; at += 1) if (held[floors[at]!]) word |= floorBit
    for (let at = 0; at < certificates.length; at += 1)
      if (held[certificates[at]!.term]) word |= certificates[at]!.bit
    return word
  }

  pair(row: number): Pair {
    const { world, today } = this.#context
    return { person: this.#asker.person, opening: this.#openings[row]!.opening, today, world }
  }

  hash(row: number): number {
    return this.#asker.people.ids.hashOn(this.#openings[row]!.tie, 0)
  }

  id(row: number): string {
    return this.#openings[row]!.opening.id
  }
}
