import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, inject, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import { events, participations, stalls } from '../../api/features/events/store.ts'
import type { EventClock } from '../../api/features/live/contract.ts'
import { clocks } from '../../api/features/live/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { talks } from '../../api/features/talks/store.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { anEvent, aParticipation, aStall } from '../../seed/builders/event.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aTalk } from '../../seed/builders/talk.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import type { DayCall } from '../support/day-child.ts'
import { newStoreSettings } from '../support/store.ts'

const script = fileURLToPath(new URL('../support/day-child.ts', import.meta.url))
const region = 'region-zwolle'
const size = { people: 12, tables: 5 }
/** The third round runs. */
const running = 2
const yes = { answer: 'yes', reason: null, language: null, nextStep: null, side: null }

/** Twelve people and five tables in the third round; answers the taps that are to come, of both sides and at the door. */
const layDay = async () => {
  const settings = newStoreSettings(await mkdtemp(join(inject('runFolder'), 'day-')))
  const random = randomFrom(11, 'day')
  const store = await openStore(loadConfig(settings))
  const { id: event } = await store
    .collection(events)
    .in(region)
    .insert(anEvent(random, { state: 'live' }))
  await store.collection(regions).insert(aRegion({ id: region }))
  const joinAs = async (more: Parameters<typeof aMembership>[1]) => {
    const account = random.id('account')
    await store.collection(accounts).insert(anAccount(random, { id: account }))
    await store.collection(memberships).insert(aMembership(random, { account, region, ...more }))
    return account
  }
  const holder = await joinAs({ role: 'jobhunter' })
  const endsAt = new Date(Date.now() + 5 * 60_000).toISOString()
  await store
    .collection(clocks)
    .in(region)
    .insert({
      ...{ id: event.replace('event-', 'clock-'), region, event, phase: 'talking' as const, round: running },
      ...{ endsAt, pausedWith: null, setAt: new Date().toISOString(), before: null, doorKey: 'k'.repeat(43) },
    })
  const people = []
  for (let number = 1; number <= size.people; number += 1) {
    const profile = aProfile(random, { region, case: { owner: holder } })
    await store.collection(profiles).in(region).insert(profile)
    const account = await joinAs({ role: 'person', profile: profile.id })
    const one = aParticipation(random, {
      event,
      profile: profile.id,
      number,
      state: 'accepted',
      seat: number,
    })
    await store.collection(participations).in(region).insert(one)
    people.push({ id: one.id, profile: profile.id, account, number })
  }
  const tables = []
  for (let number = 1; number <= size.tables; number += 1) {
    const firm = anEmployer(random, { organisation: { kvk: String(10_000_000 + number) } })
    await store.collection(employers).insert(firm)
    const account = await joinAs({ role: 'employer', employer: firm.id })
    const stall = aStall(random, { event, employer: firm.id, number, state: 'accepted' })
    await store.collection(stalls).in(region).insert(stall)
    tables.push({ id: stall.id, employer: firm.id, account })
  }
  const calls: DayCall[] = people.map(({ number }) => ({
    ...{ as: holder, path: `/regions/${region}/events/${event}/arrivals`, body: { number, code: null } },
  }))
  for (let round = 0; round <= running; round += 1)
    for (const [at, table] of tables.entries()) {
      const person = people[(round * size.tables + at) % size.people]
      if (!person) continue
      const talk = aTalk(random, {
        ...{ event, participation: person.id, profile: person.profile, stall: table.id },
        ...{ employer: table.employer, round, slot: round },
      })
      await store.collection(talks).in(region).insert(talk)
      const path = `/regions/${region}/talks/${talk.id}/answer`
      calls.push({ as: person.account, path, body: yes }, { as: table.account, path, body: yes })
    }
  await store.close()
  return { settings, event, holder, endsAt, calls }
}

/** In commits of the server that dies: while people come in, and among the answers. */
test.each([4, 19])(
  'a server killed in round 3 after %i commits loses no tap that was answered, doubles none, and the clock goes on',
  async (commits) => {
    const { settings, event, holder, endsAt, calls } = await layDay()
    const args = [JSON.stringify(settings), JSON.stringify(calls), String(commits)]
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    const answered: number[] = []
    for await (const line of createInterface({ input: child.stdout })) answered.push(Number(line))
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(answered.length).toBeLessThan(calls.length)

    const config = loadConfig({ ...settings, LOG_LEVEL: 'silent', SEARCH: 'plain', RATE_LIMIT: '1000000' })
    const deps = await openDeps(config, reference(), await openStore(config))
    const app = await buildApp(deps)
    const said = async () => {
      const [there, held] = await Promise.all([
        deps.store.collection(participations).in(region).find({ event }),
        deps.store.collection(talks).in(region).find({ event }),
      ])
      return { there, held }
    }
    const secret = await deps.sessions.open(holder, 'mail')
    const ask = async (as: string, { path, body }: Pick<DayCall, 'path' | 'body'>) =>
      app.inject({
        ...{ method: 'POST', url: `/api/v1${path}`, payload: body },
        cookies: { [cookieName('session', false)]: as },
      })
    const clock = await app.inject({
      url: `/api/v1/regions/${region}/events/${event}/clock`,
      cookies: { [cookieName('session', false)]: secret },
    })
    expect(clock.json<EventClock>().stretches[0]).toMatchObject({ phase: 'talking', round: running, endsAt })

    const { there, held } = await said()
    for (const n of answered) {
      const { path, body } = calls[n] ?? { path: '', body: {} as DayCall['body'] }
      if (body.number !== undefined)
        expect(there.find(({ number }) => number === body.number)?.state).toBe('checkedIn')
      else {
        const isPerson = (n - size.people) % 2 === 0
        const talk = held.find(({ id }) => path.includes(id))
        expect(talk?.feedback[isPerson ? 'person' : 'employer']).toMatchObject({ answer: 'yes' })
      }
    }
    // Whoever heard nothing taps again, and so does who did.
    for (const call of calls) {
      const again = await ask(await deps.sessions.open(call.as, 'mail'), call)
      expect(again.statusCode).toBe(200)
    }
    const after = await said()
    const times = (history: { action: string }[], action: string) =>
      history.filter((act) => act.action === action).length
    expect(after.there.map(({ history }) => times(history, 'arrived'))).toEqual(after.there.map(() => 1))
    expect(after.held.map(({ history }) => times(history, 'bothYes'))).toEqual(after.held.map(() => 1))
    await app.close()
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)
