import type { World } from '../model/define.ts'
import { coded, type Vocabulary } from './vocabulary.ts'

/** What having a skill, at levels 0…4, does to a field: bits to join with those of the person's other skills. */
type Answer = { had: number; bits: readonly number[] }

/**
 * A skill asked at a level, as a field of bits. All that a person's skills can be worth here is put in order; the n-th
 * worth sets the lowest n bits, so that joining what all skills set leaves the best. One bit above them says that a
 * skill is near enough for a must.
 */
export type SkillField = {
  number: number
  /** Number of the asked skill's term. */
  concept: number
  /** Bits that say what the best answer is worth; the next one says "near enough". */
  width: number
  /** In units of 120,000, by how many of the lowest bits are set. */
  worths: readonly number[]
  answers: readonly Answer[]
}

/** From here on a skill stands in for another that is a must. */
const enough = 6000
/** Similarity of ten thousand and levels that divide twelve. */
export const unit = 120_000
const levels = [1, 2, 3, 4]

/** A table of the skill fields, one for each skill and level that some opening asks. */
export class SkillFields {
  readonly #world: World
  readonly #vocabulary: Vocabulary
  readonly #asked = new Map<number, SkillField>()
  /** By number of a skill: the fields it sets bits in. */
  readonly #answering = new Map<number, { asked: number; bits: readonly number[] }[]>()

  constructor(world: World, vocabulary: Vocabulary) {
    this.#world = world
    this.#vocabulary = vocabulary
  }

  get size(): number {
    return this.#asked.size
  }

  of(concept: string, level: number): SkillField {
    const key = coded(this.#vocabulary.number('skill', concept), level)
    const known = this.#asked.get(key)
    if (known) return known
    const asked = this.#fieldOf(concept, level)
    this.#asked.set(key, asked)
    for (const { had, bits } of asked.answers) {
      const all = this.#answering.get(had) ?? []
      all.push({ asked: asked.number, bits })
      this.#answering.set(had, all)
    }
    return asked
  }

  /** The fields in which a skill sets bits. */
  answeredBy(had: number): readonly { asked: number; bits: readonly number[] }[] {
    return this.#answering.get(had) ?? []
  }

  #fieldOf(concept: string, asked: number): SkillField {
    const near = this.#world.near.get(concept) ?? new Map<string, number>()
    const had = [[concept, 10_000] as const, ...near].map(([one, similarity]) => ({
      had: this.#vocabulary.number('skill', one),
      similarity,
    }))
    const worthOf = (similarity: number, level: number) =>
      (similarity * Math.min(level, asked) * unit) / (10_000 * asked)
    const worths = [
      ...new Set([0, ...had.flatMap(({ similarity }) => levels.map((level) => worthOf(similarity, level)))]),
    ].sort((a, b) => a - b)
    const width = worths.length - 1
    const bitsOf = (similarity: number, level: number) => {
      const lowest = 2 ** worths.indexOf(worthOf(similarity, level)) - 1
      return similarity >= enough ? lowest + 2 ** width : lowest
    }
    return {
      number: this.#asked.size,
      concept: this.#vocabulary.number('skill', concept),
      width,
      worths,
      answers: had.map((one) => ({
        had: one.had,
        bits: [0, ...levels.map((level) => bitsOf(one.similarity, level))],
      })),
    }
  }
}
