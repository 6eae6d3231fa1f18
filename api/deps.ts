import { defaultWeights } from '#matcher'
import { type Clock, systemClock } from './adapters/clock.ts'
import { mailbox } from './adapters/mail/mailbox.ts'
import type { MailPort } from './adapters/mail/port.ts'
import { smtpMail } from './adapters/mail/smtp.ts'
import { chooseMatcher } from './adapters/matcher/choose.ts'
import { MatcherUnavailableError } from './adapters/matcher/errors.ts'
import { rulesVersions } from './adapters/matcher/rules-version.ts'
import { workerMatcher } from './adapters/matcher/worker.ts'
import type { Store } from './adapters/store/port.ts'
import { openSqliteStore } from './adapters/store/sqlite.ts'
import type { Config } from './config.ts'
import type { DemoPersona } from './features/accounts/contract.ts'
import { accountService } from './features/accounts/service.ts'
import { cardService } from './features/accounts/service-cards.ts'
import { demoService } from './features/accounts/service-demo.ts'
import { sessionService } from './features/accounts/service-sessions.ts'
import { signInService } from './features/accounts/service-sign-in.ts'
import { accounts, cards, demoMails, memberships, sessions, signIns } from './features/accounts/store.ts'
import { employerService } from './features/employers/service.ts'
import { applicationService } from './features/employers/service-applications.ts'
import { applications, employers, sites } from './features/employers/store.ts'
import { matchService } from './features/matches/service.ts'
import { employerMatchService } from './features/matches/service-employer.ts'
import { gainService } from './features/matches/service-gains.ts'
import { listService } from './features/matches/service-lists.ts'
import { logService } from './features/matches/service-log.ts'
import { objectionService } from './features/matches/service-objections.ts'
import { objections, shownLists, shownRows } from './features/matches/store.ts'
import { privacyService } from './features/privacy/service.ts'
import { profileService } from './features/profiles/service.ts'
import { lookService } from './features/profiles/service-looks.ts'
import { profiles, profileViews } from './features/profiles/store.ts'
import { proposalService } from './features/proposals/service.ts'
import { proposals, runs } from './features/proposals/store.ts'
import { regionService } from './features/regions/service.ts'
import { regions } from './features/regions/store.ts'
import { vacancyService } from './features/vacancies/service.ts'
import { vacancies } from './features/vacancies/store.ts'
import { newId } from './ids.ts'
import { gapCounter } from './jobs/certificate-gaps.ts'
import { startHousekeeping } from './jobs/housekeeping.ts'
import { startRuns } from './jobs/region-run.ts'
import { startSync } from './jobs/sync.ts'
import type { DeclaredSpec } from './personal.ts'
import type { Reference } from './reference.ts'

/** Every collection there is. */
export const specs: readonly DeclaredSpec[] = [
  regions,
  accounts,
  memberships,
  sessions,
  signIns,
  cards,
  demoMails,
  profiles,
  profileViews,
  employers,
  sites,
  applications,
  vacancies,
  shownLists,
  shownRows,
  objections,
  runs,
  proposals,
]

/** What a ranked list says something of. */
const listed = new Set([regions, profiles, employers, sites, vacancies].map(({ name }) => name))
/** What says more of a vacancy in a list than the vacancy itself. */
const besideVacancies = new Set([employers, sites].map(({ name }) => name))

/** The mark that a demo region was laid into this store. */
export const demoMark = 'demo'

export const openStore = (config: Config): Promise<Store> => openSqliteStore({ dir: config.DATA_DIR, specs })

/** What matching begins with where no region has set anything else. */
export const firstSettings = { weights: defaultWeights, lateStartDays: 28 }

/** Where people reach this server, without a slash at the end. */
export const publicUrl = ({ PUBLIC_URL, PORT }: Config): string =>
  (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')

const warn = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error))

