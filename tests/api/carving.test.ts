import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { matchEndpoints } from '../../api/features/matches/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { type Caller, openWorld } from '../support/world.ts'

type At = typeof matchEndpoints
const title = (text: string) => ({ language: 'nl', text, translations: {} })
const task = (text: string, speaking: 'A0' | 'B2') => ({
  ...{ title: title(text), share: 1, floorLanguageHelps: false },
  dutch: { listening: 'A0', speaking, reading: 'A0', writing: 'A0' } as const,
  hard: speaking === 'A0' ? [] : ['speaking' as const],
})
const must = { level: 1, importance: 'must', learnable: false } as const
const can = { level: 2, years: null, lastUsed: null, evidence: 'self' } as const

/** Selam bakes and speaks little Dutch; the vacancy asks to bake, and to sell in good Dutch. */
const openBakery = async () => {
  const world = await openWorld()
  const { home } = world.id
  const near = { town: 'Zwolle', postcode: '8011' }
  const selam = aProfile(world.random, {
    contact: { name: 'Selam' },
    residence: near,
    mobility: { maxMinutes: 180 },
    skills: { finished: true, items: { 'sk-bake': can } },
    case: { owner: world.accountOf('holder') },
  })
  await world.store.collection(profiles).in(home).insert(selam)
  const vacancy = aVacancy(world.random, {
    employer: world.id.employer,
    state: 'open',
    basics: { site: world.id.site, kind: 'job', startDay: '2026-01-01' },
    work: { tasks: { bake: task('Brood bakken', 'A0'), sell: task('Verkopen', 'B2') }, demands: [] },
    requirements: { skills: { 'sk-bake': must, 'sk-sell': must }, certificates: {} },
    hours: { perWeek: { min: 8, desired: 20, max: 24 }, required: null },
  })
  await world.store.collection(vacancies).in(home).insert(vacancy)
  const get = async <E extends { answer: z.ZodType }>(caller: Caller, path: string) => {
    await world.deps.sync.catchUp()
    const answer = await world.send(caller, 'GET', `/regions/${home}/${path}`)
    expect(answer.statusCode).toBe(200)
    return answer.json() as z.infer<E['answer']>
  }
  return { world, selam, vacancy, get }
}

test('a task of a vacancy is counted with its own Dutch and skills, and says for whom the whole does not fit', async () => {
  const { selam, vacancy, get } = await openBakery()
  const carved = await get<At['carving']>('holder', `vacancies/${vacancy.id}/carving`)
  const [bake, sell] = carved.tasks
  expect(bake).toMatchObject({ task: 'bake', title: title('Brood bakken') })
  expect(bake?.people.map(({ name }) => name)).toContain('Selam')
  expect(bake?.more).toBe((bake?.total ?? 0) - carved.whole)
  expect(sell?.people.map(({ id }) => id)).not.toContain(selam.id)
})

test('the tasks of the region that fit somebody are told where the whole vacancy does not fit', async () => {
  const { world, selam, vacancy, get } = await openBakery()
  const { items } = await get<At['tasks']>('colleague', `profiles/${selam.id}/tasks`)
  expect(items.find((one) => one.vacancy.id === vacancy.id)?.title).toEqual(title('Brood bakken'))
  const work = { tasks: { bake: task('Brood bakken', 'A0'), clean: task('Schoonmaken', 'A0') } }
  await world.store
    .collection(vacancies)
    .in(world.id.home)
    .update(vacancy.id, 'latest', (now) => ({
      ...now,
      work: { ...now.work, tasks: work.tasks as typeof now.work.tasks },
      requirements: { ...now.requirements, skills: { 'sk-bake': must } },
    }))
  const after = await get<At['tasks']>('colleague', `profiles/${selam.id}/tasks`)
  expect(after.items.filter((one) => one.vacancy.id === vacancy.id)).toEqual([])
})

test('each of one’s own cases has the question whose answer opens most, and other people’s have none here', async () => {
  const { world, selam, get } = await openBakery()
  const people = world.store.collection(profiles).in(world.id.home)
  const silent = aProfile(world.random, {
    ...{ contact: { name: 'Silent' }, residence: { town: 'Zwolle', postcode: '8011' } },
    skills: { finished: false, items: {} },
    languages: { dutch: { listening: null, speaking: null, reading: null, writing: null } },
    wishes: { confirmedOn: null },
    case: { owner: world.accountOf('holder') },
  })
  await people.insert(silent)
  const own = await get<At['ownQuestions']>('holder', 'questions')
  const asked = own.items.find(({ person }) => person.id === silent.id)
  expect(asked?.opens).toBeGreaterThan(0)
  expect(own.items.map(({ opens }) => opens)).toEqual(
    own.items.map(({ opens }) => opens).sort((a, b) => b - a),
  )
  const { items } = await get<At['questions']>('holder', `profiles/${silent.id}/questions`)
  expect(items[0]).toEqual({ question: asked?.question, opens: asked?.opens })
  const theirs = await get<At['ownQuestions']>('colleague', 'questions')
  expect(theirs.items.map(({ person }) => person.id)).not.toContain(silent.id)
  const refused = await world.send(
    'colleague',
    'GET',
    `/regions/${world.id.home}/profiles/${selam.id}/questions`,
  )
  expect(refused.statusCode).toBe(403)
})
