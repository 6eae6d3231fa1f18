import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor } from '../../api/access.ts'
import { clockAt, dayNumber } from '../../api/adapters/clock.ts'
import { firstSettings } from '../../api/deps.ts'
import { memberships } from '../../api/features/accounts/store.ts'
import { anonymity } from '../../api/features/pictures/rules.ts'
import { blurred, employerCount, shownGain } from '../../api/features/pictures/rules-counts.ts'
import { spendingService } from '../../api/features/pictures/service-spending.ts'
import { type Telling, toldService } from '../../api/features/pictures/service-told.ts'
import { poolRows } from '../../api/features/pictures/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { toApprovedOpening } from '../../api/features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../../api/features/vacancies/store.ts'
import { specs } from '../../api/specs.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { createMatcher } from '../../matcher/index.ts'
import { certificates } from '../../seed/data/certificates.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { randomFrom } from '../../seed/random.ts'
import { personas } from '../../seed/stories/cast.ts'
import { type OpenApp, openDemo } from '../support/app.ts'
import { openTestStore } from '../support/store.ts'

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
    standsInFor: [],
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
    const { count } = await deps.counts.count(staff, region, draft)
    const id = random.id('vacancy')
    await deps.vacancies.create(staff, region, { id, ...draft })
    const { json } = await deps.lists.forVacancy(staff, region, id, { limit: 1 })
    const { list } = JSON.parse(String(json)) as { list: RankedList }
    const toAsk = list.askFirstTotal
    expect(count).toEqual({ people: list.total + toAsk, toAsk, exactness: 'exact' as const })
    lengths.push(list.total)
  }
  expect(new Set(lengths).size).toBeGreaterThan(20)
})

const ownVacancy = async (who: string) => {
  const actor = await actorFor(who)
  const employer = actor.memberships[0]?.employer ?? ''
  const [own] = await demo.deps.store.collection(vacancies).in(region).find({ employer })
  if (!own) throw new Error(`${who} has vacancies`)
  return { actor, own }
}

test('what an employer reads is how many of the pool fit, by what decides for them, off by the noise and the step alone', async () => {
  const { deps } = demo
  const random = randomFrom(12, 'employer drafts')
  const { own } = await ownVacancy('wim')
  const site = await deps.employers.getSite(region, own.basics.site)
  const consenting = await deps.store
    .collection(profiles)
    .in(region)
    .find({ 'sharing.anonymousPool': true, state: 'active' })
  const settings = { weights: firstSettings.weights, lateStartDays: firstSettings.lateStartDays }
  const on = { today: dayNumber(await deps.regions.today(region)), settings, limit: 100_000 }
  const pool = createMatcher({ ...deps.reference.matching, ...firstSettings }, 'test')
  const rows = await deps.store.collection(poolRows).in(region).find({})
  expect(rows.map(({ profile }) => profile).sort()).toEqual(consenting.map(({ id }) => id).sort())
  // As they were this morning: some have changed since.
  for (const { row } of rows) pool.upsertPerson(region, row)
  const isInPool = new Set(consenting.map(({ id }) => id))
  let [told, few] = [0, 0]
  for (let tried = 0; tried < 40; tried += 1) {
    const draft = { ...changed(random, own), basics: own.basics }
    const opening = toApprovedOpening({ ...own, ...draft }, site, deps.reference)
    if (!opening) throw new Error('The site is approved')
    const asStaff = async () => {
      const { best, askFirst } = await deps.matcher.shortlist([region], opening, on)
      return [...best, ...askFirst].filter(({ personId }) => isInPool.has(personId)).length
    }
    const found = pool.shortlist([region], opening, { ...on, audience: 'employer' })
    const { people } = await deps.counts.of(region, opening, [])
    const fitting = found.best.length + found.askFirst.length
    if (people === null) few += 1
    // The count is the greatest of those with less taught, so it may stand above by the noise, never below by more.
    else expect(Math.abs(people - fitting)).toBeLessThanOrEqual(5)
    if (people === null) expect(fitting).toBeLessThan(13)
    else expect([people % 5, people >= 10]).toEqual([0, true])
    if (people !== null && Math.abs((await asStaff()) - people) > 5) told += 1
  }
  // Else the drafts would not tell the one count from the other.
  expect(told).toBeGreaterThan(5)
  expect(few).toBeLessThan(35)
})

