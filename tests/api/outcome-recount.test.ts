import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { participations } from '../../api/features/events/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { type Placement, placements } from '../../api/features/placements/store.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import type { OutcomeReport } from '../../api/features/reports/contract.ts'
import { reportOf } from '../../api/features/reports/rules-report.ts'
import { type Outcome, outcomeKeys, outcomes } from '../../api/features/reports/store.ts'
import { aPlacement, aPlan } from '../../seed/builders/placement.ts'
import { madeBy } from '../../seed/builders/record.ts'
import { randomFrom } from '../../seed/random.ts'
import { type OpenApp, openDemo, smallRegion } from '../support/app.ts'
import { runningSince } from '../support/placements.ts'

// The region is counted a second time here from its raw records, by the written definitions and with nothing of what makes the report.

const region = 'region-zwolle'
const isPaid = ({ kind }: Placement) => ['job', 'starterJob', 'dual'].includes(kind)
const date = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)
const text = (at: Date) => at.toISOString().slice(0, 10)
const endOf = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return text(new Date(Date.UTC(year, number, 0)))
}
const plusMonths = (day: string, count: number) => {
  const at = date(day)
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + count, 1))
  const last = Number(endOf(text(first).slice(0, 7)).slice(8))
  return text(new Date(first.getTime() + (Math.min(at.getUTCDate(), last) - 1) * 86_400_000))
}
const monthsBetween = (from: string, to: string) =>
  (date(to).getUTCFullYear() - date(from).getUTCFullYear()) * 12 +
  date(to).getUTCMonth() -
  date(from).getUTCMonth()

/** Whether there is a day of work among some, and with how many hours a week. */
const hoursOn = (work: readonly Placement[], day: string): number | null => {
  const there = work.filter(
    ({ startedOn, endedOn }) => startedOn !== null && startedOn <= day && (endedOn ?? '9999') >= day,
  )
  const hours = there.map(
    (one) => (one.agreed === null ? one.plan : (one.versions[one.agreed] ?? one.plan)).time.hoursPerWeek,
  )
  return there.length === 0 ? null : hours.reduce((sum, one) => sum + one, 0)
}
const isMonthOfWork = (work: readonly Placement[], month: string): boolean => {
  const hours: number[] = []
  for (let at = date(`${month}-01`); text(at) <= endOf(month); at = new Date(at.getTime() + 86_400_000)) {
    const now = hoursOn(work, text(at))
    if (now !== null) hours.push(now)
  }
  return hours.length >= 15 && hours.reduce((sum, one) => sum + one, 0) >= 12 * hours.length
}
/** The month in which six in a row were whole, of those that have ended by the day; null without. */
const lastedIn = (work: readonly Placement[], until: string): string | null => {
  const first = work.flatMap(({ startedOn }) => startedOn ?? []).sort()[0]
  let inRow = 0
  for (
    let month = first?.slice(0, 7) ?? '9999';
    endOf(month) <= until;
    month = plusMonths(`${month}-01`, 1).slice(0, 7)
  ) {
    inRow = isMonthOfWork(work, month) ? inRow + 1 : 0
    if (inRow >= 6) return month
  }
  return null
}

type Person = {
  profile: Profile
  registered: string
  work: Placement[]
  began: Placement[]
  all: Placement[]
  asked: string[]
}
let demo: OpenApp
let people: Person[]
let rows: Outcome[]
let until: string
let report: Pick<OutcomeReport, 'tables' | 'firstWork' | 'differences'>

/** Two years of work at random for every third person: the demo region alone has few records of work that goes on for long. */
const layWork = async () => {
  const random = randomFrom(14, 'work')
  const known = await demo.deps.store
    .collection(profiles)
    .in(region)
    .find({}, { sort: { id: 1 }, limit: 400 })
  const kept = demo.deps.store.collection(placements).in(region)
  for (const profile of known.filter((_, at) => at % 3 === 0)) {
    const since = date(profile.history[0]?.at ?? '').getTime()
    const dayAfter = (days: number) => text(new Date(since + days * 86_400_000))
    const today = demo.deps.clock.today('Europe/Amsterdam')
    for (let from = random.int(-30, 200); dayAfter(from) < today; from += random.int(5, 260)) {
      const ends = dayAfter(from + random.int(10, 400))
      const kind = random.pick(['job', 'job', 'starterJob', 'dual', 'trial', 'workExperience'] as const)
      const isOver = ends < today
      const plan = aPlan({ time: { hoursPerWeek: random.int(4, 36), week: null } })
      const state = isOver
        ? random.pick(['completed', 'endedNoMatch', 'education'] as const)
        : ('running' as const)
      const parts = {
        ...runningSince(dayAfter(from)),
        plan,
        versions: { 1: plan },
        kind,
        state,
        endedOn: isOver ? ends : null,
      }
      const history = madeBy('account', dayAfter(from - random.int(1, 40)))
      await kept.insert(aPlacement(random, { ...parts, region, profile: profile.id, history }))
    }
  }
}

