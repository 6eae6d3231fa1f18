import { expect, test } from 'vitest'
import type { Role } from '../../api/contract.ts'
import { accounts, memberships, sessions } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import { newId } from '../../api/ids.ts'
import { openAccounts, region } from '../support/accounts-app.ts'

const whole = { scope: null, until: null }
const path = `/regions/${region}/accounts`
const as = async (role: Role, given = {}) => {
  const app = await openAccounts(given)
  const self = await app.person(role, `${role}@voorbeeld.nl`)
  const browser = await app.signedIn(self)
  await app.giveCase(self, app.known.profile)
  const base = () => ({ id: newId('account'), name: 'Rahwa', language: 'ti' })
  const bodies = {
    jobhunter: { ...base(), role: 'jobhunter', email: 'new@voorbeeld.nl' },
    employer: { ...base(), role: 'employer', email: 'new@voorbeeld.nl', employer: app.known.employer },
    person: { ...base(), role: 'person', email: null, profile: app.known.profile },
  }
  return { app, self, browser, bodies }
}

test('an account is its own to read and change, and keeps what happened to it', async () => {
  const { browser, self } = await as('person')
  const read = await browser.send('GET', '/account')
  expect(read.json()).toMatchObject({ id: self, email: 'person@voorbeeld.nl', state: 'active', version: 1 })
  expect(read.headers.etag).toBe('"1"')
  const changed = await browser.send('PATCH', '/account', { language: 'ar' }, { 'if-match': '"1"' })
  expect(changed.json()).toMatchObject({ name: 'The person', language: 'ar', version: 2 })
  expect(changed.json().history).toMatchObject([{ actor: self, action: 'changed', paths: ['/language'] }])
})

test('a change of the own account that comes too late meets what stands there', async () => {
  const { browser } = await as('person')
  await browser.send('PATCH', '/account', { name: 'First' }, { 'if-match': '"1"' })
  const late = await browser.send('PATCH', '/account', { name: 'Second' }, { 'if-match': '"1"' })
  expect(late.json()).toMatchObject({ status: 412, current: { name: 'First', version: 2 } })
  expect((await browser.send('PATCH', '/account', { name: 'Third' })).statusCode).toBe(428)
})

test.for([
  ['coordinator', 'jobhunter', 201],
  ['coordinator', 'employer', 403],
  ['coordinator', 'person', 403],
  ['jobhunter', 'jobhunter', 403],
  ['jobhunter', 'employer', 201],
  ['jobhunter', 'person', 201],
  ['employer', 'person', 403],
  ['person', 'person', 403],
  ['admin', 'jobhunter', 403],
] as const)('a %s who makes a %s gets %i', async ([maker, made, status]) => {
  const { app, browser, bodies } = await as(maker)
  const answer = await browser.send('POST', path, bodies[made])
  expect(answer.statusCode).toBe(status)
  const kept = await app.store.collection(memberships).find({ account: bodies[made].id })
  expect(kept.map(({ role }) => role)).toEqual(status === 201 ? [made] : [])
})

test('in a region where somebody is nobody there are no accounts', async () => {
  const { browser, bodies } = await as('coordinator')
  const elsewhere = '/regions/region-south/accounts'
  expect((await browser.send('GET', elsewhere)).statusCode).toBe(404)
  expect((await browser.send('POST', elsewhere, bodies.jobhunter)).statusCode).toBe(404)
})

test('who was made signs in with the address they were given, in any case of its letters', async () => {
  const { app, browser, bodies } = await as('jobhunter')
  await browser.send('POST', path, { ...bodies.employer, email: 'Wim@Voorbeeld.nl' })
  await app.browser().send('POST', '/sign-in', { email: 'wim@voorbeeld.nl', language: 'nl' })
  expect(app.mails.map(({ to }) => to)).toEqual(['wim@voorbeeld.nl', 'wim@voorbeeld.nl'])
  const actor = await app.deps.sessions.actorOf(await app.deps.sessions.open(bodies.employer.id, 'mail'))
  expect(actor?.memberships).toMatchObject([{ role: 'employer', region, employer: app.known.employer }])
})

