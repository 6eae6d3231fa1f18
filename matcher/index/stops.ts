import { said, saidBits } from './compiled-opening.ts'

/** The wish for the work as one bit of `saidBits`, out of what was said of occupation, group and sectors: the most specific statement, and among sectors "not" before "dream". */
export function workLevel(word: number): number {
  const own = word & 7 || (word >> said.group) & 7
  if (own) return own
  const sector = (word >> said.sector) & 7
  return sector & saidBits.not ? saidBits.not : sector & saidBits.dream ? saidBits.dream : sector
}

export const anyNot =
  (saidBits.not << said.occupation) |
  (saidBits.not << said.group) |
  (saidBits.not << said.sector) |
  (saidBits.not << said.kind)

/** Whether "not" was said of the work or of the kind. */
export function unwanted(word: number): boolean {
  return (word & anyNot) !== 0 && ((workLevel(word) | (word >> said.kind)) & saidBits.not) !== 0
}
