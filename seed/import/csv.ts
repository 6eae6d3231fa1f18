/** A row of a CSV file by the names in its first line; `line` is where it begins, the first line being 1. */
export type CsvRow = { line: number; cells: Record<string, string> }

/** The cells of each row of RFC 4180 text, as written: quoted cells may hold separators, quotes (doubled) and line ends. */
function* cellsOf(text: string, separator: string): Generator<{ line: number; cells: string[] }> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    const cells: string[] = []
    const begun = line
    let isOver = false
    while (!isOver) {
      let cell = ''
      if (text[at] === '"') {
        let end = text.indexOf('"', at + 1)
        while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
        const close = end < 0 ? text.length : end
        const raw = text.slice(at + 1, close)
        cell = raw.replaceAll('""', '"')
        for (let next = raw.indexOf('\n'); next >= 0; next = raw.indexOf('\n', next + 1)) line += 1
        at = close + 1
      } else {
        const start = at
        while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
        cell = text.slice(start, at)
      }
      cells.push(cell)
      if (text[at] === separator) at += 1
      else {
        if (text[at] === '\r') at += 1
        at += 1
        line += 1
        isOver = true
      }
    }
    if (cells.length > 1 || cells[0] !== '') yield { line: begun, cells }
  }
}

/** The rows of a CSV text under its header. A cell that is not there is empty. */
export function* csvRows(text: string, separator = ','): Generator<CsvRow> {
  let names: string[] | null = null
  for (const { line, cells } of cellsOf(text, separator)) {
    if (names === null) names = cells.map((name) => name.trim())
    else yield { line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }
  }
}
