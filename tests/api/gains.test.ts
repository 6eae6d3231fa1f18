import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { z } from 'zod'
import type { matchEndpoints } from '../../api/features/matches/contract.ts'
import { planksOf } from '../../api/features/matches/planks.ts'
import type { pictureEndpoints } from '../../api/features/pictures/contract.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { randomFrom } from '../../seed/random.ts'
import { type OpenApp, openDemo, smallRegion } from '../support/app.ts'
import { type Edit, profileEdit, vacancyEdit } from '../support/changes.ts'
import { openWorld } from '../support/world.ts'

const home = '/regions/region-zwolle'
/** So many of each sort are made in the data through the API, and asked again. */
const least = 200

type At = typeof matchEndpoints
type AnswerOf<E extends { answer: z.ZodType }> = z.infer<E['answer']>
type Saved = { id: string; version: number }

let demo: OpenApp
let cookie: Record<string, string>
beforeAll(async () => {
  demo = await openDemo(inject('runFolder'), { size: smallRegion })
  const answer = await demo.app.inject({
    method: 'POST',
    url: '/api/v1/demo/sessions',
    payload: { persona: 'marieke' },
  })
  cookie = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
})
afterAll(() => demo.close())

async function send<Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object, ifMatch = 0) {
  const answer = await demo.app.inject({
    method,
    url: `/api/v1${home}${path}`,
    cookies: cookie,
    headers: ifMatch > 0 ? { 'if-match': `"${ifMatch}"` } : {},
    ...(payload && { payload }),
  })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Answer>()
}

/** Makes an edit, looks, and takes it back. */
async function made<Seen>(
  path: string,
  version: number,
  { body, undo }: Edit,
  look: (change: string) => Promise<Seen>,
): Promise<Seen> {
  const after = await send<Saved>('PATCH', path, body, version)
  const seen = await look(`${after.id}@${after.version}`)
  await send<Saved>('PATCH', path, undo, after.version)
  await demo.deps.sync.catchUp()
  return seen
}

const stored = {
  people: async () =>
    (await demo.deps.store.collection(profiles).in('region-zwolle').find({})).filter(
      ({ state }) => state === 'active',
    ),
  places: () => demo.deps.store.collection(vacancies).in('region-zwolle').find({ state: 'open' }),
}

const idsIn = ({ matches, askFirst }: RankedList) => [
  ...matches.map(({ openingId }) => openingId),
  ...askFirst.map(({ match }) => match.openingId),
]

test(`a change made in a profile gives the score, the rank and the planks that were promised, for ${least} of them`, async () => {
  const random = randomFrom(21, 'pair gains')
  const [people, places] = [await stored.people(), await stored.places()]
  const types = new Map<string, number>()
  let [tried, opened] = [0, 0]
  while (tried < least) {
    const [person, place] = [random.pick(people).id, random.pick(places).id]
    const address = `/vacancies/${place}/matches/${person}`
    const { explanation, gains } = await send<AnswerOf<At['ofVacancy']>>('GET', address)
    const own = await send<AnswerOf<At['ofProfile']>>('GET', `/profiles/${person}/matches/${place}`)
    expect(own.gains.map(({ change }) => change)).toEqual(gains.map(({ change }) => change))
    const nth = random.int(0, 2)
    const promised = gains[nth]
    if (!promised) continue
    const profile = await send<ProfileAnswer>('GET', `/profiles/${person}`)
    const [after, mine] = await made(
      `/profiles/${person}`,
      profile.version,
      profileEdit(profile, promised.change),
      async (change) => {
        await send('GET', `/vacancies/${place}/matches?limit=1&atLeast=${change}`)
        return [
          await send<AnswerOf<At['ofVacancy']>>('GET', address),
          await send<AnswerOf<At['ofProfile']>>('GET', `/profiles/${person}/matches/${place}`),
        ] as const
      },
    )
    tried += 1
    types.set(promised.change.type, (types.get(promised.change.type) ?? 0) + 1)
    const match = 'match' in after.explanation ? after.explanation.match : null
    expect({ score: match?.score, tenths: match?.shownTenths, rank: after.rank }).toEqual({
      score: promised.score,
      tenths: promised.shownTenths,
      rank: promised.rank,
    })
    expect(mine.keys).toBeNull()
    expect(match && planksOf(match)).toEqual(own.gains[nth]?.planks)
    if (own.gains[nth]?.opens) opened += 1
    expect(own.gains[nth]?.opens).toBe(!('match' in explanation))
  }
  expect(types.size).toBeGreaterThanOrEqual(4)
  expect(opened).toBeGreaterThan(10)
})

