import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { layCases } from '../support/today.ts'
import { atMost, held } from './figure.ts'
import type { Row } from './table.ts'
import { count, ms, p50, ratio, type Timing, timed, times } from './timing.ts'

export type TodayBench = {
  /** How many cases a jobhunter holds, from few to many. */
  cases: readonly number[]
  rounds: number
}

const region = 'region-zwolle'

/** A server with one jobhunter, an employer and an open vacancy, on a store of its own. */
const opened = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-today-'))
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', SEARCH: 'plain', RATE_LIMIT: '1000000' })
  const store = await openStore(config)
  const random = randomFrom(6, 'bench today')
  const account = anAccount(random)
  const employer = anEmployer(random, { regions: [region] })
  const vacancy = aVacancy(random, { region, employer: employer.id, state: 'open' })
  await store.collection(regions).insert(aRegion({ id: region }))
  await store.collection(accounts).insert(account)
  await store
    .collection(memberships)
    .insert(aMembership(random, { account: account.id, role: 'jobhunter', region }))
  await store.collection(employers).insert(employer)
  await store.collection(vacancies).in(region).insert(vacancy)
  const deps = await openDeps(config, reference(), store)
  const app = await buildApp(deps)
  const cookies = { [cookieName('session', false)]: await deps.sessions.open(account.id, 'mail') }
  const read = async () =>
    (await app.inject({ url: `/api/v1/regions/${region}/today`, cookies })).json<{
      today: string
      items: object[]
    }>()
  const id = { home: region, open: vacancy.id, employer: employer.id, site: vacancy.basics.site }
  const close = async () => {
    await app.close()
    await deps.close()
    await rm(folder, { recursive: true })
  }
  return { world: { id, random, store, accountOf: () => account.id }, read, close }
}

/** Today, read over HTTP by jobhunters with few and with many cases: ms, and how many times the first it costs. */
export async function* todayRows({
  cases = [10, 80, 240],
  rounds = 20,
}: Partial<TodayBench> = {}): AsyncGenerator<Row & { times: string }> {
  let first: Timing | undefined
  for (const holding of cases) {
    const { world, read, close } = await opened()
    await layCases(world, (await read()).today, holding)
    const timing = await timed([region], read, { rounds })
    first ??= timing
    const { items } = await read()
    yield {
      ...{ cases: count(holding), things: count(items.length), p50: ms(p50(timing)) },
      times: times(ratio(timing, first)),
      ...held(holding === 80 ? [atMost(150, ' ms', p50(timing))] : []),
    }
    await close()
  }
}
