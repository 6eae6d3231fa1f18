import type { Actor } from '../../access.ts'
import { dayNumber } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { vacancyView } from '../vacancies/access.ts'
import { toMatchOpening } from '../vacancies/matching.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'

/** How a list is asked for; `atLeast` as in the contract. */
export type ListQuery = { limit: number; atLeast?: string }

/** The same for the matcher. */
export const rankOptions = ({ limit, atLeast }: ListQuery) => {
  const [id = '', version] = atLeast?.split('@') ?? []
  return { limit, ...(version !== undefined && { atLeast: { id, version: Number(version) } }) }
}

export type ContextDeps = {
  looks: LookService
  profiles: Pick<ProfileService, 'get'>
  vacancies: Pick<VacancyService, 'get'>
  employers: Pick<EmployerService, 'getSite' | 'someSites'>
  regions: Pick<RegionService, 'read' | 'dayIn' | 'today'>
  reference: Reference
}

/** Today's settings of a region, as questions to matching begin with them. */
export type ContextSettings = Awaited<ReturnType<ReturnType<typeof contextOf>['settingsOf']>>

/**
 * What every question to matching begins with: both sides as their reader may see them, and today's settings. `stamp` names
 * the day and the state of the region's rules.
 */
export const contextOf = ({ looks, profiles, vacancies, employers, regions, reference }: ContextDeps) => ({
  async settingsOf(region: string) {
    const now = await regions.read(region)
    const { weights, rules, version } = now
    const today = regions.dayIn(now)
    const settings = { weights, lateStartDays: ruleNumber(rules, 'lateStartDays', today) }
    const context = { reference, rules, today }
    return { context, ask: { today: dayNumber(today), settings }, stamp: `${today} ${version}` }
  },
  async openingsOf(region: string, all: readonly Vacancy[]) {
    const found = await employers.someSites(region, [...new Set(all.map(({ basics }) => basics.site))])
    const sites = new Map(found.map((site) => [site.id, site]))
    return all.map((vacancy) => toMatchOpening(vacancy, sites.get(vacancy.basics.site) ?? null, reference))
  },
  openingOf: async (region: string, vacancy: Vacancy) =>
    toMatchOpening(vacancy, await employers.getSite(region, vacancy.basics.site), reference),
  async seenVacancy(actor: Actor, region: string, id: string) {
    const vacancy = await vacancies.get(region, id)
    const view = vacancy && vacancyView(actor, vacancy)
    if (!vacancy || !view) throw new AppError('notFound')
    return { vacancy, view }
  },
  async seenProfile(actor: Actor, region: string, id: string) {
    const profile = await profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    if (view === 'self') return { profile, reader: 'person' as const }
    const today = await regions.today(region)
    const isOpen = view === 'ownCase' || (await looks.hasReason(actor, profile, today))
    return { profile, reader: isOpen ? ('staff' as const) : ('colleague' as const) }
  },
})
