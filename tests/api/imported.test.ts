import { expect, test } from 'vitest'
import { memoryFiles } from '../../api/adapters/files/disk.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import type { SearchAnswer } from '../../api/features/search/contract.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { wordsFromEsco } from '../../seed/import/esco.ts'
import { importedFacts, keepWords } from '../../seed/import/kept.ts'
import { reference } from '../../seed/reference.ts'
import { allOf } from '../endpoints/samples/search.ts'
import { escoFiles, occupationId, skillId } from '../seed/import/esco-rows.ts'
import { openWorld } from '../support/world.ts'

const openImported = async () => {
  const files = memoryFiles()
  await keepWords(files, wordsFromEsco(escoFiles(), taxonomy).words)
  return openWorld({ known: reference(await importedFacts(files)) })
}

test('imported work is found by its words in any language, and named in another where the reader’s has no name', async () => {
  const world = await openImported()
  const find = async (language: string, text: string) => {
    const body = { part: 'occupation', text, limit: 8 }
    const answer = await world.send('self', 'POST', `/taxonomy/${language}/find`, { body })
    return answer.json().concepts
  }
  expect(await find('ti', 'kaarsen')).toMatchObject([
    { id: occupationId(1), label: 'candle maker', language: 'en' },
  ])
  expect(await find('nl', 'cirier')).toMatchObject([
    { id: occupationId(1), label: 'kaarsenmaker', language: 'nl' },
  ])
  expect(await find('ar', 'شموع')).toMatchObject([{ label: 'صانع شموع / صانعة شموع', language: 'ar' }])
  expect(await find('nl', 'bakker')).toEqual([])
})

test('what every page fetches holds the curated concepts alone, and says how many more there are', async () => {
  const world = await openImported()
  const { concepts, imported } = (await world.send('self', 'GET', '/taxonomy/nl')).json()
  expect(imported).toBeGreaterThan(5)
  expect(concepts.filter(({ id }: { id: string }) => id.includes('-esco-'))).toEqual([])
  const { words } = (await world.send('self', 'GET', '/taxonomy/words/occupation')).json()
  expect(words['occ-baker']).not.toContain('loaf maker')
})

test('imported concepts are named by their ids; what nobody knows is left out', async () => {
  const world = await openImported()
  const body = { ids: [skillId(1), 'occ-baker', 'sk-esco-nothing'] }
  const answer = await world.send('self', 'POST', '/taxonomy/ar/named', { body })
  expect(answer.json().concepts).toEqual([
    { id: skillId(1), part: 'skill', label: 'dip candles', icon: null, language: 'en' },
  ])
})

test('somebody with imported work and skills is kept, and found by their words', async () => {
  const world = await openImported()
  const people = world.store.collection(profiles).in(world.id.home)
  const job = { occupation: occupationId(1), title: null, country: null, from: null, until: null }
  const person = aProfile(world.random, {
    experience: { one: job },
    skills: { items: { [skillId(2)]: { level: 2, years: null, lastUsed: null, evidence: 'self' } } },
  })
  await people.insert(person)
  await world.deps.followers.catchUp()
  const path = `/regions/${world.id.home}/search`
  for (const text of ['kaarsenmaker', 'beeswax']) {
    const answer = await world.send('holder', 'POST', path, { body: { ...allOf, text } })
    expect(answer.json<SearchAnswer>().people.items.map(({ id }) => id)).toEqual([person.id])
  }
})
