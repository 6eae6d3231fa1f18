import { cellsOf } from '../../locales/csv.ts'

/** A row of a CSV file by the names in its first line; `line` is where it begins, the first line being 1. */
export type CsvRow = { line: number; cells: Record<string, string> }

/** The rows of a CSV text under its header. A cell that is not there is empty. */
export function* csvRows(text: string, separator = ','): Generator<CsvRow> {
  let names: string[] | null = null
  for (const { line, cells } of cellsOf(text, separator)) {
    if (names === null) names = cells.map((name) => name.trim())
    else yield { line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }
  }
}
