import { Backpack, CalendarDays, Moon, Sun, Sunrise, Sunset } from 'lucide-react'
import { type DayRange, fromRanges, type Week } from '../../../matcher/grid.ts'
import type { IconShape } from '../../components/icon.tsx'

type Preset = { name: string; picture: IconShape; week: Week }

const on = (days: readonly number[], from: number, until: number): Week =>
  fromRanges(days.map((day): DayRange => ({ day, from, until })))
const weekdays = [0, 1, 2, 3, 4]
const all = [...weekdays, 5, 6]

/** Hours that many people have, in whole cells of two hours, added by one press and taken off by another. */
export const presets = [
  { name: 'early', picture: Sunrise, week: on(all, 4, 8) },
  { name: 'school', picture: Backpack, week: on(weekdays, 8, 14) },
  { name: 'day', picture: Sun, week: on(weekdays, 8, 18) },
  { name: 'evening', picture: Sunset, week: on(weekdays, 18, 22) },
  { name: 'night', picture: Moon, week: on(all, 22, 6) },
  { name: 'weekend', picture: CalendarDays, week: on([5, 6], 8, 18) },
] as const satisfies readonly Preset[]
