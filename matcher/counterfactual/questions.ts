import { dutchSkills } from '../codes.ts'
import type { MatchOpening, MatchPerson, OpenQuestion, Reason } from '../contract.ts'
import { fromRanges, fullWeek } from '../grid.ts'
import { check } from '../model/checks.ts'
import type { RankOptions } from '../port.ts'
import type { Ground } from './ground.ts'

/** What is not known of a person, with answers that they could give. */
export type Unknown = { question: Reason; answers: MatchPerson[] }

const minutes = [15, 30, 45, 60, 90, 180]
const hoursPerWeek = [8, 16, 24, 32, 40]
const weekdays = fromRanges([0, 1, 2, 3, 4].map((day) => ({ day, from: 8, until: 18 })))
/** Places tried where nobody knows where somebody lives: those with the most openings. */
const mostPlaces = 6

/**
 * Everything that is not known of a person and that they could tell, each with answers to try: some of each sort, the one that
 * helps most among them. Where skills are not known, the answer that is tried is all that is asked; so nothing opens more.
 */
export function unknownsOf(
  person: MatchPerson,
  openings: readonly MatchOpening[],
  carLicence: string,
): Unknown[] {
  const unknown = <Field extends keyof MatchPerson>(
    field: Field,
    question: Reason,
    answers: readonly MatchPerson[Field][],
  ): Unknown[] =>
    person[field] === null
      ? [{ question, answers: answers.map((answer) => ({ ...person, [field]: answer })) }]
      : []
  const occupations = Object.fromEntries(openings.map(({ occupation }) => [occupation, 'dream' as const]))
  const none = { occupations: {}, groups: {}, sectors: {}, kinds: {} }
  const skills = [...new Set(openings.flatMap((opening) => opening.skills.map(({ concept }) => concept)))]
  return [
    ...unknown('wishes', check('check.wishUnknown', {}), [none, { ...none, occupations }]),
    ...unknown('place', check('check.placeUnknown', {}), busiestPlaces(openings)),
    ...unknown('maxMinutes', check('check.maxMinutesUnknown', {}), minutes),
    ...(person.modes.some(({ mode }) => mode === 'car')
      ? unknown('certificates', check('check.licenceUnknown', { certificate: carLicence }), [
          [],
          [carLicence],
        ])
      : []),
    ...unknown('hours', check('check.hoursUnknown', {}), [fullWeek, weekdays]),
    ...unknown(
      'hoursPerWeek',
      check('check.hoursPerWeekUnknown', {}),
      hoursPerWeek.map((max) => ({ min: Math.min(max, 8), max })),
    ),
    ...dutchSkills.flatMap((skill): Unknown[] =>
      person.dutch[skill] === null
        ? [
            {
              question: check('check.dutchUnknown', { dutchSkill: skill }),
              answers: [0, 1, 2, 3, 4, 5, 6].map((level) => ({
                ...person,
                dutch: { ...person.dutch, [skill]: level },
              })),
            },
          ]
        : [],
    ),
    ...unknown('skills', check('check.skillsUnknown', {}), [
      [],
      skills.map((concept) => ({ concept, level: 4 })),
    ]),
  ]
}

function busiestPlaces(openings: readonly MatchOpening[]): NonNullable<MatchPerson['place']>[] {
  const found = new Map<string, { place: NonNullable<MatchPerson['place']>; count: number }>()
  for (const { place } of openings) {
    if (place === null) continue
    const key = `${place.x} ${place.y}`
    found.set(key, { place: { ...place, coarse: true }, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.place.x - b.place.x || a.place.y - b.place.y)
    .slice(0, mostPlaces)
    .map(({ place }) => place)
}

/**
 * What could be asked of a person, by how many openings the answer that helps most would rank them for beyond those that rank
 * them now; the most first, then in the order above. Each answer is tried for real. A question of which no answer ranks
 * more is left out.
 */
export function openQuestions(
  ground: Ground,
  person: MatchPerson,
  regions: readonly string[],
  { limit, ...on }: RankOptions,
): OpenQuestion[] {
  const { settings } = ground.worldOf(on.settings)
  const rankedFor = (one: MatchPerson) =>
    ground.openTo(regions, one, on).filter(({ ranked }) => ranked).length
  const unknowns = unknownsOf(person, ground.openings(regions), settings.carLicence)
  if (unknowns.length === 0) return []
  const now = rankedFor(person)
  return unknowns
    .map(({ question, answers }) => ({ question, opens: Math.max(...answers.map(rankedFor), now) - now }))
    .filter(({ opens }) => opens > 0)
    .sort((a, b) => b.opens - a.opens)
    .slice(0, limit)
}
