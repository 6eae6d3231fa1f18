import { expect, test, vi } from 'vitest'
import { signIns } from '../../api/features/accounts/store.ts'
import { type AccountsApp, cookieOf, latest, openAccounts } from '../support/accounts-app.ts'
import { patiently } from '../support/patience.ts'

const minute = 60_000
const day = 24 * 60 * minute
const email = 'marieke@voorbeeld.nl'

const ask = (browser: ReturnType<AccountsApp['browser']>, to = email) =>
  browser.send('POST', '/sign-in', { email: to, language: 'nl' })
const enterCode = (browser: ReturnType<AccountsApp['browser']>, code: string) =>
  browser.send('POST', '/sign-in/code', { code })
const openLink = (browser: ReturnType<AccountsApp['browser']>, token: string) =>
  browser.send('POST', '/sign-in/link', { token })
const other = (code: string) => (code === '000000' ? '000001' : '000000')

const asked = async (given = {}) => {
  const app = await openAccounts(given)
  const account = await app.person('jobhunter', email)
  const browser = app.browser()
  await ask(browser)
  return { app, account, browser, ...latest(app) }
}

test('one mail brings a code that signs in the browser that asked', async () => {
  const { app, browser, code } = await asked()
  expect(app.mails).toHaveLength(1)
  const answer = await enterCode(browser, code)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    account: { name: 'The jobhunter' },
    memberships: [{ role: 'jobhunter', regionName: 'North', employer: null, profile: null }],
    isDemo: false,
  })
  expect((await browser.send('GET', '/account')).json()).toMatchObject({ email })
})

test('an address is found in any case of its letters', async () => {
  const { app } = await asked()
  await ask(app.browser(), 'Marieke@Voorbeeld.NL')
  expect(app.mails.map(({ to }) => to)).toEqual([email, email])
})

test.for(['ar', 'ti', 'en', 'nl'])(
  'the mail in %s holds the code, the link and how long they work',
  async (language) => {
    const { app, browser } = await asked()
    await browser.send('POST', '/sign-in', { email, language })
    const { subject, text } = app.mails.at(-1) ?? { subject: '', text: '' }
    expect(text).toMatch(/^\d{6}$/m)
    expect(text).toMatch(/^https:\/\/werkbrug\.test\/sign-in\/link#[\w-]{43}$/m)
    expect(text).toMatch(/\b10\b|ን10/)
    expect(`${subject}${text}`).not.toMatch(/[{}]/)
  },
)

test('a code does not work in another browser', async () => {
  const { app, code } = await asked()
  expect((await enterCode(app.browser(), code)).json()).toMatchObject({ status: 410, code: 'expired' })
  const neighbour = app.browser()
  await app.person('person', 'other@voorbeeld.nl')
  await ask(neighbour, 'other@voorbeeld.nl')
  const theirs = latest(app).code
  expect((await enterCode(neighbour, code === theirs ? other(code) : code)).statusCode).toBe(400)
})

test('the link works in any browser, and once', async () => {
  const { app, browser, code, token } = await asked()
  expect((await openLink(app.browser(), token)).statusCode).toBe(200)
  expect((await openLink(app.browser(), token)).statusCode).toBe(410)
  expect((await enterCode(browser, code)).statusCode).toBe(410)
})

test('of two that open the link at once exactly one gets in', async () => {
  const { app, token } = await asked()
  const answers = await Promise.all([1, 2, 3, 4].map(() => openLink(app.browser(), token)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410, 410])
})

test('a code ends after five wrong tries, also when they come at once', async () => {
  const { app, browser, code, token } = await asked()
  const wrong = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => enterCode(browser, other(code))))
  expect(wrong.map(({ statusCode }) => statusCode).sort()).toEqual([400, 400, 400, 400, 400, 410, 410])
  expect(wrong.find(({ statusCode }) => statusCode === 400)?.json().faults).toMatchObject([
    { path: '/code', code: 'wrong_code' },
  ])
  expect((await enterCode(browser, code)).statusCode).toBe(410)
  expect((await openLink(app.browser(), token)).statusCode).toBe(200)
})

test('code and link end after ten minutes', async () => {
  const { app, browser, code, token } = await asked()
  app.later(10 * minute)
  expect((await enterCode(browser, code)).statusCode).toBe(410)
  expect((await openLink(browser, token)).statusCode).toBe(410)
})

test('code and link still work just before', async () => {
  const { app, browser, code } = await asked()
  app.later(10 * minute - 1)
  expect((await enterCode(browser, code)).statusCode).toBe(200)
})

