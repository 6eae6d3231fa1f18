import { describe, expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { toldOfPlacement } from '../../api/features/notifications/kinds.ts'
import type { PermitGuide } from '../../api/features/placements/contract-help.ts'
import type { PersonFacts } from '../../api/features/placements/guard/finding.ts'
import { permitSteps } from '../../api/features/placements/rules-permit.ts'
import { placements } from '../../api/features/placements/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import type { HelpSituation } from '../../api/features/regions/contract.ts'
import { instrumentsFor } from '../../api/features/regions/rules-instruments.ts'
import type { Kind } from '../../matcher/codes.ts'
import { aPlan } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { firstRules } from '../../seed/data/rules.ts'
import { randomFrom } from '../../seed/random.ts'
import { layPlacement } from '../support/placements.ts'
import { openWorld } from '../support/world.ts'

const today = '2026-11-24'
const seeker = {
  position: 'asylumSeeker',
  procedureStart: '2026-01-05',
  documentUntil: '2027-06-01',
} as const

const stepsOf = (kind: Kind, legal: Partial<PersonFacts['legal']>, parts: Parameters<typeof aPlan>[0] = {}) =>
  permitSteps({
    plan: { ...aPlan(parts), kind, employer: 'employer-1', occupation: 'occ-baker' },
    facts: aProfile(randomFrom(7, 'permit'), { legal }),
    ...{ history: [], rules: firstRules, today },
  })

describe('what an office has to be asked', () => {
  test.each([
    ['job', { position: 'statusHolder' }, null],
    ['trial', { position: 'statusHolder' }, null],
    ['job', seeker, 'requestedByEmployer'],
    ['volunteering', seeker, 'volunteerStatement'],
    ['dual', seeker, null],
    ['workExperience', seeker, null],
    ['job', { position: 'temporaryProtection' }, 'notifiedByEmployer'],
    ['volunteering', { position: 'temporaryProtection' }, 'volunteerStatement'],
    ['job', { position: null }, null],
  ] as const)('for a %s of %o is %s', (kind, legal, permit) => {
    const { papers, ...steps } = stepsOf(kind, legal)
    expect(steps.permit).toBe(permit)
    expect(papers.length > 0).toBe(permit !== null)
    expect(papers.every((one) => one.permit === permit && one.proof === 'check')).toBe(true)
  })

  test('follows from the first day, from today, and from the permit that is there', () => {
    expect(stepsOf('job', seeker).dates).toEqual({
      ...{ today, startDay: '2026-12-07', weeks: 5, heldUntil: null },
      ...{ askBy: '2026-11-02', decisionAround: '2026-12-29' },
    })
    const held = stepsOf('job', seeker, { papers: { permit: 'granted', permitUntil: '2027-02-01' } })
    expect(held.dates).toMatchObject({ heldUntil: '2027-02-01', askBy: '2026-12-28' })
    expect(stepsOf('job', { position: 'temporaryProtection' }).dates).toMatchObject({ askBy: '2026-12-03' })
  })
})

test('an employer reads what to ask once it was told, ticks papers, and all three see them', async () => {
  const world = await openWorld()
  await world.store
    .collection(profiles)
    .in(world.id.home)
    .update(world.id.profile, 'latest', (now) => ({ ...now, legal: { ...now.legal, ...seeker } }))
  const id = await layPlacement(world, { kind: 'job', state: 'preparing' })
  const at = `/regions/${world.id.home}/placements/${id}`
  expect((await world.send('ownEmployer', 'GET', `${at}/permit`)).statusCode).toBe(404)
  const { version } = (await world.send('self', 'GET', at)).json()
  await world.send('self', 'POST', `${at}/acts`, { body: { act: 'tell' }, ifMatch: version })
  const ticked = await world.send('ownEmployer', 'POST', `${at}/permit-papers`, {
    body: { paper: 'paper-contract', isThere: true },
  })
  expect(ticked.statusCode).toBe(200)
  for (const by of ['self', 'ownEmployer', 'holder'] as const) {
    const guide: PermitGuide = (await world.send(by, 'GET', `${at}/permit`)).json()
    expect(guide.permit).toBe('requestedByEmployer')
    expect(guide.papers.filter(({ seenOn }) => seenOn !== null).map((one) => one.id)).toEqual([
      'paper-contract',
    ])
    expect(guide.findings.map(({ rule }) => rule)).toContain('permit')
  }
  await world.send('holder', 'POST', `${at}/permit-papers`, {
    body: { paper: 'paper-contract', isThere: false },
  })
  expect((await world.send('self', 'GET', `${at}/permit`)).json().papers[0].seenOn).toBeNull()
})

test('a person is asked for a paper once a day, and the jobhunter is reminded on a day of their choice', async () => {
  const world = await openWorld({ clock: clockAt(() => new Date(`${today}T09:00:00Z`)) })
  const stored = world.store.collection(placements).in(world.id.home)
  const id = await layPlacement(world, { kind: 'job', state: 'preparing', permitTold: today })
  const at = `/regions/${world.id.home}/placements/${id}`
  for (const by of ['ownEmployer', 'holder'] as const)
    await world.send(by, 'POST', `${at}/permit-asks`, { body: { paper: 'paper-document' } })
  const asked = await stored.get(id)
  expect(asked?.permitAsks).toEqual({ 'paper-document': today })
  expect(asked?.history.filter(({ action }) => action === 'paperAsked')).toHaveLength(1)
  expect(
    asked && toldOfPlacement(asked, world.id.profile).map(({ kind, to }) => ({ kind, to })),
  ).toContainEqual({
    ...{ kind: 'paperAsked', to: { profile: world.id.profile } },
  })
  const wrong = await world.send('holder', 'POST', `${at}/permit-asks`, { body: { paper: 'paper-contract' } })
  expect(wrong.statusCode).toBe(404)

  const remind = (on: string | null) => world.send('holder', 'PUT', `${at}/permit-reminder`, { body: { on } })
  const inToday = async () => {
    const { items } = (await world.send('holder', 'GET', `/regions/${world.id.home}/today`)).json()
    return items.filter(({ kind }: { kind: string }) => kind === 'permitToAsk')
  }
  expect((await remind('2026-11-23')).json().faults[0].path).toBe('/on')
  await remind('2026-11-25')
  expect(await inToday()).toEqual([])
  expect((await remind(today)).json().remindOn).toBe(today)
  expect(await inToday()).toMatchObject([{ on: today, order: 'ends', about: { placement: id } }])
  await remind(null)
  expect(await inToday()).toEqual([])
})

test('an employer reads the help that was offered, and never for whom it is', async () => {
  const world = await openWorld()
  const id = await layPlacement(world, { kind: 'job' })
  const at = `/regions/${world.id.home}/placements/${id}/instruments`
  const read = async (by: 'holder' | 'ownEmployer') => (await world.send(by, 'GET', at)).json().items
  const names = (items: { id: string }[]) => items.map((one) => one.id)
  expect(names(await read('holder'))).toEqual(
    expect.arrayContaining(['instrument-coach', 'instrument-travel-zwolle']),
  )
  expect(names(await read('ownEmployer'))).toEqual(['instrument-advice'])
  await world.send('holder', 'POST', at, { body: { instrument: 'instrument-coach', isOffered: true } })
  const seen = await read('ownEmployer')
  expect(names(seen).sort()).toEqual(['instrument-advice', 'instrument-coach'])
  expect(JSON.stringify(seen)).not.toMatch(/statusHolder|generalAssistance/)
})

test.each<[HelpSituation, string, boolean | string[]]>([
  [{ kind: 'trial', position: 'statusHolder', benefit: 'generalAssistance' }, 'instrument-trial', []],
  [{ kind: 'trial', position: 'statusHolder' }, 'instrument-trial', ['benefit']],
  [{ kind: 'trial', position: 'statusHolder', benefit: 'uwv' }, 'instrument-trial', false],
  [{ kind: 'job', position: 'asylumSeeker' }, 'instrument-wage', false],
  [{ kind: 'volunteering', position: 'statusHolder' }, 'instrument-childcare', false],
  [{ kind: 'job', municipality: 'Kampen', position: 'statusHolder' }, 'instrument-travel-zwolle', false],
  [{ kind: 'dual', municipality: 'Meppel' }, 'instrument-learning', []],
  [{}, 'instrument-advice', []],
])('in the situation %o, %s is open as %o says', (situation, id, unknown) => {
  const found = instrumentsFor(firstRules, situation, today).find((one) => one.id === id)
  expect(found?.unknown ?? false).toEqual(unknown)
})

test('help whose window is closed is not offered, and is again when it opens', () => {
  const at = (day: string) => instrumentsFor(firstRules, {}, day).some(({ id }) => id === 'instrument-sowis')
  expect([at('2026-08-01'), at(today)]).toEqual([true, false])
})

test('a volunteer place of an asylum seeker waits for the statement of UWV, and begins with it', async () => {
  const world = await openWorld({ clock: clockAt(() => new Date(`${today}T09:00:00Z`)) })
  await world.store
    .collection(profiles)
    .in(world.id.home)
    .update(world.id.profile, 'latest', (now) => ({ ...now, legal: { ...now.legal, ...seeker } }))
  const id = await layPlacement(world, { kind: 'volunteering', state: 'preparing' })
  const at = `/regions/${world.id.home}/placements/${id}`
  const version = async () => (await world.send('holder', 'GET', at)).json().version
  const offer = async () =>
    world.send('holder', 'POST', `${at}/acts`, { body: { act: 'offer' }, ifMatch: await version() })
  const refused = await offer()
  expect([refused.statusCode, refused.json().rule.rule]).toEqual([409, 'statementMissing'])
  expect((await world.send('holder', 'GET', `${at}/permit`)).json().permit).toBe('volunteerStatement')
  await world.send('holder', 'PATCH', `${at}/plan`, {
    body: { papers: { volunteerStatement: today } },
    ifMatch: await version(),
  })
  expect((await offer()).json()).toMatchObject({ state: 'agreeing' })
})