test('an equal set of people gives an equal count all week, and another one the next week', () => {
  const people = Array.from({ length: 40 }, (_, at) => `profile-${at}`)
  const shuffled = [...people].reverse()
  const secret = 'a'
  const counts = Array.from({ length: 40 }, (_, week) => blurred(people, { secret, week }))
  expect(blurred(shuffled, { secret, week: 3 })).toBe(counts[3])
  expect(new Set(counts)).toEqual(new Set([37, 38, 39, 40, 41, 42, 43]))
})

test('teaching a skill never lowers a count, of staff or of an employer', async () => {
  const { deps } = demo
  const random = randomFrom(14, 'teaching')
  const { own } = await ownVacancy('wim')
  const site = await deps.employers.getSite(region, own.basics.site)
  const staff = await actorFor('marieke')
  let widened = 0
  for (let tried = 0; tried < 40; tried += 1) {
    const skills = random.some(taxonomy.skills, 2).map(({ id }) => id)
    const draftOf = (taught: readonly string[]): Draft => ({
      ...own,
      requirements: {
        skills: Object.fromEntries(
          skills.map((id) => [id, { level: 1, importance: 'must', learnable: taught.includes(id) }]),
        ),
        certificates: {},
      },
    })
    const of = async (taught: readonly string[]) => {
      const { basics, work, requirements, hours } = draftOf(taught)
      const opening = toApprovedOpening({ ...own, requirements }, site, deps.reference)
      if (!opening) throw new Error('The site is approved')
      const exact = await deps.counts.count(staff, region, { basics, work, requirements, hours })
      return [(await deps.counts.of(region, opening, [])).people ?? 0, exact.count?.people ?? 0] as const
    }
    const steps = [await of([]), await of(skills.slice(0, 1)), await of(skills)]
    for (const [at, now] of steps.entries())
      for (const side of [0, 1] as const) expect(now[side]).toBeGreaterThanOrEqual(steps[at - 1]?.[side] ?? 0)
    if ((steps[2]?.[0] ?? 0) > (steps[0]?.[0] ?? 0)) widened += 1
  }
  expect(widened).toBeGreaterThan(5)
})

test('home, form and list say the same number', async () => {
  const { actor, own } = await ownVacancy('ingrid')
  const { deps } = demo
  const ofEmployer = await deps.store
    .collection(vacancies)
    .in(region)
    .find({ employer: own.employer, state: 'open' })
  for (const open of ofEmployer) {
    const { count } = await deps.counts.count(actor, region, draftOf(open))
    expect((await deps.anonymousLists.anonymous(actor, region, open.id)).count).toEqual(count)
  }
  expect(ofEmployer.length).toBeGreaterThan(0)
})

test('where no jobhunter has approved the site, an employer is told no number', async () => {
  const { actor, own } = await ownVacancy('ingrid')
  const { deps } = demo
  const id = randomFrom(15, 'site').id('site')
  const address = { street: null, town: 'Meppel', postcode: null }
  await deps.employers.createSite(actor, region, own.employer, { id, name: 'New', address })
  const draft = { ...draftOf(own), basics: { ...own.basics, site: id } }
  expect(await deps.counts.count(actor, region, draft)).toEqual({ count: null, without: [] })
  await deps.employers.approveSite(region, id)
  expect((await deps.counts.count(actor, region, draft)).count).not.toBeNull()
})

const key = { secret: 'a', week: 1 }
const asMany = (count: number) => Array.from({ length: count }, (_, at) => `${at}`)
const unblurred = { ...anonymity, noise: 0 }
test.for([
  [0, null],
  [9, null],
  [10, 10],
  [13, 15],
  [37, 35],
] as const)('%i people, unblurred, are shown as %s', ([people, shown]) => {
  expect(employerCount({ ranked: asMany(people), toAsk: [] }, key, unblurred).people).toBe(shown)
})

test.for([
  [10, 20, 10],
  [null, 40, null],
  [15, 20, null],
  [15, 25, 10],
] as const)('from %s to %i people shows a difference of %s', ([before, after, shown]) => {
  const read = (people: number | null) => ({ people, toAsk: null, exactness: 'fives' as const })
  expect(shownGain(read(before), read(after))).toBe(shown)
})

