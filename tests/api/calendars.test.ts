import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { absences } from '../../api/features/absences/store.ts'
import { calendars } from '../../api/features/calendars/store.ts'
import { events } from '../../api/features/events/store.ts'
import { layPlacement, runningSince } from '../support/placements.ts'
import { type Caller, openWorld } from '../support/world.ts'

const worldWithWork = async () => {
  const world = await openWorld({ clock: clockAt(() => new Date('2026-12-08T10:00:00Z')) })
  const evaluations = { week1: { day: '2026-12-11', person: null, employer: null, together: null } }
  await layPlacement(world, { ...runningSince('2026-12-07'), evaluations })
  const open = async (caller: Caller) =>
    (await world.send(caller, 'POST', '/account/calendar')).json<{ address: string }>().address
  const read = (address: string) =>
    world.send('nobody', 'GET', new URL(address).pathname.replace('/api/v1', ''))
  return { world, open, read }
}

test('a calendar reads the days of its owner at a secret address, and nobody’s name', async () => {
  const { world, open, read } = await worldWithWork()
  for (const caller of ['self', 'ownEmployer', 'holder'] as const) {
    const answer = await read(await open(caller))
    expect(answer.headers['content-type']).toContain('text/calendar')
    expect(answer.body).toContain('DTSTART;VALUE=DATE:20261211')
    expect(answer.body).toContain('DTSTART;VALUE=DATE:20270206')
    expect(answer.body).not.toMatch(/Selam|Tesfay/)
    expect(answer.body).not.toContain(world.id.profile)
  }
  expect((await read(await open('otherPerson'))).body).not.toContain('VEVENT')
})

test('the speedmeet to which somebody comes is in their calendar, with its place', async () => {
  const { world, open, read } = await worldWithWork()
  const event = await world.store
    .collection(events)
    .in(world.id.home)
    .update(world.id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  const { body } = await read(await open('holder'))
  expect(body).toContain(`UID:${world.id.event}@werkbrug`)
  expect(body).toContain(event.place.town)
})

test('who stands in has the days of the colleague in their calendar, for as long as that lasts', async () => {
  const { world, open, read } = await worldWithWork()
  const address = await open('colleague')
  expect((await read(address)).body).not.toContain('20261211')
  await world.store
    .collection(absences)
    .in(world.id.home)
    .insert({
      ...{ id: world.random.id('absence'), region: world.id.home, account: world.accountOf('holder') },
      ...{ standIn: world.accountOf('colleague'), from: '2026-12-07', until: '2026-12-09' },
      ...{ state: 'planned', history: [] },
    })
  expect((await read(address)).body).toContain('DTSTART;VALUE=DATE:20261211')
})

test('a new address ends the one before, and an ended one answers nothing', async () => {
  const { world, open, read } = await worldWithWork()
  const before = await open('self')
  const after = await open('self')
  expect([(await read(before)).statusCode, (await read(after)).statusCode]).toEqual([404, 200])
  const [kept] = await world.store.collection(calendars).find({ account: world.accountOf('self') })
  expect(JSON.stringify(kept)).not.toContain(after.split('/').at(-1))
  await world.send('self', 'DELETE', '/account/calendar')
  expect((await read(after)).statusCode).toBe(404)
})
