import { expect, test } from 'vitest'
import type { MatchOpening } from '#matcher'
import { meilisearchOf } from './listed-meilisearch.ts'
import { storeOf } from './listed-store.ts'
import { benchOpenings, benchPeople } from './matcher-data.ts'
import { at, filled, here } from './matcher-row.ts'

/** Engines are laid and asked here: they may take their time on a machine that is busy. */
const many = 400
const openings = benchOpenings(25)
const matcher = filled(many)

/** Everybody who passes every gate, by id. */
function passing(opening: MatchOpening): string[] {
  const { matches, askFirst } = matcher.rank(here, opening, { ...at, limit: many })
  return [...matches, ...askFirst.map(({ match }) => match)].map(({ personId }) => personId)
}

type Nearest = (opening: MatchOpening, limit: number) => string[] | Promise<string[]>

/** Whom the filters miss, and how many they keep for each that the matcher lists. */
async function heldAgainst(nearest: Nearest) {
  const missed: string[] = []
  let [kept, listed] = [0, 0]
  for (const opening of openings) {
    const found = new Set(await nearest(opening, many))
    const passes = passing(opening)
    missed.push(...passes.filter((id) => !found.has(id)))
    kept += found.size
    listed += passes.length
  }
  return { missed, kept: kept / listed }
}

test('the store finds everybody whom the matcher lists, and few others', async () => {
  const { nearest, close } = await storeOf(benchPeople(many))
  const { missed, kept } = await heldAgainst(nearest)
  await close()
  expect(missed).toEqual([])
  expect(kept).toBeLessThan(2)
})

test('Meilisearch finds everybody whom the matcher lists, and fewer others', async ({ skip }) => {
  const engine = await meilisearchOf(benchPeople(many))
  if (engine === null) return skip('npm brings no Meilisearch for this platform')
  const { missed, kept } = await heldAgainst(engine.nearest).finally(engine.stop)
  expect(missed).toEqual([])
  expect(kept).toBeLessThan(1.6)
})
