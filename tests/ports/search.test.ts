import { once } from 'node:events'
import fc from 'fast-check'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { SearchPort } from '../../api/adapters/search/kept.ts'
import { passes, type SearchDocument, type SearchQuery } from '../../api/adapters/search/port.ts'
import { patiently } from '../support/patience.ts'
import {
  aDocument,
  asked,
  besideEngine,
  bothPlain,
  hasBinary,
  parentOfEngine,
  plainAlone,
  slowedWay,
  startEngine,
  withChild,
  wordsOf,
} from './search-engines.ts'

const people: SearchDocument[] = [
  aDocument('rahwa', {
    title: 'Rahwa',
    concepts: ['sk-bake'],
    order: 2,
    facets: { dutch: ['A2'], free: ['early'] },
  }),
  aDocument('yonas', {
    title: 'Yonas',
    concepts: ['sk-bake', 'occ-cook'],
    order: 1,
    facets: { dutch: ['A2'] },
  }),
  aDocument('daniel', { title: 'Daniel', words: ['Zwolle', 'ዝቮለ', 'زفوله'], order: 3 }),
  aDocument('far', { title: 'Rahwa', regions: ['drenthe'], concepts: ['sk-bake'] }),
]
const one = async (search: SearchPort, query: SearchQuery) => {
  const { results, plainSince } = await search.search([query])
  return { ...results[0], plainSince }
}
const idsOf = async (search: SearchPort, query: SearchQuery) => (await one(search, query)).ids

// Far above what any needs: the engine writes to disk, which a busy machine does slowly.

type Engine = Awaited<ReturnType<typeof startEngine>>
let engine: Engine
let indexes = 0
/** An index of its own in the engine of this file. */
const freshIndex = () => {
  indexes += 1
  return { url: engine.url, key: engine.key, name: `test-${indexes}` }
}
beforeAll(async () => {
  if (hasBinary) engine = await startEngine()
})
afterAll(() => engine?.stop())

const engines = [
  { name: 'the plain one', open: async () => plainAlone(), isPlain: true },
  ...(hasBinary
    ? [{ name: 'Meilisearch', open: async () => besideEngine(freshIndex()), isPlain: false }]
    : []),
]

