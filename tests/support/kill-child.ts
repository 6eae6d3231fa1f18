import { writeSync } from 'node:fs'
import type { Actor } from '../../api/access.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { employers } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { reference } from '../../seed/reference.ts'
import { newApplication } from '../endpoints/samples/employers.ts'

// A process that dies: `node kill-child.ts <settings> <region> <act> <writes>`. A line on its output is something acknowledged;
// after so many writes it kills itself, while its workers are between any two steps.
const [settings = '{}', region = '', act = '', writes = ''] = process.argv.slice(2)
const config = loadConfig({ ...JSON.parse(settings), LOG_LEVEL: 'silent', SEARCH: 'plain' })
const deps = await openDeps(config, reference(), await openStore(config))
const found = await deps.store.collection(profiles).in(region).find({})
const firms = await deps.store.collection(employers).find({})

let seen = 0
deps.store.onChange(() => {
  seen += 1
  if (seen === Number(writes)) process.kill(process.pid, 'SIGKILL')
})

const actor = (account: string, role: 'person' | 'jobhunter', profile: string | null): Actor => ({
  account,
  session: 'session',
  memberships: [{ role, region, employer: null, profile }],
  scoped: [],
  standsInFor: [],
})
/** Who takes cases over, where some are offered. */
const taker = `account-${'7'.repeat(26)}`
const application = (n: number) => ({
  ...newApplication(`ada${n}@oven.example`, String(20_000_000 + n)),
  language: 'nl' as const,
})
const acts: Record<string, (profile: (typeof found)[number], n: number) => Promise<unknown>> = {
  erase: ({ id, version }) =>
    deps.privacy.erase(actor(id.replace('profile', 'account'), 'person', id), region, id, version),
  card: (profile) => deps.cards.make(actor(profile.case.owner, 'jobhunter', null), region, profile.id),
  apply: (_, n) => deps.applications.apply(region, application(n)),
  approve: async ({ case: { owner } }, n) => {
    const { id, version } = firms[n] ?? { id: '', version: 0 }
    await deps.employers.setState(actor(owner, 'jobhunter', null), region, id, version, 'approved')
    return id
  },
  takeCase: async ({ id }) => {
    const handover = id.replace('profile', 'handover')
    const share = Number(id.charCodeAt(id.length - 1)) % 2 === 0 ? 'keep' : 'take'
    await deps.handovers.act(actor(taker, 'jobhunter', null), region, handover, 1, {
      ...{
        act: 'accept',
        introduction: '2099-01-05',
        promises: { [id.replace('profile', 'promise')]: share },
      },
    })
  },
}
/** Several at once, so that a kill meets them at different steps. */
const workers = 4
const work = async (worker: number) => {
  for (let n = worker; n < found.length; n += workers) {
    const profile = found[n]
    const done = profile && (await acts[act]?.(profile, n))
    const said = { apply: n, approve: done }[act] ?? profile?.id
    writeSync(1, `${said}\n`)
  }
}
await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
