import type { Profile } from '../../api/features/profiles/store.ts'
import { count, minus, or, type Week } from '../../matcher/grid.ts'
import type { Random } from '../random.ts'
import { allDays, daily, together, weekdays } from './shifts.ts'

type Availability = Omit<Profile['availability'], 'startDay'>
type Blocks = Availability['blocks']

const free: Record<string, (random: Random) => Week> = {
  schoolHours: () => daily(weekdays, 8, 15),
  daytime: (random) => daily(weekdays, random.pick([7, 8]), random.pick([17, 18])),
  daytimeAndSaturday: () => daily([0, 1, 2, 3, 4, 5], 7, 19),
  fromEarly: (random) => daily(random.chance(0.5) ? allDays : [0, 1, 2, 3, 4, 5], random.pick([4, 5, 6]), 17),
  untilLate: () => daily(allDays, 8, 23),
  eveningAndWeekend: () => or(daily(weekdays, 16, 23), daily([5, 6], 8, 22)),
  always: () => daily(allDays, 0, 24),
}
const kindsOfWeek = {
  schoolHours: 14,
  daytime: 26,
  daytimeAndSaturday: 16,
  fromEarly: 12,
  untilLate: 16,
  eveningAndWeekend: 5,
  always: 11,
}

/** Two or three parts of days, as language schools give them. */
const lessons = (random: Random): Week => {
  const [from, until] = random.pick([
    [9, 12],
    [9, 12],
    [13, 16],
    [19, 21],
  ] as const)
  return daily(random.some(weekdays, random.int(2, 3)), from, until)
}

const blocksOf = (random: Random, kind: string): Blocks => ({
  ...(random.chance(0.55)
    ? { lessons: { kind: 'lesson' as const, hours: lessons(random), movable: random.chance(0.45) } }
    : {}),
  ...(kind !== 'schoolHours' && random.chance(0.13)
    ? {
        children: { kind: 'childcare' as const, hours: daily(weekdays, 15, 18), movable: random.chance(0.2) },
      }
    : {}),
  ...(random.chance(0.08)
    ? {
        other: {
          kind: 'other' as const,
          hours: daily([random.pick(weekdays)], 13, 17),
          movable: random.chance(0.6),
        },
      }
    : {}),
})

/** When somebody can work. The most hours a week are never more than are left after lessons and children. */
export const availabilityOf = (random: Random): Availability => {
  const kind = random.weighted(kindsOfWeek)
  const hours = free[kind]?.(random) ?? daily(weekdays, 8, 17)
  const blocks = blocksOf(random, kind)
  const left = count(minus(hours, together(Object.values(blocks).map((block) => block.hours))))
  const max = Math.min(random.pick([16, 20, 24, 32, 32, 36, 40, 40]), left)
  const min = Math.min(random.pick([8, 8, 12, 12, 16, 16, 20, 24]), max)
  return {
    free: random.chance(0.13) ? null : hours,
    blocks,
    hoursPerWeek: random.chance(0.14) ? null : { min, max },
  }
}
