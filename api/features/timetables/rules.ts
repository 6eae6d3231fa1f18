import type { Speedmeet } from '#matcher'
import type { UiLanguage } from '../../contract.ts'
import { minutesOf, roundStart, timeOf } from '../events/rules.ts'
import type { EventRecord, Participation, Stall } from '../events/store.ts'
import { wallNameOf } from '../talks/rules.ts'
import type { Grid, Pin, PlannedTalk } from './contract.ts'

/** What a timetable is made of, as it is stored. */
export type Meeting = {
  event: EventRecord
  /** Only those who come, by number. */
  people: readonly Participation[]
  tables: readonly Stall[]
}

const allDay = { from: 0, to: 24 * 60 }
type Minutes = typeof allDay

/** Both ends are half open: a talk that ends at eleven does not touch a break that begins at eleven. */
const within = (inner: Minutes, outer: Minutes) => outer.from <= inner.from && inner.to <= outer.to
const overlap = (a: Minutes, b: Minutes) => a.from < b.to && b.from < a.to
const spanOf = (from: string | null, to: string | null): Minutes => ({
  from: from === null ? allDay.from : minutesOf(from),
  to: to === null ? allDay.to : minutesOf(to),
})

/** When each round begins and ends, in minutes after midnight. */
const roundsOf = (event: EventRecord): Minutes[] =>
  Array.from({ length: event.talks.rounds }, (_, round) => {
    const from = roundStart(event, round)
    return { from, to: from + event.talks.minutes }
  })

/** The rounds that lie whole within somebody's hours and touch none of their breaks. */
const roundsIn = (rounds: readonly Minutes[], there: Minutes, breaks: readonly Minutes[] = []): number[] =>
  rounds.flatMap((round, at) =>
    within(round, there) && !breaks.some((one) => overlap(round, one)) ? [at] : [],
  )

/** Rounds, people, tables and interpreters of an event, and who is there in which round. */
export const gridOf = (
  { event, people, tables }: Meeting,
  names: {
    people: ReadonlyMap<string, { name: string; language: UiLanguage }>
    employers: ReadonlyMap<string, string>
  },
): Grid => {
  const rounds = roundsOf(event)
  return {
    rounds: rounds.map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) })),
    people: people.map((one) => ({
      ...{ participation: one.id, profile: one.profile, number: one.number },
      name: names.people.get(one.profile)?.name ?? '',
      wallName: wallNameOf(one, names.people.get(one.profile)?.name),
      language: names.people.get(one.profile)?.language ?? 'nl',
      interpreter: one.needs.interpreter,
      rounds: roundsIn(rounds, spanOf(one.hours.arrives, one.hours.leaves)),
    })),
    tables: tables.map(({ id, number, employer, table }) => ({
      ...{ stall: id, number, employerName: names.employers.get(employer) ?? '' },
      rounds: roundsIn(
        rounds,
        spanOf(table.arrives, table.leaves),
        table.breaks.map(({ from, to }) => spanOf(from, to)),
      ),
    })),
    interpreters: Object.entries(event.interpreters).map(([id, { name, languages, from, to }]) => ({
      ...{ id, name, languages },
      rounds: roundsIn(rounds, spanOf(from, to)),
    })),
  }
}

/** Added to what a pair is worth for each side that wishes to meet the other. */
export const wantPoints = 100
const scorePerPoint = 1000

/**
 * What a talk of a person at a table is worth: their best score over its vacancies, and what each side wants; null when none of
 * the vacancies suits or a side does not want to. A table without vacancies is there to be met, and counts by wishes alone.
 * @param best the best score, null where every vacancy is shut
 */
export const pairValue = (
  person: Pick<Participation, 'wishes'>,
  stall: Pick<Stall, 'id'>,
  best: number | null,
): number | null => {
  if (best === null || person.wishes.nots.includes(stall.id)) return null
  const wants = person.wishes.wants.includes(stall.id) ? 1 : 0
  return Math.round(best / scorePerPoint) + wants * wantPoints
}

