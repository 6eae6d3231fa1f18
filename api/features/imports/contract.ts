import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { fault } from '../../contract-faults.ts'
import { employerId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { allImportFields, importKinds, importStep, mostImportBytes, mostImportRows } from './codes.ts'

const inRegion = z.object({ region: regionId })
const staff = { roles: ['jobhunter'] as const }
const field = z.enum(allImportFields)
const kind = z.enum(importKinds)

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const

/** A table as it stands in its file. Of a column that may not be known, only its name. */
export const importTable = z.object({
  encoding: z.enum(encodings),
  columns: z.array(
    z.object({
      name: z.string(),
      /** What the name says that it holds; null where nobody can tell. */
      field: field.nullable(),
      isRefused: z.boolean(),
    }),
  ),
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  /** Lines with more cells than the head has: what is in which column cannot be told. */
  torn: z.array(z.int()),
})
export type ImportTable = z.infer<typeof importTable>

const row = z.strictObject({
  /** Where the row begins in its file. */
  line: z.int().min(1).max(1_000_000),
  /** The record that the row becomes, if it becomes one. */
  id: z.union([profileId, employerId, vacancyId]),
  cells: z.partialRecord(field, z.string().max(1000)),
  /** Said by the reader: whoever looks alike is another. */
  isOther: z.boolean(),
})
export type ImportRow = z.infer<typeof row>

const rows = (most: number) => z.strictObject({ of: kind, rows: z.array(row).max(most) })

/** `known` is there already; `twice` stands further up in the table; `made` went in. */
export const importStates = ['good', 'wrong', 'known', 'twice', 'made'] as const
export const importVerdict = z.object({
  line: z.int(),
  state: z.enum(importStates),
  /** The cells as they are kept. */
  read: z.partialRecord(field, z.string()),
  faults: z.array(z.object({ field, ...fault.pick({ code: true, least: true, most: true }).shape })),
  /** The record that was made, or is there already where this region knows it. */
  id: z.union([profileId, employerId, vacancyId]).nullable(),
})
export type ImportVerdict = z.infer<typeof importVerdict>

const mostBase64 = Math.ceil(mostImportBytes / 3) * 4

export const importEndpoints = {
  read: endpoint({
    method: 'POST',
    path: '/regions/:region/import-tables',
    summary: 'Read a CSV file (in base64, at most 2 MiB) as a table; nothing is stored',
    access: staff,
    params: inRegion,
    body: z.strictObject({ of: kind, file: z.base64().min(4).max(mostBase64) }),
    answer: importTable,
    mostBytes: mostBase64 + 1024,
  }),
  check: endpoint({
    method: 'POST',
    path: '/regions/:region/import-checks',
    summary: 'What of these rows could be taken over, and what is wrong with the others; nothing is stored',
    access: staff,
    params: inRegion,
    body: rows(mostImportRows),
    answer: z.object({ rows: z.array(importVerdict) }),
    mostBytes: mostImportBytes,
  }),
  takeOver: endpoint({
    method: 'POST',
    path: '/regions/:region/imports',
    summary:
      'Take these rows over; what is wrong or known already is left as it is, so that again changes nothing',
    access: staff,
    params: inRegion,
    body: rows(importStep),
    answer: z.object({ rows: z.array(importVerdict) }),
  }),
  undo: endpoint({
    method: 'POST',
    path: '/regions/:region/import-undos',
    summary:
      'Take back what the caller brought in within a day, as far as nobody has touched it since; what stays is named',
    access: staff,
    params: inRegion,
    body: z.strictObject({ of: kind, ids: z.array(row.shape.id).min(1).max(importStep) }),
    answer: z.object({ gone: z.array(row.shape.id), kept: z.array(row.shape.id) }),
  }),
}
