import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { argv, stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { events, participations } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEvent, aParticipation } from '../../seed/builders/event.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'

// A server on the day of an event to which so many people come, each with a session: `node live-server.ts <people>`, or another
// process on the same data where it is 0. Says in one line where it is and the secrets of sessions, the organiser's first; a line
// on its input is answered with its memory and how many lines it has open.
const region = 'region-zwolle'
const random = randomFrom(1, 'live bench')
const config = loadConfig()
const store = await openStore(config)
const event = anEvent(random, { state: 'planned' })
const joined: string[] = []
const join = async (more: Parameters<typeof aMembership>[1]) => {
  const account = random.id('account')
  await store.collection(accounts).insert(anAccount(random, { id: account }))
  await store.collection(memberships).insert(aMembership(random, { account, region, ...more }))
  joined.push(account)
  return account
}
const lay = async (people: number) => {
  await store.collection(regions).insert(aRegion({ id: region }))
  await store.collection(events).in(region).insert(event)
  const owner = await join({ role: 'jobhunter' })
  for (let number = 1; number <= people; number += 1) {
    const profile = aProfile(random, { region, case: { owner } })
    await store.collection(profiles).in(region).insert(profile)
    await join({ role: 'person', profile: profile.id })
    await store
      .collection(participations)
      .in(region)
      .insert(aParticipation(random, { event: event.id, profile: profile.id, number, state: 'checkedIn' }))
  }
}
const people = Number(argv[2])
if (people > 0) await lay(people)
const deps = await openDeps(config, reference(), store)
const app = await buildApp(deps)
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo
const secrets: string[] = []
for (const account of joined) secrets.push(await deps.sessions.open(account, 'mail'))
stdout.write(`${JSON.stringify({ port, region, event: event.id, secrets })}\n`)
const asked = createInterface({ input: stdin })
asked.on('line', () => {
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  stdout.write(`${JSON.stringify({ kept: heapUsed + external, rss, lines: deps.lines.count() })}\n`)
})
await once(process, 'SIGTERM')
asked.close()
await app.close()
await deps.close()
