import type { MatchPerson } from '../contract.ts'
import { B1 } from '../pair/language.ts'
import { beyond } from './blocks.ts'
import { dutchBitsOf } from './cells.ts'
import { floorBit, said } from './compiled-opening.ts'
import { gateBits } from './gate-bits.ts'
import { countIn, lacksHour, windowsOf } from './hours.ts'
import type { SharedParts } from './opening-row.ts'
import { dutchMask, flag, People } from './people.ts'
import type { Context } from './side.ts'
import { unwanted } from './stops.ts'
import { stopsByCertificates } from './sweep.ts'
import { shapeOf } from './terms.ts'
import { levelOf, numberOf } from './vocabulary.ts'

/** A person as the query put to the openings of a region: their own columns, of one row, and what they bring to each skill,
 * certificate and Dutch level that openings ask. */
export class PersonQuery {
  readonly person: MatchPerson
  readonly people: People
  /** By number of an asked skill: the bits that the person's skills set in its field. */
  readonly answers: Int32Array
  /** The cells of language where this person's levels stand, as bits of `cell.stops`: without a floor language, then with. */
  readonly dutchBits: readonly number[]
  /** The gate of hours, beyond a change where this person has no movable ones. */
  readonly hoursStop: number
  /** By number of a term: wishes as a bit of their level, certificates and languages spoken well enough as 1. */
  readonly #held: Uint8Array

  constructor(person: MatchPerson, { vocabulary, profiles, skills }: Context) {
    this.person = person
    this.people = new People(vocabulary, profiles)
    this.people.put(person)
    this.hoursStop = this.people.flags[0]! & flag.movable ? gateBits.hours : gateBits.hours | beyond
    this.dutchBits = [0, 1].flatMap((floor) => dutchBitsOf(this.people.flags[0]! & dutchMask, floor))
    this.#held = new Uint8Array(vocabulary.size)
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
      this.#held[numberOf(code)]! |= one ? 1 : space === 'language' ? 0 : 1 << level
    }
  }

  /** This person's answer to each shared part of the openings, by its number. */
  answersTo({ works, certificates, floors, weeks, required }: SharedParts) {
    const held = this.#held
    const flags = this.people.flags[0]!
    const free = Int32Array.from(this.people.days, (day) => day[0]!)
    const words = works.values.map(
      ({ occupation, group, sectors, kindTerm }) =>
        (held[occupation]! << said.occupation) |
        ((group < 0 ? 0 : held[group]!) << said.group) |
        sectors.reduce((bits, sector) => bits | (held[sector]! << said.sector), 0) |
        (held[kindTerm]! << said.kind),
    )
    const certificateWords = certificates.values.map((asked) =>
      asked.reduce((bits, one) => (held[one.term] ? bits | one.bit : bits), 0),
    )
    return {
      words: Int32Array.from(words),
      wishStops: Uint16Array.from(words, (word) => (unwanted(word) ? gateBits.wish : 0)),
      certificateWords: Int32Array.from(certificateWords),
      certificateStops: Uint16Array.from(certificateWords, (word, at) =>
        stopsByCertificates(
          word,
          flags,
          certificates.values[at]!.reduce((bits, one) => bits | one.bit, 0),
        ),
      ),
      floorBits: Int32Array.from(floors.values, (tags) => (tags.some((tag) => held[tag]) ? floorBit : 0)),
      shared: Uint8Array.from(weeks.values, (days) => countIn(free, windowsOf(days))),
      requiredStops: Uint16Array.from(required.values, (days) =>
        flags & flag.hours && lacksHour(free, days) ? this.hoursStop : 0,
      ),
    }
  }
}
