import { describe, expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { Board, EventClock } from '../../api/features/live/contract.ts'
import { layMeeting, layTimetable } from '../support/meeting.ts'
import { openWorld, type World } from '../support/world.ts'

const at = (world: World) => `/regions/${world.id.home}/events/${world.id.event}`
const put = (world: World, phones: string) =>
  world.send('holder', 'PUT', `${at(world)}/simulated-phones`, { body: { phones } })
const read = async <T>(world: World, path: string) =>
  (await world.send('holder', 'GET', `${at(world)}/${path}`)).json<T>()

describe('simulated phones', () => {
  test('play the whole day of a demo by the doors that real phones use, and stop by themselves', async () => {
    let now = Date.parse('2030-03-14T09:00:00Z')
    const world = await openWorld({ isDemo: true, clock: clockAt(() => new Date(now)) })
    const { people, tables } = await layMeeting(world, { people: 3, tables: 2 })
    const [first = '', second = '', third = ''] = people
    const [one = '', two = ''] = tables
    await layTimetable(world, [
      [first, one, 0],
      [second, two, 0],
      [third, one, 1],
    ])
    expect((await put(world, 'running')).json()).toMatchObject({ simulated: 'running' })

    const { simulation } = world.deps
    const beats = async (many: number) => {
      for (let beat = 0; beat < many; beat += 1) {
        now += 20_000
        await simulation.beat()
      }
    }
    await beats(3)
    expect((await read<Board>(world, 'board')).people.map(({ state }) => state)).toEqual([
      'checkedIn',
      'checkedIn',
      'checkedIn',
    ])
    await put(world, 'paused')
    const stood = (await read<EventClock>(world, 'clock')).version
    await beats(2)
    expect((await read<EventClock>(world, 'clock')).version).toBe(stood)
    await put(world, 'running')
    await beats(25)
    const { talks } = await read<Board>(world, 'board')
    expect(talks.map(({ said }) => said)).toEqual(talks.map(() => ({ person: true, employer: true })))
    expect(await read<EventClock>(world, 'clock')).toMatchObject({
      simulated: 'stopped',
      stretches: [{ phase: 'over' }],
    })
  })

  test('are refused outside a demo, which opens nothing', async () => {
    const world = await openWorld()
    await layMeeting(world, { people: 1, tables: 1 })
    expect((await put(world, 'running')).statusCode).toBe(404)
    expect(await read<Board>(world, 'board')).toMatchObject({ state: 'inviting' })
  })
})
