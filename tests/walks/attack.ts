import { createMatcher } from '#matcher'
import type { Actor } from '../../api/access.ts'
import { clockAt, dayNumber } from '../../api/adapters/clock.ts'
import { loadConfig } from '../../api/config.ts'
import { firstSettings, openDeps } from '../../api/deps.ts'
import { memberships } from '../../api/features/accounts/store.ts'
import type { ShownCount } from '../../api/features/pictures/contract.ts'
import type { Anonymity } from '../../api/features/pictures/rules.ts'
import type { Card } from '../../api/features/pictures/rules-cards.ts'
import { pictures, poolRows } from '../../api/features/pictures/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { toApprovedOpening } from '../../api/features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../../api/features/vacancies/store.ts'
import { specs } from '../../api/specs.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { demoRegion } from '../../seed/data/regions.ts'
import { layDemo } from '../../seed/demo.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { personas } from '../../seed/stories/cast.ts'
import type { Size } from '../../seed/world.ts'
import { openTestStore } from '../support/store.ts'

export const region = demoRegion
const monday = Date.parse('2026-11-30T08:00:00Z')
const minute = 60_000
export const day = 24 * 60 * minute

const nothingElse = {
  ...{ id: 'draft', region, employer: 'none', state: 'draft' as const, stateReason: null, description: null },
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  publication: { onWeb: false },
}

export const everyHour = Array.from({ length: 168 }, (_, at) => at)
/** Hours of the week as a vacancy writes them. */
export const cellsOf = (hours: readonly number[]): string => {
  const bits = everyHour.map((at) => (hours.includes(at) ? '1' : '0')).join('')
  return bits.replace(/[01]{4}/g, (four) => Number.parseInt(four, 2).toString(16))
}

/** What decides who fits. */
export type Ask = Pick<Vacancy, 'basics' | 'work' | 'requirements' | 'hours'>

/**
 * A region with an approved employer that tries to learn more than it may, by calls that are open to it, and a jobhunter who
 * approves whatever it sends. `law` turns rules off.
 */
export const openAttack = async ({
  seed,
  size,
  law = {},
}: {
  seed: number
  size: Size
  law?: Partial<Anonymity>
}) => {
  const store = await openTestStore(specs)
  let now = monday
  const clock = clockAt(() => new Date(now))
  await layDemo(store, clock.today('Europe/Amsterdam'), seed, size)
  // Chance that is the same in every run.
  await store.setMark('pictures:secret', `of the attack on region ${seed}`)
  const config = loadConfig({ DATA_DIR: ':memory:', LOG_LEVEL: 'silent', ROLES: 'http' })
  const deps = await openDeps(config, reference(), store, { personas, clock, anonymity: law })
  await deps.pictures.renew(region)
  const random = randomFrom(seed, 'attack')
  const actorOf = async (persona: string): Promise<Actor> => {
    const account = personas.find(({ id }) => id === persona)?.account ?? ''
    const held = await store.collection(memberships).find({ account })
    return {
      ...{ account, session: 'session', scoped: [], standsInFor: [] },
      memberships: held.map(({ role, region, employer = null, profile = null }) => ({
        ...{ role, region, employer, profile },
      })),
    }
  }
  const [employer, jobhunter] = [await actorOf('wim'), await actorOf('marieke')]
  const firm = employer.memberships[0]?.employer ?? ''
  const [site] = (await deps.employers.listSites(employer, region, firm)).items
  if (!site) throw new Error('Wim has a site')

  const loose: Ask = (() => {
    const { basics, work, requirements, hours } = aVacancy(random, {
      basics: { site: site.id, startDay: '2026-12-14' },
    })
    const perWeek = { min: null, desired: 16, max: null }
    return { basics, work, requirements, hours: { ...hours, perWeek, possible: null } }
  })()
  const versionOf = async (id: string) => (await deps.vacancies.read(employer, region, id)).version
  const act = async (actor: Actor, id: string, name: 'submit' | 'approve') =>
    deps.vacancies.setState(actor, region, id, await versionOf(id), { act: name })
  let spent = 0
  /** How many of the pool fit an ask, exactly: what no employer may read. */
  const pool = async () => {
    const matcher = createMatcher(deps.matching, 'truth')
    for (const { row } of await store.collection(poolRows).in(region).find({}))
      matcher.upsertPerson(region, row)
    const settings = { weights: firstSettings.weights, lateStartDays: firstSettings.lateStartDays }
    const today = dayNumber(clock.today('Europe/Amsterdam'))
    const on = { today, settings, limit: 100_000, audience: 'employer' as const }
    return (ask: Ask): number => {
      const asked = toApprovedOpening({ ...nothingElse, ...ask }, site, deps.reference)
      if (!asked) throw new Error('The site is approved')
      const { best, askFirst } = matcher.shortlist([region], asked, on)
      return best.length + askFirst.length
    }
  }

  return {
    deps,
    random,
    store,
    loose,
    site,
    firm,
    pool,
    /** All people of the region, as they are. */
    people: () => store.collection(profiles).in(region).find({}),
    /** An open vacancy that asks this. */
    async open(ask: Partial<Ask> = {}): Promise<string> {
      const id = random.id('vacancy')
      await deps.vacancies.create(employer, region, { id, ...loose, ...ask })
      await act(employer, id, 'submit')
      await act(jobhunter, id, 'approve')
      return id
    },
    /** Changes a vacancy; the jobhunter approves what waits for review. */
    async change(id: string, patch: Partial<Record<keyof Ask, object>>): Promise<void> {
      await deps.vacancies.patch(employer, region, id, await versionOf(id), patch)
      if ((await deps.vacancies.read(employer, region, id)).state === 'review')
        await act(jobhunter, id, 'approve')
    },
    /** As if another process had opened it again before it heard of a change. */
    async reopen(id: string): Promise<void> {
      await store
        .collection(vacancies)
        .in(region)
        .update(id, 'latest', (now) => ({ ...now, state: 'open' }))
    },
    async move(address: { town: string; postcode: string }): Promise<void> {
      const { version } = await deps.employers.readSite(employer, region, firm, site.id)
      await deps.employers.patchSite(employer, region, firm, site.id, version, { address })
    },
    /** What the employer reads. */
    list: async (id: string) => (await deps.anonymousLists.anonymous(employer, region, id)).people,
    /** Whose cards those are, which no employer knows. */
    async cards(id: string): Promise<readonly Card[]> {
      const [picture] = await store.collection(pictures).in(region).find({ vacancy: id })
      return picture?.cards ?? []
    },
    /** Asks the live count, as often as it may: when a minute or a day is used up it waits. */
    async count(ask: Ask): Promise<ShownCount | null> {
      spent += 1
      if (spent % 450 === 0) now += day - 20 * minute
      else if (spent % 50 === 0) now += minute
      return (await deps.counts.count(employer, region, ask)).count
    },
    wait(ms: number): void {
      now += ms
    },
    /** The beginning of the next week, when numbers are blurred anew. */
    nextWeek(): void {
      now = monday + Math.ceil((now - monday + minute) / (7 * day)) * 7 * day
      spent = 0
    },
    async morning(): Promise<void> {
      now += day
      await deps.pictures.renew(region)
      await deps.followers.catchUp()
    },
    close: () => deps.close(),
  }
}
export type Attack = Awaited<ReturnType<typeof openAttack>>
