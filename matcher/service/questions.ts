import { z } from 'zod'
import { type Explanation, matchOpening, matchPerson } from '../contract.ts'
import type { Matcher } from '../port.ts'

type Question<Asked, Answer> = {
  asked: z.ZodType<Asked>
  answer: (matcher: Matcher, asked: Asked) => Answer
}

const question = <Asked, Answer>(
  asked: z.ZodType<Asked>,
  answer: (matcher: Matcher, asked: Asked) => Answer,
): Question<Asked, Answer> => ({ asked, answer })

const regions = z.array(z.string()).max(1000)
const on = {
  today: z.int(),
  settings: z
    .strictObject({ weights: z.record(z.string(), z.number()), lateStartDays: z.int() })
    .exactOptional(),
}
const today = z.strictObject(on)
const reader = { audience: z.literal('employer').exactOptional() }
const ranking = z.strictObject({ ...on, limit: z.int().min(0) })
const rankingPeople = z.strictObject({ ...on, ...reader, limit: z.int().min(0) })
const counting = z.strictObject({ ...on, ...reader })
const openingIn = { regions, opening: matchOpening }
const personIn = { regions, person: matchPerson }

/** The questions that a matcher in another thread or process answers, by name, each with the shape of its input. */
export const questions = {
  rank: question(
    z.strictObject({ ...openingIn, options: rankingPeople }),
    (matcher, { regions, opening, options }) => matcher.rank(regions, opening, options),
  ),
  shortlist: question(
    z.strictObject({ ...openingIn, options: rankingPeople }),
    (matcher, { regions, opening, options }) => matcher.shortlist(regions, opening, options),
  ),
  rankOpenings: question(
    z.strictObject({ ...personIn, options: ranking }),
    (matcher, { regions, person, options }) => matcher.rankOpenings(regions, person, options),
  ),
  count: question(
    z.strictObject({ ...openingIn, options: counting }),
    (matcher, { regions, opening, options }) => matcher.count(regions, opening, options),
  ),
  /** Either side as it is or by the id of a row; `null` when such a row is not held. */
  explain: question(
    z.strictObject({
      regions,
      person: z.union([matchPerson, z.string()]),
      opening: z.union([matchOpening, z.string()]),
      options: counting,
    }),
    (matcher, { regions, person, opening, options }): Explanation | null => {
      const one = typeof person === 'string' ? matcher.person(regions, person) : person
      const other = typeof opening === 'string' ? matcher.opening(regions, opening) : opening
      return one && other ? matcher.explain(one, other, options) : null
    },
  ),
  gains: question(
    z.strictObject({ ...personIn, options: ranking }),
    (matcher, { regions, person, options }) => matcher.gains(person, regions, options),
  ),
  openQuestions: question(
    z.strictObject({ ...personIn, options: ranking }),
    (matcher, { regions, person, options }) => matcher.openQuestions(person, regions, options),
  ),
  gainsForPair: question(
    z.strictObject({ ...personIn, opening: matchOpening, options: ranking }),
    (matcher, { regions, person, opening, options }) =>
      matcher.gainsForPair(person, opening, regions, options),
  ),
  keys: question(
    z.strictObject({ person: matchPerson, opening: matchOpening, options: today }),
    (matcher, { person, opening, options }) => matcher.keys(person, opening, options),
  ),
  relaxations: question(
    z.strictObject({ ...openingIn, options: counting }),
    (matcher, { regions, opening, options }) => matcher.relaxations(opening, regions, options),
  ),
  certificateGaps: question(z.strictObject({ regions, options: today }), (matcher, { regions, options }) =>
    matcher.certificateGaps(regions, options),
  ),
}

type Questions = typeof questions
export type QuestionName = keyof Questions
export type Asked<Name extends QuestionName> = z.infer<Questions[Name]['asked']>
export type Answer<Name extends QuestionName> = ReturnType<Questions[Name]['answer']>

export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)

/** @throws RangeError when settings that come with the question cannot be used */
export function answerTo<Name extends QuestionName>(
  matcher: Matcher,
  name: Name,
  asked: Asked<Name>,
): Answer<Name> {
  const { answer } = questions[name] as unknown as Question<Asked<Name>, Answer<Name>>
  return answer(matcher, asked)
}
