import { holds } from '../../access.ts'
import type { SearchDocument } from '../../adapters/search/port.ts'
import type { Change, Versioned } from '../../adapters/store/port.ts'
import { foundOf, type SearchSource } from '../../search-source.ts'
import type { EventSummary } from './contract.ts'
import { type EventRecord, events } from './store.ts'

/** What an event is found by. */
export const toSearchDocument = (
  { id, region, state, basics, place }: EventRecord,
  namesOf: (town: string) => readonly string[],
): SearchDocument => ({
  id,
  regions: [region],
  title: basics.name,
  words: [place.name, ...namesOf(place.town), basics.day],
  concepts: [],
  facets: { state: [state], town: [place.town] },
  // The latest first, among equals.
  order: -Date.parse(basics.day),
})

/** How events are found, by jobhunters of their region. */
export const eventSource = (needs: {
  some(region: string, ids: readonly string[]): Promise<EventRecord[]>
  summaries(region: string, listed: readonly EventRecord[]): Promise<EventSummary[]>
  namesOf(town: string): readonly string[]
}): SearchSource<EventSummary> => ({
  kind: 'events',
  of: [events],
  async documents(change: Change<Versioned>) {
    if (change.type === 'delete') return [{ id: change.id, document: null }]
    const event = change.doc as EventRecord
    return [{ id: event.id, document: toSearchDocument(event, needs.namesOf) }]
  },
  async shown(actor, region, ids) {
    const records = holds(actor, region, ['jobhunter']) ? await needs.some(region, ids) : []
    const rows = new Map((await needs.summaries(region, records)).map((row) => [row.id, row]))
    return foundOf(
      ids,
      records,
      (event) => toSearchDocument(event, needs.namesOf),
      ({ id }) => rows.get(id),
    )
  },
})
