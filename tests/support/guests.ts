import { clockAt } from '../../api/adapters/clock.ts'
import type { Mail } from '../../api/adapters/mail/port.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import type { EventKind } from '../../api/features/events/contract.ts'
import { newId } from '../../api/ids.ts'
import { reference } from '../../seed/reference.ts'
import type { Firm, OpenHall, Seeker } from './hall.ts'
import { type Heard, leaksIn, type Phone, phoneOf } from './onlooker.ts'

type Items<One> = { items: One[] }
type Invitation = { id: string; number: number; version: number; profile: string }
type Wall = { kind: 'number' | 'given' | 'nickname'; nickname: string | null }

/** Somebody at an event with their phone, what they are called in the hall, and all that they were sent. */
export type There = Seeker & Wall & { phone: Phone; participation: string; number: number; called: string }
/** An employer at its table. */
export type Table = Firm & { phone: Phone; stall: string; number: number }

/** People stand on the wall by a name that they choose, by their number and by their first name, in turn. */
const wallOf = (at: number): Wall => {
  const kind = (['nickname', 'number', 'given'] as const)[at % 3] ?? 'number'
  return { kind, nickname: kind === 'nickname' ? `Zonnebloem-${at}` : null }
}
const firstName = ({ name }: Seeker) => name.split(' ')[0] ?? ''

/** An event of today that people can be invited to as soon as an employer was asked. Answers its id. */
export async function beginEvent(
  organiser: Phone,
  kind: EventKind,
  name: string,
  day: string,
): Promise<string> {
  const id = newId('event')
  const place = { name: 'Stadkamer', street: null, town: 'Zwolle', postcode: null, directions: null }
  await organiser.ask('POST', '/events', {
    id,
    basics: { kind, name, day, from: '10:00', to: '12:00' },
    place,
  })
  return id
}

/** Employers are asked, say yes, and show their vacancy, in this order. */
export async function askFirms(origin: string, organiser: Phone, event: string, firms: readonly Firm[]) {
  const tables: Table[] = []
  for (const [at, firm] of firms.entries()) {
    const stall = `stall-${at}${event.slice('event-'.length + 1)}`
    const phone = phoneOf(origin, firm.secret)
    await organiser.ask('POST', `/events/${event}/stalls`, { id: stall, employer: firm.employer })
    const path = `/stalls/${stall}`
    type Said = { version: number; number: number }
    const said = await phone.ask<Said>('POST', `${path}/state`, { act: 'accept' }, 1)
    await phone.ask('PATCH', path, { work: { vacancies: [firm.vacancy] } }, said.version)
    tables.push({ ...firm, phone, stall, number: said.number })
  }
  return tables
}

/** People are invited and say yes, each with a name for the wall; the first so many of them need an interpreter. */
export async function invitePeople(
  origin: string,
  organiser: Phone,
  event: string,
  people: readonly Seeker[],
  interpreted = 0,
): Promise<There[]> {
  const profiles = people.map(({ profile }) => profile)
  const asked = await organiser.ask<Items<Invitation>>('POST', `/events/${event}/participations`, {
    profiles,
  })
  const there: There[] = []
  for (const [at, one] of people.entries()) {
    const found = asked.items.find(({ profile }) => profile === one.profile)
    if (!found) throw new Error(`${one.name} was not invited`)
    const { id: participation, number } = found
    const phone = phoneOf(origin, one.secret)
    const path = `/participations/${participation}`
    const wall = wallOf(at)
    const answer = { wall, needs: { interpreter: at < interpreted ? one.language : null } }
    const kept = await phone.ask<Invitation>('PATCH', path, answer, found.version)
    await phone.ask('POST', `${path}/state`, { act: 'accept' }, kept.version)
    const called = wall.nickname ?? (wall.kind === 'given' ? firstName(one) : String(number))
    there.push({ ...one, ...wall, phone, participation, number, called })
  }
  return there
}

/** What stands of somebody in records: nobody else at an event reads any of it. */
const recordsOf = (one: There) => [one.profile, one.account, one.email, one.tel, one.name]
/** Their own names, which are not on the wall unless they chose so. */
const namesOf = (one: There) => (one.kind === 'given' ? [] : [firstName(one)])

type Readers = {
  /** What each person and each table was sent; what came to their phones without a screen is added. */
  people: readonly (readonly [There, Heard])[]
  tables: readonly (readonly [Table, Heard])[]
  helper: Heard
  wall: Heard
  /** Whether people hear each other's names of the wall: who speaks on a stage is called there. */
  isStage?: boolean
}

/** Who was sent something of another person, what and where; empty where nobody was. */
export function leaksAt(everybody: readonly There[], readers: Readers): string[] {
  const but = (reader: { account: string }) => everybody.filter(({ account }) => account !== reader.account)
  const hall = everybody.flatMap((one) => [...recordsOf(one), ...namesOf(one)])
  const ofPeople = readers.people.flatMap(([person, heard]) => {
    const others = but(person).flatMap((one) => [
      ...recordsOf(one),
      one.participation,
      ...(readers.isStage && one.kind === 'given' ? [] : [firstName(one)]),
      ...(readers.isStage || one.nickname === null ? [] : [one.nickname]),
    ])
    return leaksIn([...heard, ...person.phone.heard], others).map((leak) => `${person.name}: ${leak}`)
  })
  const ofTables = readers.tables.flatMap(([table, heard]) =>
    leaksIn([...heard, ...table.phone.heard], hall).map((leak) => `${table.firm}: ${leak}`),
  )
  const onWall = leaksIn(readers.wall, [...hall, ...everybody.map(({ participation }) => participation)])
  return [
    ...[...ofPeople, ...ofTables],
    ...leaksIn(readers.helper, hall).map((leak) => `helper: ${leak}`),
    ...onWall.map((leak) => `wall: ${leak}`),
  ]
}

/** The mails that wait in the data of a hall whose server has stopped: those that go out the next morning. */
export async function mailsOfMorning({
  folder,
  origin,
}: Pick<OpenHall, 'folder' | 'origin'>): Promise<Mail[]> {
  const mails: Mail[] = []
  const morning = new Date(Date.now() + 24 * 60 * 60_000)
  morning.setUTCHours(10, 0)
  const config = loadConfig({
    ...{ DATA_DIR: folder, PUBLIC_URL: origin, LOG_LEVEL: 'silent', SEARCH: 'plain' },
  })
  const mail = { send: async (one: Mail) => void mails.push(one), close: () => {} }
  const deps = await openDeps(config, reference(), await openStore(config), {
    ...{ mail, clock: clockAt(() => morning) },
  })
  await deps.followers.catchUp()
  await deps.notificationMails.send()
  await deps.close()
  return mails
}
