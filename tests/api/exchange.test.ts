import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VumProfile, VumVacancy } from '../../api/features/exchange/contract.ts'
import { toVumProfile } from '../../api/features/exchange/rules-profile.ts'
import { fromVumVacancy, toVumVacancy } from '../../api/features/exchange/rules-vacancy.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { written } from '../../seed/builders/record.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { vumFile, vumQuestion } from '../endpoints/samples/exchange.ts'
import { openWorld, type World } from '../support/world.ts'

const facts = reference()
const random = randomFrom(3, 'exchange')
const site = random.id('site')
const asVum = (parts: Parameters<typeof aVacancy>[1] = {}) =>
  toVumVacancy({ ...aVacancy(random, parts), employerName: 'Bakkerij', town: 'Zwolle' }, '8011AB', facts)
const back = (vum: VumVacancy) => fromVumVacancy(vum, { site, today: '2026-12-01', reference: facts })

const dutch = (listening: 'A0' | 'A1' | 'A2' | 'B2' | 'C2', speaking: 'A0' | 'B1' = 'A0') => ({
  ...{ title: written('nl', 'Werk'), share: 1, hard: [], floorLanguageHelps: false },
  dutch: { listening, speaking, reading: 'A0' as const, writing: 'A0' as const },
})

describe('a vacancy in the words of VUM', () => {
  test('comes back as it went, but for what the list names as lost', () => {
    const parts: Parameters<typeof aVacancy>[1] = {
      basics: { occupation: 'occ-baker', title: written('nl', 'Bakker'), endDay: null },
      requirements: {
        skills: { 'sk-bake': { level: 2, importance: 'nice', learnable: true } },
        certificates: { 'cert-licence-b': { obtainable: false }, 'cert-vca': { obtainable: false } },
      },
      work: { tasks: { work: dutch('A1', 'B1') }, demands: ['night'] },
      hours: { perWeek: { min: 20, desired: 28, max: 28 } },
      pay: { wage: { amountCents: 1505, currency: 'EUR', per: 'hour' } },
    }
    const there = asVum(parts)
    const here = back(there?.vacature as VumVacancy)?.sections
    const own = aVacancy(random, parts)
    expect(here?.requirements).toEqual(own.requirements)
    expect(here?.hours.perWeek).toEqual(own.hours.perWeek)
    expect(here?.pay.wage).toEqual(own.pay.wage)
    expect(here?.work.demands).toEqual(['night'])
    expect(Object.values(here?.work.tasks ?? {})[0]?.dutch).toEqual(dutch('A1', 'B1').dutch)
    expect(here?.basics).toMatchObject({
      kind: 'job',
      occupation: 'occ-baker',
      startDay: own.basics.startDay,
    })
    expect(there?.lost).toEqual([
      '/work/tasks',
      '/requirements/skills/level',
      '/requirements/certificates/obtainable',
      '/hours/possible',
      '/pay/travelCostPaid',
      '/guidance',
    ])
  })

  test('asks the Dutch of its hardest task, in four levels that come back as the lowest of ours', () => {
    const levels = (['A0', 'A1', 'A2', 'B2', 'C2'] as const).map((listening) => {
      const vum = asVum({ work: { tasks: { one: dutch('A0'), two: dutch(listening, 'B1') } } })?.vacature
      const code = vum?.taalbeheersing?.[0]?.codeNiveauTaalbeheersingLuisteren
      const task = Object.values(back(vum as VumVacancy)?.sections.work.tasks ?? {})[0]
      return [code, task?.dutch.listening]
    })
    expect(levels).toEqual([
      [1, 'A0'],
      [2, 'A1'],
      [2, 'A1'],
      [3, 'B1'],
      [4, 'C1'],
    ])
  })

  test('has no field that is empty, and no Dutch where none is asked', () => {
    const vum = asVum({ description: null, pay: { wage: null } })?.vacature
    expect(vum).not.toHaveProperty('taalbeheersing')
    expect(JSON.stringify(vum)).not.toMatch(/""|\[\]|\{\}|null/)
  })

  test.for([
    ['job', '01', 'job'],
    ['starterJob', '01', 'job'],
    ['dual', '02', 'dual'],
    ['volunteering', '03', 'volunteering'],
    ['languageInternship', '04', 'workExperience'],
  ] as const)('%s goes as agreement %s and comes back as %s', ([kind, code, again]) => {
    const there = asVum({ basics: { kind } })
    expect(there?.vacature.contractvorm?.[0]?.codeTypeOvereenkomst).toBe(code)
    expect(back(there?.vacature as VumVacancy)?.sections.basics.kind).toBe(again)
    expect(there?.lost.includes('/basics/kind')).toBe(kind !== again)
  })

  test('is not made of a trial placement', () => {
    expect(asVum({ basics: { kind: 'trial' } })).toBeNull()
  })
})

