import type { Match, MatchOpening } from '#matcher'
import { type Actor, holds, vacancyView } from '../../access.ts'
import { type Clock, dayNumber } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import { profileSummary } from '../profiles/answers.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Profile } from '../profiles/store.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancySections } from '../vacancies/contract.ts'
import { toMatchOpening } from '../vacancies/matching.ts'
import { vacancyFaults } from '../vacancies/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { forAudience } from './audience.ts'
import type { AnonymousPerson, KnownPerson } from './contract.ts'
import {
  bandOf,
  fewestShown,
  planksOf,
  pseudonymOf,
  relaxationsOf,
  roundedCount,
  roundedGain,
} from './shown.ts'

type Draft = Pick<VacancySections, 'basics' | 'work' | 'requirements' | 'hours'>

const countsPerDay = 500
/** Nobody under this many places down the list is shown to an employer. */
const mostShown = 100
/** What an employer may learn nothing about, not even by a count. */
const untold = ['rights', 'constraint', 'wish']

const nothingElse = {
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  description: null,
}

/** What an employer may know of people before they let themselves be known: counts, and people without a name. */
export const employerMatchService = (deps: {
  matcher: MatcherPort
  profiles: ProfileService
  vacancies: VacancyService
  employers: EmployerService
  regions: RegionService
  reference: Reference
  looks: LookService
  clock: Clock
}) => {
  const { matcher, profiles, vacancies, employers, regions, reference, looks, clock } = deps
  const asked = new Map<string, { day: string; times: number }>()

  const spend = (account: string) => {
    const day = clock.now().toISOString().slice(0, 10)
    const before = asked.get(account)
    const times = before?.day === day ? before.times + 1 : 1
    if (times > countsPerDay) throw new AppError('tooMany')
    asked.set(account, { day, times })
  }
  const settingsOf = async (region: string) => {
    const [{ weights, rules }, today] = [await regions.read(region), await regions.today(region)]
    const settings = { weights, lateStartDays: ruleNumber(rules, 'lateStartDays', today) }
    return { today, ask: { today: dayNumber(today), settings } }
  }
  const reasonsOf = (match: Match) =>
    forAudience(
      match.parts.flatMap(({ reasons }) => reasons),
      'employer',
    )

  return {
    async count(actor: Actor, region: string, draft: Draft) {
      const isStaff = holds(actor, region, ['jobhunter'])
      const site = await employers.getSite(region, draft.basics.site)
      const owner = site && (await employers.get(site.employer))
      const isOwn = actor.memberships.some((held) => held.employer === site?.employer)
      if (!site || !(isStaff || isOwn))
        throw new AppError('badInput', {
          faults: [
            { in: 'body', path: '/basics/site', code: 'unknown_site', message: 'No site of this employer' },
          ],
        })
      const faults = vacancyFaults({ ...nothingElse, ...draft }, reference)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      if (!isStaff && owner?.state !== 'approved') throw new AppError('forbidden')
      if (!isStaff) spend(actor.account)

      const { ask } = await settingsOf(region)
      const options = isStaff ? ask : { ...ask, without: untold }
      const people = async (opening: MatchOpening) => (await matcher.count([region], opening, options)).total
      const opening = toMatchOpening(
        {
          ...nothingElse,
          ...draft,
          id: 'draft',
          region,
          employer: site.employer,
          state: 'draft',
          stateReason: null,
        },
        site,
        reference,
      )
      const shown = isStaff ? (count: number) => ({ people: count, isExact: true }) : roundedCount
      const now = await people(opening)
      const openings = relaxationsOf(opening).filter(({ what }) => isStaff || what.type !== 'demand')
      const without = await Promise.all(
        openings.map(async ({ what, opening: relaxed }) => {
          const then = await people(relaxed)
          return { what, count: shown(then), more: isStaff ? then - now : roundedGain(now, then) }
        }),
      )
      return { count: shown(now), without }
    },

    async anonymous(actor: Actor, region: string, id: string) {
      const vacancy = await vacancies.get(region, id)
      const view = vacancy && vacancyView(actor, vacancy)
      if (!vacancy || (view !== 'own' && view !== 'staff')) throw new AppError('notFound')
      const employer = await employers.get(vacancy.employer)
      const nobody = { people: [], known: [] }
      if (vacancy.state !== 'open' || employer?.state !== 'approved')
        return { outcome: 'notOpen' as const, ...nobody }

      const { today, ask } = await settingsOf(region)
      const site = await employers.getSite(region, vacancy.basics.site)
      const opening = toMatchOpening(vacancy, site, reference)
      const { matches } = await matcher.rank([region], opening, { ...ask, limit: mostShown })
      const found = await Promise.all(
        matches.map(async (match) => ({ match, profile: await profiles.get(region, match.personId) })),
      )
      const rows = found.filter((row): row is { match: Match; profile: Profile } => row.profile !== null)
      const releaseOf = ({ profile }: (typeof rows)[number]) => {
        const release = profile.sharing.releases[vacancy.employer]
        return release && release.until >= today ? release : undefined
      }
      const known: KnownPerson[] = []
      for (const row of rows) {
        const release = releaseOf(row)
        if (!release) continue
        if (view === 'own')
          await looks.note(actor, row.profile, { depth: 'identity', employer: vacancy.employer }, today)
        const givenName = row.profile.contact.name.split(' ')[0] ?? ''
        known.push({
          givenName,
          until: release.until,
          planks: planksOf(row.match),
          reasons: reasonsOf(row.match),
        })
      }
      const hidden = rows.filter((row) => !releaseOf(row) && row.profile.sharing.anonymousPool)
      if (hidden.length < fewestShown) return { outcome: 'tooFew' as const, people: [], known }
      const people = hidden.map(
        ({ match, profile }): AnonymousPerson => ({
          pseudonym: pseudonymOf(vacancy, profile.id),
          travelBand: bandOf(match),
          dutch: profileSummary(profile, '').dutch,
          planks: planksOf(match),
          reasons: reasonsOf(match),
          checks: forAudience(match.checks, 'employer'),
        }),
      )
      return { outcome: 'people' as const, people, known }
    },
  }
}
export type EmployerMatchService = ReturnType<typeof employerMatchService>
