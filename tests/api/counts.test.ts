import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../api/access.ts'
import { dayNumber } from '../../api/adapters/clock.ts'
import { firstSettings } from '../../api/deps.ts'
import { memberships } from '../../api/features/accounts/store.ts'
import { sites } from '../../api/features/employers/store.ts'
import { roundedCount, roundedGain } from '../../api/features/matches/shown.ts'
import { toMatchOpening } from '../../api/features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../../api/features/vacancies/store.ts'
import { dutchSkills } from '../../matcher/codes.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { fromHours, or } from '../../matcher/grid.ts'
import { aSite } from '../../seed/builders/site.ts'
import { certificates } from '../../seed/data/certificates.ts'
import { postcodes } from '../../seed/data/places.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { randomFrom } from '../../seed/random.ts'
import { personas } from '../../seed/stories/cast.ts'
import { type OpenApp, openDemo } from '../support/app.ts'

const region = 'region-zwolle'
let demo: OpenApp
beforeAll(async () => {
  demo = await openDemo(inject('runFolder'))
})
afterAll(() => demo.close())

const accountOf = (id: string) => personas.find((persona) => persona.id === id)?.account ?? ''
/** A persona as the services see them; `as` counts their questions apart. */
const actorFor = async (id: string, as = ''): Promise<Actor> => {
  const held = await demo.deps.store.collection(memberships).find({ account: accountOf(id) })
  return {
    account: accountOf(id) + as,
    session: 'session',
    memberships: held.map((join) => ({
      role: join.role,
      region: join.region,
      employer: join.employer ?? null,
      profile: join.profile ?? null,
    })),
    scoped: [],
  }
}

type Draft = Pick<Vacancy, 'basics' | 'work' | 'requirements' | 'hours'>
const draftOf = ({ basics, work, requirements, hours }: Vacancy): Draft => ({
  basics,
  work,
  requirements,
  hours,
})

/** A vacancy of the region with a few of its demands changed by chance. */
const changed = (random: ReturnType<typeof randomFrom>, vacancy: Vacancy): Draft => {
  const draft = draftOf(vacancy)
  const skills = Object.entries(draft.requirements.skills).map(([id, asked]) => [
    id,
    { ...asked, learnable: random.chance(0.5) },
  ])
  const more = random
    .some(taxonomy.skills, random.int(0, 2))
    .map(({ id }) => [
      id,
      { level: random.int(1, 3), importance: random.pick(['must', 'nice']), learnable: random.chance(0.3) },
    ])
  return {
    ...draft,
    requirements: {
      skills: Object.fromEntries([...skills, ...more]),
      certificates: random.chance(0.3)
        ? { [random.pick(certificates).id]: { obtainable: random.chance(0.5) } }
        : draft.requirements.certificates,
    },
    hours: { ...draft.hours, perWeek: { min: null, desired: random.int(8, 38), max: null } },
  }
}

test('for 100 random drafts the count is the length of the ranking', async () => {
  const random = randomFrom(11, 'drafts')
  const { deps } = demo
  const stored = await deps.store.collection(vacancies).in(region).find({ state: 'open' })
  const staff = await actorFor('marieke')
  const lengths: number[] = []
  for (let tried = 0; tried < 100; tried += 1) {
    const from = random.pick(stored)
    const draft = changed(random, from)
    const { count } = await deps.employerMatches.count(staff, region, draft)
    const id = random.id('vacancy')
    await deps.vacancies.create(staff, region, { id, ...draft })
    const { json } = await deps.lists.forVacancy(staff, region, id, { limit: 1 })
    const { list } = JSON.parse(String(json)) as { list: RankedList }
    expect(count).toEqual({ people: list.total, isExact: true })
    lengths.push(list.total)
  }
  expect(new Set(lengths).size).toBeGreaterThan(20)
})

