import { describe, expect, test } from 'vitest'
import { participations } from '../../api/features/events/store.ts'
import type { deskAnswer } from '../../api/features/timetables/contract.ts'
import { layMeeting } from '../support/meeting.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Desk = ReturnType<(typeof deskAnswer)['parse']>
const here = ({ id }: World) => `/regions/${id.home}`
const desk = (world: World) => `${here(world)}/events/${world.id.event}/timetable`
const read = async <T>(world: World, path: string, caller: Caller = 'holder') =>
  (await world.send(caller, 'GET', path)).json<T>()
const act = async (world: World, act: string, body?: object) => {
  const { timetable } = await read<Desk>(world, desk(world))
  const more = act === 'solve' ? {} : { ifMatch: timetable?.version ?? 0 }
  const answer = await world.send('holder', 'POST', `${desk(world)}/${act}`, {
    ...more,
    ...(body && { body }),
  })
  await world.deps.solving.rest()
  return answer
}
const solved = async (world: World) => {
  await act(world, 'solve')
  return (await read<Desk>(world, desk(world))).timetable
}

describe('a timetable', () => {
  test('gives everybody their talks, tells each their own part, and makes the event planned', async () => {
    const world = await openWorld()
    const { people, tables } = await layMeeting(world, { people: 4, tables: 3 })
    const found = await solved(world)
    expect(found).toMatchObject({
      state: 'draft',
      edition: 0,
      solving: null,
      short: [],
      quality: { isBest: true },
    })
    for (const id of people)
      expect(found?.talks.filter(({ participation }) => participation === id).length).toBeGreaterThan(1)
    expect((await act(world, 'publish')).json()).toMatchObject({
      timetable: { state: 'published', edition: 1 },
    })
    expect(await read(world, `${here(world)}/events/${world.id.event}`)).toMatchObject({ state: 'planned' })

    const mine = await read<{ items: object[] }>(
      world,
      `${here(world)}/participations/${people[0]}/talks`,
      'self',
    )
    const planned = found?.talks.filter(({ participation }) => participation === people[0]) ?? []
    expect(mine.items).toMatchObject(
      planned.map(({ round, stall }) => ({
        round,
        stall,
        table: tables.indexOf(stall) + 1,
        state: 'planned',
      })),
    )
    const theirs = await read<{ items: object[] }>(
      world,
      `${here(world)}/stalls/${tables[0]}/talks`,
      'ownEmployer',
    )
    expect(theirs.items).toHaveLength(found?.talks.filter(({ stall }) => stall === tables[0]).length ?? 0)
  })

  test('that is published again changes only what is different, and says where it stood', async () => {
    const world = await openWorld()
    const { people, tables } = await layMeeting(world, { people: 3, tables: 3 })
    const first = await solved(world)
    await act(world, 'publish')
    const gone = first?.talks.find(({ participation }) => participation === people[0])
    await act(world, 'pins', {
      pins: [{ kind: 'never', participation: people[0], stall: gone?.stall }],
    })
    const second = await solved(world)
    expect(second?.talks).not.toContainEqual(
      expect.objectContaining({ participation: people[0], stall: gone?.stall }),
    )
    await act(world, 'publish')
    const mine = await read<{ items: { stall: string; state: string }[] }>(
      world,
      `${here(world)}/participations/${people[0]}/talks`,
      'self',
    )
    expect(mine.items).toContainEqual(
      expect.objectContaining({ stall: gone?.stall, state: 'dropped', isChanged: true }),
    )
    const kept = await world.store
      .collection(participations)
      .in(world.id.home)
      .find({ event: world.id.event })
    const same = kept.filter(({ edition }) => edition === 1).map(({ id }) => id)
    const moved = (one: string) =>
      JSON.stringify(first?.talks.filter((talk) => talk.participation === one)) !==
      JSON.stringify(second?.talks.filter((talk) => talk.participation === one))
    expect(same).toEqual(people.filter((one) => !moved(one)))
    expect(tables).toHaveLength(3)
  })
})