describe.each(engines)('search by $name', ({ open, isPlain }) => {
  const filled = async () => {
    const search = await open()
    search.put('people', people)
    await search.settle()
    return search
  }

  test('finds by names, by every word for a concept in any script, and by the words of a town', async () => {
    const search = await filled()
    expect(await idsOf(search, asked('rahw'))).toEqual(['rahwa'])
    for (const text of ['bake bread', 'brood', 'الخبز', 'ባኒ', 'ባኒ ምስንካት'])
      expect(await idsOf(search, asked(text)), text).toEqual(['yonas', 'rahwa'])
    for (const text of ['زفولة', 'zwol', 'ዝቮለ'])
      expect(await idsOf(search, asked(text)), text).toEqual(['daniel'])
    expect(await idsOf(search, asked('rahwa kok'))).toEqual([])
    expect((await one(search, asked('bake'))).plainSince === null).toBe(!isPlain)
  })

  test('finds by an Arabic or Tigrinya word for a concept that is written in Latin letters as it sounds', async () => {
    const search = await filled()
    search.put('concepts', [
      aDocument('occ-cook', { regions: ['*'], title: 'cook', words: wordsOf('occ-cook'), order: 1 }),
      aDocument('sk-bake', { regions: ['*'], title: 'bake bread', words: wordsOf('sk-bake') }),
    ])
    await search.settle()
    const concepts = (text: string) => asked(text, { kind: 'concepts', filter: { regions: ['*'] } })
    for (const text of ['tabbakh', '6abba5', 'keshani']) {
      expect(await idsOf(search, asked(text)), text).toEqual(['yonas'])
      expect(await idsOf(search, concepts(text)), text).toEqual(['occ-cook'])
    }
    expect(await idsOf(search, concepts('bani mskat'))).toEqual([])
    expect(await idsOf(search, concepts('bani msnkat'))).toEqual(['sk-bake'])
    expect(await idsOf(search, asked('bani'))).toEqual(['yonas', 'rahwa'])
    expect(await idsOf(search, asked('tabbakh', { filter: { regions: ['drenthe'] } }))).toEqual([])
  })

  test('a name that is written as it was typed comes before a word that only sounds so', async () => {
    const search = await filled()
    search.put('people', [aDocument('tabbakh', { title: 'Omar Tabbakh' })])
    search.put('concepts', [aDocument('occ-cook', { regions: ['*'], words: wordsOf('occ-cook') })])
    await search.settle()
    expect(await idsOf(search, asked('tabbakh'))).toEqual(['tabbakh'])
  })

  test('everybody is found without a text, who waits longest first, and nobody of another region', async () => {
    const search = await filled()
    const found = await one(search, asked(''))
    expect(found.ids).toEqual(['yonas', 'rahwa', 'daniel'])
    expect(found.total).toBe(3)
    expect(await one(search, asked('', { limit: 1 }))).toMatchObject({ ids: ['yonas'], total: 3 })
  })

  test('a facet counts what would be found if another value of it were chosen', async () => {
    const search = await filled()
    const filter = { regions: ['zwolle'], dutch: ['A2'] }
    const found = await one(search, asked('', { filter, counted: ['dutch', 'free'] }))
    expect(found.total).toBe(2)
    expect(found.counts).toEqual({ dutch: { A1: 1, A2: 2 }, free: { early: 1 } })
  })

  test('what is changed or taken away is found so', async () => {
    const search = await filled()
    search.put('people', [aDocument('rahwa', { title: 'Rahwa', concepts: ['occ-cook'] })])
    search.remove('people', ['yonas'])
    await search.settle()
    expect(await idsOf(search, asked('bake'))).toEqual([])
    expect(await idsOf(search, asked('طباخ'))).toEqual(['rahwa'])
    search.clear(['people'])
    search.put('people', [aDocument('new')])
    await search.settle()
    expect(await idsOf(search, asked(''))).toEqual(['new'])
  })

  test('a value of a filter is a value, whatever stands in it', async () => {
    const search = await filled()
    for (const value of ['"', "'] OR regions = 'drenthe", '\\"] OR id EXISTS', 'A2" OR "1" = "1', '*'])
      expect(
        await idsOf(search, asked('', { filter: { regions: ['zwolle'], dutch: [value] } })),
        value,
      ).toEqual([])
    expect(await idsOf(search, asked('', { filter: { regions: ['zwolle'], id: [] } }))).toEqual([])
  })

  test('whatever is typed and filtered by, nobody is found whom the filter leaves out', async () => {
    const search = await filled()
    const value = fc.constantFrom(
      'zwolle',
      'drenthe',
      '*',
      'A1',
      'A2',
      'early',
      'sk-bake',
      'rahwa',
      '" OR ""="',
      '\\',
    )
    const values = fc.uniqueArray(value, { maxLength: 3 })
    const filter = fc.record(
      { regions: values, dutch: values, free: values, id: values, concepts: values },
      { requiredKeys: ['regions'] },
    )
    const text = fc.oneof(fc.constantFrom('', 'rahw', 'bake', 'ዝ', 'زفولة'), fc.string({ maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(text, filter, async (typed, given) => {
        const { ids = [], total } = await one(search, asked(typed, { filter: given }))
        const allowed = people.filter((document) => passes(document, given)).map(({ id }) => id)
        for (const id of ids) expect(allowed).toContain(id)
        if (typed === '') expect([ids.toSorted(), total]).toEqual([allowed.toSorted(), allowed.length])
      }),
      { numRuns: 40 },
    )
  })

  test.runIf(!isPlain)('finds past a typing error', async () => {
    const search = await filled()
    expect(await idsOf(search, asked('danyel'))).toEqual(['daniel'])
  })
})

describe('the plain search in a thread of its own', () => {
  test('answers whatever it is told and asked as the one in this thread does', async () => {
    const [here, beside] = bothPlain()
    const id = fc.constantFrom('rahwa', 'yonas', 'daniel', 'far', 'nour')
    const document = fc
      .record({
        id,
        title: fc.constantFrom('Rahwa', 'Yonas', 'ዝቮለ', 'Bake', 'Kok'),
        concepts: fc.subarray(['sk-bake', 'occ-cook']),
        order: fc.integer({ min: 0, max: 9 }),
      })
      .map((parts) => aDocument(parts.id, parts))
    const kind = fc.constantFrom<SearchQuery['kind']>('people', 'concepts')
    const change = fc.oneof(
      fc.record({ kind, put: fc.uniqueArray(document, { selector: (one) => one.id, maxLength: 4 }) }),
      fc.record({ kind, remove: fc.uniqueArray(id, { maxLength: 2 }) }),
      fc.record({ kind, clear: fc.constant(true) }),
    )
    const text = fc.constantFrom('', 'rah', 'bake', 'k', 'kok', 'ዝቮ', 'tabbakh', 'bani')
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), text, kind, async (changes, typed, of) => {
        for (const one of [here, beside])
          for (const each of changes) {
            if ('put' in each) one.put(each.kind, each.put)
            else if ('remove' in each) one.remove(each.kind, each.remove)
            else one.clear([each.kind])
          }
        const query = asked(typed, { kind: of, counted: ['dutch'] })
        expect(await beside.search([query])).toEqual(await here.search([query]))
        expect(await beside.heard(typed)).toEqual(await here.heard(typed))
      }),
      { numRuns: 60 },
    )
  })
})

const isWhole = async (search: SearchPort) => {
  const found = await one(search, asked(''))
  return found.plainSince === null && found.ids?.length === 3
}

