import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { mostOrigins } from '../../api/adapters/travel/measure.ts'
import { measuredTravel } from '../../api/adapters/travel/travel.ts'
import { travel as table } from '../../seed/data/travel.ts'
import { reference } from '../../seed/reference.ts'
import { patiently } from '../support/patience.ts'
import { type Manner, protocols, roadServer, type Table } from './road-services.ts'

const cells = reference().cells()
const zwolle = reference().placeOf('Zwolle', '8011') ?? { x: 0, y: 0, coarse: false }
const at = { walk: 3600, bicycle: 1200, car: 601 } as const
const always: Table = ({ road, from }) => from.map(() => at[road])

describe.each(protocols)('journeys measured by $name', (protocol) => {
  const open = async (manner: Manner, some: Partial<Parameters<typeof measuredTravel>[0]> = {}) => {
    const server = await roadServer(protocol, manner)
    const errors: unknown[] = []
    const travel = measuredTravel({
      service: protocol.open(server.url),
      table,
      cells,
      now: () => new Date('2026-11-27T10:00:00Z'),
      onError: (error) => errors.push(error),
      rest: 10,
      ...some,
    })
    onTestFinished(async () => {
      await server.close()
      await travel.stop()
    })
    const measured = async () => {
      await vi.waitUntil(() => travel.edition() > 0, patiently)
      return travel.to(zwolle)
    }
    return { server, travel, errors, measured }
  }

  test('come from the nearest places, by every mode that goes by road, asked for a hundred points at a time', async () => {
    const { server, travel, measured } = await open({ type: 'table', of: always })
    expect(travel.to(zwolle)).toEqual({})
    const found = Object.values(await measured())
    expect(found).toHaveLength(Math.min(cells.length, mostOrigins))
    // By bicycle 20 minutes; 250 metres a minute against 330 and 450.
    for (const one of found) expect(one).toEqual({ walk: 60, bicycle: 20, eBike: 16, moped: 12, car: 11 })
    expect(Math.max(...server.calls.map(({ from }) => from.length))).toBeLessThanOrEqual(99)
    for (const { from, to } of server.calls)
      for (const { lat, lon } of [...from, to])
        expect([lat > 50.5 && lat < 53.8, lon > 3 && lon < 7.5]).toEqual([true, true])
  })

  test('are asked for once', async () => {
    const { server, travel, measured } = await open({ type: 'table', of: always })
    travel.to(zwolle)
    travel.to(zwolle)
    await measured()
    const { length } = server.calls
    travel.to(zwolle)
    await travel.settle()
    expect(server.calls).toHaveLength(length)
    expect(travel.edition()).toBe(1)
  })

  test('are missing where no road leads', async () => {
    const of: Table = ({ road, from }) => from.map((_, index) => (index === 1 ? null : at[road]))
    const { travel, measured } = await open({ type: 'table', of }, { cells: cells.slice(0, 3) })
    const to = { ...(cells[0] ?? { x: 0, y: 0 }), coarse: false }
    travel.to(to)
    await vi.waitUntil(() => travel.edition() > 0, patiently)
    expect(
      Object.values(travel.to(to))
        .map((one) => Object.keys(one).length)
        .sort(),
    ).toEqual([0, 5, 5])
    expect(await measured()).toEqual({})
  })

  test('are missing from a place that the service refuses, and only from there', async () => {
    const some = cells.slice(0, 9)
    const bad = some[4]
    const isBad = ({ lat }: { lat: number }) => Math.abs(lat - (bad?.lat ?? 0)) < 1e-5
    const refuse: Manner = { type: 'refuse', when: ({ from }) => from.some(isBad), of: always }
    const { travel } = await open(refuse, { cells: some })
    const to = { ...(some[0] ?? { x: 0, y: 0 }), coarse: false }
    travel.to(to)
    await vi.waitUntil(() => travel.edition() > 0, patiently)
    const found = travel.to(to)
    expect(found[`${bad?.x},${bad?.y}`]).toEqual({})
    expect(Object.values(found).filter((one) => one.car === 11)).toHaveLength(8)
  })

  test.each<[string, Manner]>([
    ['an error', { type: 'say', status: 503, body: 'busy' }],
    ['a page', { type: 'say', status: 200, body: '<html></html>' }],
    ['too short a table', { type: 'table', of: () => [1] }],
    ['minutes below zero', { type: 'table', of: ({ from }) => from.map(() => -1) }],
    ['nothing in time', { type: 'hang' }],
  ])(
    'are estimated after %s, which is said once, and measured when the service is well again',
    async (_, manner) => {
      const { server, travel, errors, measured } = await open(manner, {
        within: manner.type === 'hang' ? 30 : 10_000,
      })
      travel.to(zwolle)
      await vi.waitUntil(() => server.calls.length > 2, patiently)
      expect(travel.to(zwolle)).toEqual({})
      expect(errors).toHaveLength(1)
      server.become({ type: 'table', of: always })
      const anew = Object.values(await measured())
      expect(anew[0]).toMatchObject({ car: 11 })
    },
  )
})

test('a place that is in no list is estimated, and no service is asked', async () => {
  const [first] = protocols
  if (!first) throw new Error('no protocol')
  const server = await roadServer(first, { type: 'table', of: always })
  const travel = measuredTravel({
    service: first.open(server.url),
    table,
    cells,
    now: () => new Date(),
    onError: () => {},
  })
  expect(travel.to({ x: 1, y: 2, coarse: false })).toEqual({})
  await travel.settle()
  expect(server.calls).toEqual([])
  await travel.stop()
  await server.close()
})
