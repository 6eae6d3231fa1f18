import type { MatchOpening, MatchPerson, MatchSettings } from '#matcher'
import { demands, dutchSkills, kinds, modes, wishLevels } from '../../../matcher/codes.ts'
import { fromRanges, minus, type Week } from '../../../matcher/grid.ts'
import { cellOf } from '../../../matcher/pair/travel.ts'
import { settings as tables } from './tables.ts'

const rightReasons = [
  'free',
  'unknown',
  'benefitUnknown',
  'permitNeeded',
  'notificationNeeded',
  'statementNeeded',
  'schoolAgreementNeeded',
]

/** Chance from a seed number: the same seed gives the same world on every machine. */
export type Chance = {
  /** A whole number from `least` up to and with `most`. */
  int(least: number, most: number): number
  percent(share: number): boolean
  pick<T>(from: readonly T[]): T
  some<T>(from: readonly T[], share: number): T[]
  shuffled<T>(from: readonly T[]): T[]
}

export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const percent = (share: number) => next() * 100 < share
  return {
    int,
    percent,
    pick: (from) => from[int(0, from.length - 1)]!,
    some: (from, share) => from.filter(() => percent(share)),
    shuffled: (from) =>
      from
        .map((one) => ({ one, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
  }
}

export const today = 20_000
export const concepts = [
  'kneading',
  'shaping',
  'oven',
  'hygiene',
  'packing',
  'dough',
  'pastry',
  'cooking',
  'cleaning',
]
export const certificates = ['vca', 'forklift', 'haccp', tables.carLicence]
export const languages = ['ar', 'ti', 'en']
const occupations = ['baker', 'cook', 'cleaner', 'packer']
const groups = ['bakers', 'cooks', 'cleaners', 'packers']
const sectors = ['craft', 'food', 'care', 'logistics']

export const settings: MatchSettings = {
  ...tables,
  taxonomy: {
    ...tables.taxonomy,
    occupations: Object.fromEntries(
      occupations.map((occupation, at) => [occupation, { group: groups[at]! }]),
    ),
    groups: {
      bakers: { sectors: ['craft', 'food'] },
      cooks: { sectors: ['food'] },
      cleaners: { sectors: ['care', 'food'] },
      packers: { sectors: ['logistics'] },
    },
  },
}

export type World = { people: MatchPerson[]; openings: MatchOpening[] }

/** Twelve people and six openings, no easy ones: see worlds.test.ts for how often each gate stops a pair. */
export function worldFrom(seed: number): World {
  const chance = chanceFrom(seed)
  const people = Array.from({ length: 12 }, (_, at) => randomPerson(chance, `p${seed}-${at}`))
  const openings = Array.from({ length: 6 }, (_, at) => randomOpening(chance, `o${seed}-${at}`))
  return { people, openings: seed % 7 === 3 ? openings.map(measuredFrom(people, seed)) : openings }
}

/** Openings to which a road service measured some of the journeys. */
function measuredFrom(people: readonly MatchPerson[], seed: number) {
  const chance = chanceFrom(seed + 1_000_000)
  return (opening: MatchOpening): MatchOpening => ({
    ...opening,
    measured: Object.fromEntries(
      people.flatMap(({ place: from }) =>
        from === null
          ? []
          : [
              [
                cellOf(from),
                Object.fromEntries(chance.some(modes, 70).map((mode) => [mode, chance.int(0, 50)])),
              ],
            ],
      ),
    ),
  })
}

function maybe<T>(chance: Chance, unknown: number, make: () => T): T | null {
  return chance.percent(unknown) ? null : make()
}

function place(chance: Chance) {
  return { x: chance.int(0, 9000), y: chance.int(0, 9000), coarse: chance.percent(20) }
}

function fourSkills<T>(make: () => T): Record<(typeof dutchSkills)[number], T> {
  return { listening: make(), speaking: make(), reading: make(), writing: make() }
}

function wished(chance: Chance, names: readonly string[], share: number) {
  return Object.fromEntries(
    chance.some(names, share).map((name) => [name, chance.percent(15) ? 'not' : chance.pick(wishLevels)]),
  )
}

function freeHours(chance: Chance): Week {
  const lessons = { day: chance.int(0, 4), from: 9, until: 12 }
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => chance.percent(day < 5 ? 95 : 50))
  const from = chance.pick([0, 4, 5, 6, 7, 8])
  const free = fromRanges(days.map((day) => ({ day, from, until: chance.pick([17, 18, 20, 22, 23, 24]) })))
  return chance.percent(40) ? minus(free, fromRanges([lessons])) : free
}

export function randomPerson(chance: Chance, id: string): MatchPerson {
  const hours = maybe(chance, 12, () => freeHours(chance))
  const blocks = chance.some([0, 1, 2, 3, 4], 25).map((day) => ({ day, from: 9, until: chance.int(11, 13) }))
  const from = chance.percent(85) ? 0 : today + chance.int(1, 200)
  const min = chance.pick([8, 12, 16, 20])
  return {
    id,
    rights: Object.fromEntries(
      chance.some(kinds, 85).map((kind) => [
        kind,
        [
          {
            fromDay: from,
            untilDay: chance.percent(80) ? null : today + chance.int(1, 300),
            reason: chance.pick(rightReasons),
          },
        ],
      ]),
    ),
    rightsReason: chance.percent(50) ? 'waiting' : '',
    place: maybe(chance, 12, () => place(chance)),
    modes: chance.some(modes, 35).map((mode) => ({ mode, promised: chance.percent(30) })),
    maxMinutes: maybe(chance, 12, () => chance.pick([10, 20, 30, 45, 60])),
    dutch: fourSkills(() => maybe(chance, 20, () => chance.int(0, 4))),
    languages: chance.some(languages, 50).map((language) => ({ language, spoken: chance.int(0, 6) })),
    hours,
    movableBlocks: hours === null ? fromRanges(blocks) : minus(fromRanges(blocks), hours),
    hoursPerWeek: maybe(chance, 12, () => ({ min, max: min + chance.pick([0, 8, 16, 24]) })),
    startDay: maybe(chance, 15, () => today + chance.int(-30, 70)),
    skills: maybe(chance, 12, () =>
      chance.some(concepts, 60).map((concept) => ({ concept, level: chance.int(1, 4) })),
    ),
    certificates: maybe(chance, 20, () => chance.some(certificates, 50)),
    wishes: maybe(chance, 15, () => ({
      occupations: wished(chance, occupations, 30),
      groups: wished(chance, groups, 20),
      sectors: wished(chance, sectors, 20),
      kinds: wished(chance, kinds, 20),
    })),
    constraints: maybe(chance, 25, () => chance.some(demands, 20)),
  }
}

export function randomOpening(chance: Chance, id: string): MatchOpening {
  const startDay = today + chance.int(-30, 60)
  const from = chance.pick([0, 5, 6, 7, 8, 9, 14])
  const shift = fromRanges(
    [0, 1, 2, 3, 4].map((day) => ({ day, from, until: from + 8 > 24 ? 24 : from + 8 })),
  )
  const desired = chance.pick([4, 12, 16, 20, 24, 28, 36])
  const night = { day: chance.int(0, 6), from: 22, until: 2 }
  const required = { day: chance.int(0, 4), from, until: from + chance.int(1, 3) }
  return {
    id,
    kind: chance.pick(kinds),
    place: maybe(chance, 5, () => place(chance)),
    tasks: Array.from({ length: chance.int(1, 3) }, (_, at) => ({
      id: `t${at}`,
      share: chance.int(1, 5),
      dutch: fourSkills(() => (chance.percent(40) ? 0 : chance.int(1, 3))),
      hard: chance.some(dutchSkills, 15),
      floorOpensHard: chance.percent(50),
    })),
    floorLanguages: chance.some(languages, 25),
    requiredHours: chance.percent(55) ? null : fromRanges([chance.percent(10) ? night : required]),
    possibleHours: maybe(chance, 8, () => shift),
    hoursPerWeek: { min: Math.floor(desired * 0.8), desired, max: desired + chance.pick([0, 0, 4]) },
    startDay,
    endDay: maybe(chance, 60, () => startDay + chance.int(20, 200)),
    positions: 1,
    skills: chance.percent(10)
      ? []
      : chance.some(concepts, 30).map((concept) => ({
          concept,
          level: chance.int(1, 3),
          importance: chance.percent(50) ? ('must' as const) : ('nice' as const),
          learnable: chance.percent(30),
        })),
    certificates: chance
      .some(['vca', 'forklift', 'haccp'], 25)
      .map((certificate) => ({ certificate, obtainable: chance.percent(40) })),
    occupation: chance.pick(occupations),
    demands: chance.some(demands, 15),
  }
}
