import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, csvOf, withoutApostrophe } from '../../locales/csv.ts'

test('a table keeps texts as they are, in any script', () => {
  expect(
    csvOf([
      ['Name', 'Town'],
      ['Rahwa, "Ra"', 'ዝቮለ'],
    ]),
  ).toBe('\ufeffName,Town\r\n"Rahwa, ""Ra""",ዝቮለ\r\n')
})

test('nothing in a table is run as a formula, whatever somebody calls themselves', () => {
  for (const name of [
    '=1+1',
    '+31612345678',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\u200e=1',
    '|cmd',
    '\r=1',
    '\n=1',
  ]) {
    const cell = csvOf([[name]])
      .slice(1)
      .replace(/^"/, '')
    expect(cell.startsWith("'"), JSON.stringify(name)).toBe(true)
  }
  expect(csvOf([['B1-'], ['Anne-Marie']])).toBe('\ufeffB1-\r\nAnne-Marie\r\n')
})

const sign = fc.constantFrom(
  "'",
  '"',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  ' ',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\u200f',
  'a',
  'é',
  'ዝ',
)
const texts = fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }))
// A line with one empty cell is an empty line, and leaves no row; every table here has two columns or more.
const tables = fc.array(fc.array(texts, { minLength: 2, maxLength: 4 }), { maxLength: 5 })

test('what is written is read again as it was, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const cells = [...cellsOf(csvOf(table))].map((row) => row.cells)
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s\u200e\u200f]*[=+\-@|\t\r\n＝＋－＠]/u)
      expect(cells.map((row) => row.map(withoutApostrophe))).toEqual(table)
    }),
    { numRuns: 300 },
  )
})

test.each([',', ';', '\t'])(
  'cells parted by %j may hold quotes and line ends, whatever ends the lines',
  (between) => {
    const text = ['name', '"a ""b""\n1"', '"c" d', 'e"f', ''].join(between)
    for (const end of ['\n', '\r\n', '\r'])
      expect([...cellsOf(`${text}${end}${end}x${between}y`, between)]).toEqual([
        { line: 1, cells: ['name', 'a "b"\n1', 'c d', 'e"f', ''] },
        { line: 4, cells: ['x', 'y'] },
      ])
  },
)

test('a quote that nobody closes ends with the file', () => {
  expect([...cellsOf('a,"b\nc')]).toEqual([{ line: 1, cells: ['a', 'b\nc'] }])
})
