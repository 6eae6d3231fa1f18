import { describe, expect, test } from 'vitest'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { newVacancy } from '../endpoints/samples/vacancies.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const path = ({ id }: World, vacancy = id.open) => `/regions/${id.home}/vacancies/${vacancy}`
const read = async (world: World, vacancy?: string) =>
  (await world.send('holder', 'GET', path(world, vacancy))).json<VacancyAnswer>()
const act = async (world: World, caller: Caller, body: object, vacancy?: string) => {
  const { version } = await read(world, vacancy)
  return world.send(caller, 'POST', `${path(world, vacancy)}/state`, { body, ifMatch: version })
}
const patch = async (world: World, caller: Caller, body: object) => {
  const { version } = await read(world)
  return world.send(caller, 'PATCH', path(world), { body, ifMatch: version })
}

describe('the life of a vacancy', () => {
  test('draft, review, open, paused, open, closed', async () => {
    const world = await openWorld()
    const steps: [Caller, object, string][] = [
      ['ownEmployer', { act: 'submit' }, 'review'],
      ['holder', { act: 'approve' }, 'open'],
      ['ownEmployer', { act: 'pause' }, 'paused'],
      ['holder', { act: 'resume' }, 'open'],
      ['ownEmployer', { act: 'close', reason: 'positionFilled' }, 'closed'],
    ]
    for (const [caller, body, state] of steps) {
      const answer = await act(world, caller, body, world.id.draft)
      expect(answer.json<VacancyAnswer>().state).toBe(state)
    }
    expect(await read(world, world.id.draft)).toMatchObject({
      state: 'closed',
      stateReason: 'positionFilled',
    })
  })

  test('sent back to draft it carries the reason', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', { act: 'submit' }, world.id.draft)
    const answer = await act(world, 'holder', { act: 'sendBack', reason: 'No hours yet' }, world.id.draft)
    expect(answer.json()).toMatchObject({ state: 'draft', stateReason: 'No hours yet' })
  })

  test('an employer cannot approve their own vacancy', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', { act: 'submit' }, world.id.draft)
    expect((await act(world, 'ownEmployer', { act: 'approve' }, world.id.draft)).statusCode).toBe(403)
  })

  test.for(['submit', 'approve', 'resume'])('an open vacancy cannot be told to %s', async (name) => {
    const world = await openWorld()
    expect((await act(world, 'holder', { act: name })).statusCode).toBe(409)
  })

  test('sending back without a reason is a fault at the reason', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', { act: 'submit' }, world.id.draft)
    const answer = await act(world, 'holder', { act: 'sendBack' }, world.id.draft)
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/reason' }] })
  })

  test('a closed vacancy cannot be changed or matched', async () => {
    const world = await openWorld()
    await act(world, 'holder', { act: 'close', reason: 'other' })
    expect((await patch(world, 'holder', { basics: { positions: 2 } })).statusCode).toBe(409)
    await world.deps.sync.catchUp()
    const matches = await world.send(
      'self',
      'GET',
      `/regions/${world.id.home}/profiles/${world.id.profile}/matches`,
    )
    expect(Object.keys(matches.json<{ vacancies: object }>().vacancies)).not.toContain(world.id.open)
  })
})

describe('a material change', () => {
  test('by the employer sends an open vacancy back to review', async () => {
    const world = await openWorld()
    const answer = await patch(world, 'ownEmployer', { work: { demands: ['cold'] } })
    expect(answer.json<VacancyAnswer>().state).toBe('review')
  })

  test('by the employer in texts or pay leaves it open', async () => {
    const world = await openWorld()
    const answer = await patch(world, 'ownEmployer', { pay: { travelCostPaid: false } })
    expect(answer.json<VacancyAnswer>().state).toBe('open')
  })

  test('by a jobhunter leaves it open', async () => {
    const world = await openWorld()
    const answer = await patch(world, 'holder', { work: { demands: ['cold'] } })
    expect(answer.json<VacancyAnswer>().state).toBe('open')
  })
})

test.for([
  [{ hours: { perWeek: { min: 30 } } }, '/hours/perWeek/min'],
  [{ hours: { perWeek: { max: 10 } } }, '/hours/perWeek/max'],
  [{ hours: { required: 'f'.repeat(42) } }, '/hours/required'],
  [{ basics: { endDay: '2020-01-01' } }, '/basics/endDay'],
  [{ basics: { occupation: 'occ-astronaut' } }, '/basics/occupation'],
] as const)('%j is a fault at %s', async ([body, at]) => {
  const world = await openWorld()
  const answer = await patch(world, 'holder', body)
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: at }] })
})

test('a vacancy stays at a site of its own employer', async () => {
  const world = await openWorld()
  const answer = await patch(world, 'ownEmployer', { basics: { site: world.id.otherSite } })
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/basics/site' }] })
})