describe('a profile in the words of VUM', () => {
  test('says what somebody can and wants, and not who it is', () => {
    const profile = aProfile(random, {
      contact: { name: 'Selam Tesfay', email: 'selam@example.org', phone: '+31612345678' },
      residence: { town: 'Zwolle', postcode: '8011', municipality: null, movingDay: null },
      languages: {
        dutch: { listening: { level: 'A2', source: 'school', on: '2026-10-01' } },
        others: { ti: 'C2', xyz: 'B1' },
      },
      mobility: { modes: { bicycle: 'have', car: 'promised' }, maxMinutes: 45 },
      wishes: { occupations: { 'occ-baker': 'dream', 'occ-production': 'not' }, kinds: { job: 'dream' } },
      introduction: written('nl', 'Ik ben Selam en bak graag'),
    })
    const { profiel, lost }: { profiel: VumProfile; lost: string[] } = toVumProfile(profile, facts)
    const text = JSON.stringify(profiel)
    for (const own of ['Selam', 'Tesfay', 'example.org', '612345678', profile.id])
      expect(text).not.toContain(own)
    expect(profiel.bemiddelingsberoep).toHaveLength(1)
    expect(profiel.contractvorm).toEqual([{ codeTypeOvereenkomst: '01' }])
    expect(profiel.vervoermiddel?.map(({ codeVervoermiddel }) => codeVervoermiddel)).toEqual([3, 5])
    expect(profiel.mobiliteit).toEqual({ maximaleReistijd: 45 })
    const spoken = profiel.arbeidsmarktkwalificatie.taalbeheersing
    expect(spoken?.map(({ codeTaal }) => codeTaal)).toEqual(['nld', 'tir'])
    expect(spoken?.[0]?.codeNiveauTaalbeheersingLuisteren).toBe(2)
    expect(lost).toEqual(
      expect.arrayContaining(['/contact', '/introduction', '/languages/others', '/residence/postcode']),
    )
  })
})

