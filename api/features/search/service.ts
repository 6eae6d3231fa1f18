import { languageLevels } from '../../../matcher/codes.ts'
import { type Actor, holds } from '../../access.ts'
import type { SearchPort } from '../../adapters/search/kept.ts'
import {
  everywhere,
  passes,
  type SearchFilter,
  type SearchQuery,
  type SearchResult,
} from '../../adapters/search/port.ts'
import type { Reference } from '../../reference.ts'
import type { Found, SearchSource } from '../../search-source.ts'
import type { EmployerSummary } from '../employers/contract.ts'
import type { EventSummary } from '../events/contract.ts'
import { type PaidRight, type PersonHit, paidRights } from '../profiles/contract-search.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancySummary } from '../vacancies/contract.ts'
import type { FoundKind, OwnWordsAnswer, SearchAnswer, SearchQuestion } from './contract.ts'
import { conceptsNamed } from './rules.ts'

const alsoFound = 5
/** Enough to work on at once; the rest follows when these are done. */
const mostOwnWords = 100
const none: SearchResult = { ids: [], total: 0, counts: {} }

/** Facets in which nothing is chosen narrow nothing. */
const chosen = (filter: Record<string, readonly string[]>): SearchFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, values]) => values.length > 0))

/** Search: one question over everything that a reader may find. Who may read what is decided before it is asked, and seen to again. */
export const searchService = (deps: {
  search: SearchPort
  reference: Reference
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'today'>
  rights: {
    /** One's own cases, or those one stands in for, each with what paid work it may do today. */
    of(region: string, actor: Actor, as: 'owner' | 'standIn'): Promise<ReadonlyMap<string, PaidRight>>
  }
  personSource: SearchSource<Omit<PersonHit, 'matched'>>
  vacancySource: SearchSource<VacancySummary>
  employerSource: SearchSource<EmployerSummary>
  eventSource: SearchSource<EventSummary>
}) => {
  const { search, reference, rights, personSource, vacancySource, employerSource, eventSource } = deps
  const matchedBy = conceptsNamed(reference)

  /** Records that were found and are so still: what changed since it was indexed is left out. */
  const rows = async <Row>(
    source: SearchSource<Row>,
    actor: Actor,
    region: string,
    { kind, filter }: SearchQuery,
    { ids }: SearchResult,
  ): Promise<Found<Row>[]> => {
    if (ids.length === 0) return []
    const found = await source.shown(actor, region, ids)
    return found.filter(({ document }) => source.kind === kind && passes(document, filter))
  }

  const noteLooks = async (actor: Actor, region: string, ids: readonly string[]) => {
    if (ids.length > 0)
      await deps.looks.noteAll(actor, region, ids, { depth: 'list' }, await deps.regions.today(region))
  }

  return {
    async ownWords(actor: Actor, region: string): Promise<OwnWordsAnswer> {
      const filter = { regions: [region], named: ['ownWords'] }
      const query = (kind: SearchQuery['kind']): SearchQuery => ({
        ...{ kind, text: '', filter, counted: [], limit: mostOwnWords },
      })
      const asked = [query('people'), query('vacancies')] as const
      const { results } = await search.search(asked)
      const [persons = none, vacancies = none] = results
      const people = await rows(personSource, actor, region, asked[0], persons)
      const listed = await rows(vacancySource, actor, region, asked[1], vacancies)
      await noteLooks(
        actor,
        region,
        people.map(({ row }) => row.id),
      )
      return {
        people: { total: persons.total, items: people.map(({ row }) => ({ ...row, matched: [] })) },
        vacancies: { total: vacancies.total, items: listed.map(({ row }) => row) },
      }
    },

    async search(actor: Actor, region: string, question: SearchQuestion): Promise<SearchAnswer> {
      const { text, whose, dutchFrom, free, paid, towns, kinds, states, limit } = question
      const isStaff = holds(actor, region, ['jobhunter'])
      const regions = [region]
      const wanted = (kind: FoundKind) => (question.of.includes(kind) ? limit : 0)

      const own = isStaff && whose !== 'region'
      const role = whose === 'standIn' ? 'standIn' : 'owner'
      const paidOf = own ? await rights.of(region, actor, role) : null
      const idsWith = (some: readonly PaidRight[]) =>
        [...(paidOf ?? [])].flatMap(([id, right]) => (some.includes(right) ? [id] : []))
      const people: SearchFilter = {
        ...chosen({
          regions,
          ...(own && role === 'owner' && { owner: [actor.account] }),
          dutch: dutchFrom === 'A0' ? [] : languageLevels.slice(languageLevels.indexOf(dutchFrom)),
          free,
          town: towns,
        }),
        // Nobody is found where nobody has this right; whom somebody stands in for changes by the day.
        ...(paidOf &&
          (paid.length > 0 || role === 'standIn') && { id: idsWith(paid.length > 0 ? paid : paidRights) }),
      }
      const query = (kind: SearchQuery['kind'], filter: SearchFilter, counted: string[], most: number) => ({
        ...{ kind, text, filter, counted },
        limit: most,
      })
      const asked = {
        people: query('people', people, ['dutch', 'free', 'town'], wanted('people')),
        vacancies: query(
          'vacancies',
          chosen({ regions, kind: kinds, town: towns, state: isStaff ? states : ['open'] }),
          ['state', 'kind'],
          wanted('vacancies'),
        ),
        events: query('events', chosen({ regions, town: towns }), [], wanted('events')),
        employers: query('employers', chosen({ regions, town: towns }), [], wanted('employers')),
        concepts: query('concepts', { regions: [everywhere] }, [], text === '' ? 0 : alsoFound),
        places: query('places', { regions: [everywhere] }, [], text === '' ? 0 : alsoFound),
      }
      const byRight = paidOf
        ? paidRights.map((right) => query('people', { ...people, id: idsWith([right]) }, [], 0))
        : []
      const staffOnly = [asked.people, asked.employers, asked.events, ...byRight]
      const forAll = [asked.vacancies, asked.concepts, asked.places]
      const queries = isStaff ? [...forAll, ...staffOnly] : forAll
      const { results, plainSince } = await search.search(queries)
      const [vacancies = none, concepts = none, places = none, ...ofStaff] = results
      const [persons = none, firms = none, gatherings = none, ...counts] = ofStaff

      const [personRows, vacancyRows, employerRows, eventRows] = await Promise.all([
        rows(personSource, actor, region, asked.people, persons),
        rows(vacancySource, actor, region, asked.vacancies, vacancies),
        rows(employerSource, actor, region, asked.employers, firms),
        rows(eventSource, actor, region, asked.events, gatherings),
      ])
      await noteLooks(
        actor,
        region,
        personRows.map(({ row }) => row.id),
      )

      const countsOf = ({ counts: all }: SearchResult, facet: string) => ({ ...all[facet] })
      return {
        plainSince,
        people: {
          total: persons.total,
          items: personRows.map(({ row, document }) => ({
            ...row,
            matched: matchedBy(text, document.concepts),
          })),
          counts: {
            dutch: countsOf(persons, 'dutch'),
            free: countsOf(persons, 'free'),
            town: countsOf(persons, 'town'),
          },
          paid: paidOf
            ? Object.fromEntries(paidRights.map((right, index) => [right, counts[index]?.total ?? 0]))
            : null,
        },
        vacancies: {
          total: vacancies.total,
          items: vacancyRows.map(({ row }) => row),
          counts: { state: countsOf(vacancies, 'state'), kind: countsOf(vacancies, 'kind') },
        },
        employers: { total: firms.total, items: employerRows.map(({ row }) => row) },
        events: { total: gatherings.total, items: eventRows.map(({ row }) => row) },
        concepts: concepts.ids.flatMap((id) => {
          const labels = reference.concepts.get(id)?.labels
          return labels ? [{ id, labels: { ...labels } }] : []
        }),
        places: places.ids.flatMap((id) => reference.places[Number(id)]?.town ?? []),
      }
    },
  }
}
export type SearchService = ReturnType<typeof searchService>