test('what an employer reads is the count without rights, limits and wishes, in fives from ten', async () => {
  const { deps } = demo
  const random = randomFrom(12, 'employer drafts')
  const wim = await actorFor('wim')
  const own = (
    await deps.store
      .collection(vacancies)
      .in(region)
      .find({ employer: wim.memberships[0]?.employer ?? '' })
  )[0]
  if (!own) throw new Error('Wim has vacancies')
  const site = await deps.employers.getSite(region, own.basics.site)
  const settings = { weights: firstSettings.weights, lateStartDays: firstSettings.lateStartDays }
  const ask = { today: dayNumber(await deps.regions.today(region)), settings }
  /** How many a draft suits by the rules that decide for employers, and by all of them. */
  const countsOf = async (draft: Pick<Vacancy, 'basics' | 'hours' | 'work' | 'requirements'>) => {
    const opening = toMatchOpening({ ...own, ...draft }, site, deps.reference)
    const [untold, all] = await Promise.all([
      deps.matcher.count([region], opening, { ...ask, audience: 'employer' }),
      deps.matcher.count([region], opening, ask),
    ])
    return { untold: untold.total, all: all.total }
  }
  let told = 0
  for (let tried = 0; tried < 40; tried += 1) {
    const draft = { ...changed(random, own), basics: own.basics }
    const { count, without } = await deps.employerMatches.count(wim, region, draft)
    const { untold, all } = await countsOf(draft)
    expect(count).toEqual(roundedCount(untold))
    if (roundedCount(all).people !== count.people) told += 1
    for (const { people } of [count, ...without.map((row) => row.count)])
      if (people !== null) expect([people % 5, people >= 10]).toEqual([0, true])
    for (const { more, what } of without) {
      expect(what.type).not.toBe('demand')
      if (more !== null) expect(more).toBeGreaterThanOrEqual(5)
    }
  }
  // Else the drafts would not tell the one count from the other.
  expect(told).toBeGreaterThan(5)
})

test.for([
  [0, null],
  [9, null],
  [10, 10],
  [14, 10],
  [37, 35],
] as const)('%i people are shown as %s', ([people, shown]) => {
  expect(roundedCount(people).people).toBe(shown)
})

test.for([
  [12, 22, 10],
  [9, 40, null],
  [12, 21, null],
  [14, 25, 15],
] as const)('from %i to %i people shows a difference of %s', ([before, after, shown]) => {
  expect(roundedGain(before, after)).toBe(shown)
})

test('after 500 counts in a day an employer is asked to come back tomorrow', async () => {
  const { deps } = demo
  const ingrid = await actorFor('ingrid', '-limit')
  const own = (
    await deps.store
      .collection(vacancies)
      .in(region)
      .find({ employer: ingrid.memberships[0]?.employer ?? '' })
  )[0]
  if (!own) throw new Error('Ingrid has vacancies')
  const bare = {
    ...draftOf(own),
    requirements: { skills: {}, certificates: {} },
    work: { ...own.work, tasks: {}, demands: [] },
  }
  const ask = () =>
    deps.employerMatches.count(ingrid, region, { ...bare, hours: { ...bare.hours, required: null } })
  for (let times = 0; times < 500; times += 1) await ask()
  await expect(ask()).rejects.toMatchObject({ code: 'tooMany' })
})

/** What a reader can be sure of: at least and at most so many people. */
type Sure = { least: number; most: number }
type Step = (draft: Draft) => Draft

const task = (dutch: object) => ({
  title: { language: 'nl', text: 'x', translations: {} },
  share: 1,
  dutch: { listening: 'A0', speaking: 'A0', reading: 'A0', writing: 'A0', ...dutch } as never,
  hard: [...dutchSkills],
  floorLanguageHelps: false,
})

