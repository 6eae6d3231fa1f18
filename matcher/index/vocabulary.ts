/** What a term is about; the same text may stand in several. */
export type Space = 'skill' | 'certificate' | 'occupation' | 'group' | 'sector' | 'kind' | 'language' | 'code'

/** Numbers for texts: what rows are made of. Bounded by taxonomy and code lists, so no number is ever given back. */
export class Vocabulary {
  readonly #numbers = new Map<Space, Map<string, number>>()
  readonly #terms: { space: Space; text: string }[] = []

  get size(): number {
    return this.#terms.length
  }

  /** The number of a text, a new one if need be. */
  number(space: Space, text: string): number {
    const numbers = this.#numbers.get(space) ?? new Map<string, number>()
    const known = numbers.get(text)
    if (known !== undefined) return known
    const number = this.#terms.push({ space, text }) - 1
    this.#numbers.set(space, numbers.set(text, number))
    return number
  }

  term(number: number): { space: Space; text: string } {
    return this.#terms[number]!
  }
}

export const levelCount = 8

/** A term with a level 0…7, as one whole number. */
export function coded(number: number, level: number): number {
  return number * levelCount + level
}

export function levelOf(code: number): number {
  return code & 7
}

export function numberOf(code: number): number {
  return code >> 3
}
