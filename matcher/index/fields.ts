import type { MatchOpening } from '../contract.ts'
import { weightOf } from '../criteria/skills.ts'
import type { SkillField, SkillFields } from './skill-field.ts'

/** A skill's field: in which word, from which bit, what it weighs. */
export type Field = { asked: SkillField; word: number; shift: number; weight: number; hard: boolean }

/** The fields laid side by side in words of 32 bits; `null` when one is wider than a word. */
export function fieldsOf(opening: MatchOpening, skills: SkillFields): Field[] | null {
  const fields: Field[] = []
  let word = 0
  let shift = 0
  for (const skill of opening.skills) {
    const asked = skills.of(skill.concept, skill.level)
    const bits = asked.width + 1
    if (bits > 31) return null
    if (shift + bits > 32) {
      word += 1
      shift = 0
    }
    const hard = skill.importance === 'must' && !skill.learnable
    fields.push({ asked, word, shift, weight: weightOf(skill), hard })
    shift += bits
  }
  return fields
}

/** What the person's skills are worth against those asked: `words` holds what they set. Out of `whole`. */
export function skillsWorth(fields: readonly Field[], words: Int32Array): number {
  let sum = 0
  for (let at = 0; at < fields.length; at += 1) {
    const { asked, word, shift, weight } = fields[at]!
    const lowest = (words[word]! >>> shift) & ((1 << asked.width) - 1)
    sum += weight * asked.worths[32 - Math.clz32(lowest)]!
  }
  return sum
}
