import { expect, test } from 'vitest'
import type { Part } from '../../matcher/contract.ts'
import { csvOf } from '../../web/components/csv.ts'
import { bestIn } from '../../web/features/search/best-in.ts'
import type { Compared } from '../../web/features/search/comparison.tsx'

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

const part = (criterion: string, shownTenths: number) => ({ criterion, shownTenths }) as Part
const person = (id: string, parts: Part[] | null) =>
  ({ id, name: id, match: parts && { parts } }) as unknown as Compared

test('who brings more of what is who brings more than all the others; nobody does where two are equal', () => {
  const rahwa = person('rahwa', [part('skills', 375), part('travel', 150), part('wish', 100)])
  const yonas = person('yonas', [part('skills', 300), part('travel', 150), part('wish', 60)])
  const stopped = person('stopped', null)
  const criteria = bestIn([rahwa, yonas, stopped]).map((one) => one.criteria)
  expect(criteria).toEqual([['skills', 'wish'], [], []])
})