/** Single demands to walk over: a certificate, a skill, a level of Dutch, an hour of the week. */
const stepsOf = (random: ReturnType<typeof randomFrom>): Step[] => [
  ...certificates.map(
    ({ id }): Step =>
      (draft) => {
        const { requirements } = draft
        const more = { ...requirements.certificates, [id]: { obtainable: false } }
        return { ...draft, requirements: { ...requirements, certificates: more } }
      },
  ),
  ...random.some(taxonomy.skills, 25).map(
    ({ id }): Step =>
      (draft) => {
        const { requirements } = draft
        const asked = { level: 1, importance: 'must' as const, learnable: false }
        return {
          ...draft,
          requirements: { ...requirements, skills: { ...requirements.skills, [id]: asked } },
        }
      },
  ),
  ...dutchSkills.flatMap((skill) =>
    (['A1', 'A2', 'B1'] as const).map(
      (level): Step =>
        (draft) => {
          const tasks = { ...draft.work.tasks, [`${skill}-${level.toLowerCase()}`]: task({ [skill]: level }) }
          return { ...draft, work: { ...draft.work, tasks } }
        },
    ),
  ),
  ...random
    .some(
      Array.from({ length: 168 }, (_, hour) => hour),
      40,
    )
    .map(
      (hour): Step =>
        (draft) => {
          const required = or(draft.hours.required ?? '0'.repeat(42), fromHours([hour]))
          return { ...draft, hours: { ...draft.hours, required } }
        },
    ),
]

describe('an employer who walks over single demands, places and hours', () => {
  /** How many are in the first count and not in the second, which asks one thing more. */
  const lost = (wide: Sure, narrow: Sure): Sure => ({
    least: Math.max(0, wide.least - narrow.most),
    most: wide.most - narrow.least,
  })

  /** Groups of one to four people that the answers prove to be there, alone or nested in a wider pair of answers. */
  const walk = async (seed: string, ask: (draft: Draft) => Promise<Sure>): Promise<number> => {
    const { store } = demo.deps
    const random = randomFrom(13, seed)
    const employer = (await actorFor('wim')).memberships[0]?.employer ?? ''
    const [own] = await store.collection(vacancies).in(region).find({ employer })
    if (!own) throw new Error('Wim has vacancies')
    const easy: Draft = {
      basics: own.basics,
      work: { tasks: {}, floorLanguages: [], demands: [], dutchSharePercent: null },
      requirements: { skills: {}, certificates: {} },
      hours: { perWeek: { min: 1, desired: 8, max: 16 }, possible: 'f'.repeat(42), required: null },
    }
    const places = [easy]
    for (const { postcode, town } of random.some(postcodes, 6)) {
      const site = aSite(random, { employer, address: { town, postcode } })
      await store.collection(sites).in(region).insert(site)
      places.push({ ...easy, basics: { ...easy.basics, site: site.id } })
    }
    const steps = stepsOf(random)
    let found = 0
    for (const base of places) {
      const wide = await ask(base)
      const alone = new Map<Step, Sure>()
      for (const step of steps) {
        const narrow = await ask(step(base))
        alone.set(step, narrow)
        const group = lost(wide, narrow)
        if (group.least >= 1 && group.most < 5) found += 1
      }
      for (const inner of random.some(steps, 4))
        for (const step of random.some(steps, 12)) {
          const [innerAlone, stepAlone] = [alone.get(inner), alone.get(step)]
          if (inner === step || !innerAlone || !stepAlone) continue
          const nested = lost(innerAlone, await ask(step(inner(base))))
          if (nested.least >= 1 && Math.min(lost(wide, stepAlone).most, nested.most) <= 1) found += 1
        }
    }
    return found
  }

  test('finds nobody from what an employer is shown', async () => {
    const wim = await actorFor('wim')
    let asked = 0
    const found = await walk('shown', async (draft) => {
      asked += 1
      const actor = { ...wim, account: `${wim.account}-${Math.floor(asked / 400)}` }
      const { people } = (await demo.deps.employerMatches.count(actor, region, draft)).count
      return people === null ? { least: 0, most: 9 } : { least: people, most: people + 4 }
    })
    expect(asked).toBeGreaterThan(800)
    expect(found).toBe(0)
  })

  test('would find people if exact numbers were shown', async () => {
    const marieke = await actorFor('marieke')
    const found = await walk('exact', async (draft) => {
      const people = (await demo.deps.employerMatches.count(marieke, region, draft)).count.people ?? 0
      return { least: people, most: people }
    })
    expect(found).toBeGreaterThan(5)
  })
})
