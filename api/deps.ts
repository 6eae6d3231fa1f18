import { defaultWeights } from '#matcher'
import { type Clock, systemClock } from './adapters/clock.ts'
import { chooseFiles } from './adapters/files/choose.ts'
import { chooseIdentity } from './adapters/identity/choose.ts'
import { chooseLedger } from './adapters/ledger.ts'
import { chooseMail } from './adapters/mail/choose.ts'
import type { MailPort } from './adapters/mail/port.ts'
import { chooseMatcher } from './adapters/matcher/choose.ts'
import { MatcherUnavailableError } from './adapters/matcher/errors.ts'
import { matcherQuestions } from './adapters/matcher/port.ts'
import { workerMatcher } from './adapters/matcher/worker.ts'
import { chooseSearch } from './adapters/search/choose.ts'
import { openMongoStore } from './adapters/store/mongo.ts'
import type { Store } from './adapters/store/port.ts'
import { openSqliteStore } from './adapters/store/sqlite.ts'
import { withTravel } from './adapters/travel/choose.ts'
import { httpWebhooks } from './adapters/webhook/http.ts'
import { type Config, ledgerFile } from './config.ts'
import type { Base } from './feature.ts'
import type { DemoPersona } from './features/accounts/contract.ts'
import { demoMails } from './features/accounts/store.ts'
import { openDirectory } from './features/directory.ts'
import { openFeatures } from './features/open.ts'
import type { Anonymity } from './features/pictures/rules.ts'
import { wordsIn } from './features/search/rules.ts'
import { newId } from './ids.ts'
import { openIntents } from './intents.ts'
import { startFollowers } from './jobs/follower.ts'
import { startJobs } from './jobs/job.ts'
import { noLease, openLease } from './jobs/lease.ts'
import { storeJobs } from './jobs/store-jobs.ts'
import { startSync } from './jobs/sync.ts'
import { openMeters } from './meters.ts'
import { metered } from './metrics.ts'
import type { Reference } from './reference.ts'
import { specs } from './specs.ts'

/** The mark that a demo region was laid into this store. */
export const demoMark = 'demo'

/** The store that the settings name: MongoDB, or the one embedded in this process. */
export const openStore = ({ MONGODB_URI, DATA_DIR }: Config): Promise<Store> =>
  MONGODB_URI ? openMongoStore({ address: MONGODB_URI, specs }) : openSqliteStore({ dir: DATA_DIR, specs })

/** What matching begins with where no region has set anything else. */
export const firstSettings = { weights: defaultWeights, lateStartDays: 28 }

const warn = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error))

/** What a test or the demo gives instead of what the settings say. */
type Given = {
  personas?: readonly DemoPersona[]
  clock?: Clock
  mail?: MailPort
  anonymity?: Partial<Anonymity>
  onError?: (error: unknown) => void
}

/** Opens what is outside, then each feature in order; the matcher is filled when this resolves, if it can be had. */
export const openDeps = async (config: Config, facts: Reference, store: Store, given: Given = {}) => {
  const { personas = [], clock = systemClock, onError = warn } = given
  const { reference, travel } = withTravel(config, facts, { ...clock, onError })
  const isDemo = (await store.getMark(demoMark)) !== null
  const does = (role: Config['ROLES'][number]) => config.ROLES.includes(role)
  const lease = does('jobs') ? await openLease(store, onError) : noLease
  const intents = openIntents({ store, clock, onError })
  const base: Base = { store, clock, reference, isDemo, intents, lease, onError }
  const box = store.collection(demoMails)
  const meters = openMeters()
  const mail = metered(
    given.mail ?? chooseMail(config, isDemo, box, clock, () => newId('mail')),
    ['send'],
    meters.mails,
  )
  const matching = { ...reference.matching, ...firstSettings }
  const matcher = metered(chooseMatcher(config, matching), matcherQuestions, meters.matcher)
  const files = await chooseFiles(config)
  const search = chooseSearch(config, wordsIn(reference), { ...clock, isFeeder: lease.isHeld, onError })
  const outside = {
    ...{ directory: openDirectory(store), matcher, files, matching, mail, personas, search },
    webhooks: httpWebhooks({ isInner: isDemo }),
    ...{ openMatcher: () => workerMatcher(matching), ledger: chooseLedger(ledgerFile(config)) },
    ...chooseIdentity(config),
    ...(given.anonymity && { anonymity: given.anonymity }),
  }
  const { services, features } = openFeatures(base, outside)

  const sync = startSync({
    ...base,
    ...services,
    matcher,
    travel,
    // A matcher in this process answers this process; one that runs as a service is fed by one process alone.
    isFeeder: () => (config.MATCHER_URL ? lease.isHeld() : does('http')),
    async onGone(region, profile) {
      services.lists.forgetPerson(profile)
      await services.proposals.erase(region, profile)
    },
    onFed: services.lists.forget,
  })
  const jobs = [
    ...storeJobs({ ...base, backups: config.BACKUP_DIR }),
    ...features.flatMap((feature) => feature.jobs ?? []),
  ]
  if (lease.isHeld()) await intents.settle()
  const stopJobs = startJobs(jobs, lease, onError, meters.jobs)
  const followers = startFollowers(
    features.flatMap((feature) => feature.followers ?? []),
    base,
  )
  await sync.catchUp().catch((error: unknown) => {
    if (!(error instanceof MatcherUnavailableError)) throw error
  })
  if (lease.isHeld()) await services.pictures.everyMorning()
  return {
    ...base,
    ...services,
    /** The services by another clock, without what runs beside them: for laying what has been. */
    servicesAt: (clock: Clock) =>
      openFeatures({ ...base, clock, intents: openIntents({ ...base, clock }) }, outside).services,
    files,
    matcher,
    matching,
    search,
    config,
    sync,
    followers,
    features,
    figures: [
      ...meters.all,
      meters.behind(() => [...followers.lags(), { name: 'matcher', seconds: sync.lag() }]),
      ...features.flatMap((feature) => feature.figures ?? []),
    ],
    async close() {
      await stopJobs()
      await intents.rest()
      await followers.stop()
      for (const feature of features.toReversed()) await feature.close?.()
      await sync.stop()
      await travel?.stop()
      await lease.release()
      mail.close()
      await files.close()
      await store.close()
    },
  }
}

/** Everything that is open, put together once. */
export type Deps = Awaited<ReturnType<typeof openDeps>>
