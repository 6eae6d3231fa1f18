import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'
import { bestSimilarity } from '../pair/similarity.ts'

/** From here on a skill stands in for another that is a must. */
const enough = 6000

/** Whether every must that cannot be learnt on the job is answered by something near to it. */
export const skills = defineGate({
  id: 'skills',
  decidesForEmployers: true,
  opensBy: ['skill'],
  says: {
    'skills.mustMissing': { values: ['skill'], audience: ['staff', 'person', 'employer'] },
  },
  judge(pair, say) {
    const musts = pair.opening.skills.filter(
      ({ importance, learnable }) => importance === 'must' && !learnable,
    )
    if (pair.person.skills === null)
      return { checks: musts.length > 0 ? [check('check.skillsUnknown', {})] : [] }
    const missing = musts.filter((asked) => bestSimilarity(pair, asked) < enough)
    return { stops: missing.map(({ concept }) => say('skills.mustMissing', { skill: concept })) }
  },
})
