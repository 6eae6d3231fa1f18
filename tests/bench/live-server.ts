import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { argv, stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import type { AnySpec, DumpRow } from '../../api/adapters/store/port.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, memberships, sessions } from '../../api/features/accounts/store.ts'
import { events, participations } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { idOfSecret, newSecret } from '../../api/ids.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEvent, aParticipation } from '../../seed/builders/event.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { rowOf } from '../support/store.ts'

// A server on the day of an event to which so many people come, each with a session: `node live-server.ts <people>`, or another
// process on the same data where it is 0. Says in one line where it is and the secrets of sessions, the organiser's first; a line
// on its input is answered with its memory and how many lines it has open.
const region = 'region-zwolle'
const random = randomFrom(1, 'live bench')
const config = loadConfig()
const store = await openStore(config)
const event = anEvent(random, { state: 'planned' })
const secrets: string[] = []
const rows: DumpRow[] = []
const lay = (spec: AnySpec, draft: Parameters<typeof rowOf>[1]) => rows.push(rowOf(spec, draft))
/** Somebody with an account and a session; answers the account. */
const join = (more: Parameters<typeof aMembership>[1]): string => {
  const account = random.id('account')
  const secret = newSecret()
  const [beganAt, expiresAt] = [0, 3_600_000].map((ms) => new Date(Date.now() + ms).toISOString())
  lay(accounts, anAccount(random, { id: account }))
  lay(memberships, aMembership(random, { account, region, ...more }))
  lay(sessions, { id: idOfSecret('session', secret), ...{ account, kind: 'mail', beganAt, expiresAt } })
  secrets.push(secret)
  return account
}
const people = Number(argv[2])
if (people > 0) {
  lay(regions, aRegion({ id: region }))
  lay(events, event)
  const owner = join({ role: 'jobhunter' })
  for (let number = 1; number <= people; number += 1) {
    const profile = aProfile(random, { region, case: { owner } })
    lay(profiles, profile)
    join({ role: 'person', profile: profile.id })
    const place = { event: event.id, profile: profile.id, number }
    lay(participations, aParticipation(random, { ...place, state: 'checkedIn' }))
  }
  for (let at = 0; at < rows.length; at += 200) await store.load(rows.slice(at, at + 200))
}
const deps = await openDeps(config, reference(), store)
const app = await buildApp(deps)
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo
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
