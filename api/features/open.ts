import type { MatchSettings } from '#matcher'
import type { FilePort } from '../adapters/files/port.ts'
import type { DeletionLedger } from '../adapters/ledger.ts'
import type { MailPort } from '../adapters/mail/port.ts'
import type { MatcherPort } from '../adapters/matcher/port.ts'
import type { SearchPort } from '../adapters/search/kept.ts'
import type { WebhookPort } from '../adapters/webhook/port.ts'
import type { Base, Opened } from '../feature.ts'
import { specs } from '../specs.ts'
import { openAbsences } from './absences/feature.ts'
import type { DemoPersona } from './accounts/contract.ts'
import { openAccounts } from './accounts/feature.ts'
import type { WorkSignIn } from './accounts/service-work.ts'
import { openAudit } from './audit/feature.ts'
import { openCalendars } from './calendars/feature.ts'
import { openCases } from './cases/feature.ts'
import { openConnections } from './connections/feature.ts'
import type { Directory } from './directory.ts'
import { openEmployers } from './employers/feature.ts'
import { openEvents } from './events/feature.ts'
import { openExchange } from './exchange/feature.ts'
import { openFlyers } from './flyers/feature.ts'
import { openHandovers } from './handovers/feature.ts'
import { openImports } from './imports/feature.ts'
import { openLive } from './live/feature.ts'
import { openMatches } from './matches/feature.ts'
import { openNotifications } from './notifications/feature.ts'
import { openObjections } from './objections/feature.ts'
import { openPicks } from './picks/feature.ts'
import { openPictures } from './pictures/feature.ts'
import type { Anonymity } from './pictures/rules.ts'
import { openPitches } from './pitches/feature.ts'
import { openPlacements } from './placements/feature.ts'
import { openPostings } from './postings/feature.ts'
import { openPrivacy } from './privacy/feature.ts'
import { openProfiles } from './profiles/feature.ts'
import { openProposals } from './proposals/feature.ts'
import { openRegions } from './regions/feature.ts'
import { openRegister } from './register/feature.ts'
import { openReports } from './reports/feature.ts'
import { openSearch } from './search/feature.ts'
import { openStages } from './stages/feature.ts'
import { stageFinder } from './stages/service-kept.ts'
import { openSurveys } from './surveys/feature.ts'
import { openTalks } from './talks/feature.ts'
import { openTaxonomy } from './taxonomy/feature.ts'
import { openTimetables } from './timetables/feature.ts'
import { openToday } from './today/feature.ts'
import { openVacancies } from './vacancies/feature.ts'

type Outside = {
  directory: Directory
  matcher: MatcherPort
  files: FilePort
  matching: MatchSettings
  openMatcher: () => MatcherPort & { close(): Promise<void> }
  mail: MailPort
  search: SearchPort
  webhooks: WebhookPort
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
  personas: readonly DemoPersona[]
  work: WorkSignIn | null
  ledger: DeletionLedger
  anonymity?: Partial<Anonymity>
}

/** Opens each feature after those whose services it needs; answers all services by name, and the features in that order. */
export const openFeatures = (base: Base, outside: Outside) => {
  const features: Opened[] = []
  const open = <Services>(feature: Opened<Services>): Services => {
    features.push(feature)
    return feature.services
  }
  const regions = open(openRegions(base))
  open(openTaxonomy(base, outside))
  open(openRegister(base, regions))
  const profiles = open(openProfiles(base, { ...outside, ...regions }))
  const people = { ...outside, ...regions, ...profiles }
  const absences = open(openAbsences(base, people))
  const accounts = open(openAccounts(base, { ...people, ...absences }))
  const audit = open(openAudit(base, people))
  const employers = open(openEmployers(base, { ...regions, ...accounts }))
  const vacancies = open(openVacancies(base, employers))
  const both = { ...people, ...employers, ...vacancies }
  open(openExchange(base, both))
  const connections = open(openConnections(base, both))
  const postings = open(openPostings(base, { ...both, publicUrl: outside.publicUrl }))
  const matches = open(openMatches(base, both))
  const pictures = open(openPictures(base, both))
  const objections = open(openObjections(base, both))
  const proposals = open(openProposals(base, both))
  const picks = open(openPicks(base, both))
  const events = open(openEvents(base, both))
  const surveys = open(openSurveys(base, { ...both, ...events }))
  const talks = open(openTalks(base, { ...both, ...events }))
  const timetables = open(openTimetables(base, { ...both, ...events, ...talks }))
  open(openSearch(base, { ...both, ...events }))
  const told = open(openNotifications(base, { ...outside, ...regions, ...accounts, ...absences }))
  const placements = open(openPlacements(base, { ...both, ...told }))
  open(openCalendars(base, { ...both, ...accounts, ...events, ...placements }))
  const pitches = open(openPitches(base, { ...both, ...picks, ...placements }))
  const flyers = open(openFlyers(base, { ...both, ...pitches }))
  const came = { ...placements, ...pitches, stageOf: stageFinder(base.store) }
  const live = open(
    openLive(base, { ...both, ...accounts, ...events, ...talks, ...timetables, ...told, ...came }),
  )
  open(openStages(base, { ...events, ...pitches, ...live }))
  const cases = open(openCases(base, { ...both, ...placements, ...absences }))
  const handovers = open(openHandovers(base, { ...both, ...events, ...placements, ...cases }))
  const said = { ...pitches, ...flyers, ...objections, ...cases, ...handovers, ...told }
  open(openToday(base, { ...both, ...placements, ...events, ...talks, ...said }))
  const reports = open(openReports(base, { ...both, ...events, ...placements, ...pitches }))
  const erasers = features.flatMap((feature) => feature.erasers ?? [])
  const privacy = open(openPrivacy(base, { ...people, ...accounts, ...placements, ...told, specs, erasers }))
  open(openImports(base, { ...both, ...privacy }))
  const services = {
    ...both,
    ...absences,
    ...accounts,
    ...audit,
    ...matches,
    ...pictures,
    ...postings,
    ...connections,
    ...objections,
    ...proposals,
    ...events,
    ...talks,
    ...surveys,
    ...timetables,
    ...live,
    ...pitches,
    ...flyers,
    ...told,
    ...placements,
    ...cases,
    ...handovers,
    ...reports,
    ...privacy,
  }
  return { services, features }
}
