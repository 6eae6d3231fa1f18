import { expect } from 'vitest'
import type { PitchAnswer, ReceivedPitch } from '#contract/pitches'
import { clockAt } from '../../api/adapters/clock.ts'
import { pitchClock } from '../../api/features/pitches/service-clock.ts'
import type { Pitch } from '../../api/features/pitches/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aPitch } from '../../seed/builders/pitch.ts'
import type { Part, Stored } from '../../seed/builders/record.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { type Caller, openWorld } from './world.ts'

type Reply = Record<string, unknown>
const dayInMs = 86_400_000

/** A small world with somebody who has baked, and short ways to move their pitches. */
export const openPitchWorld = async () => {
  const world = await openWorld()
  const { id, store, random } = world
  const here = `/regions/${id.home}`
  const stored = store.collection(pitches).in(id.home)
  const clockIn = (days: number) =>
    pitchClock({
      ...{ store, regions: world.deps.regions },
      clock: clockAt(() => new Date(Date.now() + days * dayInMs)),
    })
  await store
    .collection(profiles)
    .in(id.home)
    .update(id.profile, 'latest', (now) => ({
      ...now,
      contact: { ...now.contact, name: 'Rahwa Tesfay' },
      skills: {
        finished: true,
        items: {
          'sk-bake': { level: 4, years: 6, lastUsed: 2024, evidence: 'self' },
          'sk-clean-fish': { level: 2, years: null, lastUsed: null, evidence: 'self' },
        },
      },
      experience: {
        one: { occupation: 'occ-baker', title: null, country: 'ER', from: '2014-01', until: '2020-06' },
      },
      languages: { ...now.languages, others: { ti: 'C2', ar: 'B1' } },
    }))
  return {
    ...world,
    stored,
    clockIn,
    /** What somebody gets for an act on the side of the person; the version is the one that stands. */
    async act(caller: Caller, pitch: string, body: Reply) {
      const ifMatch = (await stored.get(pitch))?.version ?? 0
      return world.send(caller, 'POST', `${here}/pitches/${pitch}/acts`, { body, ifMatch })
    },
    async reply(pitch: string, body: Reply, caller: Caller = 'ownEmployer') {
      const ifMatch = (await stored.get(pitch))?.version ?? 0
      return world.send(caller, 'POST', `${here}/received-pitches/${pitch}/replies`, { body, ifMatch })
    },
    async patch(caller: Caller, pitch: string, body: Reply) {
      const ifMatch = (await stored.get(pitch))?.version ?? 0
      return world.send(caller, 'PATCH', `${here}/pitches/${pitch}`, { body, ifMatch })
    },
    begin: (caller: Caller, body: Reply = {}) =>
      world.send(caller, 'POST', `${here}/profiles/${id.profile}/pitches`, {
        body: { id: random.id('pitch'), vacancy: id.open, ...body },
      }),
    async read(caller: Caller, pitch: string): Promise<PitchAnswer> {
      const answer = await world.send(caller, 'GET', `${here}/pitches/${pitch}`)
      return answer.json<PitchAnswer>()
    },
    /** What the employer reads of its pitches, parsed and as it came. */
    async received(caller: Caller = 'ownEmployer') {
      const { body } = await world.send(caller, 'GET', `${here}/received-pitches`)
      return { body, items: (JSON.parse(body) as { items: ReceivedPitch[] }).items }
    },
    /** A pitch of the person for a vacancy of its own, laid in a state. */
    async laid(parts: Part<Stored<Pitch>> = {}) {
      const vacancy = aVacancy(random, { employer: id.employer, basics: { site: id.site } })
      await store.collection(vacancies).in(id.home).insert(vacancy)
      const owns = { profile: id.profile, vacancy: vacancy.id, employer: id.employer }
      const since = new Date().toISOString()
      const made = await stored.insert(aPitch(random, { ...owns, since, sentAt: since, ...parts }))
      return { pitch: made.id, vacancy: vacancy.id }
    },
    /** The answers of employers, so late that they can no longer be taken back. */
    settle: () => clockIn(0.001).settle(),
    async stateOf(pitch: string) {
      return (await stored.get(pitch))?.state ?? null
    },
  }
}
export type PitchWorld = Awaited<ReturnType<typeof openPitchWorld>>

/** Fails with what was answered where a call did not go well. */
export const ok = <Answer extends { statusCode: number; body: string }>(answer: Answer): Answer => {
  expect(answer.statusCode, answer.body).toBeLessThan(300)
  return answer
}
