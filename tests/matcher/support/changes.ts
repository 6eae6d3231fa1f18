import type { MatchOpening, MatchPerson } from '#matcher'
import { dutchSkills } from '../../../matcher/codes.ts'
import { fromRun, or, runs } from '../../../matcher/grid.ts'
import { certificates } from './worlds.ts'

/** The person after every single change there is for an opening, whatever it may be good for. */
export function allSingleChanges(person: MatchPerson, opening: Pick<MatchOpening, 'skills'>): MatchPerson[] {
  const { skills, hours, maxMinutes } = person
  return [
    ...dutchSkills.flatMap((skill) => {
      const level = person.dutch[skill]
      return level === null || level > 5
        ? []
        : [{ ...person, dutch: { ...person.dutch, [skill]: level + 1 } }]
    }),
    ...certificates.flatMap((one) =>
      person.certificates ? [{ ...person, certificates: [...person.certificates, one] }] : [],
    ),
    ...[...new Set(opening.skills.map(({ concept }) => concept))].flatMap((concept) => {
      if (skills === null) return []
      const level = skills.find((one) => one.concept === concept)?.level ?? 0
      const others = skills.filter((one) => one.concept !== concept)
      return level > 3 ? [] : [{ ...person, skills: [...others, { concept, level: level + 1 }] }]
    }),
    { ...person, modes: [...person.modes, { mode: 'bicycle', promised: false }] },
    ...(maxMinutes === null ? [] : [{ ...person, maxMinutes: maxMinutes + 10 }]),
    ...(hours === null
      ? []
      : runs(person.movableBlocks).map((run) => ({ ...person, hours: or(hours, fromRun(run)) }))),
  ]
}