test(`a change made in a profile opens as many places as promised, the named ones first, for ${least} of them`, async () => {
  const random = randomFrom(22, 'region gains')
  const people = await stored.people()
  let [tried, opening] = [0, 0]
  while (tried < least) {
    const person = random.pick(people).id
    const { items } = await send<AnswerOf<At['gains']>>('GET', `/profiles/${person}/gains`)
    const list = async (query: string) =>
      idsIn(
        (await send<AnswerOf<At['forProfile']>>('GET', `/profiles/${person}/matches?limit=200${query}`)).list,
      )
    const before = await list('')
    for (const { change, opened, vacancies: first } of items) {
      const profile = await send<ProfileAnswer>('GET', `/profiles/${person}`)
      const after = await made(
        `/profiles/${person}`,
        profile.version,
        profileEdit(profile, change),
        (written) => list(`&atLeast=${written}`),
      )
      const found = after.filter((id) => !before.includes(id))
      expect(found.length).toBe(opened)
      expect(first.map(({ id }) => id)).toEqual(found.slice(0, 5))
      tried += 1
      if (opened > 0) opening += 1
    }
  }
  expect(opening).toBeGreaterThan(50)
})

test(`what a vacancy lets go of lets in as many people as promised, for ${least} relaxations`, async () => {
  const random = randomFrom(23, 'relaxations')
  let [tried, more] = [0, 0]
  for (const { id } of random.shuffle(await stored.places())) {
    if (tried >= least) break
    const vacancy = await send<VacancyAnswer>('GET', `/vacancies/${id}`)
    const { basics, work, requirements, hours } = vacancy
    const draft = { basics, work, requirements, hours }
    const { without } = await send<AnswerOf<typeof pictureEndpoints.count>>('POST', '/counts', draft)
    for (const { what, count, more: gained } of without) {
      const { version } = await send<VacancyAnswer>('GET', `/vacancies/${id}`)
      const { list } = await made(`/vacancies/${id}`, version, vacancyEdit(vacancy, what), (change) =>
        send<AnswerOf<At['forVacancy']>>('GET', `/vacancies/${id}/matches?limit=1&atLeast=${change}`),
      )
      const toAsk = list.askFirstTotal
      expect(count).toEqual({ people: list.total + toAsk, toAsk, exactness: 'exact' as const })
      tried += 1
      more += gained ?? 0
    }
  }
  expect(tried).toBeGreaterThanOrEqual(least)
  expect(more).toBeGreaterThan(20)
})

test('who is one certificate away is counted for jobhunters, and for a coordinator only from the threshold on', async () => {
  const many = () => send<AnswerOf<At['certificateGaps']>>('GET', '/certificate-gaps')
  await expect.poll(async () => (await many()).items.length).toBeGreaterThan(3)
  expect(await many()).toMatchObject({ isCounting: false, at: expect.any(String) })
  const world = await openWorld()
  const here = `/regions/${world.id.home}`
  const asked = { requirements: { certificates: { 'cert-vca': { obtainable: false } } } }
  const known = { certificates: { asked: true, items: { 'cert-vca': null } } }
  for (const [path, body] of [
    [`/vacancies/${world.id.open}`, asked],
    [`/profiles/${world.id.profile}`, known],
  ] as const) {
    const { version } = (await world.send('holder', 'GET', `${here}${path}`)).json<Saved>()
    await world.send('holder', 'PATCH', `${here}${path}`, { body, ifMatch: version })
  }
  const gaps = async (caller: 'holder' | 'coordinator') =>
    (await world.send(caller, 'GET', `${here}/certificate-gaps`)).json<AnswerOf<At['certificateGaps']>>()
  await expect.poll(async () => (await gaps('holder')).at).not.toBeNull()
  const exact = await gaps('holder')
  expect(exact).toMatchObject({ fewest: null, items: [{ certificate: 'cert-vca', openings: 1 }] })
  expect(exact.items[0]?.people).toBeGreaterThan(0)
  expect(await gaps('coordinator')).toMatchObject({ fewest: 10, items: [{ people: null, openings: 1 }] })
})

test('a person lists the open vacancies of their region and no others', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/vacancies`
  for (const query of ['', '?state=draft', '?state=open']) {
    const { items } = (await world.send('self', 'GET', `${path}${query}`)).json<{ items: { id: string }[] }>()
    expect(items.map(({ id }) => id)).toEqual(query === '?state=draft' ? [] : [world.id.open])
  }
})

test('what stops a person is told gate by gate, and never what only staff may read', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
  const body = {
    mobility: { modes: { walk: 'have' }, maxMinutes: 5 },
    wishes: { kinds: { job: 'not' }, confirmedOn: '2026-11-01' },
  }
  await world.send('self', 'PATCH', path, { body, ifMatch: version })
  const answer = await world.send('self', 'GET', `${path}/matches/${world.id.open}`)
  const { keys, jobhunter } = answer.json<AnswerOf<At['ofProfile']>>()
  expect(keys?.locked.map(({ gate }) => gate)).toContain('wish')
  expect(keys?.locked.find(({ gate }) => gate === 'wish')?.change).toBeNull()
  expect(keys?.after).toBeNull()
  expect(
    keys?.locked.flatMap(({ stops }) => stops.map(({ audience }) => audience.includes('person'))),
  ).not.toContain(false)
  expect(jobhunter).toBe('holder')
})
