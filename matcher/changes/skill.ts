import { defineChange } from '../model/define.ts'

const highest = 4

/** One skill that is asked, or counts for one that is, learnt to level 1 or one level up. */
export const skill = defineChange({
  type: 'skill',
  candidates: ({ person, opening, world }) => {
    const { skills } = person
    if (skills === null) return []
    const useful = opening.skills.flatMap(({ concept }) => [
      concept,
      ...(world.near.get(concept)?.keys() ?? []),
    ])
    return [...new Set(useful)].sort().flatMap((concept) => {
      const level = Math.max(0, ...skills.filter((one) => one.concept === concept).map((one) => one.level))
      return level === highest ? [] : [{ type: 'skill', skill: concept, to: level + 1 }]
    })
  },
  apply: (person, { skill: concept, to }) => ({
    ...person,
    skills: [...(person.skills ?? []).filter((one) => one.concept !== concept), { concept, level: to }],
  }),
})