test('making the same account again gives the same answer and nothing twice', async () => {
  const { app, browser, bodies } = await as('jobhunter')
  const [first, second] = [
    await browser.send('POST', path, bodies.person),
    await browser.send('POST', path, bodies.person),
  ]
  expect([second.statusCode, second.json()]).toEqual([201, first.json()])
  expect(await app.store.collection(memberships).count({ account: bodies.person.id })).toBe(1)
})

test('an account that broke off after its membership is completed by the same call', async () => {
  const { app, self, browser, bodies } = await as('coordinator')
  const { id } = bodies.jobhunter
  const at = new Date(0).toISOString()
  await app.store.collection(memberships).insert({
    id: id.replace('account', 'membership'),
    account: id,
    ...whole,
    role: 'jobhunter',
    region,
    history: [{ version: 1, at, actor: self, action: 'created', paths: [] }],
  })
  expect((await browser.send('GET', path)).json().total).toBe(1)
  expect((await browser.send('POST', path, bodies.jobhunter)).statusCode).toBe(201)
  expect((await browser.send('GET', path)).json().total).toBe(2)
})

test('an address belongs to one account, also when two ask at once', async () => {
  const { app, browser, bodies } = await as('coordinator')
  const answers = await Promise.all(
    [1, 2, 3].map(() => browser.send('POST', path, { ...bodies.jobhunter, id: newId('account') })),
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
  const after = await browser.send('POST', path, { ...bodies.jobhunter, id: newId('account') })
  expect(after.json()).toMatchObject({ code: 'exists', faults: [{ path: '/email', code: 'taken' }] })
  expect(await app.store.collection(accounts).count({ email: 'new@voorbeeld.nl' })).toBe(1)
})

test('a profile has one account', async () => {
  const { browser, bodies } = await as('jobhunter')
  await browser.send('POST', path, bodies.person)
  const second = await browser.send('POST', path, { ...bodies.person, id: newId('account') })
  expect(second.json()).toMatchObject({ status: 409, code: 'exists' })
})

test('an id that somebody else used is refused', async () => {
  const { app, browser, bodies } = await as('jobhunter')
  await browser.send('POST', path, bodies.employer)
  const colleague = await app.signedIn(await app.person('jobhunter', 'colleague@voorbeeld.nl'))
  expect((await colleague.send('POST', path, bodies.employer)).statusCode).toBe(409)
})

test.for([
  ['employer', { employer: newId('employer') }, '/employer', 'unknown_employer'],
  ['person', { profile: newId('profile') }, '/profile', 'unknown_profile'],
] as const)('an account of a %s that the region does not know is refused at its field', async (row) => {
  const [role, wrong, at, code] = row
  const { browser, bodies } = await as('jobhunter')
  const answer = await browser.send('POST', path, { ...bodies[role], ...wrong })
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: at, code }] })
})

test('a demo takes no accounts of real people and says so', async () => {
  const { browser, bodies } = await as('coordinator', { isDemo: true })
  const answer = await browser.send('POST', path, bodies.jobhunter)
  expect(answer.json()).toMatchObject({ status: 409, code: 'stateConflict' })
  expect(answer.json().detail).toContain('demo')
})

test('staff is listed by name, page by page, everyone once', async () => {
  const { app, self, browser } = await as('coordinator')
  await app.store
    .collection(memberships)
    .insert({ id: newId('membership'), account: self, role: 'jobhunter', region, ...whole, history: [] })
  await app.person('person')
  await app.person('employer')
  await app.person('jobhunter', 'south@voorbeeld.nl', 'region-south')
  const jobhunter = await app.person('jobhunter')
  const first = (await browser.send('GET', `${path}?limit=1`)).json()
  expect(first).toMatchObject({ items: [{ id: self, name: 'The coordinator' }], total: 2 })
  expect(first.items[0].roles.sort()).toEqual(['coordinator', 'jobhunter'])
  const second = (await browser.send('GET', `${path}?limit=1&after=${first.next}`)).json()
  expect(second).toMatchObject({ items: [{ id: jobhunter, roles: ['jobhunter'] }], next: null })
})

