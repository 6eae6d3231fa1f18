import { cellsOf, withoutApostrophe } from '../../../locales/csv.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { type ImportKind, mostImportRows } from './codes.ts'
import type { ImportTable } from './contract.ts'
import { fieldOf, isNumberOfCitizens, isRefusedName } from './rules-columns.ts'

type Encoding = ImportTable['encoding']

const refuse = (code: 'invalid_format' | 'required' | 'too_many', message: string, most?: number): never => {
  throw new AppError('badInput', {
    faults: [fault('/file', code, message, most === undefined ? {} : { most })],
  })
}

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In which encoding a text was written: by its mark, by where its zero bytes are, or as Windows does where it is no UTF-8. */
export const encodingOf = (bytes: Buffer): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1000)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (even + odd > head.length / 5) return odd > even ? 'utf-16le' : 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const separators = [';', ',', '\t', '|']

/** What parts the cells: as Excel says in a line of its own, or what gives most rows as many cells as their head. */
export const separatorOf = (text: string): string => {
  const fits = (separator: string) => {
    const found = cellsOf(text, separator)
    const head = found.next().value?.cells.length ?? 0
    let rows = 0
    for (let row = found.next(); !row.done && rows < 20; row = found.next())
      if (row.value.cells.length === head) rows += 1
    return head > 1 ? head + rows * 100 : 0
  }
  return separators.reduce((best, one) => (fits(one) > fits(best) ? one : best))
}

/** A file as a table. What may not be known is taken out before anything else sees it. */
export const tableOf = (bytes: Buffer, of: ImportKind): ImportTable => {
  const encoding = encodingOf(bytes)
  const whole = new TextDecoder(encoding).decode(bytes)
  if (whole.includes('\0') || bytes.subarray(0, 2).toString('latin1') === 'PK')
    return refuse('invalid_format', 'Not a text with separators; save the sheet as CSV')
  const [, between, rest] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(whole) ?? []
  const text = rest ?? whole
  const skipped = rest === undefined ? 0 : 1
  const found = cellsOf(text, between ?? separatorOf(text))
  const head: string[] = found.next().value?.cells.map((name: string) => name.trim().slice(0, 100)) ?? []
  if (head.length === 0) return refuse('required', 'The file is empty')
  if (head.length > 100) return refuse('too_many', 'Too many columns', 100)
  const rows: ImportTable['rows'] = []
  const torn: number[] = []
  for (const { line, cells } of found) {
    const kept = cells.map((cell) => withoutApostrophe(cell.trim()))
    if (kept.every((cell) => cell === '')) continue
    if (kept.slice(head.length).some((cell) => cell !== '')) torn.push(line + skipped)
    else rows.push({ line: line + skipped, cells: head.map((_, at) => kept[at] ?? '') })
    if (rows.length + torn.length > mostImportRows) return refuse('too_many', 'Too many rows', mostImportRows)
  }
  const taken = new Set<string>()
  const columns = head.map((name, at) => {
    const said = fieldOf(of, name)
    const cells = rows.map((row) => row.cells[at] ?? '')
    const isRefused = isRefusedName(name) || (said !== 'kvk' && isNumberOfCitizens(cells))
    const field = isRefused ? null : said
    if (field === null || taken.has(field)) return { name, field: null, isRefused }
    taken.add(field)
    return { name, field, isRefused }
  })
  for (const row of rows) row.cells = row.cells.map((cell, at) => (columns[at]?.isRefused ? '' : cell))
  return { encoding, columns, rows, torn }
}
