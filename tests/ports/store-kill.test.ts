import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '../../api/adapters/store/errors.ts'
import { type Engine, engines, failure, type Place, people } from './store-engines.ts'

/** In acknowledgements; KILLED=… asks for ten moments of chance among so many. */
const moments =
  process.env.KILLED === undefined
    ? [1, 40, 150, 400, 1000]
    : Array.from({ length: 10 }, () => randomInt(1, 10 * Number(process.env.KILLED)))

const script = fileURLToPath(new URL('store-child.ts', import.meta.url))
const start = (engine: Engine, place: Place, act: string): ChildProcess =>
  spawn(process.execPath, [script, engine.name, place.address, act], { stdio: ['ignore', 'pipe', 'inherit'] })

/** Reads a child's lines to the end of its life, and kills it when there are `enough`. */
const linesOf = async (child: ChildProcess, enough: number): Promise<string[]> => {
  const lines: string[] = []
  const ended = once(child, 'exit')
  if (!child.stdout) throw new Error('a child without output')
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (lines.length === enough) child.kill('SIGKILL')
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
  return lines
}

/** The child deletes every third record of each writer in the end. */
const isDeleted = (id: string) => Number(id.split('-')[2]) % 3 === 0

/** The last acknowledged version of each record; 0 for a delete. */
const acknowledged = (lines: readonly string[]): Map<string, number> =>
  new Map(lines.map((line) => line.split(' ')).map(([id = '', version]) => [id, Number(version)]))

describe.each(engines)('the $name store, killed', (engine) => {
  it.each(moments)(
    'after %i acknowledgements under write load has every acknowledged write',
    async (enough) => {
      const place = await engine.make()
      const acks = acknowledged(await linesOf(start(engine, place, 'write until killed'), enough))
      expect(acks.size).toBeGreaterThan(0)

      const store = await place.open()
      const collection = store.collection(people)
      for (const [id, version] of acks) {
        const record = await collection.get(id)
        // What came next may be there as well, though nobody was told.
        const deletedNext = version === 2 && record === null && isDeleted(id)
        if (version === 0) expect(record).toBeNull()
        else if (!deletedNext) expect(record?.version).toBeOneOf([version, 2])
      }
      const { changes } = await collection.changedSince(null, 100_000)
      const puts = changes.flatMap((change) => (change.type === 'put' ? [change.doc] : []))
      const byId = puts.sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId).toEqual(await collection.find({}, { sort: { id: 1 } }))
      expect(await collection.insert({ id: 'person-after' })).toMatchObject({ version: 1 })
      await store.close()
      await place.remove()
    },
    60_000,
  )

  it('in the moment of an acknowledgement has that write', async () => {
    const place = await engine.make()
    const child = start(engine, place, 'die as soon as a write is acknowledged')
    expect(await linesOf(child, Number.POSITIVE_INFINITY)).toEqual(['person-acknowledged 1'])
    const store = await place.open()
    expect(await store.collection(people).get('person-acknowledged')).toMatchObject({ version: 1 })
    await store.close()
    await place.remove()
  })

  it('between queue and commit has acknowledged nothing', async () => {
    const place = await engine.make()
    const child = start(engine, place, 'die while a write is queued')
    expect(await linesOf(child, Number.POSITIVE_INFINITY)).toEqual([])
    const store = await place.open()
    expect(await store.collection(people).get('person-queued')).toBeNull()
    await store.close()
    await place.remove()
  })
})

it('the embedded store belongs to one process at a time, and to the next as soon as that is gone', async () => {
  const engine = engines.find(({ name }) => name === 'embedded') as Engine
  const place = await engine.make()
  const holder = start(engine, place, 'hold the store')
  await once(holder.stdout as NodeJS.ReadableStream, 'data')
  const refused = await failure(place.open())
  expect(refused).toBeInstanceOf(StoreUnavailableError)
  expect((refused as Error).message).toBe(`The data folder ${place.address} is in use by another process`)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await (await place.open()).close()
  await place.remove()
})