beforeAll(async () => {
  demo = await openDemo(inject('runFolder'), { size: smallRegion })
  const { store, reports, clock } = demo.deps
  await layWork()
  await reports.refresh(region)
  const today = clock.today('Europe/Amsterdam')
  until = plusMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
  const read = <T>(found: Promise<T[]>) => found
  const [known, placed, sent, invited, keys, all] = await Promise.all([
    read(store.collection(profiles).in(region).find({})),
    read(store.collection(placements).in(region).find({})),
    read(store.collection(pitches).in(region).find({})),
    read(store.collection(participations).in(region).find({})),
    read(store.collection(outcomeKeys).in(region).find({})),
    read(store.collection(outcomes).in(region).find({})),
  ])
  const dayOf = (one: { history: Profile['history'] }) => one.history[0]?.at.slice(0, 10) ?? ''
  people = known
    .map((profile) => {
      const own = placed.filter((one) => one.profile === profile.id)
      const began = own.filter(({ startedOn }) => startedOn !== null && startedOn <= endOf(until))
      const ways = [
        ...invited.filter((one) => one.profile === profile.id).map(dayOf),
        ...sent
          .filter((one) => one.profile === profile.id)
          .map((one) => (one.proposal?.at ?? one.sentAt ?? dayOf(one)).slice(0, 10)),
        ...own.filter(({ follows }) => follows === null).map(dayOf),
      ]
      const asked = ways.filter((day) => day <= endOf(until))
      return {
        profile,
        registered: dayOf(profile),
        work: own.filter((one) => isPaid(one) && began.includes(one)),
        began,
        all: own,
        asked,
      }
    })
    .filter(({ registered }) => registered <= endOf(until))
  // People who were deleted are numbers without records: of them there is nothing to count again.
  const kept = new Set(keys.map(({ outcome }) => outcome))
  rows = all.filter(({ id, registered }) => kept.has(id) && registered <= until)
  report = await reportOf(rows, { until, threshold: 1 })
})
afterAll(() => demo.close())

const cellOf = (dimension: string, column: string, category = 'all') => {
  const table = report.tables.find(
    (one) => one.dimension === dimension && one.columns.some((of) => of === column),
  )
  const columns: readonly string[] = table?.columns ?? []
  const line = table?.rows.find((row) => row.category === category && row.period === 'all')
  return line?.cells[columns.indexOf(column)]
}
const some = (is: (person: Person) => boolean) => people.filter(is).length

test('as many people are in the pool and were asked', () => {
  expect(people.length).toBeGreaterThan(100)
  expect(cellOf('all', 'pool')).toBe(people.length)
  expect(cellOf('all', 'asked')).toBe(some(({ asked }) => asked.length > 0))
})

test('as many are at work on the last day of the month', () => {
  const count = some(({ work }) => hoursOn(work, endOf(until)) !== null)
  expect(count).toBeGreaterThan(3)
  expect(cellOf('standing', 'atWork')).toBe(count)
})

test('the same months of work have lasted for each of the kinds by which people began', () => {
  const counted = people.flatMap(({ profile, work, began }) =>
    [...new Set(began.map(({ kind }) => kind))].map((kind) => {
      const first =
        began
          .filter((one) => one.kind === kind)
          .map((one) => one.startedOn ?? '')
          .sort()[0] ?? ''
      return `${profile.id} ${kind} ${lastedIn(
        work.filter(({ startedOn }) => (startedOn ?? '') >= first),
        endOf(until),
      )}`
    }),
  )
  const byRow = new Map(rows.map((row) => [row.id, row]))
  expect(counted.filter((line) => !line.endsWith('null')).length).toBeGreaterThan(0)
  return demo.deps.store
    .collection(outcomeKeys)
    .in(region)
    .find({})
    .then((keys) => {
      const reported = keys.flatMap(({ id, outcome }) =>
        (byRow.get(outcome)?.kinds ?? [])
          .filter(({ placed }) => placed <= until)
          .map(
            ({ kind, sustained }) =>
              `${id} ${kind} ${sustained !== null && sustained <= until ? sustained : null}`,
          ),
      )
      expect(reported.sort()).toEqual(counted.sort())
    })
})

test('as many can be followed for 18 months, and are at work then', () => {
  const followed = people.filter(({ registered }) => plusMonths(registered, 18).slice(0, 7) <= until)
  const later = followed.filter(({ work, registered }) => hoursOn(work, plusMonths(registered, 18)) !== null)
  expect([cellOf('standing', 'followed') ?? 0, cellOf('standing', 'later') ?? 0]).toEqual([
    followed.length,
    later.length,
  ])
})

test('as many left for education', () => {
  const left = some(({ all }) =>
    all.some(({ state, endedOn }) => state === 'education' && endedOn !== null && endedOn <= endOf(until)),
  )
  expect(cellOf('standing', 'education') ?? 0).toBe(left)
})

test('the time to the first job is the same, with those who still wait', () => {
  const waiting = people
    .filter(({ work, registered }) => hoursOn(work, registered) === null)
    .map(({ work, registered }) => {
      const first = work
        .map(({ startedOn }) => startedOn ?? '')
        .filter((day) => day > registered)
        .sort()[0]
      return { months: monthsBetween(registered, first ?? `${until}-01`), found: first !== undefined }
    })
  let share = 1
  const curve = new Map<number, number>()
  for (let month = 0; month <= 240; month += 1) {
    const atRisk = waiting.filter(({ months }) => months >= month).length
    const found = waiting.filter(({ months, found: is }) => is && months === month).length
    if (found === 0) continue
    share *= (atRisk - found) / atRisk
    curve.set(month, Math.round(share * 100) / 100)
  }
  expect(report.firstWork.people).toBe(waiting.length)
  expect(curve.size).toBeGreaterThan(1)
  expect(report.firstWork.curve.map(({ month, share: shown }) => [month, shown])).toEqual([...curve])
})

test('as many found work after they came through a way, if they were not at work when it began', () => {
  const placed = cellOf('all', 'placed') ?? 0
  const began = some(({ began: all, work, asked }) =>
    asked.some((day) => hoursOn(work, day) === null && all.some(({ startedOn }) => (startedOn ?? '') >= day)),
  )
  expect(placed).toBeGreaterThan(0)
  // A start counts for the way that led to it alone, so there are no more of them than starts after any way.
  expect(placed).toBeLessThanOrEqual(began)
})
