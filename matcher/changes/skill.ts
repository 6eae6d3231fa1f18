import { defineChange } from '../model/define.ts'

const highest = 4

/** One skill that the opening asks, learnt to level 1 or one level up. */
export const skill = defineChange({
  type: 'skill',
  candidates: ({ person, opening }) => {
    const { skills } = person
    if (skills === null) return []
    const asked = new Set(opening.skills.map(({ concept }) => concept))
    return [...asked].sort().flatMap((concept) => {
      const level = Math.max(0, ...skills.filter((one) => one.concept === concept).map((one) => one.level))
      return level === highest ? [] : [{ type: 'skill', skill: concept, to: level + 1 }]
    })
  },
  apply: (person, { skill: concept, to }) => ({
    ...person,
    skills: [...(person.skills ?? []).filter((one) => one.concept !== concept), { concept, level: to }],
  }),
})
