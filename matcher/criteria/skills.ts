import { check } from '../model/checks.ts'
import { asksFor, defineCriterion } from '../model/define.ts'
import { type Fraction, half, none, whole } from '../model/fraction.ts'
import { type AskedSkill, bestAnswer } from '../pair/similarity.ts'

const audience = ['staff', 'person', 'employer'] as const

/** Asked levels divide twelve and similarity is of ten thousand: in these units every share is a whole number. */
const unit = 120_000

/** Weighted mean over the asked skills of how well the person's best skill answers each. */
export const skills = defineCriterion({
  id: 'skills',
  decidesForEmployers: true,
  says: {
    'skills.noneAsked': { values: [], audience },
    'skills.unknown': { values: [], audience },
    /** The skills that are answered in full: `count` of `total` asked. */
    'skills.have': { values: ['count', 'total', 'skill'], audience },
    'skills.haveNone': { values: ['total'], audience },
    /** The skill asked, held below the level asked. */
    'skills.belowLevel': { values: ['skill', 'skillLevel', 'askedSkillLevel'], audience },
    /** Another skill that counts here, whose level this is: a narrower or a related one. */
    'skills.related': { values: ['skill', 'relatedSkill', 'skillLevel', 'askedSkillLevel'], audience },
    'skills.missing': { values: ['skill'], audience },
    'skills.missingLearnable': { values: ['skill'], audience },
  },
  find(pair, say) {
    const asked = pair.opening.skills
    const total = asked.length
    if (total === 0) return { value: half, known: whole, reasons: [say('skills.noneAsked', {})], asks: [] }
    if (pair.person.skills === null) {
      const asks = asksFor([check('check.skillsUnknown', {})])
      return { value: half, known: none, reasons: [say('skills.unknown', {})], asks }
    }
    const answers = asked.map((skill) => ({
      skill,
      weight: weightOf(skill),
      answer: bestAnswer(pair, skill),
    }))
    const full = answers.filter(({ answer }) => answer !== null && answer.share.n === answer.share.d)
    const partly = answers.filter((one) => !full.includes(one))
    const held = full.map(({ skill }) => skill.concept)
    return {
      value: {
        n: answers.reduce((sum, { weight, answer }) => sum + weight * inUnits(answer?.share ?? none), 0),
        d: answers.reduce((sum, { weight }) => sum + weight * unit, 0),
      },
      known: whole,
      reasons: [
        held.length > 0
          ? say('skills.have', { count: held.length, total, skill: held })
          : say('skills.haveNone', { total }),
        ...partly.map(({ skill: { concept, level, learnable }, answer }) => {
          if (answer === null)
            return say(learnable ? 'skills.missingLearnable' : 'skills.missing', { skill: concept })
          const levels = { skillLevel: answer.level, askedSkillLevel: level }
          return answer.concept === concept
            ? say('skills.belowLevel', { skill: concept, ...levels })
            : say('skills.related', { skill: concept, relatedSkill: answer.concept, ...levels })
        }),
      ],
      asks: [],
    }
  },
})

/** A must weighs 2, a nice 1, either half as much when learnable; all doubled to stay whole. */
export function weightOf({ importance, learnable }: AskedSkill): number {
  return (importance === 'must' ? 4 : 2) / (learnable ? 2 : 1)
}

function inUnits({ n, d }: Fraction): number {
  return (n * unit) / d
}
