import { dutchSkills } from '../codes.ts'
import { defineChange } from '../model/define.ts'

const C2 = 6

/** One Dutch skill, one level up. */
export const dutch = defineChange({
  type: 'dutch',
  candidates: ({ person }) =>
    dutchSkills.flatMap((skill) => {
      const level = person.dutch[skill]
      return level === null || level === C2 ? [] : [{ type: 'dutch', skill, to: level + 1 }]
    }),
  apply: (person, { skill, to }) => ({ ...person, dutch: { ...person.dutch, [skill]: to } }),
})
