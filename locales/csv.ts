/** What a table program would take for a formula, and run; behind apostrophes, so that each of them can be taken off again. */
const formula = /^'*[\s\u200e\u200f]*[=+\-@|\t\r\n＝＋－＠]/u

const cellText = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\t\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a table for other programs. A text that begins like a formula gets an apostrophe before it, which table
 * programs read as "this is text". The mark at the beginning has them read other scripts right.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`

/** The text of a cell as it was before `csvOf` put an apostrophe before it. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/** A row of a table as written in its file, and the line on which it begins, the first being 1. */
export type CsvCells = { line: number; cells: string[] }

/** Rows of RFC 4180 text: quoted cells may hold separators, quotes (doubled) and line ends. Empty lines are left out. */
export function* cellsOf(text: string, separator = ','): Generator<CsvCells> {
  const isOver = (at: number) => at >= text.length || text[at] === '\n' || text[at] === '\r'
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    const cells: string[] = []
    const begun = line
    const start = at
    for (let more = true; more; ) {
      let cell = ''
      if (text[at] === '"') {
        let end = text.indexOf('"', at + 1)
        while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
        const close = end < 0 ? text.length : end
        const raw = text.slice(at + 1, close)
        cell = raw.replaceAll('""', '"')
        for (let next = raw.indexOf('\n'); next >= 0; next = raw.indexOf('\n', next + 1)) line += 1
        at = close + 1
      }
      const from = at
      while (!isOver(at) && text[at] !== separator) at += 1
      cells.push(cell + text.slice(from, at))
      more = text[at] === separator
      if (more) at += 1
    }
    const isEmpty = at === start
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line += 1
    if (!isEmpty) yield { line: begun, cells }
  }
}
