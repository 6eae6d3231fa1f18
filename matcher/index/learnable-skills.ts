import { rounded } from '../model/fraction.ts'
import { byText } from '../model/order.ts'
import { type Asking, skillsWorth } from './compiled-opening.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A skill learnt to level 1, and the bits it sets in each word. */
export type Lesson = { concept: string; words: Int32Array }

/** `all` by concept; `best` without those that set no more than another does; `most`, what none adds more than to the value
 * of the skills. */
export type Lessons = { all: readonly Lesson[]; best: readonly Lesson[]; most: number }

/** The skills that could stand in for a must of this opening. */
export function lessonsOf(asking: Asking, vocabulary: Vocabulary): Lessons {
  asking.lessons ??= learn(asking, vocabulary)
  return asking.lessons
}

function learn({ fields, must, whole }: Asking, vocabulary: Vocabulary): Lessons {
  const bySkill = new Map<number, Int32Array>()
  for (const { asked, word, shift } of fields)
    for (const { had, bits } of asked.answers) {
      const words = bySkill.get(had) ?? new Int32Array(must.length)
      words[word]! |= bits[1]! << shift
      bySkill.set(had, words)
    }
  const all = [...bySkill]
    .map(([had, words]) => ({ concept: vocabulary.term(had).text, words }))
    .filter(({ words }) => words.some((bits, at) => bits & must[at]!))
    .sort((a, b) => byText(a.concept, b.concept))
  const within = (one: Lesson, other: Lesson) =>
    one.words.every((bits, at) => (bits & ~other.words[at]!) === 0)
  const best = all.filter(
    (one, at) => !all.some((other, before) => within(one, other) && (!within(other, one) || before < at)),
  )
  // Each field holds the better of what was there and what is learnt; one more, for both are rounded.
  const most = 1 + Math.max(...best.map(({ words }) => rounded({ n: skillsWorth(fields, words), d: whole })))
  return { all, best, most }
}
