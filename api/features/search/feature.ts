import type { SearchPort } from '../../adapters/search/kept.ts'
import type { Base, Opened } from '../../feature.ts'
import type { Follower } from '../../jobs/follower.ts'
import type { SearchSource } from '../../search-source.ts'
import type { EmployerSummary } from '../employers/contract.ts'
import type { EventSummary } from '../events/contract.ts'
import type { PersonHit } from '../profiles/contract-search.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancySummary } from '../vacancies/contract.ts'
import { searchRoutes } from './routes.ts'
import { referenceDocuments } from './rules.ts'
import { searchService } from './service.ts'

/** Keeps what is searched equal to the store. */
const following = (search: SearchPort, sources: readonly SearchSource<unknown>[]): Follower => ({
  name: 'what is searched',
  of: [...new Map(sources.flatMap(({ of }) => of).map((spec) => [spec.name, spec])).values()],
  keep: 'memory',
  async apply(change, spec) {
    for (const { kind, of, documents } of sources) {
      if (!of.some(({ name }) => name === spec.name)) continue
      const changes = await documents(change, spec)
      search.put(
        kind,
        changes.flatMap(({ document }) => document ?? []),
      )
      search.remove(
        kind,
        changes.flatMap(({ id, document }) => (document ? [] : [id])),
      )
    }
  },
  async restart() {
    search.clear(sources.map(({ kind }) => kind))
  },
})

/** Opens search over what each noun declares of itself. */
export const openSearch = (
  base: Base,
  needs: {
    search: SearchPort
    looks: LookService
    regions: RegionService
    profiles: ProfileService
    personSource: SearchSource<Omit<PersonHit, 'matched'>>
    vacancySource: SearchSource<VacancySummary>
    employerSource: SearchSource<EmployerSummary>
    eventSource: SearchSource<EventSummary>
  },
): Opened => {
  const { search, personSource, vacancySource, employerSource, eventSource, profiles } = needs
  const { concepts, places } = referenceDocuments(base.reference)
  search.put('concepts', concepts)
  search.put('places', places)
  const service = searchService({ ...base, ...needs, rights: { of: profiles.paidRights } })
  return {
    name: 'search',
    services: {},
    routes: searchRoutes(service),
    followers: [following(search, [personSource, vacancySource, employerSource, eventSource])],
    close: search.stop,
  }
}
