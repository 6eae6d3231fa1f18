import { defaultWeights } from '#matcher'
import { type Clock, systemClock } from './adapters/clock.ts'
import { chooseLedger } from './adapters/ledger.ts'
import { chooseMail } from './adapters/mail/choose.ts'
import type { MailPort } from './adapters/mail/port.ts'
import { chooseMatcher } from './adapters/matcher/choose.ts'
import { MatcherUnavailableError } from './adapters/matcher/errors.ts'
import { workerMatcher } from './adapters/matcher/worker.ts'
import { openMongoStore } from './adapters/store/mongo.ts'
import type { Store } from './adapters/store/port.ts'
import { openSqliteStore } from './adapters/store/sqlite.ts'
import { type Config, ledgerFile, publicUrl } from './config.ts'
import type { Base, Opened } from './feature.ts'
import type { DemoPersona } from './features/accounts/contract.ts'
import { openAccounts } from './features/accounts/feature.ts'
import { demoMails } from './features/accounts/store.ts'
import { openDirectory } from './features/directory.ts'
import { openEmployers } from './features/employers/feature.ts'
import { openMatches } from './features/matches/feature.ts'
import { openNotifications } from './features/notifications/feature.ts'
import { openObjections } from './features/objections/feature.ts'
import { openPicks } from './features/picks/feature.ts'
import { openPictures } from './features/pictures/feature.ts'
import { openPrivacy } from './features/privacy/feature.ts'
import { openProfiles } from './features/profiles/feature.ts'
import { openProposals } from './features/proposals/feature.ts'
import { openRegions } from './features/regions/feature.ts'
import { openTaxonomy } from './features/taxonomy/feature.ts'
import { openVacancies } from './features/vacancies/feature.ts'
import { newId } from './ids.ts'
import { openIntents } from './intents.ts'
import { startFollowers } from './jobs/follower.ts'
import { startJobs } from './jobs/job.ts'
import { noLease, openLease } from './jobs/lease.ts'
import { storeJobs } from './jobs/store-jobs.ts'
import { startSync } from './jobs/sync.ts'
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
  onError?: (error: unknown) => void
}

/** Opens what is outside, then each feature in order; the matcher is filled when this resolves, if it can be had. */
export const openDeps = async (config: Config, reference: Reference, store: Store, given: Given = {}) => {
  const { personas = [], clock = systemClock, onError = warn } = given
  const isDemo = (await store.getMark(demoMark)) !== null
  const does = (role: Config['ROLES'][number]) => config.ROLES.includes(role)
  const lease = does('jobs') ? await openLease(store, onError) : noLease
  const intents = openIntents({ store, clock, onError })
  const base: Base = { store, clock, reference, isDemo, intents, lease, onError }
  const box = store.collection(demoMails)
  const mail = given.mail ?? chooseMail(config, isDemo, box, clock, () => newId('mail'))
  const matching = { ...reference.matching, ...firstSettings }
  const matcher = chooseMatcher(config, matching)
  const directory = openDirectory(store)
  const outside = { directory, matcher, matching, openMatcher: () => workerMatcher(matching) }

  const features: Opened[] = []
  const open = <Services>(feature: Opened<Services>): Services => {
    features.push(feature)
    return feature.services
  }
  const regions = open(openRegions(base))
  open(openTaxonomy(base))
  const profiles = open(openProfiles(base, { ...outside, ...regions }))
  const people = { ...outside, ...regions, ...profiles }
  const accounts = open(openAccounts(base, { ...people, mail, publicUrl: publicUrl(config), personas }))
  const employers = open(openEmployers(base, { ...regions, ...accounts }))
  const vacancies = open(openVacancies(base, employers))
  const both = { ...people, ...employers, ...vacancies }
  const matches = { ...open(openMatches(base, both)), ...open(openPictures(base, both)) }
  const objections = open(openObjections(base, both))
  const proposals = open(openProposals(base, both))
  open(openPicks(base, both))
  const told = open(openNotifications(base, { ...outside, mail, publicUrl: publicUrl(config) }))
  const erasers = features.flatMap((feature) => feature.erasers ?? [])
  const ledger = chooseLedger(ledgerFile(config))
  const privacy = open(openPrivacy(base, { ...people, ...accounts, specs, erasers, ledger }))

  const sync = startSync({
    ...base,
    ...regions,
    matcher,
    // A matcher in this process answers this process; one that runs as a service is fed by one process alone.
    isFeeder: () => (config.MATCHER_URL ? lease.isHeld() : does('http')),
    async onGone(region, profile) {
      matches.lists.forgetPerson(profile)
      await proposals.proposals.erase(region, profile)
    },
    onFed: matches.lists.forget,
  })
  const jobs = [
    ...storeJobs({ ...base, backups: config.BACKUP_DIR }),
    ...features.flatMap((feature) => feature.jobs ?? []),
  ]
  if (lease.isHeld()) await intents.settle()
  const stopJobs = startJobs(jobs, lease, onError)
  const followers = startFollowers(
    features.flatMap((feature) => feature.followers ?? []),
    base,
  )
  await sync.catchUp().catch((error: unknown) => {
    if (!(error instanceof MatcherUnavailableError)) throw error
  })
  if (lease.isHeld()) await matches.pictures.everyMorning()
  return {
    ...base,
    ...both,
    ...accounts,
    ...matches,
    ...objections,
    ...proposals,
    ...told,
    ...privacy,
    config,
    sync,
    followers,
    features,
    async close() {
      await stopJobs()
      await intents.rest()
      await followers.stop()
      for (const feature of features.toReversed()) await feature.close?.()
      await sync.stop()
      await lease.release()
      mail.close()
      await store.close()
    },
  }
}

/** Everything that is open, put together once. */
export type Deps = Awaited<ReturnType<typeof openDeps>>
