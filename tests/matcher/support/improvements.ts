import type { MatchPerson } from '#matcher'
import { dutchSkills, modes } from '../../../matcher/codes.ts'
import { fromHours, or } from '../../../matcher/grid.ts'
import { type Chance, concepts, languages } from './worlds.ts'

/** The same person with one thing more, each with its name. */
export function improved(person: MatchPerson, chance: Chance): [what: string, better: MatchPerson][] {
  const concept = chance.pick(concepts)
  const skill = chance.pick(dutchSkills)
  const level = person.dutch[skill]
  const { skills, hours, maxMinutes } = person
  const had = skills?.find((one) => one.concept === concept)?.level ?? 0
  const better: [string, Partial<MatchPerson>][] = [
    ['a mode', { modes: [...person.modes, { mode: chance.pick(modes), promised: chance.percent(50) }] }],
    ['a language', { languages: [...person.languages, { language: chance.pick(languages), spoken: 4 }] }],
    [
      'a level of Dutch',
      { dutch: { ...person.dutch, [skill]: level === null ? null : Math.min(6, level + 1) } },
    ],
  ]
  if (skills)
    better.push([
      'a skill',
      {
        skills: [
          ...skills.filter((one) => one.concept !== concept),
          { concept, level: Math.min(4, had + 1) },
        ],
      },
    ])
  if (hours) {
    const more = Array.from({ length: 20 }, () => chance.int(0, 167))
    better.push(['free hours', { hours: or(hours, fromHours(more)) }])
  }
  if (maxMinutes !== null) better.push(['minutes', { maxMinutes: maxMinutes + chance.int(1, 20) }])
  return better.map(([what, change]) => [what, { ...person, ...change }])
}
