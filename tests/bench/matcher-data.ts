import { defaultWeights, type MatchOpening, type MatchPerson, type MatchSettings } from '#matcher'
import { demands, dutchSkills, kinds, modes } from '../../matcher/codes.ts'
import { emptyWeek, fromRanges, minus, type Week } from '../../matcher/grid.ts'
import { settings as tables } from '../matcher/support/tables.ts'
import { type Chance, chanceFrom } from '../matcher/support/worlds.ts'

/** A region as wide as a labour market: thirty kilometres, 400 skills, 80 occupations. No easy world. */
export const today = 20_000
const concepts = Array.from({ length: 400 }, (_, at) => `skill-${at}`)
const certificates = [...Array.from({ length: 25 }, (_, at) => `certificate-${at}`), tables.carLicence]
const occupations = Array.from({ length: 80 }, (_, at) => `occupation-${at}`)
const groups = Array.from({ length: 20 }, (_, at) => `group-${at}`)
const sectors = Array.from({ length: 8 }, (_, at) => `sector-${at}`)
const languages = ['ar', 'ti', 'en', 'fa', 'uk', 'tr', 'fr', 'so']
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

export const settings: MatchSettings = {
  ...tables,
  weights: { ...defaultWeights },
  taxonomy: {
    version: 'bench',
    similar: Object.fromEntries(
      concepts.map((concept, at) => {
        const family = Math.floor(at / 10) * 10
        const kin = concepts.slice(family, family + 10).filter((one) => one !== concept)
        return [
          concept,
          Object.fromEntries(kin.map((one, near) => [one, [10_000, 6000, 4000][(at + near) % 3]!])),
        ]
      }),
    ),
    occupations: Object.fromEntries(occupations.map((one, at) => [one, { group: groups[at % 20]! }])),
    groups: Object.fromEntries(
      groups.map((one, at) => [one, { sectors: [sectors[at % 8]!, sectors[(at * 3 + 1) % 8]!] }]),
    ),
  },
}

/** Skewed: a few are common, most are rare. */
function common<T>(chance: Chance, from: readonly T[]): T {
  const share = chance.int(0, 999) / 1000
  return from[Math.floor(share * share * from.length)]!
}

function several<T>(chance: Chance, from: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: most }, () => common(chance, from)))]
}

/** As long as ours are: a prefix and 26 characters. */
function idOf(chance: Chance, prefix: string, at: number): string {
  const tail = Array.from({ length: 20 }, () => base32[chance.int(0, 31)]).join('')
  return `${prefix}_${at.toString(36).padStart(6, '0')}${tail}`
}

function maybe<T>(chance: Chance, unknown: number, make: () => T): T | null {
  return chance.percent(unknown) ? null : make()
}

function place(chance: Chance) {
  const [town, spread] = [chance.int(0, 24), 2500]
  return {
    x: (town % 5) * 6000 + chance.int(-spread, spread),
    y: Math.floor(town / 5) * 6000 + chance.int(-spread, spread),
    coarse: chance.percent(20),
  }
}

function fourSkills<T>(make: () => T): Record<(typeof dutchSkills)[number], T> {
  return { listening: make(), speaking: make(), reading: make(), writing: make() }
}

function wished(chance: Chance, names: readonly string[], most: number) {
  return Object.fromEntries(
    several(chance, names, most).map((name) => [
      name,
      chance.percent(25) ? ('not' as const) : chance.pick(['dream', 'acceptable'] as const),
    ]),
  )
}

function freeHours(chance: Chance): Week {
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => chance.percent(day < 5 ? 93 : 40))
  const from = chance.pick([0, 5, 6, 7, 8, 9])
  const free = fromRanges(days.map((day) => ({ day, from, until: chance.int(15, 24) })))
  const lessons = fromRanges([{ day: chance.int(0, 4), from: 9, until: 12 }])
  return chance.percent(50) ? minus(free, lessons) : free
}

