import type { RegionRules } from '#contract/regions'
import {
  createMatcher,
  defaultWeights,
  type Explanation,
  type MatchOpening,
  type MatchPerson,
} from '#matcher'
import { reference, type World, worldOf } from '#seed'
import { dayNumber } from '../../api/adapters/clock.ts'
import { toMatchPerson } from '../../api/features/profiles/matching.ts'
import { toMatchOpening } from '../../api/features/vacancies/matching.ts'

export const today = '2026-11-23'

export const facts = reference()

/** Matching rows of what takes part: active people and open places. */
export const rowsOf = (world: World): { people: MatchPerson[]; openings: MatchOpening[] } => {
  const [region] = world.regions
  const rules = region?.rules as RegionRules
  const kept = { version: 1, changedAt: 0 }
  return {
    people: world.profiles
      .filter(({ state }) => state === 'active')
      .map((profile) => toMatchPerson({ ...profile, ...kept }, { reference: facts, rules, today })),
    openings: world.vacancies
      .filter(({ state }) => state === 'open')
      .map((vacancy) => {
        const site = world.sites.find(({ id }) => id === vacancy.basics.site)
        return toMatchOpening(vacancy, site ? { ...site, ...kept } : null, facts)
      }),
  }
}

export const matcherOf = ({ people, openings }: ReturnType<typeof rowsOf>) => {
  const matcher = createMatcher(
    { ...facts.matching, weights: { ...defaultWeights }, lateStartDays: 28 },
    'measured',
  )
  for (const person of people) matcher.upsertPerson('region-zwolle', person)
  for (const opening of openings) matcher.upsertOpening('region-zwolle', opening)
  return matcher
}

export const dayToday = dayNumber(today)

export type Figures = {
  pairs: number
  /** Share of pairs that each gate stops. */
  stopped: Record<string, number>
  /** Share of people of whom each fact is unknown, and of all of them together. */
  unknown: Record<string, number>
  allUnknown: number
  /** Share of people who are listed for three places or more. */
  fitThree: number
  /** Near misses by the gate that stops them today. */
  nearMisses: Record<string, number>
  outcomes: Record<Explanation['outcome'], number>
}

const unknownOf = (person: MatchPerson): Record<string, boolean> => ({
  place: person.place === null,
  maxMinutes: person.maxMinutes === null,
  listening: person.dutch.listening === null,
  speaking: person.dutch.speaking === null,
  reading: person.dutch.reading === null,
  writing: person.dutch.writing === null,
  hours: person.hours === null,
  hoursPerWeek: person.hoursPerWeek === null,
  startDay: person.startDay === null,
  skills: person.skills === null,
  certificates: person.certificates === null,
  wishes: person.wishes === null,
  constraints: person.constraints === null,
})

/** Which gate a stop's code belongs to. */
const gateOf = (code: string) => code.split('.')[0] ?? code

export const figuresOf = (world: World): Figures => {
  const rows = rowsOf(world)
  const { people, openings } = rows
  const matcher = matcherOf(rows)
  const pairs = people.length * openings.length
  const stopped: Record<string, number> = {}
  const nearMisses: Record<string, number> = {}
  const outcomes = { ranked: 0, askFirst: 0, nearMiss: 0, stopped: 0 }
  let fitting = 0
  const add = (counts: Record<string, number>, gates: string[]) => {
    for (const gate of new Set(gates)) counts[gate] = (counts[gate] ?? 0) + 1
  }
  for (const person of people) {
    let listed = 0
    for (const opening of openings) {
      const found = matcher.explain(person, opening, { today: dayToday })
      outcomes[found.outcome] += 1
      if (found.outcome === 'ranked' || found.outcome === 'askFirst') listed += 1
      const stops =
        found.outcome === 'stopped' ? found.stops : found.outcome === 'nearMiss' ? found.nearMiss.stops : []
      add(
        stopped,
        stops.map(({ code }) => gateOf(code)),
      )
      if (found.outcome === 'nearMiss')
        add(
          nearMisses,
          stops.map(({ code }) => gateOf(code)),
        )
    }
    if (listed >= 3) fitting += 1
  }
  const unknown: Record<string, number> = {}
  for (const person of people)
    for (const [fact, is] of Object.entries(unknownOf(person)))
      unknown[fact] = (unknown[fact] ?? 0) + (is ? 1 : 0)
  const shares = (counts: Record<string, number>, of: number) =>
    Object.fromEntries(
      Object.entries(counts).map(([key, count]) => [key, Math.round((1000 * count) / of) / 1000]),
    )
  const unknownShares = shares(unknown, people.length)
  return {
    pairs,
    stopped: shares(stopped, pairs),
    unknown: unknownShares,
    allUnknown:
      Object.values(unknownShares).reduce((sum, share) => sum + share, 0) / Object.keys(unknownShares).length,
    fitThree: fitting / people.length,
    nearMisses,
    outcomes,
  }
}

export const demoWorld = (seed: number): World => worldOf(seed, today)