test('guessing codes of one address from one place ends for a day, while its links go on working', async () => {
  const { app } = await asked()
  const browser = app.browser('10.1.1.1')
  await ask(browser)
  for (let round = 0; round < 6; round += 1) {
    app.later(10 * minute)
    await ask(browser)
    for (let tries = 0; tries < 5; tries += 1) await enterCode(browser, other(latest(app).code))
  }
  app.later(10 * minute)
  await ask(browser)
  expect((await enterCode(browser, latest(app).code)).statusCode).toBe(429)
  expect((await openLink(browser, latest(app).token)).statusCode).toBe(200)
  app.later(day)
  await ask(browser)
  expect((await enterCode(browser, latest(app).code)).statusCode).toBe(200)
})

test.for([email, 'nobody@voorbeeld.nl'])(
  '%s: a sixth mail in ten minutes from one place is refused, however fast they come',
  async (to) => {
    const app = await openAccounts()
    await app.person('jobhunter', email)
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => ask(app.browser('10.1.1.1'), to)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([202, 202, 202, 202, 202, 429])
    app.later(10 * minute)
    expect((await ask(app.browser('10.1.1.1'), to)).statusCode).toBe(202)
  },
)

test('whoever asks in somebody’s name does not keep them from asking, nor from their code', async () => {
  const app = await openAccounts()
  await app.person('jobhunter', email)
  for (let round = 0; round < 7; round += 1) {
    const stranger = app.browser('10.6.6.6')
    await ask(stranger)
    for (let tries = 0; tries < 5; tries += 1) await enterCode(stranger, other(latest(app).code))
    if (round % 5 === 4) app.later(10 * minute)
  }
  const owner = app.browser('10.1.1.1')
  expect((await ask(owner)).statusCode).toBe(202)
  expect((await enterCode(owner, latest(app).code)).statusCode).toBe(200)
})

test('after ten mails from everywhere no more is sent, the answer stays the same and a link that came works', async () => {
  const app = await openAccounts()
  await app.person('jobhunter', email)
  for (let place = 0; place < 12; place += 1)
    expect((await ask(app.browser(`10.6.6.${place}`))).statusCode).toBe(202)
  expect(app.mails).toHaveLength(10)
  expect((await openLink(app.browser(), latest(app).token)).statusCode).toBe(200)
})

test('an address that nobody has gets the same answers and no mail', async () => {
  const app = await openAccounts()
  await app.person('jobhunter', email)
  const shape = async (to: string) => {
    const browser = app.browser()
    const first = await ask(browser, to)
    const wrong = await enterCode(browser, to === email ? other(latest(app).code) : '000000')
    const seen = (answer: typeof first) => ({
      status: answer.statusCode,
      body: answer.body.replace(/"requestId":"[^"]+"/, ''),
      headers: Object.keys(answer.headers).sort(),
      cookies: answer.cookies.map(({ value, ...cookie }) => ({ ...cookie, length: value.length })),
    })
    return [seen(first), seen(wrong)]
  }
  expect(await shape('nobody@voorbeeld.nl')).toEqual(await shape(email))
  expect(app.mails.map(({ to }) => to)).toEqual([email])
})

test('an account that is deactivated gets no mail, and its open link ends', async () => {
  const { app, account, token } = await asked()
  const coordinator = await app.signedIn(await app.person('coordinator'))
  const path = `/regions/region-north/accounts/${account}/state`
  await coordinator.send('POST', path, { to: 'deactivated' }, { 'if-match': '"1"' })
  expect((await openLink(app.browser(), token)).statusCode).toBe(410)
  expect((await ask(app.browser())).statusCode).toBe(202)
  expect(app.mails).toHaveLength(1)
})

test('a mail that cannot be sent is reported and does not change the answer', async () => {
  const { app, browser } = await asked({ smtpIsDown: true })
  expect((await ask(browser)).statusCode).toBe(202)
  await vi.waitFor(() => expect(app.failures).toHaveLength(2), patiently)
})

test('what is stored leads back to no code, link or address', async () => {
  const { app, browser, code, token } = await asked()
  const kept = JSON.stringify(await app.store.collection(signIns).find({}))
  for (const secret of [code, token, email, browser.cookies[cookieOf('browser')]])
    expect(kept).not.toContain(secret)
})

test('an address is forgotten a day after it last asked', async () => {
  const { app, browser } = await asked()
  const kept = app.store.collection(signIns)
  app.later(day - 1)
  await app.deps.signIns.sweep()
  expect(await kept.count({})).toBe(1)
  app.later(1)
  await app.deps.signIns.sweep()
  expect(await kept.count({})).toBe(0)
  expect((await ask(browser)).statusCode).toBe(202)
})
