import { describe, expect, test } from 'vitest'
import { isRestricted } from '../../api/features/matches/audience.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { checks } from '../../matcher/model/checks.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Legal = { position: 'asylumSeeker' | null; procedureStart: string | null }
const told = /"(rights|constraint)\.|check\.(rights|permit|statement|constraints)/

/** The world with a person of whom law and limits say something, and a place that asks for both. */
const open = async (legal: Legal, demands: ('heat' | 'cold')[] = ['heat']) => {
  const world = await openWorld()
  const { home, profile, open: place } = world.id
  await world.store
    .collection(profiles)
    .in(home)
    .update(profile, 'latest', (now) => ({
      ...now,
      legal: { ...now.legal, ...legal },
      constraints: { asked: true, excluded: demands },
    }))
  await world.store
    .collection(vacancies)
    .in(home)
    .update(place, 'latest', (now) => ({ ...now, work: { ...now.work, demands: ['heat'] } }))
  await world.deps.sync.catchUp()
  return world
}
const paths = ({ id }: World) => ({
  'the place for a person': `/regions/${id.home}/profiles/${id.profile}/matches/${id.open}`,
  'the person for a place': `/regions/${id.home}/vacancies/${id.open}/matches/${id.profile}`,
  'places for a person': `/regions/${id.home}/profiles/${id.profile}/matches`,
  'people for a place': `/regions/${id.home}/vacancies/${id.open}/matches`,
})
const read = async (world: World, caller: Caller, path: string) =>
  (await world.send(caller, 'GET', path)).body
const names = [
  'the place for a person',
  'the person for a place',
  'places for a person',
  'people for a place',
] as const
const late = { position: 'asylumSeeker', procedureStart: '2099-01-01' } as const
const unknown = { position: null, procedureStart: null } as const

describe.each([
  ['who may not work yet and cannot do what is asked', late, ['heat']],
  ['of whom the position is unknown', unknown, []],
] as const)('of somebody %s', (_, legal, excluded) => {
  test.for(names)('a colleague reads nothing of it in %s', async (name) => {
    const world = await open(legal, [...excluded])
    expect(await read(world, 'colleague', paths(world)[name])).not.toMatch(told)
  })

  test.for(['the place for a person', 'the person for a place'] as const)(
    'whose case it is reads it in %s, and a colleague with a reason',
    async (name) => {
      const world = await open(legal, [...excluded])
      expect(await read(world, 'holder', paths(world)[name])).toMatch(told)
      const reason = 'The holder is ill this week'
      const views = `/regions/${world.id.home}/profiles/${world.id.profile}/restricted-views`
      await world.send('colleague', 'POST', views, { body: { reason } })
      expect(await read(world, 'colleague', paths(world)[name])).toMatch(told)
    },
  )
})

test('a stand-in reads it, and lists say it of own cases alone', async () => {
  const world = await open(unknown, [])
  const standIn = world.accountOf('colleague')
  const own = world.store.collection(profiles).in(world.id.home)
  await own.update(world.id.profile, 'latest', (now) => ({ ...now, case: { ...now.case, standIn } }))
  await world.deps.sync.catchUp()
  expect(await read(world, 'colleague', paths(world)['the person for a place'])).toMatch(told)
  expect(await read(world, 'colleague', paths(world)['people for a place'])).toMatch(told)
})

test('a colleague reads that something stops a pair, and whom to ask', async () => {
  const world = await open(late)
  const body = await read(world, 'colleague', paths(world)['the person for a place'])
  expect(JSON.parse(body).explanation).toEqual({
    outcome: 'stopped',
    stops: [{ code: 'check.restrictedStop', values: {}, audience: ['staff'] }],
  })
})

test('every check about rights, papers and constraints is known as restricted', () => {
  const about = Object.keys(checks).filter((code) =>
    /right|permit|statement|constraint|agreement|notif|benefit/i.test(code),
  )
  expect(about.length).toBeGreaterThan(3)
  expect(about.filter((code) => !isRestricted(code) && !code.startsWith('check.restricted'))).toEqual([])
})

test.for(['x', 'Need to look', 'aaaaaaaaaaaaaaaa', '1234567890 1234567890'])(
  '“%s” is no reason',
  async (reason) => {
    const world = await openWorld()
    const views = `/regions/${world.id.home}/profiles/${world.id.profile}/restricted-views`
    const answer = await world.send('colleague', 'POST', views, { body: { reason } })
    expect(answer.statusCode).toBe(reason === 'Need to look' ? 200 : 400)
  },
)

describe('who looked', () => {
  const looks = async (world: World) =>
    (await world.send('self', 'GET', `/regions/${world.id.home}/profiles/${world.id.profile}/looks`))
      .json<{ items: { depth: string; viewer: string }[] }>()
      .items.map(({ depth, viewer }) => `${viewer} ${depth}`)

  test.for([
    ['profiles', 'list'],
    ['vacancies/:open/matches', 'list'],
    ['vacancies/:open/matches/:profile', 'match'],
    ['profiles/:profile', 'profile'],
    ['profiles/:profile/matches', 'match'],
    ['profiles/:profile/matches/:open', 'match'],
    ['profiles/:profile/gains', 'match'],
    ['profiles/:profile/objections', 'match'],
  ] as const)('%s leaves one row a day', async ([path, depth]) => {
    const world = await openWorld()
    const { home, open: place, profile } = world.id
    const at = `/regions/${home}/${path.replace(':open', place).replace(':profile', profile)}`
    for (const _ of [1, 2]) expect((await world.send('colleague', 'GET', at)).statusCode).toBe(200)
    expect(await looks(world)).toEqual([`colleague ${depth}`])
  })

  test('a page of proposals, and of objections that wait, leaves a row', async () => {
    const world = await openWorld()
    const { home, open: place, profile } = world.id
    await world.deps.proposals.start(home, 'test')
    await world.deps.walks.finish()
    await world.send('colleague', 'GET', `/regions/${home}/vacancies/${place}/proposals`)
    expect(await looks(world)).toEqual(['colleague list'])
    const body = { id: world.random.id('objection'), vacancy: place, text: 'I do have one', language: 'en' }
    await world.send('self', 'POST', `/regions/${home}/profiles/${profile}/objections`, { body })
    await world.send('holder', 'GET', `/regions/${home}/objections`)
    expect((await looks(world)).sort()).toEqual(['colleague list', 'holder list'])
  })

  test('their own pages leave none', async () => {
    const world = await openWorld()
    for (const path of Object.values(paths(world)).slice(0, 3)) await world.send('self', 'GET', path)
    expect(await looks(world)).toEqual([])
  })
})
