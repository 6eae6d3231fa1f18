import { expect, test } from 'vitest'
import { profiles } from '../../api/features/profiles/store.ts'
import { audiences, sights } from '../../web/features/privacy/sights.ts'
import { sendSample } from '../endpoints/sample.ts'
import { samples } from '../endpoints/samples.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Audience = (typeof audiences)[number]['audience']
type Row = (typeof sights)[number]['row']

/** Who stands for each audience of the page, and which of the endpoints in the access table are theirs to read. */
const readers: Record<Audience, { caller: Caller; reads: (key: string) => boolean }> = {
  employers: { caller: 'ownEmployer', reads: () => true },
  jobhunter: { caller: 'holder', reads: () => true },
  reports: { caller: 'coordinator', reads: (key) => key.includes('/outcomes') },
  others: { caller: 'otherPerson', reads: () => true },
}

/** What is laid into the person's profile for each row of the page, found nowhere else. */
const traces: Record<Row, string> = {
  skills: '2031-01-07',
  name: 'Zebiba Quorum',
  why: 'zebiba-block',
  permit: '2031-07-19',
  health: '"excluded":["flourDust","night","heights"]',
  private: '2009-03-17',
}

const openTraced = async () => {
  const world = await openWorld()
  const people = world.store.collection(profiles).in(world.id.home)
  await people.update(world.id.profile, 'latest', (now) => ({
    ...now,
    contact: { ...now.contact, name: traces.name, adultFrom: traces.private },
    legal: { ...now.legal, documentUntil: traces.permit },
    constraints: { asked: true, excluded: ['flourDust', 'night', 'heights'] },
    availability: {
      ...now.availability,
      startDay: traces.skills,
      blocks: { [traces.why]: { kind: 'childcare', hours: '0'.repeat(42), movable: false } },
    },
  }))
  await world.deps.followers.catchUp()
  await world.deps.sync.catchUp()
  return world
}

/** The rows of which something stands in any good answer to an audience. */
const seenBy = async (
  world: World,
  audience: Audience,
  which = (_key: string) => true,
): Promise<Set<Row>> => {
  const { caller, reads } = readers[audience]
  const found = new Set<Row>()
  for (const [key, sample] of Object.entries(samples)) {
    if (!key.startsWith('GET ') || sample.isDemo || !reads(key) || !which(key)) continue
    const answer = await sendSample(world, key, sample, caller).catch(() => null)
    if (answer?.statusCode !== 200) continue
    for (const [row, trace] of Object.entries(traces)) if (answer.body.includes(trace)) found.add(row as Row)
  }
  return found
}

const sightOf = (row: Row, audience: Audience) => {
  const place = audiences.findIndex((one) => one.audience === audience)
  return sights.find((one) => one.row === row)?.seen[place]
}

test('what the page says that somebody sees they do, and what nobody of an audience sees stands in no answer to them', async () => {
  const world = await openTraced()
  for (const { audience } of audiences) {
    const found = await seenBy(world, audience)
    for (const { row } of sights) {
      const [kind, word] = sightOf(row, audience) ?? []
      if (kind === 'no' && word === 'never') expect(found, `${row} to ${audience}`).not.toContain(row)
      if (audience === 'jobhunter' && kind !== 'no') expect(found, row).toContain(row)
    }
  }
  const inLists = await seenBy(world, 'jobhunter', (key) => key.includes('/matches'))
  expect(inLists).not.toContain('private')
})

test('an employer reads nothing of it without the person’s yes, and with it still no reason, right, limit or age', async () => {
  const world = await openTraced()
  expect(await seenBy(world, 'employers')).toEqual(new Set())
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<{ version: number }>()
  const from = await world.deps.regions.today(world.id.home)
  const body = { sharing: { releases: { [world.id.employer]: { from, until: from } } } }
  expect((await world.send('self', 'PATCH', path, { ifMatch: version, body })).statusCode).toBe(200)
  await world.deps.followers.catchUp()
  const found = await seenBy(world, 'employers')
  for (const row of ['why', 'permit', 'health', 'private'] as const) expect(found).not.toContain(row)
})
