import { rounded } from '../model/fraction.ts'
import { byText } from '../model/order.ts'
import { type Field, skillsWorth } from './fields.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A skill that could be learnt to level 1, and the bits it would set in each word of fields. */
export type LearnableSkill = { concept: string; words: Int32Array }

/**
 * The asked skills of which one, learnt, could open a must of an opening. `all` are in the order of their ids. `best` leaves out a
 * skill when another sets the same bits and more. `most` is an upper bound of what any adds to the value of the skills.
 */
export type LearnableSkills = {
  all: readonly LearnableSkill[]
  best: readonly LearnableSkill[]
  most: number
}

/** What is read of an opening; `learnable` is kept there once it is worked out. */
type Learner = {
  fields: readonly Field[]
  must: Int32Array
  whole: number
  learnable: LearnableSkills | null
}

/** The skills that could stand in for a must of this opening. */
export function learnableSkillsOf(opening: Learner, vocabulary: Vocabulary): LearnableSkills {
  opening.learnable ??= learn(opening, vocabulary)
  return opening.learnable
}

function learn({ fields, must, whole }: Learner, vocabulary: Vocabulary): LearnableSkills {
  const isAsked = new Set(fields.map(({ asked }) => asked.concept))
  const bySkill = new Map<number, Int32Array>()
  for (const { asked, word, shift } of fields)
    for (const { had, bits } of asked.answers) {
      if (!isAsked.has(had)) continue
      const words = bySkill.get(had) ?? new Int32Array(must.length)
      words[word]! |= bits[1]! << shift
      bySkill.set(had, words)
    }
  const all = [...bySkill]
    .map(([had, words]) => ({ concept: vocabulary.term(had).text, words }))
    .filter(({ words }) => words.some((bits, at) => bits & must[at]!))
    .sort((a, b) => byText(a.concept, b.concept))
  const within = (one: LearnableSkill, other: LearnableSkill) =>
    one.words.every((bits, at) => (bits & ~other.words[at]!) === 0)
  const best = all.filter(
    (one, at) => !all.some((other, before) => within(one, other) && (!within(other, one) || before < at)),
  )
  // Each field holds the better of what was there and what is learnt; one more, for both are rounded.
  const most = 1 + Math.max(...best.map(({ words }) => rounded({ n: skillsWorth(fields, words), d: whole })))
  return { all, best, most }
}
