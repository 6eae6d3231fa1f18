import type { Actor } from './access.ts'
import type { SearchDocument, SearchKind } from './adapters/search/port.ts'
import type { AnySpec, Change, Versioned } from './adapters/store/port.ts'

/** A document as it is now; null where nothing is to be found any more. */
export type SearchChange = { id: string; document: SearchDocument | null }

/** A record that was found, as its reader may see it now, and what search would know of it now. */
export type Found<Row> = { document: SearchDocument; row: Row }

/** How the records of a noun are found: declared by its feature, kept up by a follower. */
export type SearchSource<Row> = {
  kind: SearchKind
  /** The collections that its documents are made from. */
  of: readonly AnySpec[]
  /** The documents that a change touches. */
  documents(change: Change<Versioned>, spec: AnySpec): Promise<readonly SearchChange[]>
  /** Those of these records that the actor may see, in their order. */
  shown(actor: Actor, region: string, ids: readonly string[]): Promise<Found<Row>[]>
}

/** Records in the order of their ids, each with its document, where there is one. */
export const foundOf = <T extends { id: string }, Row>(
  ids: readonly string[],
  records: readonly T[],
  documentOf: (record: T) => SearchDocument | null,
  rowOf: (record: T) => Row | undefined,
): Found<Row>[] => {
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => {
    const record = byId.get(id)
    const document = record ? documentOf(record) : null
    const row = record ? rowOf(record) : undefined
    return document && row !== undefined ? [{ document, row }] : []
  })
}
