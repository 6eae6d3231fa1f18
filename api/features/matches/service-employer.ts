import type { Match } from '#matcher'
import { dutchSkills } from '../../../matcher/codes.ts'
import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Profile } from '../profiles/store.ts'
import type { VacancySections } from '../vacancies/contract.ts'
import { toMatchOpening } from '../vacancies/matching.ts'
import { vacancyFaults } from '../vacancies/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type AskingDeps, askingOf } from './asking.ts'
import { forAudience } from './audience.ts'
import type { AnonymousPerson, KnownPerson } from './contract.ts'
import { bandOf, fewestShown, planksOf, pseudonymOf, roundedCount, roundedGain } from './shown.ts'

type Draft = Pick<VacancySections, 'basics' | 'work' | 'requirements' | 'hours'>

const countsPerDay = 500
/** Nobody under this many places down the list is shown to an employer. */
const mostShown = 100

const nothingElse = {
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  description: null,
}

const dutchOf = ({ languages }: Profile) =>
  Object.fromEntries(dutchSkills.map((skill) => [skill, languages.dutch[skill]?.level ?? null])) as {
    [Skill in (typeof dutchSkills)[number]]: AnonymousPerson['dutch'][Skill]
  }

/** What an employer may know of people before they let themselves be known: counts, and people without a name. */
export const employerMatchService = (
  deps: AskingDeps & {
    matcher: MatcherPort
    profiles: ProfileService
    vacancies: VacancyService
    employers: EmployerService
    looks: LookService
    clock: Clock
  },
) => {
  const { matcher, profiles, employers, reference, looks, clock } = deps
  const { settingsOf, openingOf, seenVacancy } = askingOf(deps)
  const asked = new Map<string, { day: string; times: number }>()

  const spend = (account: string) => {
    const day = clock.now().toISOString().slice(0, 10)
    const before = asked.get(account)
    const times = before?.day === day ? before.times + 1 : 1
    if (times > countsPerDay) throw new AppError('tooMany')
    asked.set(account, { day, times })
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
      const options = isStaff ? ask : { ...ask, audience: 'employer' as const }
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
      const [{ total: now }, found] = await Promise.all([
        matcher.count([region], opening, options),
        matcher.relaxations([region], opening, options),
      ])
      const told = found.filter(({ relaxation }) => isStaff || relaxation.type !== 'demand')
      const without = told.map(({ relaxation: what, total, more }) => ({
        what,
        count: shown(total),
        more: isStaff ? more : roundedGain(now, total),
      }))
      return { count: shown(now), without }
    },

    async anonymous(actor: Actor, region: string, id: string) {
      const { vacancy, view } = await seenVacancy(actor, region, id)
      if (view === 'person') throw new AppError('notFound')
      const employer = await employers.get(vacancy.employer)
      const nobody = { people: [], known: [] }
      if (vacancy.state !== 'open' || employer?.state !== 'approved')
        return { outcome: 'notOpen' as const, ...nobody }

      const { context, ask } = await settingsOf(region)
      const { today } = context
      const opening = await openingOf(region, vacancy)
      const { matches } = await matcher.rank([region], opening, { ...ask, limit: mostShown })
      const found = await profiles.some(
        region,
        matches.map(({ personId }) => personId),
      )
      const byId = new Map(found.map((profile) => [profile.id, profile]))
      const rows = matches.flatMap((match) => {
        const profile = byId.get(match.personId)
        return profile ? [{ match, profile }] : []
      })
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
          dutch: dutchOf(profile),
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
