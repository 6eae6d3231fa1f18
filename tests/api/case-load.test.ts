import { afterAll, describe, expect, test } from 'vitest'
import type { CaseLoad } from '#contract/cases'
import type { RegionAnswer } from '#contract/regions'
import { clockAt } from '../../api/adapters/clock.ts'
import { loadOf, medianOf, phaseOf, weightsOn } from '../../api/features/cases/rules-load.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { firstRules } from '../../seed/data/rules.ts'
import { openWorld } from '../support/world.ts'

const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})

describe('a case', () => {
  const there = (kind: 'job' | 'trial', state: 'proposed' | 'agreed' | 'running' | 'completed') => [
    { profile: 'somebody', kind, state },
  ]
  test.each([
    ['intake', 'unclaimed', []],
    ['search', 'active', []],
    ['search', 'active', there('job', 'proposed')],
    ['search', 'active', there('trial', 'completed')],
    ['placed', 'active', there('trial', 'running')],
    ['placed', 'active', there('job', 'agreed')],
    ['afterCare', 'active', there('job', 'running')],
    [null, 'closed', there('job', 'running')],
  ] as const)('counts as %s: %s with %o', (phase, state, placements) => {
    expect(phaseOf({ state }, placements)).toBe(phase)
  })

  test('weighs by its phase, and the region has a middle', () => {
    const { cases, weight } = loadOf(
      ['intake', 'search', 'search', 'placed', 'afterCare'],
      weightsOn(firstRules, '2026-11-28'),
    )
    expect(cases).toEqual({ intake: 1, search: 2, placed: 1, afterCare: 1 })
    expect(weight).toBe(9)
    expect([[], [4], [9, 1], [9, 1, 4]].map(medianOf)).toEqual([0, 4, 5, 4])
  })
})

test('a coordinator reads what each jobhunter holds, by name, by weights that they change, and whose cases they are', async () => {
  const world = await openWorld({
    atEnd: (close) => void closers.push(close),
    clock: clockAt(() => new Date('2026-12-01T09:00:00Z')),
  })
  const home = `/regions/${world.id.home}`
  const owner = world.accountOf('colleague')
  const people = world.store.collection(profiles).in(world.id.home)
  const state = ['unclaimed', 'active', 'closed'] as const
  for (const one of state)
    await people.insert(aProfile(world.random, { region: world.id.home, case: { owner }, state: one }))
  const { items } = (await world.send('coordinator', 'GET', `${home}/case-load`)).json<{
    items: CaseLoad[]
  }>()
  const names = items.map(({ account }) => account.name)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
  expect(items.find(({ account }) => account.id === owner)).toMatchObject({
    cases: { intake: 1, search: 1, placed: 0, afterCare: 0 },
    ...{ weight: 5, away: null },
  })
  const { version, rules } = (await world.send('coordinator', 'GET', home)).json<RegionAnswer>()
  const intake = rules.numbers.find(({ id }) => id === 'caseWeightIntake')
  const changed = await world.send('coordinator', 'POST', `${home}/rules`, {
    body: { list: 'numbers', rule: { ...intake, value: 5, validFrom: '2026-12-01' } },
    ifMatch: version,
  })
  expect(changed.statusCode).toBe(200)
  const heavier = (await world.send('coordinator', 'GET', `${home}/case-load`)).json()
  expect(heavier.weights).toEqual({ intake: 5, search: 2, placed: 1, afterCare: 1 })
  expect(heavier.items.find(({ account }: CaseLoad) => account.id === owner).weight).toBe(7)
  const of = await world.send('coordinator', 'GET', `${home}/case-load/${owner}`)
  expect(
    of
      .json<{ items: { phase: string }[] }>()
      .items.map(({ phase }) => phase)
      .sort(),
  ).toEqual(['intake', 'search'])
})
