import { expect, test } from 'vitest'
import { accounts, sessions } from '../../api/features/accounts/store.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { cookieOf, latest, openAccounts } from '../support/accounts-app.ts'

const day = 24 * 60 * 60_000
const email = 'marieke@voorbeeld.nl'

test.for([true, false])(
  'cookies stay out of scripts and other sites; secure over https: %s',
  async (secure) => {
    const app = await openAccounts({ secure })
    await app.person('jobhunter', email)
    const browser = app.browser()
    const asked = await browser.send('POST', '/sign-in', { email, language: 'en' })
    const entered = await browser.send('POST', '/sign-in/code', { code: latest(app).code })
    const flags = { path: '/', httpOnly: true, sameSite: 'Lax', ...(secure && { secure }) }
    expect(asked.cookies).toEqual([
      { name: cookieName('browser', secure), value: expect.any(String), maxAge: 600, ...flags },
    ])
    expect(entered.cookies).toContainEqual({
      name: cookieName('session', secure),
      value: expect.any(String),
      maxAge: 90 * 24 * 60 * 60,
      ...flags,
    })
    expect(Object.keys(browser.cookies)).toEqual([cookieName('session', secure)])
  },
)

test('nobody is signed in without a session, nor with a secret that is none', async () => {
  const app = await openAccounts()
  const browser = app.browser()
  const nobody = { account: null, memberships: [], helps: [], standsInFor: [], isDemo: false }
  expect((await browser.send('GET', '/session')).json()).toEqual(nobody)
  browser.cookies[cookieOf('session')] = 'made-up'
  expect((await browser.send('GET', '/session')).json()).toEqual(nobody)
  expect((await browser.send('GET', '/account')).statusCode).toBe(401)
})

test('a new sign-in ends the session that the browser had', async () => {
  const app = await openAccounts()
  const account = await app.person('jobhunter', email)
  const browser = await app.signedIn(account)
  const former = browser.cookies[cookieOf('session')] ?? ''
  await browser.send('POST', '/sign-in', { email, language: 'en' })
  await browser.send('POST', '/sign-in/link', { token: latest(app).token })
  expect(browser.cookies[cookieOf('session')]).not.toBe(former)
  expect(await app.deps.sessions.actorOf(former)).toBeNull()
})

test('signing out ends this session and no other, twice as well as once', async () => {
  const app = await openAccounts()
  const account = await app.person('jobhunter')
  const [here, there] = [await app.signedIn(account), await app.signedIn(account)]
  const secret = here.cookies[cookieOf('session')] ?? ''
  expect((await here.send('DELETE', '/session')).statusCode).toBe(204)
  expect(here.cookies).toEqual({})
  here.cookies[cookieOf('session')] = secret
  expect((await here.send('GET', '/account')).statusCode).toBe(401)
  expect((await here.send('DELETE', '/session')).statusCode).toBe(204)
  expect((await there.send('GET', '/account')).statusCode).toBe(200)
})

test('a session lives as long as it is used within 90 days, and its cookie with it', async () => {
  const app = await openAccounts()
  const browser = await app.signedIn(await app.person('person'))
  for (let season = 0; season < 3; season += 1) {
    app.later(90 * day - 1)
    const answer = await browser.send('GET', '/session')
    expect(answer.json().account).not.toBeNull()
    expect(answer.cookies[0]?.maxAge).toBe(90 * 24 * 60 * 60)
  }
  app.later(90 * day)
  expect((await browser.send('GET', '/session')).json().account).toBeNull()
})

test('using a session is written down once a day at most', async () => {
  const app = await openAccounts()
  const browser = await app.signedIn(await app.person('person'))
  const versions = async () => (await app.store.collection(sessions).find({})).map(({ version }) => version)
  app.later(day)
  await browser.send('GET', '/session')
  expect(await versions()).toEqual([1])
  app.later(1)
  await Promise.all([1, 2, 3].map(() => browser.send('GET', '/session')))
  expect(await versions()).toEqual([2])
})

test('sessions that expired are forgotten, others stay', async () => {
  const app = await openAccounts()
  const account = await app.person('person')
  await app.signedIn(account)
  app.later(day)
  const later = await app.signedIn(account)
  app.later(89 * day)
  await app.deps.sessions.sweep()
  expect(await app.store.collection(sessions).count({})).toBe(1)
  expect((await later.send('GET', '/account')).statusCode).toBe(200)
})

test('the store holds no secret of a session', async () => {
  const app = await openAccounts()
  const browser = await app.signedIn(await app.person('jobhunter'))
  const kept = JSON.stringify(await app.store.collection(sessions).find({}))
  expect(kept).not.toContain(browser.cookies[cookieOf('session')])
})

test('a session whose account is not active holds nobody, even before it is ended', async () => {
  const app = await openAccounts()
  const account = await app.person('jobhunter')
  const browser = await app.signedIn(account)
  await app.store.collection(accounts).update(account, 'latest', (now) => ({ ...now, state: 'deactivated' }))
  expect((await browser.send('GET', '/account')).statusCode).toBe(401)
  expect(await app.store.collection(sessions).count({ account })).toBe(1)
})

test.for(['jobhunter', 'coordinator'] as const)(
  'a session of a %s ends after twelve hours without use, and after thirty days in any case',
  async (role) => {
    const app = await openAccounts()
    const account = await app.person(role)
    const idle = await app.signedIn(account)
    app.later(day / 2 - 1)
    expect((await idle.send('GET', '/account')).statusCode).toBe(200)
    app.later(day / 2)
    expect((await idle.send('GET', '/account')).statusCode).toBe(401)
    const busy = await app.signedIn(account)
    for (let half = 0; half < 65; half += 1) {
      app.later(11 * 60 * 60_000)
      expect((await busy.send('GET', '/account')).statusCode).toBe(200)
    }
    app.later(6 * 60 * 60_000)
    expect((await busy.send('GET', '/account')).statusCode).toBe(401)
  },
)

test('a long session becomes a short one when its account becomes staff', async () => {
  const app = await openAccounts()
  const account = await app.person('person')
  const browser = await app.signedIn(account)
  await app.join(account, 'coordinator')
  expect((await browser.send('GET', '/account')).statusCode).toBe(200)
  app.later(day / 2)
  expect((await browser.send('GET', '/account')).statusCode).toBe(401)
})

test('signing out everywhere ends every session of the account, and nobody else’s', async () => {
  const app = await openAccounts()
  const account = await app.person('jobhunter')
  const [here, there, other] = [
    await app.signedIn(account),
    await app.signedIn(account),
    await app.signedIn(await app.person('coordinator')),
  ]
  expect((await here.send('DELETE', '/account/sessions')).statusCode).toBe(204)
  expect(here.cookies).toEqual({})
  expect((await there.send('GET', '/account')).statusCode).toBe(401)
  expect((await other.send('GET', '/account')).statusCode).toBe(200)
})
