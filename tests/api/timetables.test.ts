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
      pins: [{ kind: 'never', participation: people[0], stall: gone?.stall, round: null }],
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

describe('a talk moved by hand', () => {
  const movesOf = (world: World, talk: { participation: string; stall: string }) =>
    read<{ items: { stall: string; round: number; valueBy: number }[] }>(
      world,
      `${desk(world)}/moves?participation=${talk.participation}&stall=${talk.stall}`,
    )

  test('costs what its cell said, is taken back and done again, and a pin of its round survives a new timetable', async () => {
    const world = await openWorld()
    await layMeeting(world, { people: 4, tables: 3 })
    const first = await solved(world)
    const talk = first?.talks[0] ?? { participation: '', stall: '', round: 0 }
    const { items } = await movesOf(world, talk)
    const to = items[0] ?? { stall: '', round: 0, valueBy: 0 }
    const { participation } = talk
    const body = { participation, from: talk.stall, to: { stall: to.stall, round: to.round } }
    const moved = (await act(world, 'move', body)).json<Desk>().timetable
    expect(moved?.talks).toContainEqual(
      expect.objectContaining({ participation, stall: to.stall, round: to.round }),
    )
    expect((moved?.quality?.value ?? 0) - (first?.quality?.value ?? 0)).toBe(to.valueBy)
    const sorted = (found: Desk['timetable']) => found?.talks.map((one) => JSON.stringify(one)).sort()
    const undone = (await act(world, 'undo', { again: false })).json<Desk>().timetable
    expect([sorted(undone), undone?.quality]).toEqual([sorted(first), first?.quality])
    const again = (await act(world, 'undo', { again: true })).json<Desk>().timetable
    expect(sorted(again)).toEqual(sorted(moved))

    const pin = { kind: 'fixed', participation, stall: to.stall, round: to.round }
    await act(world, 'pins', { pins: [pin] })
    const made = await solved(world)
    expect(made?.talks).toContainEqual(
      expect.objectContaining({ participation, stall: to.stall, round: to.round }),
    )
    const pinned = await act(world, 'move', { participation, from: to.stall, to: null })
    expect(pinned.json()).toMatchObject({ status: 409, rule: { rule: 'noTalkThere' } })
  })

  test('cannot go where a side does not want to, and a timetable that breaks is not published', async () => {
    const world = await openWorld()
    const { people, tables } = await layMeeting(world, { people: 2, tables: 2 })
    const first = await solved(world)
    const talk = first?.talks.find(({ participation }) => participation === people[0])
    const mine = `${here(world)}/participations/${people[0]}`
    const { version } = await read<{ version: number }>(world, mine, 'self')
    await world.send('self', 'PATCH', mine, { ifMatch: version, body: { wishes: { nots: tables } } })
    const { timetable } = await read<Desk>(world, desk(world))
    expect(timetable?.broken).toContainEqual(talk)
    expect((await act(world, 'publish')).json()).toMatchObject({
      status: 409,
      rule: { rule: 'talksCannotBe' },
    })
    expect((await movesOf(world, talk ?? { participation: '', stall: '' })).items).toEqual([])
  })

  test('names in its cells nobody but people of the same event', async () => {
    const world = await openWorld()
    const { people, tables } = await layMeeting(world, { people: 3, tables: 2 })
    await solved(world)
    const mine = await world.send('self', 'GET', `${here(world)}/participations/${people[0]}/talks`)
    const theirs = await world.send('ownEmployer', 'GET', `${here(world)}/stalls/${tables[0]}/talks`)
    expect(mine.body).not.toContain('profile-')
    expect(theirs.body).not.toContain('profile-')
    for (const caller of ['self', 'ownEmployer', 'coordinator', 'elsewhere'] as const)
      expect((await world.send(caller, 'GET', desk(world))).statusCode).not.toBe(200)
  })
})

test('whoever begins a timetable that is being made waits for that one; who cancels keeps what stood', async () => {
  const world = await openWorld()
  await layMeeting(world, { people: 4, tables: 3 })
  const first = await solved(world)
  await Promise.all([1, 2].map(() => world.send('holder', 'POST', `${desk(world)}/solve`)))
  const stopped = (await world.send('holder', 'POST', `${desk(world)}/cancel`)).json<Desk>().timetable
  await world.deps.solving.rest()
  expect([stopped?.solving, stopped?.talks]).toEqual([null, first?.talks])
})