describe('taking a vacancy over', () => {
  const send = (world: World, file: string, at = world.id.site) =>
    world.send('holder', 'POST', `/regions/${world.id.home}/vum-vacancies`, { body: { site: at, file } })

  test('makes one draft, and the same once more changes nothing', async () => {
    const world = await openWorld()
    const file = vumFile({ onbekend: { veld: 1 }, omschrijvingVacature: '', contractvorm: [{}] })
    const first = await send(world, file)
    expect(first.statusCode).toBe(201)
    const { vacancy, lost } = first.json<{ vacancy: string; lost: string[] }>()
    expect(lost).toEqual(['/file/beroep'])
    const path = `/regions/${world.id.home}/vacancies/${vacancy}`
    const before = (await world.send('holder', 'GET', path)).json<VacancyAnswer>()
    expect(before).toMatchObject({
      state: 'draft',
      description: null,
      hours: { perWeek: { min: 24, max: 32 } },
    })
    expect((await send(world, file)).json()).toEqual({ vacancy, lost })
    expect((await world.send('holder', 'GET', path)).json()).toEqual(before)
    expect((await send(world, vumFile({ idVacature: 'partner-2' }))).json()).not.toMatchObject({ vacancy })
  })

  test.for([
    ['{', '/file', 'invalid_json'],
    [vumFile({ naamVacature: ' ' }), '/file/naamVacature', 'required'],
    [
      vumFile({ naamVacature: 'a\u202eb', beroep: { naamBeroepOngecodeerd: 'Bakker' } }),
      '/file',
      'hidden_characters',
    ],
    [vumFile({ werktijden: {} }), '/file/werktijden', 'required'],
    [
      vumFile({ werktijden: { aantalWerkurenPerWeekMinimaal: 40, aantalWerkurenPerWeekMaximaal: 8 } }),
      '/file/werktijden',
      'order',
    ],
    [
      vumFile({ taalbeheersing: [{ codeTaal: 'Dutch' }] }),
      '/file/taalbeheersing/0/codeTaal',
      'invalid_format',
    ],
  ] as const)('%s is refused at %s', async ([file, path, code]) => {
    const world = await openWorld()
    const answer = await send(world, file)
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path, code }] })
  })

  test('goes to no site of another region', async () => {
    const world = await openWorld()
    expect((await send(world, vumFile(), world.id.farSite)).json()).toMatchObject({
      faults: [{ path: '/site', code: 'unknown_site' }],
    })
  })
})

describe('questions and people of VUM’s', () => {
  const closers: (() => Promise<void>)[] = []
  let world: World
  beforeAll(async () => {
    world = await openWorld({ atEnd: (close) => closers.push(close) })
  })
  afterAll(async () => {
    for (const close of closers) await close()
  })
  const ask = async (noun: string, change: object = {}) => {
    const body = { ...vumQuestion, ...change }
    return world.send('holder', 'POST', `/regions/${world.id.home}/vum-${noun}/matches`, { body })
  }

  test('open vacancies in the area are found, without name, text and employer', async () => {
    const found = (await ask('vacancies')).json().matches
    expect(found.map(({ vumID }: { vumID: string }) => vumID)).toEqual([world.id.open])
    expect(Object.keys(found[0].vacature)).not.toEqual(expect.arrayContaining(['naamVacature']))
    expect(JSON.stringify(found[0].vacature)).not.toContain('handelsnaam')
    const away = { selectiegebied: { postcode: '7941', afstand: 5 } }
    expect((await ask('vacancies', away)).json().matches).toEqual([])
    const none = { selectievraag: '{"werktijden.aantalWerkurenPerWeekMaximaal":{"$gt":60}}' }
    expect((await ask('vacancies', none)).json().matches).toEqual([])
    expect((await ask('vacancies', { selectievraag: '[' })).json().faults[0].path).toBe('/selectievraag')
  })

  test('people are found without who they are, and read that somebody looked', async () => {
    const answer = await ask('profiles')
    expect(answer.json().matches.length).toBeGreaterThan(0)
    expect(answer.body).not.toMatch(/profile-|Selam/)
    const looks = await world.send(
      'self',
      'GET',
      `/regions/${world.id.home}/profiles/${world.id.profile}/looks`,
    )
    expect(looks.json().items).toMatchObject([{ depth: 'list' }])
  })

  test('somebody of VUM’s becomes one profile that nobody has confirmed', async () => {
    const body = { name: 'Amina', language: 'ar', file: '{"idWerkzoekende":"elders-1","cursus":[]}' }
    const path = `/regions/${world.id.home}/vum-profiles`
    const [first, again] = [
      await world.send('holder', 'POST', path, { body }),
      await world.send('holder', 'POST', path, { body: { ...body, name: 'Anders' } }),
    ]
    expect([first.statusCode, again.json().profile]).toEqual([201, first.json().profile])
    const made = await world.send(
      'holder',
      'GET',
      `/regions/${world.id.home}/profiles/${first.json().profile}`,
    )
    expect(made.json()).toMatchObject({ state: 'unclaimed', contact: { name: 'Amina' } })
  })
})
