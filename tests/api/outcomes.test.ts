import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import type { OutcomeReport } from '../../api/features/reports/contract.ts'
import { outcomeKeys, outcomes } from '../../api/features/reports/store.ts'
import { anOutcome } from '../../seed/builders/outcome.ts'
import { aPlan } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { madeBy } from '../../seed/builders/record.ts'
import { layPlacement, runningSince } from '../support/placements.ts'
import { openWorld } from '../support/world.ts'

type Answer = { months: string[]; report: OutcomeReport }
const readAs = async (world: Awaited<ReturnType<typeof openWorld>>, month = '') => {
  const asked = month === '' ? '' : `?month=${month}`
  const answer = await world.send('coordinator', 'GET', `/regions/${world.id.home}/outcomes${asked}`)
  return { status: answer.statusCode, ...answer.json<Answer>() }
}
const pool = ({ report }: { report: OutcomeReport }) => report.tables[0]?.rows[0]?.cells[0]

/** A world whose clock the test sets, with so many outcomes of people who are no longer kept. */
const worldAt = async (day: string, count: number) => {
  let now = `${day}T09:00:00Z`
  const world = await openWorld({ clock: clockAt(() => new Date(now)) })
  const kept = world.store.collection(outcomes).in(world.id.home)
  for (let at = 0; at < count; at += 1) await kept.insert(anOutcome(world.random))
  return Object.assign(world, {
    kept,
    keys: world.store.collection(outcomeKeys).in(world.id.home),
    setDay(next: string) {
      now = `${next}T09:00:00Z`
    },
  })
}

test('a trial that became a job is counted by the month, with the days of work that lasts', async () => {
  const world = await worldAt('2026-11-10', 0)
  const trial = await layPlacement(world, {
    ...runningSince('2026-02-02'),
    ...{ kind: 'trial', state: 'completed', endedOn: '2026-03-31', history: madeBy('account', '2026-01-20') },
    yes: { person: '2026-01-22', employer: '2026-01-25' },
  })
  await layPlacement(world, {
    ...runningSince('2026-04-01'),
    ...{ kind: 'job', follows: trial, plan: aPlan({ time: { hoursPerWeek: 32, week: null } }), versions: {} },
  })
  await world.deps.reports.refresh(world.id.home)
  const key = await world.keys.get(world.id.profile)
  const row = await world.kept.get(key?.outcome ?? '')
  expect(row?.routes.filter(({ instrument }) => instrument === 'direct')).toEqual([
    {
      ...{ instrument: 'direct', event: null, asked: '2026-01', agreed: '2026-01', met: '2026-01' },
      ...{ mutual: '2026-01', placed: '2026-02', job: '2026-04', sustained: '2026-09' },
    },
  ])
  expect(row?.kinds).toEqual([
    { kind: 'trial', placed: '2026-02', job: '2026-04', sustained: '2026-09' },
    { kind: 'job', placed: '2026-04', job: '2026-04', sustained: '2026-09' },
  ])
  expect(row?.firstWork).toBe('2026-04')
  expect(row?.atWork).toEqual([
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ])
})

test('somebody at work since before they were asked is not counted as coming to work after it', async () => {
  const world = await worldAt('2026-11-10', 0)
  await layPlacement(world, {
    ...runningSince('2026-02-02'),
    ...{ kind: 'job', history: madeBy('account', '2026-01-20') },
    yes: { person: '2026-01-22', employer: '2026-01-25' },
  })
  await layPlacement(world, {
    ...runningSince('2026-06-01'),
    ...{ kind: 'job', history: madeBy('account', '2026-05-05'), id: world.random.id('placement') },
    yes: { person: '2026-05-05', employer: '2026-05-05' },
  })
  await world.deps.reports.refresh(world.id.home)
  const row = await world.kept.get((await world.keys.get(world.id.profile))?.outcome ?? '')
  const later = row?.routes.find(({ asked }) => asked === '2026-05')
  expect(later).toMatchObject({ mutual: '2026-05', placed: null, job: null })
})

test('a report of a month stays as it was published, and the next goes on counting who was deleted', async () => {
  const world = await worldAt('2026-11-10', 30)
  const before = await readAs(world)
  expect(before).toMatchObject({ status: 200, months: ['2026-10'] })
  expect(pool(before)).toBe(32)
  expect(await world.keys.get(world.id.profile)).not.toBeNull()

  const { version = 0 } = (await world.deps.profiles.get(world.id.home, world.id.profile)) ?? {}
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
  expect(await world.keys.get(world.id.profile)).toBeNull()
  expect(await world.kept.count({})).toBe(32)
  expect((await readAs(world)).report).toEqual(before.report)

  world.setDay('2026-12-02')
  await world.signIn('coordinator')
  const next = await readAs(world)
  expect(next.months).toEqual(['2026-11', '2026-10'])
  expect(pool(next)).toBe(32)
  expect((await readAs(world, '2026-10')).report).toEqual(before.report)
  expect((await readAs(world, '2025-01')).status).toBe(404)
})

test('no outcome tells whose it is', async () => {
  const world = await worldAt('2026-11-10', 0)
  const someone = aProfile(world.random, { contact: { name: 'Tsegay Berhane' } })
  await world.store.collection(profiles).in(world.id.home).insert(someone)
  await world.deps.reports.refresh(world.id.home)
  const text = JSON.stringify(await world.kept.find({}))
  expect(text).not.toMatch(/profile-|account-|placement-|Tsegay|\d{4}-\d{2}-\d{2}/)
})

test('the rows and the report of the month are made every night', async () => {
  const world = await worldAt('2026-11-10', 12)
  await world.deps.reports.nightly(new AbortController().signal)
  expect(await world.keys.count({})).toBe(2)
  expect(await world.kept.count({})).toBe(14)
})
