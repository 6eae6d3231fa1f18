import type { Filter } from '../../api/adapters/store/filter.ts'
import type { Versioned } from '../../api/adapters/store/port.ts'
import {
  type Demand,
  type DutchSkill,
  demands,
  dutchSkills,
  type Kind,
  kinds,
  modes,
} from '../../matcher/codes.ts'
import type { MatchOpening, MatchPerson } from '../../matcher/contract.ts'
import { isPaid } from '../../matcher/gates/hours.ts'
import { dayOf, fullWeek, hourOfDay, hoursOf, runs } from '../../matcher/grid.ts'
import { B1 } from '../../matcher/pair/language.ts'
import { settings, today } from './matcher-data.ts'

type Span = { from: number; until: number }

/**
 * A person as an engine of filters can keep one. What is not known has the value that passes, and whatever one person's data
 * says together is reckoned beforehand: all that is left to compare is a field and a number or a word.
 */
export type Listed = Versioned & {
  x: number
  y: number
  /** The square within which lies all that the person can reach. */
  reach: { west: number; east: number; south: number; north: number }
  /** First days on which the kind is allowed, by the latest of the opening's start and today; refused kinds have none. */
  open: Record<Kind, Span>
  takes: Record<Demand, boolean>
  dutch: Record<DutchSkill, number>
  start: number
  least: number
  most: number
  /** Per day of the week the first and the last free hour, by `d0` … `d6`. */
  days: Record<string, Span>
  /** Spoken at B1 or better. */
  languages: string[]
  skills: string[]
  certificates: string[]
  /** Kinds of work that the person wants nothing of, and those of which something else was said. */
  refuses: string[]
  welcomes: string[]
}

/** Farther than anything, later than any day, more than any level or hour. */
const beyond = 1_000_000_000
const unknown = 'unknown'
const never: Span = { from: beyond, until: -beyond }
const week = [0, 1, 2, 3, 4, 5, 6]

const recordOf = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>

export function listed(person: MatchPerson): Omit<Listed, 'version' | 'changedAt'> {
  const { place, wishes } = person
  const { x, y } = place ?? { x: beyond, y: beyond }
  const far = farthest(person)
  const hoursPerWeek = person.hours === null ? null : person.hoursPerWeek
  const said = Object.entries({ ...wishes?.sectors, ...wishes?.groups, ...wishes?.occupations })
  return {
    id: person.id,
    x,
    y,
    reach:
      place === null
        ? { west: -beyond, east: beyond, south: -beyond, north: beyond }
        : { west: x - far, east: x + far, south: y - far, north: y + far },
    open: recordOf(kinds, (kind) => allowed(person, kind)),
    takes: recordOf(demands, (demand) => !person.constraints?.includes(demand)),
    dutch: recordOf(dutchSkills, (skill) => person.dutch[skill] ?? beyond),
    start: person.startDay ?? -beyond,
    least: hoursPerWeek?.min ?? 0,
    most: hoursPerWeek?.max ?? beyond,
    days: freeDays(person.hours ?? fullWeek),
    languages: person.languages.filter(({ spoken }) => spoken >= B1).map(({ language }) => language),
    skills: person.skills?.map(({ concept }) => concept) ?? [unknown],
    certificates: person.certificates ?? [unknown],
    refuses: said.filter(([, level]) => level === 'not').map(([name]) => name),
    welcomes: said.filter(([, level]) => level !== 'not').map(([name]) => name),
  }
}

/** Metres in a straight line to where the person's fastest way takes as long as they would travel. */
function farthest({ modes: had, maxMinutes, certificates }: MatchPerson): number {
  if (maxMinutes === null) return beyond
  const licensed = certificates?.includes(settings.carLicence) ?? true
  const ways = modes.filter((one) => one === 'walk' || had.some(({ mode }) => mode === one))
  const road = ways
    .filter((mode) => mode !== 'car' || licensed)
    .map((mode) => settings.travel.modes[mode]!)
    .map(({ overheadMinutes, metresPerMinute }) => (maxMinutes - overheadMinutes) * metresPerMinute)
  return Math.floor((100 * Math.max(...road)) / settings.travel.detourPercent)
}

/** The person's own start is reckoned in: what is allowed by then is allowed from the beginning. */
function allowed({ rights, wishes, startDay }: MatchPerson, kind: Kind): Span {
  const [span] = rights[kind] ?? []
  const until = span?.untilDay ?? beyond
  if (!span || wishes?.kinds[kind] === 'not' || until < (startDay ?? until)) return never
  return { from: span.fromDay <= (startDay ?? -beyond) ? -beyond : span.fromDay, until }
}

