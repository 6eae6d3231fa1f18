import { expect, test } from 'vitest'
import type { Part } from '../../matcher/contract.ts'
import { bestIn } from '../../web/features/search/best-in.ts'
import type { Compared } from '../../web/features/search/comparison.tsx'

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