/** Opens what is outside and puts the services on it; the matcher is filled when this resolves, if it can be had. */
export const openDeps = async (
  config: Config,
  reference: Reference,
  store: Store,
  { personas = [], clock = systemClock }: { personas?: readonly DemoPersona[]; clock?: Clock } = {},
) => {
  const isDemo = (await store.getMark(demoMark)) !== null
  const base = { store, clock, reference, isDemo }
  const mail: MailPort =
    isDemo || !config.SMTP_URL
      ? mailbox(store.collection(demoMails), clock, () => newId('mail'))
      : smtpMail(config.SMTP_URL, config.MAIL_FROM)
  const settings = { ...reference.matching, ...firstSettings }
  const matcher = chooseMatcher(config, settings)
  const log = logService({ store, clock, matching: settings, rulesVersion: rulesVersions(settings) })

  const regionsOf = regionService(base)
  const employersOf = employerService(base)
  const accountsIn = store.collection(accounts)
  const looks = lookService(base)
  const accountName = async (id: string) => (await accountsIn.get(id))?.name ?? ''
  const profilesOf = profileService({
    ...base,
    looks,
    today: regionsOf.today,
    accountName,
    employerName: async (id) => (await employersOf.get(id))?.organisation.name ?? '',
  })
  const vacanciesOf = vacancyService({ ...base, employers: employersOf })
  const sessionsOf = sessionService({
    ...base,
    regionName: async (region) => (await regionsOf.read(region)).name,
  })
  const matching = {
    looks,
    matcher,
    reference,
    regions: regionsOf,
    profiles: profilesOf,
    employers: employersOf,
    vacancies: vacanciesOf,
  }
  const accountsOf = accountService({
    ...base,
    sessions: sessionsOf,
    employerExists: async (region, id) => (await employersOf.get(id))?.regions.includes(region) ?? false,
    profileExists: async (region, id) => (await profilesOf.get(region, id)) !== null,
    holdsCases: profilesOf.hasCases,
  })
  const openMatcher = () => workerMatcher(settings)
  const gapCounts = gapCounter({ store, reference, regions: regionsOf, openMatcher, onError: warn })
  const services = {
    regions: regionsOf,
    profiles: profilesOf,
    employers: employersOf,
    vacancies: vacanciesOf,
    log,
    objections: objectionService({
      store,
      clock,
      profiles: profilesOf,
      vacancies: vacanciesOf,
      accountName,
    }),
    matches: matchService({ ...matching, accountName }),
    lists: listService({ ...matching, log }),
    gains: gainService({ ...matching, clock, countGaps: gapCounts.count, onError: warn }),
    employerMatches: employerMatchService({ ...matching, clock }),
    sessions: sessionsOf,
    accounts: accountsOf,
    applications: applicationService({
      ...base,
      regions: regionsOf,
      accounts: accountsOf,
      onFailure: warn,
    }),
    signIns: signInService({
      ...base,
      mail,
      sessions: sessionsOf,
      publicUrl: publicUrl(config),
      onMailFailure: warn,
    }),
    cards: cardService({ store, clock, sessions: sessionsOf, profiles: profilesOf }),
    proposals: proposalService({ ...base, regions: regionsOf, vacancies: vacanciesOf }),
    demo: demoService({ ...base, sessions: sessionsOf, personas }),
  }
  store.onChange(({ collection }) => {
    if (besideVacancies.has(collection)) services.lists.forgetPlaces()
    if (listed.has(collection)) services.lists.forget()
  })
  const sync = startSync({
    store,
    matcher,
    reference,
    regions: regionsOf,
    async onGone(region, profile) {
      services.lists.forgetPerson(profile)
      await services.proposals.erase(region, profile)
    },
    onFed: services.lists.forget,
    onError: warn,
  })
  const walks = startRuns({
    ...base,
    regions: regionsOf,
    erase: services.proposals.erase,
    openMatcher,
    onError: warn,
  })
  const privacy = privacyService({
    store,
    specs,
    erasers: [log.erase, services.proposals.erase],
    profiles: profilesOf,
    accounts: services.accounts,
  })
  const sweepLists = async () => log.sweep((await regionsOf.all()).map(({ id }) => id))
  const stopHousekeeping = startHousekeeping({
    store,
    now: clock.now,
    sweeps: [
      services.sessions.sweep,
      services.signIns.sweep,
      services.cards.sweep,
      services.applications.settle,
      sweepLists,
      services.proposals.nightly,
    ],
    onError: warn,
  })
  await sync.catchUp().catch((error: unknown) => {
    if (!(error instanceof MatcherUnavailableError)) throw error
  })
  return {
    ...base,
    ...services,
    privacy,
    config,
    matcher,
    sync,
    walks,
    async close() {
      stopHousekeeping()
      await walks.stop()
      await gapCounts.stop()
      await services.applications.settle()
      await sync.stop()
      mail.close()
      await store.close()
    },
  }
}

/** Everything the features need, put together once. */
export type Deps = Awaited<ReturnType<typeof openDeps>>
