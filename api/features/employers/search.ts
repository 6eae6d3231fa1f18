import type { SearchDocument } from '../../adapters/search/port.ts'
import type { Change, Versioned } from '../../adapters/store/port.ts'
import { foundOf, type SearchChange, type SearchSource } from '../../search-source.ts'
import { employerView } from './access.ts'
import type { EmployerSummary } from './contract.ts'
import { type Employer, employers, type Site, sites } from './store.ts'

/** What an employer is found by. */
export const toSearchDocument = (
  { id, regions, state, organisation, account, contacts }: Employer,
  towns: readonly string[],
  namesOf: (town: string) => readonly string[],
): SearchDocument => ({
  id,
  regions,
  title: organisation.name,
  words: [
    organisation.kvk,
    ...towns.flatMap(namesOf),
    ...Object.values(contacts).map(({ name }) => name),
    ...(organisation.about ? [organisation.about.text] : []),
  ],
  concepts: organisation.sectors,
  facets: { state: [state], ...(account.manager !== null && { manager: [account.manager] }), town: towns },
  order: 0,
})

/** How employers are found, by jobhunters of a region in which they are known. */
export const employerSource = (needs: {
  some(ids: readonly string[]): Promise<Employer[]>
  sitesOf(region: string, employers: readonly string[]): Promise<Site[]>
  summary(employer: Employer): EmployerSummary
  namesOf(town: string): readonly string[]
}): SearchSource<EmployerSummary> => {
  const documentsOf = async (found: readonly Employer[]): Promise<SearchDocument[]> => {
    const places: Site[] = []
    for (const region of new Set(found.flatMap(({ regions }) => regions)))
      places.push(
        ...(await needs.sitesOf(
          region,
          found.map(({ id }) => id),
        )),
      )
    return found.map((employer) => {
      const own = places.filter((site) => site.employer === employer.id)
      return toSearchDocument(employer, [...new Set(own.map(({ address }) => address.town))], needs.namesOf)
    })
  }
  const asChanges = (documents: readonly SearchDocument[]): SearchChange[] =>
    documents.map((document) => ({ id: document.id, document }))
  return {
    kind: 'employers',
    of: [employers, sites],
    async documents(change: Change<Versioned>, spec) {
      if (change.type === 'delete')
        return spec.name === employers.name ? [{ id: change.id, document: null }] : []
      if (spec.name === employers.name) return asChanges(await documentsOf([change.doc as Employer]))
      return asChanges(await documentsOf(await needs.some([(change.doc as Site).employer])))
    },
    async shown(actor, region, ids) {
      const records = (await needs.some(ids)).filter(
        (employer) => employer.regions.includes(region) && employerView(actor, employer) === 'staff',
      )
      const documents = new Map((await documentsOf(records)).map((document) => [document.id, document]))
      return foundOf(ids, records, ({ id }) => documents.get(id) ?? null, needs.summary)
    },
  }
}