function freeDays(free: string): Listed['days'] {
  const hours = hoursOf(free)
  return Object.fromEntries(
    week.map((day) => {
      const own = hours.filter((hour) => dayOf(hour) === day).map(hourOfDay)
      return [`d${day}`, own.length === 0 ? never : { from: own[0]!, until: own.at(-1)! + 1 }]
    }),
  )
}

/** Fields of one value and of several, for an engine that has to be told. The first stands in every filter. */
export const scalars = [
  'start',
  'reach.west',
  'reach.east',
  'reach.south',
  'reach.north',
  ...kinds.flatMap((kind) => [`open.${kind}.from`, `open.${kind}.until`]),
  ...demands.map((demand) => `takes.${demand}`),
  ...dutchSkills.map((skill) => `dutch.${skill}`),
  'least',
  'most',
  ...week.flatMap((day) => [`days.d${day}.from`, `days.d${day}.until`]),
  'x',
  'y',
]
export const lists = ['languages', 'skills', 'certificates']

/**
 * Everybody who may pass the gates of this opening, as far as fields tell, in the store's words. Wishes about the work are left
 * out: the store knows no "not".
 */
export function filterOf(opening: MatchOpening): Filter<Listed> {
  const first = Math.max(today, opening.startDay)
  const until = Math.min(first + settings.lateStartDays, opening.endDay ?? beyond)
  return {
    [`open.${opening.kind}.from`]: { $lte: first },
    [`open.${opening.kind}.until`]: { $gte: first },
    ...within(opening.place),
    ...Object.fromEntries(opening.demands.map((demand) => [`takes.${demand}`, true])),
    ...hoursFor(opening),
    $and: [{ start: { $lte: until } }, ...musts(opening), ...levels(opening)],
  }
}

function within(place: MatchOpening['place']): Filter<Listed> {
  if (place === null) return {}
  return {
    'reach.west': { $lte: place.x },
    'reach.east': { $gte: place.x },
    'reach.south': { $lte: place.y },
    'reach.north': { $gte: place.y },
  }
}

function hoursFor({ kind, requiredHours, possibleHours, hoursPerWeek }: MatchOpening): Filter<Listed> {
  const required = runs(requiredHours ?? '').map(({ fromHour, untilHour }): [string, number, number] => [
    `days.d${dayOf(fromHour)}`,
    hourOfDay(fromHour),
    hourOfDay(untilHour - 1) + 1,
  ])
  return {
    ...(possibleHours && { most: { $gte: hoursPerWeek.min } }),
    ...(possibleHours && isPaid(kind) && { least: { $lte: hoursPerWeek.max } }),
    ...Object.fromEntries(
      required.flatMap(([day, from, until]) => [
        [`${day}.from`, { $lte: from }],
        [`${day}.until`, { $gte: until }],
      ]),
    ),
  }
}

/** From here on a skill stands in for another that is a must. */
const enough = 6000

function musts({ certificates, skills }: MatchOpening): Filter<Listed>[] {
  const standingIn = (asked: string) =>
    Object.keys(settings.taxonomy.similar).filter(
      (one) => one === asked || (settings.taxonomy.similar[one]?.[asked] ?? 0) >= enough,
    )
  return [
    ...certificates
      .filter(({ obtainable }) => !obtainable)
      .map(({ certificate }) => ({ certificates: { $in: [certificate, unknown] } })),
    ...skills
      .filter(({ importance, learnable }) => importance === 'must' && !learnable)
      .map(({ concept }) => ({ skills: { $in: [...standingIn(concept), unknown] } })),
  ]
}

function levels({ tasks, floorLanguages }: MatchOpening): Filter<Listed>[] {
  return tasks.flatMap(({ dutch, hard, floorOpensHard }) =>
    hard
      .filter((skill) => dutch[skill] > 0)
      .map((skill): Filter<Listed> => {
        const own = { [`dutch.${skill}`]: { $gte: dutch[skill] } }
        const lifted = floorOpensHard && (skill === 'listening' || skill === 'speaking')
        return lifted && floorLanguages.length > 0
          ? { $or: [own, { languages: { $in: floorLanguages } }] }
          : own
      }),
  )
}