test('an account and an employer each have 60 counts a minute and 500 a day, however many processes answer', async () => {
  const store = await openTestStore(specs)
  let now = Date.parse('2026-11-27T08:00:00Z')
  const clock = clockAt(() => new Date(now))
  const [one, other] = [spendingService({ store, clock }), spendingService({ store, clock })]
  const next = (at: number) => (at % 2 ? one : other)
  for (let at = 0; at < 60; at += 1) await next(at).spend(['account-a', 'employer-a'])
  await expect(one.spend(['account-b', 'employer-a'])).rejects.toMatchObject({ code: 'tooMany' })
  await expect(one.spend(['account-a', 'employer-b'])).rejects.toMatchObject({ code: 'tooMany' })
  for (let minute = 1; minute < 9; minute += 1) {
    now += 60_000
    for (let at = 0; at < 54; at += 1) await next(at).spend([`account-${minute}`, 'employer-a'])
  }
  now += 60_000
  for (let at = 0; at < 7; at += 1) await one.spend(['account-z', 'employer-a'])
  await expect(one.spend(['account-y', 'employer-a'])).rejects.toMatchObject({ code: 'tooMany' })
  now += 24 * 60 * 60_000
  await one.spend(['account-y', 'employer-a'])
})

const telling = (people: number): Telling => ({
  set: `set-${people}`,
  fives: { people, toAsk: null, exactness: 'fives' },
  rough: { people: 25, toAsk: null, exactness: 'rough' },
})
const openTold = async () => {
  const store = await openTestStore(specs)
  return toldService({ store, law: { ...anonymity, setsAWeek: 3, roughSetsAWeek: 2 } })
}

test('of many different sets of people fewer and fewer are told, and what was told once is told all week', async () => {
  const told = await openTold()
  const ask = async (people: number, week = 1) =>
    (await told.tell(['employer', 'account'], week, telling(people), [])).count
  for (const people of [10, 15, 20]) expect(await ask(people)).toMatchObject({ people, exactness: 'fives' })
  expect(await ask(30)).toMatchObject({ people: 25, exactness: 'rough' })
  expect(await ask(15)).toMatchObject({ people: 15, exactness: 'fives' })
  expect(await ask(35)).toMatchObject({ people: 25, exactness: 'rough' })
  expect(await ask(40)).toMatchObject({ people: 25, exactness: 'earlier' })
  expect(await ask(30)).toMatchObject({ people: 25, exactness: 'rough' })
  expect(await ask(40, 2)).toMatchObject({ people: 40, exactness: 'fives' })
})

test('another account of the same employer, and another employer of the same account, are told no more', async () => {
  const told = await openTold()
  const ask = async (who: string[], people: number) =>
    (await told.tell(who, 1, telling(people), [])).count.exactness
  for (const people of [10, 15, 20]) await ask(['employer', 'account'], people)
  expect(await ask(['employer', 'another'], 25)).toBe('rough')
  expect(await ask(['elsewhere', 'account'], 25)).toBe('rough')
  expect(await ask(['elsewhere', 'another'], 25)).toBe('fives')
})

test('whoever asks for many at once is told no more than one after another', async () => {
  const told = await openTold()
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) => told.tell(['employer', 'account'], 1, telling(10 + 5 * at), [])),
  )
  const exactly = (grade: string) => all.filter(({ count }) => count.exactness === grade).length
  expect([exactly('fives'), exactly('rough'), exactly('earlier')]).toEqual([3, 2, 15])
})

test('what demands cost is told only while numbers are told in fives', async () => {
  const told = await openTold()
  const others = [telling(20), telling(30), telling(40)]
  const first = await told.tell(['employer', 'account'], 1, telling(10), others)
  expect(first.others).toEqual(others.slice(0, 2))
  expect((await told.tell(['employer', 'account'], 1, telling(50), others)).others).toEqual([])
})

test('an open vacancy says its number however much was told', async () => {
  const told = await openTold()
  for (const people of [10, 15, 20]) await told.tell(['employer', 'account'], 1, telling(people), [])
  await told.note(['employer', 'account'], 1, telling(60))
  const { count } = await told.tell(['employer', 'account'], 1, telling(60), [])
  expect(count).toMatchObject({ people: 60, exactness: 'fives' })
})
