import { addDays, type Clock } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { Posting } from './contract.ts'
import { headOf } from './rules-head.ts'
import { toJobPosting } from './rules-job-posting.ts'

/** For how many days what a search engine read may be shown without reading it again. */
const holdsForDays = 30

export type PostingNeeds = {
  clock: Clock
  reference: Reference
  regions: RegionService
  employers: EmployerService
  vacancies: VacancyService
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
}

const isShown = ({ state, publication }: Vacancy) => state === 'open' && publication.onWeb
const approvedAt = ({ history }: Vacancy) =>
  (history.findLast(({ action }) => action === 'approved') ?? history[0])?.at

/** Open vacancies that employers show to everybody, and what search engines read of them. */
export const postingService = (needs: PostingNeeds) => {
  const { clock, reference, regions, employers, vacancies, publicUrl } = needs
  const addressOf = (region: string, id: string) => `${publicUrl}/vacancies/${region}/${id}`

  const find = async (region: string, id: string): Promise<Posting | null> => {
    const vacancy = await vacancies.get(region, id)
    if (!vacancy || !isShown(vacancy)) return null
    const [owner, site] = await Promise.all([
      employers.get(vacancy.employer),
      employers.getSite(region, vacancy.basics.site),
    ])
    if (owner?.state !== 'approved' || !site) return null
    const { history, state, ...shown } = vacancy
    const postedOn = (approvedAt(vacancy) ?? clock.now().toISOString()).slice(0, 10)
    return { ...shown, employerName: owner.organisation.name, town: site.address.town, postedOn }
  }

  return {
    async read(region: string, id: string): Promise<Posting> {
      const posting = await find(region, id)
      if (!posting) throw new AppError('notFound')
      return posting
    },

    /** What stands in the head of a vacancy's page for who reads it without running it; null where there is no such page. */
    async head(region: string, id: string): Promise<string | null> {
      const posting = await find(region, id)
      if (!posting) return null
      const heldUntil = addDays(await regions.today(region), holdsForDays)
      const address = addressOf(region, id)
      return headOf(toJobPosting(posting, { address, heldUntil, reference }))
    },

    /** Every page of a vacancy, with the moment of its last change, in ms since 1970. */
    async pages(): Promise<{ address: string; changedAt: number }[]> {
      const all = await regions.all()
      const listed = await Promise.all(all.map(({ id }) => vacancies.shown(id)))
      return listed
        .flat()
        .filter(isShown)
        .map(({ region, id, changedAt }) => ({ address: addressOf(region, id), changedAt }))
    },
  }
}
export type PostingService = ReturnType<typeof postingService>
