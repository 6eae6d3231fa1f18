import { otherWork } from '../../../matcher/codes.ts'
import type { Actor } from '../../access.ts'
import type { SearchDocument } from '../../adapters/search/port.ts'
import type { AnySpec, Change, Versioned } from '../../adapters/store/port.ts'
import { foundOf, type SearchChange, type SearchSource } from '../../search-source.ts'
import { vacancyView } from './access.ts'
import type { VacancySummary } from './contract.ts'
import { type Vacancy, vacancies } from './store.ts'

/** Who offers a vacancy, and where, as far as that is known. */
type Around = { employerName: string; town: string }

/** What a vacancy is found by. */
export const toSearchDocument = (
  vacancy: Vacancy,
  { employerName, town }: Around,
  namesOf: (town: string) => readonly string[],
): SearchDocument => {
  const { id, region, basics, requirements, work, description } = vacancy
  return {
    id,
    regions: [region],
    title: basics.title.text,
    words: [
      employerName,
      ...(town === '' ? [] : namesOf(town)),
      ...Object.values(basics.title.translations).map(({ text }) => text),
      ...Object.values(work.tasks).map(({ title }) => title.text),
      ...(description ? [description.text] : []),
    ],
    concepts: [...new Set([basics.occupation, ...Object.keys(requirements.skills)])],
    facets: {
      state: [vacancy.state],
      kind: [basics.kind],
      employer: [vacancy.employer],
      ...(basics.occupation === otherWork && vacancy.state !== 'closed' && { named: ['ownWords'] }),
      ...(town !== '' && { town: [town] }),
    },
    // The newest first, among equals.
    order: -vacancy.changedAt,
  }
}

/** How vacancies are found: all by jobhunters of their region, open ones by people. */
export const vacancySource = (needs: {
  some(region: string, ids: readonly string[]): Promise<Vacancy[]>
  ofEmployer(region: string, employer: string): Promise<Vacancy[]>
  summaries(region: string, listed: readonly Vacancy[]): Promise<VacancySummary[]>
  namesOf(town: string): readonly string[]
  /** Collections whose records stand in a vacancy's row. */
  employers: AnySpec
  sites: AnySpec
}): SearchSource<VacancySummary> => {
  const around = async (region: string, listed: readonly Vacancy[]) =>
    new Map((await needs.summaries(region, listed)).map((summary) => [summary.id, summary]))
  const documentOf = (vacancy: Vacancy, summary: VacancySummary | undefined): SearchDocument | null =>
    summary ? toSearchDocument(vacancy, summary, needs.namesOf) : null
  const documentsOf = async (region: string, listed: readonly Vacancy[]): Promise<SearchChange[]> => {
    const rows = await around(region, listed)
    return listed.map((vacancy) => ({
      id: vacancy.id,
      document: documentOf(vacancy, rows.get(vacancy.id)),
    }))
  }
  return {
    kind: 'vacancies',
    of: [vacancies, needs.employers, needs.sites],
    async documents(change: Change<Versioned>, spec) {
      if (change.type === 'delete')
        return spec.name === vacancies.name ? [{ id: change.id, document: null }] : []
      if (spec.name === vacancies.name) {
        const vacancy = change.doc as Vacancy
        return documentsOf(vacancy.region, [vacancy])
      }
      const isSite = spec.name === needs.sites.name
      const {
        regions = [],
        region,
        employer,
        id,
      } = change.doc as Versioned & {
        regions?: string[]
        region?: string
        employer?: string
      }
      const touched: SearchChange[] = []
      for (const one of isSite && region ? [region] : regions)
        touched.push(...(await documentsOf(one, await needs.ofEmployer(one, isSite ? (employer ?? '') : id))))
      return touched
    },
    async shown(actor: Actor, region, ids) {
      const records = (await needs.some(region, ids)).filter((vacancy) => vacancyView(actor, vacancy))
      const rows = await around(region, records)
      return foundOf(
        ids,
        records,
        (vacancy) => documentOf(vacancy, rows.get(vacancy.id)),
        ({ id }) => rows.get(id),
      )
    },
  }
}
