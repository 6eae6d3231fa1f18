import type { MatchPerson } from '../contract.ts'
import type { Pair } from '../define.ts'
import { B1 } from '../language.ts'
import { type Asking, floorBit, said } from './asking.ts'
import { Facing } from './facing.ts'
import { Nearest } from './nearest.ts'
import { People, shapeOf } from './people.ts'
import { type Context, nobody, type Side } from './side.ts'
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
  }

  look(row: number): number {
    const asking = this.#openings[row]
    if (asking === undefined) return nobody
    this.facing.turnTo(asking)
    return this.facing.look(0, this.#asker.people.flags[0]!, this.#read(asking))
  }

  /** Looks up what the opening asks in what the person holds. */
  #read(asking: Asking): number {
    const { held, answers } = this.#asker
    const { words } = this.facing
    const { fields, sectors, floors, certificates } = asking
    words.fill(0)
    for (let at = 0; at < fields.length; at += 1) {
      const { asked, word, shift } = fields[at]!
      words[word]! |= answers[asked.number]! << shift
    }
    let word = held[asking.occupation]! << said.occupation
    if (asking.group >= 0) word |= held[asking.group]! << said.group
    for (let at = 0; at < sectors.length; at += 1) word |= held[sectors[at]!]! << said.sector
    word |= held[asking.kindTerm]! << said.kind
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