function person(chance: Chance, at: number): MatchPerson {
  const fromDay = today - chance.int(-120, 900)
  const untilDay = chance.percent(60) ? null : today + chance.int(1, 1500)
  const hours = maybe(chance, 12, () => freeHours(chance))
  const block = fromRanges([{ day: chance.int(0, 4), from: 9, until: 12 }])
  const min = chance.pick([8, 12, 16, 24, 32])
  return {
    id: idOf(chance, 'prf', at),
    rights: Object.fromEntries(
      chance.some(kinds, 90).map((kind) => [kind, [{ fromDay, untilDay, reason: 'permit' }]]),
    ),
    rightsReason: chance.percent(20) ? 'waiting' : '',
    place: maybe(chance, 10, () => place(chance)),
    modes: chance.some(modes, 45).map((mode) => ({ mode, promised: chance.percent(20) })),
    maxMinutes: maybe(chance, 10, () => 5 * chance.int(3, 15)),
    dutch: fourSkills(() => maybe(chance, 15, () => chance.int(0, 4))),
    languages: several(chance, languages, 2).map((language) => ({ language, spoken: chance.int(1, 6) })),
    hours,
    movableBlocks: hours === null || chance.percent(60) ? emptyWeek : minus(block, hours),
    hoursPerWeek: maybe(chance, 12, () => ({ min, max: min + chance.pick([0, 8, 16]) })),
    startDay: maybe(chance, 15, () => today + chance.int(-60, 45)),
    skills: maybe(chance, 10, () =>
      concepts.slice(0, 8).map((_, nth) => ({
        concept: concepts[(nth * 53 + at * 7 + chance.int(0, 52)) % 400]!,
        level: chance.int(1, 4),
      })),
    ),
    certificates: maybe(chance, 15, () => several(chance, certificates, chance.int(0, 4))),
    wishes: maybe(chance, 12, () => ({
      occupations: wished(chance, occupations, 2),
      groups: wished(chance, groups, 2),
      sectors: wished(chance, sectors, 1),
      kinds: wished(chance, kinds, 1),
    })),
    constraints: maybe(chance, 15, () => chance.some(demands, 12)),
  }
}

function opening(chance: Chance, at: number): MatchOpening {
  const startDay = today + chance.int(-30, 45)
  const from = chance.pick([5, 6, 7, 8, 8, 9, 14])
  const until = Math.min(24, from + 9)
  const desired = chance.pick([12, 16, 20, 24, 32])
  const asked = several(chance, concepts, 5)
  const required = { day: chance.int(0, 4), from: from + 1, until: from + 3 }
  return {
    id: idOf(chance, 'vac', at),
    kind: chance.pick(kinds),
    place: maybe(chance, 5, () => place(chance)),
    tasks: Array.from({ length: chance.int(1, 3) }, (_, task) => ({
      id: `task-${task}`,
      share: chance.int(1, 4),
      dutch: fourSkills(() => (chance.percent(45) ? 0 : chance.int(1, 3))),
      hard: chance.some(dutchSkills, 12),
      floorOpensHard: chance.percent(50),
    })),
    floorLanguages: chance.some(languages, 15),
    requiredHours: chance.percent(50) ? null : fromRanges([required]),
    possibleHours: maybe(chance, 5, () => fromRanges([0, 1, 2, 3, 4].map((day) => ({ day, from, until })))),
    hoursPerWeek: { min: Math.floor(desired * 0.8), desired, max: desired + 4 },
    startDay,
    endDay: maybe(chance, 70, () => startDay + chance.int(30, 300)),
    positions: chance.int(1, 3),
    skills: asked.map((concept, nth) => ({
      concept,
      level: chance.int(1, 3),
      importance: nth < 1 + (at % 2) ? ('must' as const) : ('nice' as const),
      learnable: chance.percent(nth === 0 ? 65 : 60),
    })),
    certificates: several(chance, certificates, chance.int(0, 2)).map((certificate) => ({
      certificate,
      obtainable: chance.percent(50),
    })),
    occupation: common(chance, occupations),
    demands: chance.some(demands, 12),
  }
}

export function* benchPeople(count: number): Generator<MatchPerson> {
  const chance = chanceFrom(count)
  for (let at = 0; at < count; at += 1) yield person(chance, at)
}

export function benchOpenings(count: number): MatchOpening[] {
  const chance = chanceFrom(7)
  return Array.from({ length: count }, (_, at) => opening(chance, at))
}
