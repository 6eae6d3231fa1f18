import { useRef, useState } from 'react'
import type { ImportField, ImportKind } from '#codes/imports'
import { importFields, importStep, mostImportBytes } from '#codes/imports'
import type { ImportRow, ImportTable, ImportVerdict } from '#contract/imports'
import { ApiError, call } from '../../data/api.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'

export type Column = { name: string; isRefused: boolean; field: ImportField | null }
export type Line = ImportRow & { cells: { [field in ImportField]?: string } }
export type Verdict = ImportVerdict
/** A file as it is being looked at: what each column holds, and what was mended by hand, by row. */
export type Sheet = {
  name: string
  columns: readonly Column[]
  rows: ImportTable['rows']
  torn: readonly number[]
  ids: readonly string[]
  language: string
  mended: { readonly [line: number]: { readonly [field in ImportField]?: string } }
  others: readonly number[]
  verdicts: readonly Verdict[]
}
export type BadFile = 'format' | 'empty' | 'tooBig'

const inBase64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}

/** What ids of what is brought in begin with. */
const prefixes = { people: 'profile', employers: 'employer', vacancies: 'vacancy' } as const

/** The rows of a sheet as they are sent: columns as chosen, what was mended in place of what the file says. */
export const linesOf = (of: ImportKind, sheet: Sheet): Line[] =>
  sheet.rows.map(({ line, cells }, at) => {
    const found: Line['cells'] = {}
    for (const [column, { field }] of sheet.columns.entries())
      if (field !== null && (cells[column] ?? '') !== '') found[field] = cells[column] ?? ''
    if (of === 'people' && sheet.language !== '' && found.language === undefined)
      found.language = sheet.language
    return {
      line,
      id: sheet.ids[at] ?? newId(prefixes[of]),
      cells: { ...found, ...sheet.mended[line] },
      isOther: sheet.others.includes(line),
    }
  })

/** The fields that some row of a sheet fills, in the order of reading. */
export const fieldsOf = (of: ImportKind, lines: readonly Line[]): ImportField[] =>
  importFields[of].filter((field) => lines.some(({ cells }) => cells[field] !== undefined))

const badOf = (error: unknown): BadFile | null => {
  if (!(error instanceof ApiError)) return null
  const [fault] = error.faults ?? []
  if (fault?.path !== '/file') return null
  return fault.code === 'required' || fault.code === 'too_short'
    ? 'empty'
    : fault.code === 'too_many' || fault.code === 'too_long'
      ? 'tooBig'
      : 'format'
}

/** A table of another program on its way in: read, checked anew after each change, taken over in steps. */
export function useTable(region: string, of: ImportKind) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [bad, setBad] = useState<BadFile | null>(null)
  const [made, setMade] = useState<readonly string[] | null>(null)
  const [undone, setUndone] = useState<{ gone: number; kept: readonly string[] } | null>(null)
  const { attempt, error, pending } = useAttempt()
  const latest = useRef(0)

  const checked = async (next: Sheet): Promise<Sheet> => {
    const body = { of, rows: linesOf(of, next) }
    const { rows } = await call('POST /regions/:region/import-checks', { region }, { body })
    return { ...next, verdicts: rows }
  }

  const open = (file: File) =>
    attempt(async () => {
      setBad(null)
      setMade(null)
      setUndone(null)
      setSheet(null)
      if (file.size > mostImportBytes) return setBad('tooBig')
      if (file.size < 3) return setBad('empty')
      try {
        const body = { of, file: await inBase64(file) }
        const table = await call('POST /regions/:region/import-tables', { region }, { body })
        const ids = table.rows.map(() => newId(prefixes[of]))
        const { columns, rows, torn } = table
        const begun = { name: file.name, columns, rows, torn, ids, language: '', mended: {}, others: [] }
        setSheet(await checked({ ...begun, verdicts: [] }))
      } catch (failure) {
        const why = badOf(failure)
        if (why === null) throw failure
        setBad(why)
      }
    })

  /** Shows a change at once and its verdicts when they come; only those of the latest change count. */
  const change = async (part: Partial<Sheet>) => {
    if (!sheet) return
    const next = { ...sheet, ...part }
    setSheet(next)
    latest.current += 1
    const mine = latest.current
    const answer = await checked(next).catch((failure: unknown) => {
      if (failure instanceof ApiError) return null
      throw failure
    })
    if (answer && mine === latest.current) setSheet({ ...next, verdicts: answer.verdicts })
  }

  const takeOver = () =>
    attempt(async () => {
      if (!sheet) return
      const good = new Set(sheet.verdicts.filter(({ state }) => state === 'good').map(({ line }) => line))
      const rows = linesOf(of, sheet).filter(({ line }) => good.has(line))
      const ids: string[] = []
      for (let at = 0; at < rows.length; at += importStep) {
        const body = { of, rows: rows.slice(at, at + importStep) }
        const answer = await call('POST /regions/:region/imports', { region }, { body })
        ids.push(...answer.rows.flatMap(({ state, id }) => (state === 'made' && id !== null ? [id] : [])))
      }
      setMade(ids)
    })

  /** Takes back what was taken over, as far as nobody has touched it since; the names of the rest are kept to be shown. */
  const undo = () =>
    attempt(async () => {
      if (!sheet || !made) return
      const kept: string[] = []
      for (let at = 0; at < made.length; at += importStep) {
        const body = { of, ids: made.slice(at, at + importStep) }
        kept.push(...(await call('POST /regions/:region/import-undos', { region }, { body })).kept)
      }
      const lines = linesOf(of, sheet).filter(({ id }) => kept.includes(id))
      const names = lines.map(({ cells }) => cells[importFields[of][0]] ?? '')
      setUndone({ gone: made.length - kept.length, kept: names })
    })

  return { sheet, bad, made, undone, error, pending, open, change, takeOver, undo }
}
