import { travelMinutes } from '#matcher'
import { type Mode, modes, type WishLevel } from '../../../matcher/codes.ts'
import type { MatchPerson, MatchPlace, TravelTable } from '../../../matcher/contract.ts'
import { type DayRange, emptyWeek, fromRanges, minus, or } from '../../../matcher/grid.ts'
import { dayNumber } from '../../adapters/clock.ts'
import type { Reference } from '../../reference.ts'
import type { Profile } from '../profiles/store.ts'
import type { EventSections, Invitee, InviteeGroup } from './contract.ts'
import { minutesOf } from './rules.ts'

/** 1970-01-01 was a Thursday; days of the week count from Monday. */
const weekdayOf = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** The whole hours of the week that an event touches. */
export const eventHours = ({ basics }: Pick<EventSections, 'basics'>): string => {
  const range: DayRange = {
    day: weekdayOf(basics.day),
    from: Math.floor(minutesOf(basics.from) / 60),
    until: Math.ceil(minutesOf(basics.to) / 60),
  }
  return range.until > range.from ? fromRanges([range]) : emptyWeek
}

/** Whether somebody is free in the hours of an event: `opens` when what stands in the way can be moved. */
export const timeCheck = (
  hours: string,
  { hours: free, movableBlocks }: Pick<MatchPerson, 'hours' | 'movableBlocks'>,
): Invitee['time'] => {
  if (free === null) return { state: 'unknown' }
  if (minus(hours, free) === emptyWeek) return { state: 'pass' }
  return { state: minus(hours, or(free, movableBlocks)) === emptyWeek ? 'opens' : 'stop' }
}

/**
 * Whether somebody can get to an event: the fastest of the ways they have now within the longest time they accept; `opens`
 * when only a promised one is short enough. A car counts as they told it.
 */
export const wayCheck = (
  to: MatchPlace | null,
  { place, modes: held, maxMinutes }: Pick<MatchPerson, 'place' | 'modes' | 'maxMinutes'>,
  travel: TravelTable,
): Invitee['way'] => {
  if (to === null || place === null) return { state: 'unknown', best: null }
  const promised = (mode: Mode) => mode !== 'walk' && held.some((one) => one.mode === mode && one.promised)
  const ways = modes
    .filter((mode) => mode === 'walk' || held.some((one) => one.mode === mode))
    .map((mode) => ({ mode, minutes: travelMinutes(travel, mode, place, to), isPromised: promised(mode) }))
    .sort((a, b) => a.minutes - b.minutes)
  const near = ways.filter(({ minutes }) => maxMinutes === null || minutes <= maxMinutes)
  const found = near.find(({ isPromised }) => !isPromised) ?? near[0] ?? ways[0]
  const best = found ? { mode: found.mode, minutes: found.minutes } : null
  if (maxMinutes === null) return { state: 'unknown', best }
  if (near.length === 0) return { state: 'stop', best }
  return { state: found?.isPromised ? 'opens' : 'pass', best }
}

const bySector: readonly WishLevel[] = ['not', 'dream', 'acceptable']

/** What somebody said of a kind of work: of the occupation, else of its group, else of its sectors. */
export const wishCheck = (
  occupation: string,
  wishes: Profile['wishes'],
  { taxonomy }: Reference['matching'],
): Invitee['wish'] => {
  const group = taxonomy.occupations[occupation]?.group
  const sectors = group === undefined ? [] : (taxonomy.groups[group]?.sectors ?? [])
  const level =
    wishes.occupations[occupation] ??
    (group === undefined ? undefined : wishes.groups[group]) ??
    bySector.find((one) => sectors.some((sector) => wishes.sectors[sector] === one))
  if (wishes.confirmedOn === null || level === undefined) return { state: 'unknown', level: null }
  return level === 'not' ? { state: 'stop', level: null } : { state: 'pass', level }
}

const littleDutch = ['A0', 'A1']
const fewHours = 16

/** The groups somebody is in of which an order by value may leave many out. */
export const groupsOf = (
  { languages, contact, availability, residence }: Profile,
  { place }: Pick<EventSections, 'place'>,
): InviteeGroup[] => {
  const speaking = languages.dutch.speaking?.level
  const is: Record<InviteeGroup, boolean> = {
    littleDutch: speaking !== undefined && littleDutch.includes(speaking),
    noLatin: contact.literacy.latin === 'none',
    fewHours: availability.hoursPerWeek !== null && availability.hoursPerWeek.max < fewHours,
    elsewhere: residence.town !== null && residence.town !== place.town,
  }
  return (Object.keys(is) as InviteeGroup[]).filter((group) => is[group])
}