test('an employer lists their own vacancies, a jobhunter all of the region', async () => {
  const world = await openWorld()
  const list = `/regions/${world.id.home}/vacancies`
  await world.send('holder', 'POST', list, { body: newVacancy(world) })
  const totals = async (caller: Caller) =>
    (await world.send(caller, 'GET', list)).json<{ total: number }>().total
  expect([await totals('holder'), await totals('ownEmployer'), await totals('otherEmployer')]).toEqual([
    3, 3, 0,
  ])
})

test('a long list comes in pages that neither miss nor repeat', async () => {
  const world = await openWorld()
  const list = `/regions/${world.id.home}/vacancies`
  for (let made = 0; made < 7; made += 1)
    await world.send('holder', 'POST', list, { body: newVacancy(world) })
  const ids: string[] = []
  let after = ''
  for (;;) {
    const query = after ? `?limit=4&after=${after}` : '?limit=4'
    const page = (await world.send('holder', 'GET', list + query)).json<{
      items: { id: string }[]
      next: string | null
      total: number
    }>()
    ids.push(...page.items.map(({ id }) => id))
    expect(page.total).toBe(9)
    if (page.next === null) break
    after = page.next
  }
  expect(new Set(ids).size).toBe(9)
})

describe('what a jobhunter approved', () => {
  const approved = async (world: World) =>
    (await world.send('holder', 'GET', `${path(world)}/approved`)).json<{
      sections: VacancyAnswer | null
      at: string | null
    }>()

  test('is kept beside what the employer asks for now', async () => {
    const world = await openWorld()
    expect(await approved(world)).toEqual({ sections: null, at: null })
    await act(world, 'ownEmployer', { act: 'submit' }, world.id.draft)
    await patch(world, 'ownEmployer', { work: { demands: ['cold'] } })
    await act(world, 'holder', { act: 'approve' })
    await patch(world, 'ownEmployer', { work: { demands: ['cold', 'heat'] } })
    const before = await approved(world)
    expect(before.sections?.work.demands).toEqual(['cold'])
    expect((await read(world)).work.demands).toEqual(['cold', 'heat'])
  })

  test('follows what a jobhunter changes in an open vacancy', async () => {
    const world = await openWorld()
    await patch(world, 'holder', { work: { demands: ['noise'] } })
    expect((await approved(world)).sections?.work.demands).toEqual(['noise'])
  })

  test('a list says since when a vacancy waits', async () => {
    const world = await openWorld()
    await patch(world, 'ownEmployer', { work: { demands: ['cold'] } })
    const since = (await read(world)).history.at(-1)?.at
    await patch(world, 'ownEmployer', { pay: { travelCostPaid: false } })
    const list = await world.send('holder', 'GET', `/regions/${world.id.home}/vacancies?state=review`)
    expect(list.json()).toMatchObject({ items: [{ id: world.id.open, waitsSince: since }] })
  })
})

test.for([
  ['employer', 2],
  ['town', 2],
  ['occupation in another script', 2],
  ['nothing', 0],
] as const)('is found by the name of its %s', async ([what, count]) => {
  const world = await openWorld()
  const employer = (
    await world.send('holder', 'GET', `/regions/${world.id.home}/employers/${world.id.employer}`)
  ).json<{
    organisation: { name: string }
  }>()
  const { town } = await read(world)
  const words = {
    employer: employer.organisation.name,
    town: town.slice(0, 3).toUpperCase(),
    'occupation in another script': 'ፋብሪካ',
    nothing: 'zzzz',
  }
  const find = encodeURIComponent(words[what])
  const list = await world.send('holder', 'GET', `/regions/${world.id.home}/vacancies?find=${find}`)
  expect(list.json<{ total: number }>().total).toBe(count)
})

describe('a draft', () => {
  const throwAway = async (world: World, caller: Caller) => {
    const { version } = await read(world, world.id.draft)
    return world.send(caller, 'DELETE', path(world, world.id.draft), { ifMatch: version })
  }

  test('that nobody has seen is thrown away by its employer', async () => {
    const world = await openWorld()
    expect((await throwAway(world, 'ownEmployer')).statusCode).toBe(204)
    expect((await world.send('holder', 'GET', path(world, world.id.draft))).statusCode).toBe(404)
  })

  test('that was sent for review once is kept', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', { act: 'submit' }, world.id.draft)
    await act(world, 'holder', { act: 'sendBack', reason: 'No hours yet' }, world.id.draft)
    expect((await throwAway(world, 'ownEmployer')).statusCode).toBe(409)
  })

  test('is what a closed vacancy becomes that is taken up again', async () => {
    const world = await openWorld()
    await act(world, 'ownEmployer', { act: 'close', reason: 'positionFilled' })
    const again = await act(world, 'ownEmployer', { act: 'reopen' })
    expect(again.json()).toMatchObject({ state: 'draft', stateReason: null })
  })
})
