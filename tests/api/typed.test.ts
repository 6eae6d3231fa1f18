import { describe, expect, test } from 'vitest'
import type { Fault } from '../../api/contract-faults.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { openWorld, type World } from '../support/world.ts'

const path = ({ id }: World) => `/regions/${id.home}/profiles/${id.profile}`

const patch = async (world: World, body: object) => {
  const { version } = (await world.send('holder', 'GET', path(world))).json<ProfileAnswer>()
  const answer = await world.send('holder', 'PATCH', path(world), { ifMatch: version, body })
  return { status: answer.statusCode, now: answer.json<ProfileAnswer & { faults: Fault[] }>() }
}
const faultsOf = async (world: World, body: object) =>
  (await patch(world, body)).now.faults?.map(({ path: at, code }) => `${at} ${code}`)

const contact = (value: object) => ({ contact: value })
const availability = (startDay: string) => ({ availability: { startDay } })
const job = (part: object) => ({
  experience: {
    'work-1': { occupation: 'occ-baker', title: null, country: 'SY', from: '2019-03', until: null, ...part },
  },
})

test('what is typed is kept in the one way that everybody reads', async () => {
  const world = await openWorld()
  const { now } = await patch(world, {
    contact: { name: '\u200fنور\u00a0 الأحمد', phone: '\u202a٠٦ ١٢٣٤٥٦٧٨\u202c', email: ' nour@müller.de ' },
    residence: { postcode: '٨٠٣١ AB' },
    availability: { startDay: '٢٠٢٧-٠١-٠٤' },
  })
  expect(now.contact).toMatchObject({
    name: 'نور الأحمد',
    phone: '06 12345678',
    email: 'nour@xn--mller-kva.de',
  })
  expect(now.residence.postcode).toBe('8031')
  expect(now.availability.startDay).toBe('2027-01-04')
})

describe('a value without sense is a fault that says why', () => {
  test.for([
    [contact({ name: '\u3164' }), '/contact/name required'],
    [contact({ name: '\u2800' }), '/contact/name no_letter'],
    [contact({ name: 'a\u202eb' }), '/contact/name hidden_characters'],
    [contact({ phone: '------' }), '/contact/phone phone'],
    [contact({ email: 'fatma@debrug' }), '/contact/email email'],
    [{ residence: { postcode: '803' } }, '/residence/postcode postcode'],
    [availability('0026-05-01'), '/availability/startDay too_early'],
    [availability('1447-05-01'), '/availability/startDay too_early'],
    [availability('9999-12-31'), '/availability/startDay too_late'],
    [availability('2027-02-30'), '/availability/startDay day'],
    [availability('soon'), '/availability/startDay day'],
    [job({ from: '0019-03' }), '/experience/work-1/from too_early'],
    [job({ from: '2999-01' }), '/experience/work-1/from too_late'],
    [job({ from: '03-2019' }), '/experience/work-1/from month'],
    [job({ country: 'XX' }), '/experience/work-1/country unknown_country'],
    [job({ country: 'ZZ' }), '/experience/work-1/country unknown_country'],
    [{ mobility: { maxMinutes: 12.5 } }, '/mobility/maxMinutes whole_number'],
    [{ availability: { hoursPerWeek: { min: 99 } } }, '/availability/hoursPerWeek/min too_big'],
  ] as const)('%j', async ([body, said]) => {
    const world = await openWorld()
    expect(await faultsOf(world, body)).toContain(said)
  })

  test('with the bound', async () => {
    const world = await openWorld()
    const { now } = await patch(world, { availability: { hoursPerWeek: { min: 0, max: 99 } } })
    expect(now.faults).toMatchObject([{ least: 1 }, { most: 60 }])
  })

  test('work that has been done does not lie in the future', async () => {
    const world = await openWorld()
    const next = `${new Date().getUTCFullYear() + 2}-01`
    expect(await faultsOf(world, job({ until: next }))).toEqual(['/experience/work-1/until too_late'])
  })
})

test('a tag that says how the answer was packed names the same version', async () => {
  const world = await openWorld()
  const { version } = (await world.send('holder', 'GET', path(world))).json<ProfileAnswer>()
  const send = (ifMatch: string) =>
    world.send('holder', 'PATCH', path(world), { ifMatch, body: { mobility: { maxMinutes: 30 } } })
  expect((await send(`"${version}-gzip"`)).statusCode).toBe(200)
  for (const packed of ['--gzip', ';gzip', ':br'])
    expect((await send(`"${version + 1}${packed}"`)).statusCode).toBe(200)
})