test('deactivating ends every session, and activating again revives none', async () => {
  const { app, browser } = await as('coordinator')
  const account = await app.person('jobhunter')
  const theirs = await app.signedIn(account)
  const state = (to: string, version: number) =>
    browser.send('POST', `${path}/${account}/state`, { to }, { 'if-match': `"${version}"` })
  expect((await state('deactivated', 1)).json()).toMatchObject({ state: 'deactivated', version: 2 })
  expect((await theirs.send('GET', '/account')).statusCode).toBe(401)
  expect(await app.store.collection(sessions).count({ account })).toBe(0)
  expect((await state('deactivated', 2)).statusCode).toBe(409)
  expect((await state('active', 2)).json()).toMatchObject({ state: 'active', version: 3 })
  expect((await theirs.send('GET', '/account')).statusCode).toBe(401)
})

test('an account on which cases hang stays active', async () => {
  const { app, browser } = await as('coordinator')
  const account = await app.person('jobhunter')
  await app.giveCase(account)
  const to = { to: 'deactivated' }
  const answer = await browser.send('POST', `${path}/${account}/state`, to, { 'if-match': '"1"' })
  expect(answer.json()).toMatchObject({ status: 409, code: 'stateConflict' })
  expect(await app.store.collection(accounts).get(account)).toMatchObject({ state: 'active', version: 1 })
})

test('a coordinator shuts out neither coordinators, nor who works elsewhere, nor by an old version', async () => {
  const { app, self, browser } = await as('coordinator')
  const shutOut = (id: string, version = 1) =>
    browser.send('POST', `${path}/${id}/state`, { to: 'deactivated' }, { 'if-match': `"${version}"` })
  const both = await app.person('jobhunter')
  const join = { account: both, role: 'jobhunter' as const, region: 'region-south', ...whole, history: [] }
  await app.store.collection(memberships).insert({ id: newId('membership'), ...join })
  expect((await shutOut(self)).statusCode).toBe(403)
  expect((await shutOut(both)).statusCode).toBe(403)
  expect((await shutOut(await app.person('jobhunter', undefined, 'region-south'))).statusCode).toBe(404)
  expect((await shutOut(await app.person('jobhunter'), 2)).statusCode).toBe(412)
})

test('who is given an account to sign in with is told so by one mail, in their language', async () => {
  const { app, browser, bodies } = await as('jobhunter')
  await browser.send('POST', path, bodies.employer)
  await browser.send('POST', path, bodies.employer)
  await browser.send('POST', path, bodies.person)
  expect(app.mails).toMatchObject([{ to: 'new@voorbeeld.nl', language: 'ti' }])
  expect(app.mails[0]?.text).toContain('https://werkbrug.test/sign-in')
})

test('an account is made also when its mail cannot be sent, and the operator hears of it', async () => {
  const app = await openAccounts({ smtpIsDown: true })
  const browser = await app.signedIn(await app.person('coordinator', 'coordinator@voorbeeld.nl'))
  const id = newId('account')
  const body = { id, name: 'Rahwa', language: 'ti', role: 'jobhunter', email: 'new@voorbeeld.nl' }
  expect((await browser.send('POST', path, body)).statusCode).toBe(201)
  expect(app.failures).toHaveLength(1)
})

test('a coordinator reads what hangs on an account before switching it off', async () => {
  const { app, browser } = await as('coordinator')
  const jobhunter = await app.person('jobhunter', 'jobhunter@voorbeeld.nl')
  await app.giveCase(jobhunter)
  await app.giveCase(jobhunter)
  await app.store.collection(employers).update(app.known.employer, 'latest', (now) => ({
    ...now,
    account: { manager: jobhunter },
  }))
  const answer = await browser.send('GET', `${path}/${jobhunter}/holdings`)
  expect(answer.json()).toEqual({ cases: 2, standIns: 0, promises: 0, handovers: 0, employers: 1 })
  const elsewhere = await app.person('jobhunter', 'far@voorbeeld.nl', 'region-south')
  expect((await browser.send('GET', `${path}/${elsewhere}/holdings`)).statusCode).toBe(404)
})

test('a jobhunter reads who can sign in for an employer', async () => {
  const { app, browser, bodies } = await as('jobhunter')
  const accountsOf = `/regions/${region}/employers/${app.known.employer}/accounts`
  expect((await browser.send('GET', accountsOf)).json()).toEqual({ items: [] })
  await browser.send('POST', path, bodies.employer)
  const { id, name } = bodies.employer
  expect((await browser.send('GET', accountsOf)).json()).toEqual({
    items: [{ id, name, email: 'new@voorbeeld.nl', state: 'active' }],
  })
})
