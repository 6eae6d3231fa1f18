import { writeSync } from 'node:fs'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { reference } from '../../seed/reference.ts'

// A server that dies on the day of an event: `node day-child.ts <settings> <calls> <commits>`. It is sent the calls by four at
// once and kills itself after so many commits. A line on its output is the number of a call that was answered well.
export type DayCall = { as: string; path: string; body: Record<string, unknown> }

const [settings = '{}', calls = '[]', commits = ''] = process.argv.slice(2)
const config = loadConfig({
  ...JSON.parse(settings),
  LOG_LEVEL: 'silent',
  SEARCH: 'plain',
  RATE_LIMIT: '1000000',
})
const deps = await openDeps(config, reference(), await openStore(config))
const app = await buildApp(deps)
const asked: DayCall[] = JSON.parse(calls)
const secrets = new Map<string, string>()
for (const { as } of asked) if (!secrets.has(as)) secrets.set(as, await deps.sessions.open(as, 'mail'))

let seen = 0
deps.store.onChange(() => {
  seen += 1
  if (seen === Number(commits)) process.kill(process.pid, 'SIGKILL')
})
const workers = 4
const work = async (worker: number) => {
  for (let n = worker; n < asked.length; n += workers) {
    const call = asked[n]
    if (!call) continue
    const { statusCode } = await app.inject({
      ...{ method: 'POST', url: `/api/v1${call.path}`, payload: call.body },
      cookies: { [cookieName('session', false)]: secrets.get(call.as) ?? '' },
    })
    if (statusCode === 200) writeSync(1, `${n}\n`)
  }
}
await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