const gapsOf = (rounds: readonly number[]) => {
  const from = rounds[0] ?? 0
  const to = (rounds.at(-1) ?? -1) + 1
  const breaks = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(
    (round) => !rounds.includes(round),
  )
  return { from, to: Math.max(from, to), ...(breaks.length > 0 && { breaks }) }
}
/** Who needs no interpreter speaks whatever is spoken at a table. */
const shared = '*'

/** What the solver is asked: who is there when, what pairs are worth, and what must be. */
export const speedmeetOf = (
  { event, people, tables }: Meeting,
  grid: Grid,
  value: (person: Participation, table: Stall) => number | null,
  pins: readonly Pin[],
): Speedmeet => {
  const { rounds, least } = event.talks
  const personAt = new Map(people.map(({ id }, at) => [id, at]))
  const tableAt = new Map(tables.map(({ id }, at) => [id, at]))
  const pairs = (...kinds: Pin['kind'][]) =>
    pins.flatMap((one): [number, number][] => {
      const person = personAt.get(one.participation)
      const table = tableAt.get(one.stall)
      return kinds.includes(one.kind) && person !== undefined && table !== undefined ? [[person, table]] : []
    })
  const fixed = pins.flatMap((one): NonNullable<Speedmeet['fixed']> => {
    const person = personAt.get(one.participation)
    const table = tableAt.get(one.stall)
    if (one.kind !== 'fixed' || one.round === null || one.round >= rounds) return []
    return person === undefined || table === undefined ? [] : [[person, table, one.round, null]]
  })
  return {
    rounds,
    k: Math.min(least, rounds),
    kTable: Math.min(least, rounds),
    mostTalks: rounds > 4 ? rounds - 1 : rounds,
    longestRun: 3,
    people: people.map((one, at) => ({
      id: one.id,
      langs: one.needs.interpreter === null ? [shared] : [one.needs.interpreter],
      ...gapsOf(grid.people[at]?.rounds ?? []),
    })),
    tables: tables.map((one, at) => ({
      id: one.id,
      langs: [shared, ...one.table.languages],
      ...gapsOf(grid.tables[at]?.rounds ?? []),
    })),
    // An interpreter speaks with every table: they interpret into Dutch, or whatever is spoken there.
    interpreters: grid.interpreters.map(({ id, languages, rounds: there }) => ({
      id,
      langs: [shared, ...languages],
      rounds: there,
    })),
    value: people.map((person) => tables.map((table) => value(person, table))),
    must: pairs('must', 'fixed'),
    no: pairs('never'),
    ...(fixed.length > 0 && { fixed }),
  }
}

/** Talks that cannot be as they stand: somebody is not there in that round, does not suit or want to, or nobody interprets. */
export const brokenTalks = (meet: Speedmeet, planned: readonly PlannedTalk[]): PlannedTalk[] => {
  const at = (list: readonly { id: string }[]) => new Map(list.map(({ id }, index) => [id, index]))
  const [people, tables, helpers] = [at(meet.people), at(meet.tables), at(meet.interpreters)]
  const isThere = ({ from, to, breaks }: Speedmeet['people'][number], round: number) =>
    from <= round && round < to && !breaks?.includes(round)
  return planned.filter(({ participation, stall, round, interpreter }) => {
    const [who, where] = [people.get(participation), tables.get(stall)]
    const [person, table] = [meet.people[who ?? -1], meet.tables[where ?? -1]]
    if (!person || !table || who === undefined || where === undefined) return true
    if (!isThere(person, round) || !isThere(table, round)) return true
    if ((meet.value[who]?.[where] ?? null) === null) return true
    if (meet.no.some(([a, b]) => a === who && b === where)) return true
    const isShared = person.langs.some((language) => table.langs.includes(language))
    if (interpreter === null) return !isShared
    const helper = meet.interpreters[helpers.get(interpreter) ?? -1]
    return (
      !helper?.rounds.includes(round) || !helper.langs.some((language) => person.langs.includes(language))
    )
  })
}