describe.runIf(hasBinary)('when Meilisearch fails', () => {
  test('killed: the plain search answers at once, and another engine is started and filled', async () => {
    const { search, children } = withChild()
    search.put('people', people)
    await search.settle()
    expect(await isWhole(search)).toBe(true)
    await children[0]?.stop()
    search.remove('people', ['far'])
    expect(await one(search, asked('bake'))).toMatchObject({
      ids: ['yonas', 'rahwa'],
      plainSince: expect.stringMatching(/^2026/),
    })
    await vi.waitUntil(() => isWhole(search), patiently)
    expect(children).toHaveLength(2)
  })

  test('slow: the plain search answers long before it, until it is fast again', async () => {
    const way = await slowedWay(engine.url)
    const search = besideEngine({ ...freshIndex(), url: way.url })
    search.put('people', people)
    await search.settle()
    way.delay(20_000)
    const begun = performance.now()
    expect(await one(search, asked('bake'))).toMatchObject({
      ids: ['yonas', 'rahwa'],
      plainSince: expect.stringMatching(/^2026/),
    })
    expect(performance.now() - begun).toBeLessThan(15_000)
    way.delay(0)
    await vi.waitUntil(() => isWhole(search), patiently)
  })

  test('emptied: it is filled anew from what is known', async () => {
    const at = freshIndex()
    const search = besideEngine(at)
    search.put('people', people)
    await search.settle()
    const client = new Meilisearch({ host: engine.url, apiKey: engine.key })
    const refilled = async () => (await client.index(at.name).getStats()).numberOfDocuments === 4
    const isThere = () => refilled().catch(() => false)
    await client.index(at.name).deleteAllDocuments().waitTask()
    await vi.waitUntil(isThere, patiently)
    await client.deleteIndex(at.name).waitTask()
    await vi.waitUntil(isThere, patiently)
    await vi.waitUntil(() => isWhole(search), patiently)
  })

  test('killed while people search and change: each search is answered, and in the end both hold the same', async () => {
    const { search, children } = withChild()
    const ids = Array.from({ length: 300 }, (_, at) => `person-${at}`)
    search.put(
      'people',
      ids.map((id, order) => aDocument(id, { order })),
    )
    await search.settle()
    let isOver = false
    let answered = 0
    const plain: (string | null)[] = []
    const searching = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const { results, plainSince } = await search.search([asked('selam'), asked('')])
        expect(results).toHaveLength(2)
        plain.push(plainSince)
        answered += 1
        await new Promise((resolve) => setImmediate(resolve))
      }
    })
    const gone = ids.slice(40, 60)
    await vi.waitUntil(() => answered > 0, patiently)
    const since = performance.now()
    await children[0]?.stop()
    search.remove('people', gone)
    search.put('people', [aDocument('new', { order: -1 })])
    await vi.waitUntil(() => children.length === 2, patiently)
    await search.settle()
    const took = performance.now() - since
    isOver = true
    await Promise.all(searching)
    const left = [...ids.filter((id) => !gone.includes(id)), 'new'].toSorted()
    const found = await one(search, asked('', { limit: 1000 }))
    expect(found.plainSince).toBeNull()
    expect(found.ids?.toSorted()).toEqual(left)
    expect(plain.some((one) => one !== null)).toBe(true)
    console.log(
      `killed under load: ${answered} searches answered, ${plain.filter(Boolean).length} of them plain, whole and equal after ${(took / 1000).toFixed(1)} s`,
    )
  })

  test('away from the start: what changed meanwhile is there when it comes', async () => {
    const at = { ...freshIndex(), url: 'http://127.0.0.1:9' }
    const search = besideEngine(at)
    search.put('people', people)
    expect(await one(search, asked('bake'))).toMatchObject({
      ids: ['yonas', 'rahwa'],
      plainSince: expect.stringMatching(/^2026/),
    })
    at.url = engine.url
    await vi.waitUntil(() => isWhole(search), patiently)
  })

  test('one process fills it, others only ask', async () => {
    const at = freshIndex()
    let isFeeder = false
    const reader = besideEngine(at, () => isFeeder)
    reader.put('people', [aDocument('only-here')])
    const feeder = besideEngine(at)
    feeder.put('people', people)
    await feeder.settle()
    await vi.waitUntil(() => isWhole(reader), patiently)
    isFeeder = true
    await feeder.stop()
    await vi.waitUntil(async () => (await idsOf(reader, asked('')))?.join() === 'only-here', patiently)
  })

  test('it ends with the process that started it, also when that is killed', async () => {
    const { parent, url } = await parentOfEngine()
    expect((await fetch(`${url}/health`)).ok).toBe(true)
    const ended = once(parent, 'exit')
    parent.kill('SIGKILL')
    await ended
    const isGone = () =>
      fetch(`${url}/health`).then(
        () => false,
        () => true,
      )
    await vi.waitUntil(isGone, patiently)
  })

  test('nobody without its key is answered', async () => {
    expect((await fetch(`${engine.url}/indexes`)).status).toBe(401)
  })
})
