import { expect, test } from 'vitest'
import { accounts, emailChanges } from '../../api/features/accounts/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { latest, openAccounts, region } from '../support/accounts-app.ts'

const minute = 60_000
const day = 24 * 60 * minute
const [old, fresh] = ['old@voorbeeld.nl', 'new@voorbeeld.nl']
const other = (code: string) => (code === '000000' ? '000001' : '000000')

const open = async () => {
  const app = await openAccounts()
  const account = await app.person('person', old)
  await app.join(account, 'person', region, { profile: app.known.profile })
  const browser = await app.signedIn(account)
  const ask = (email: string) => browser.send('POST', '/account/email', { email })
  const confirm = (code: string) => browser.send('POST', '/account/email/code', { code })
  const emailOf = async () => (await app.store.collection(accounts).get(account))?.email
  return { app, account, browser, ask, confirm, emailOf }
}

test('a new address counts when the code that was mailed there comes back; profile and sign-in follow, the old one is told', async () => {
  const { app, ask, confirm, emailOf } = await open()
  expect((await ask(fresh.toUpperCase())).statusCode).toBe(202)
  expect(app.mails.map(({ to }) => to)).toEqual([fresh])
  expect(await emailOf()).toBe(old)
  expect((await confirm(latest(app).code)).json()).toMatchObject({ email: fresh })
  const profile = await app.store.collection(profiles).in(region).get(app.known.profile)
  expect(profile?.contact.email).toBe(fresh)
  expect(app.mails.map(({ to }) => to)).toEqual([fresh, old])
  await app.browser().send('POST', '/sign-in', { email: fresh, language: 'en' })
  expect(app.mails.at(-1)?.to).toBe(fresh)
})

test('a code works once, for ten minutes, five tries and in the session that asked', async () => {
  const { app, account, ask, confirm, emailOf } = await open()
  await ask(fresh)
  const elsewhere = await app.signedIn(account)
  const stolen = await elsewhere.send('POST', '/account/email/code', { code: latest(app).code })
  expect(stolen.json()).toMatchObject({ status: 400, faults: [{ path: '/code', code: 'wrong_code' }] })
  for (let tries = 0; tries < 4; tries += 1)
    expect((await confirm(other(latest(app).code))).statusCode).toBe(400)
  expect((await confirm(latest(app).code)).statusCode).toBe(410)
  await ask(fresh)
  app.later(10 * minute)
  expect((await confirm(latest(app).code)).statusCode).toBe(410)
  await ask(fresh)
  const { code } = latest(app)
  expect((await confirm(code)).statusCode).toBe(200)
  expect((await confirm(code)).statusCode).toBe(410)
  expect(await emailOf()).toBe(fresh)
})

test('an address that somebody else has gets the same answer, and no mail', async () => {
  const { app, ask, confirm, emailOf } = await open()
  await app.person('jobhunter', fresh)
  expect((await ask(fresh)).statusCode).toBe(202)
  expect(app.mails).toEqual([])
  expect((await confirm('123456')).statusCode).toBe(400)
  expect(await emailOf()).toBe(old)
})

test('an account asks for ten codes a day, also when it waits between them', async () => {
  const { app, ask } = await open()
  for (let asked = 0; asked < 10; asked += 1) {
    app.later(11 * minute)
    expect((await ask(fresh)).statusCode).toBe(202)
  }
  expect((await ask(fresh)).statusCode).toBe(429)
  app.later(day)
  expect((await ask(fresh)).statusCode).toBe(202)
})

test('in the profile of who signs in by mail the address is changed by nobody', async () => {
  const { app, browser } = await open()
  const path = `/regions/${region}/profiles/${app.known.profile}`
  const stored = app.store.collection(profiles).in(region)
  const before = await stored.get(app.known.profile)
  const patch = { contact: { email: fresh } }
  const answer = await browser.send('PATCH', path, patch, { 'if-match': `"${before?.version}"` })
  expect(answer.json()).toMatchObject({
    status: 400,
    faults: [{ path: '/contact/email', code: 'confirm_first' }],
  })
  expect(await stored.get(app.known.profile)).toEqual(before)
})

test('what nobody confirmed is forgotten after a day, and holds no code', async () => {
  const { app, ask } = await open()
  await ask(fresh)
  const kept = app.store.collection(emailChanges)
  expect(JSON.stringify(await kept.find({}))).not.toContain(latest(app).code)
  app.later(day + 10 * minute)
  await app.deps.emails.sweep()
  expect(await kept.count({})).toBe(0)
})
