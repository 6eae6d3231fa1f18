import { emptyWeek, fromRanges, or, type Week } from '../../matcher/grid.ts'
import type { Random } from '../random.ts'

export const shiftNames = [
  'bakery',
  'restaurant',
  'careKitchen',
  'hotelMorning',
  'cleaningEvening',
  'cleaningMorning',
  'office',
  'dayShift',
  'building',
  'twoShifts',
  'threeShifts',
  'care',
  'careWeekend',
  'delivery',
  'greenhouse',
  'farm',
  'shop',
  'shopMorning',
  'school',
  'security',
] as const
export type ShiftName = (typeof shiftNames)[number]

/** Hours of a place: those it can offer, those that must be worked, and how many a week it would like. */
export type Shift = { possible: Week; required: Week | null; desired: number }

/** The same hours on several days, 0 being Monday; `until` at or before `from` ends on the next day. */
export const daily = (days: readonly number[], from: number, until: number): Week =>
  fromRanges(days.map((day) => ({ day, from, until })))

export const weekdays = [0, 1, 2, 3, 4] as const
export const allDays = [0, 1, 2, 3, 4, 5, 6] as const

const shifts: Record<ShiftName, (random: Random) => Shift> = {
  bakery: (random) => {
    const days = random.some([0, 1, 2, 3, 4, 5], random.int(4, 5))
    const from = random.pick([4, 5, 5, 6])
    return {
      possible: daily(days, from, 12),
      required: daily(random.some(days, 2), from, from + 3),
      desired: random.pick([24, 28, 32]),
    }
  },
  restaurant: (random) => ({
    possible: daily([2, 3, 4, 5, 6], 11, 23),
    required: daily(random.some([4, 5, 6], random.int(1, 2)), 17, 21),
    desired: random.pick([16, 20, 24, 32]),
  }),
  careKitchen: (random) => ({
    possible: daily(allDays, 7, 19),
    required: random.chance(0.5) ? daily([random.pick([5, 6])], 8, 13) : null,
    desired: random.pick([16, 20, 24]),
  }),
  hotelMorning: (random) => ({
    possible: daily(allDays, 7, 15),
    required: daily(random.some([5, 6, 0], 1), 9, 13),
    desired: random.pick([12, 16, 20, 24]),
  }),
  cleaningEvening: (random) => ({
    possible: daily(weekdays, 17, 22),
    required: daily(random.some(weekdays, random.int(1, 3)), 18, 20),
    desired: random.pick([10, 12, 15]),
  }),
  cleaningMorning: (random) => ({
    possible: daily(weekdays, 5, 11),
    required: daily(random.some(weekdays, random.int(2, 4)), random.pick([5, 6, 7]), 9),
    desired: random.pick([12, 15, 20]),
  }),
  office: (random) => ({
    possible: daily(weekdays, 8, 18),
    required: random.chance(0.4) ? daily([random.pick(weekdays)], 9, 12) : null,
    desired: random.pick([20, 24, 32, 36]),
  }),
  dayShift: (random) => ({
    possible: daily(weekdays, 7, 17),
    required: random.chance(0.5) ? daily(random.some(weekdays, 2), 8, 12) : null,
    desired: random.pick([24, 32, 36, 38]),
  }),
  building: (random) => ({
    possible: daily(weekdays, 7, 16),
    required: random.chance(0.5) ? daily(random.some(weekdays, 3), 7, 12) : null,
    desired: random.pick([32, 36, 40]),
  }),
  twoShifts: (random) => ({
    possible: or(daily(weekdays, 6, 14), daily(weekdays, 14, 22)),
    required: random.pick([daily([0, 2], 6, 12), daily([1, 3], 6, 12), daily([2, 4], 16, 22)]),
    desired: random.pick([24, 32, 36]),
  }),
  threeShifts: (random) => ({
    possible: daily(random.chance(0.3) ? allDays : weekdays, 0, 24),
    required: random.pick([daily([1], 6, 14), daily([3], 14, 22), daily([2], 22, 6), daily([0], 6, 14)]),
    desired: random.pick([24, 32, 36]),
  }),
  care: (random) => ({
    possible: daily(allDays, 7, 23),
    required: random.chance(0.5) ? daily([random.pick(allDays)], 7, 11) : null,
    desired: random.pick([16, 20, 24, 28]),
  }),
  careWeekend: (random) => ({
    possible: or(daily([5, 6], 7, 22), daily([2, 4], 15, 22)),
    required: daily([random.pick([5, 6])], 8, 14),
    desired: random.pick([12, 16, 20]),
  }),
  delivery: (random) => ({
    possible: daily([0, 1, 2, 3, 4, 5], 9, 21),
    required: random.chance(0.4) ? daily([5], 10, 15) : null,
    desired: random.pick([16, 24, 32]),
  }),
  greenhouse: (random) => ({
    possible: or(daily(weekdays, 7, 16), daily([5], 7, 12)),
    required: random.chance(0.4) ? daily(random.some(weekdays, 2), 7, 11) : null,
    desired: random.pick([20, 24, 32, 36]),
  }),
  farm: (random) => ({
    possible: or(daily(allDays, 5, 10), daily(allDays, 16, 19)),
    required: daily(random.some(allDays, 2), 6, 8),
    desired: random.pick([16, 20, 24]),
  }),
  shop: (random) => ({
    possible: or(daily([0, 1, 2, 3, 4, 5], 9, 18), daily([4], 18, 21)),
    required: random.chance(0.6) ? daily([5], 10, 15) : null,
    desired: random.pick([12, 16, 24, 28]),
  }),
  shopMorning: (random) => ({
    possible: daily([0, 1, 2, 3, 4, 5], 6, 12),
    required: daily(random.some(weekdays, 2), 7, 9),
    desired: random.pick([12, 16, 20]),
  }),
  school: (random) => ({
    possible: daily(weekdays, 8, 16),
    required: daily(random.some([0, 1, 3], 1), 9, 14),
    desired: random.pick([16, 20, 24]),
  }),
  security: (random) => ({
    possible: daily(allDays, 0, 24),
    required: random.chance(0.5) ? daily([random.pick([4, 5])], 22, 6) : daily([random.pick([5, 6])], 9, 17),
    desired: random.pick([24, 32, 36]),
  }),
}

/** The hours of one place. */
export const shiftOf = (random: Random, name: ShiftName): Shift => shifts[name](random)

/** All of several weeks together. */
export const together = (weeks: readonly Week[]): Week => weeks.reduce(or, emptyWeek)
