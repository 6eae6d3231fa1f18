import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../api/config.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { type AccountsApp, cookieOf, openAccounts } from '../support/accounts-app.ts'
import { openIdentityProvider } from '../support/identity-provider.ts'

const email = 'marieke@gemeente.nl'
const marieke = { sub: 'u-1', email: 'Marieke@Gemeente.nl', email_verified: true }
type Browser = ReturnType<AccountsApp['browser']>

const opened = async (person: Parameters<typeof openIdentityProvider>[0] = marieke, more = {}) => {
  const provider = await openIdentityProvider(person)
  const app = await openAccounts({ settings: { ...provider.settings, ...more } })
  const account = await app.person('jobhunter', email)
  const address = async (browser: Browser): Promise<string> =>
    (await browser.send('POST', '/sign-in/work')).json().address
  const answer = async (browser: Browser) => provider.visit(await address(browser))
  const enter = (browser: Browser, said: string) =>
    browser.send('POST', '/sign-in/work/answer', { answer: said })
  const signIn = async (browser = app.browser()) => enter(browser, await answer(browser))
  return { app, account, provider, address, answer, enter, signIn }
}
const ruleOf = (answer: Awaited<ReturnType<Browser['send']>>) => [answer.statusCode, answer.json().rule?.rule]
const codeOf = (answer: Awaited<ReturnType<Browser['send']>>) => answer.json().code

describe('sign-in of staff with the account of their work', () => {
  test('begins a session of staff for the account that a coordinator made', async () => {
    const { app, account, signIn } = await opened()
    const browser = app.browser()
    const answer = await signIn(browser)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ account: { id: account }, memberships: [{ role: 'jobhunter' }] })
    expect((await browser.send('GET', '/account')).json()).toMatchObject({ email })
    expect(Object.keys(browser.cookies)).toEqual([cookieOf('session')])
    app.later(12 * 60 * 60_000 + 1)
    expect((await browser.send('GET', '/account')).statusCode).toBe(401)
  })

  test('knows somebody by the number their organisation has for them once it has seen them', async () => {
    const { app, account, provider, signIn } = await opened()
    await signIn()
    provider.state.person = { sub: 'u-1', email: 'marieke.dejong@elsewhere.nl', email_verified: false }
    expect((await signIn()).json()).toMatchObject({ account: { id: account } })
    provider.state.person = { ...marieke, sub: 'u-2' }
    expect(ruleOf(await signIn())).toEqual([403, 'accountUnknown'])
    const kept = await app.store.collection(accounts).get(account)
    expect(kept?.history.map(({ action }) => action)).toEqual(['workLinked'])
    expect(JSON.stringify(kept)).not.toContain('u-1')
  })

  test('takes the word of the organisation on whose domain an address is, and its way to ask by a header', async () => {
    const { provider, signIn } = await opened({ sub: 'u-1', email, xms_edov: true })
    provider.state.asksByPost = false
    expect((await signIn()).statusCode).toBe(200)
  })

  test('sends nothing about anybody to the organisation, and asks it to come back with code, state and nonce', async () => {
    const { app, address } = await opened()
    const asked = new URL(await address(app.browser()))
    expect([...asked.searchParams.keys()].sort()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(asked.searchParams.get('redirect_uri')).toBe('https://werkbrug.test/sign-in/work')
  })

  test('makes no account and no session for an address that is not proved, is elsewhere, or is nobody’s', async () => {
    const { app, provider, signIn } = await opened()
    const browser = app.browser()
    for (const [person, rule] of [
      [{ ...marieke, email_verified: false }, 'addressNotProved'],
      [{ sub: 'u-1' }, 'addressNotProved'],
      [{ ...marieke, email: 'm@gemeente.nl.elsewhere.nl' }, 'addressElsewhere'],
      [{ ...marieke, email: 'nobody@gemeente.nl' }, 'accountUnknown'],
    ] as const) {
      provider.state.person = person
      expect(ruleOf(await signIn(browser))).toEqual([403, rule])
    }
    expect(browser.cookies).toEqual({})
    expect(await app.store.collection(accounts).count({})).toBe(1)
  })

  test('lets in neither people and employers, nor who is switched off', async () => {
    const { app, account, provider, signIn } = await opened()
    await app.person('employer', 'baker@gemeente.nl')
    provider.state.person = { sub: 'u-9', email: 'baker@gemeente.nl', email_verified: true }
    expect(ruleOf(await signIn())).toEqual([403, 'accountUnknown'])
    provider.state.person = marieke
    await signIn()
    const all = app.store.collection(accounts)
    await all.update(account, 'latest', (now) => ({ ...now, state: 'deactivated' }))
    expect(ruleOf(await signIn())).toEqual([403, 'accountUnknown'])
  })

  test('binds an account to somebody anew after a coordinator switched it off and on', async () => {
    const { app, account, provider, signIn } = await opened()
    await signIn()
    const boss = await app.signedIn(await app.person('coordinator', 'boss@gemeente.nl'))
    const turn = async (to: string) => {
      const { version } = (await app.store.collection(accounts).get(account)) ?? {}
      return boss.send(
        'POST',
        `/regions/region-north/accounts/${account}/state`,
        { to },
        { 'if-match': `"${version}"` },
      )
    }
    expect([(await turn('deactivated')).statusCode, (await turn('active')).statusCode]).toEqual([200, 200])
    provider.state.person = { ...marieke, sub: 'u-2' }
    expect((await signIn()).statusCode).toBe(200)
    provider.state.person = marieke
    expect(ruleOf(await signIn())).toEqual([403, 'accountUnknown'])
  })

  test('works once: the same answer again, from this browser or another, is refused', async () => {
    const { app, answer, enter } = await opened()
    const browser = app.browser()
    const said = await answer(browser)
    const cookie = browser.cookies[cookieOf('work')] ?? ''
    expect((await enter(browser, said)).statusCode).toBe(200)
    expect(codeOf(await enter(browser, said))).toBe('expired')
    browser.cookies[cookieOf('work')] = cookie
    expect(codeOf(await enter(browser, said))).toBe('expired')
  })

  test('works in the browser that asked alone, and with the state it was given', async () => {
    const { app, answer, enter } = await opened()
    const [browser, other] = [app.browser(), app.browser()]
    const said = await answer(browser)
    expect(codeOf(await enter(app.browser(), said))).toBe('expired')
    await answer(other)
    expect(codeOf(await enter(other, said))).toBe('expired')
    const wrong = new URLSearchParams(said)
    wrong.set('state', 'a'.repeat(43))
    expect(codeOf(await enter(browser, wrong.toString()))).toBe('expired')
    expect(browser.cookies).toEqual({})
  })

  test('refuses a token for another nonce, another client, of another organisation, and one that is over', async () => {
    const { provider, signIn } = await opened()
    const others = [{ nonce: 'n'.repeat(43) }, { aud: 'somebody-else' }, { iss: 'https://elsewhere.example' }]
    for (const says of [...others, { exp: 1_700_000_000 }]) {
      provider.state.says = says
      expect(codeOf(await signIn()), JSON.stringify(says)).toBe('expired')
    }
    provider.state.says = {}
    expect((await signIn()).statusCode).toBe(200)
  })

  test('refuses a token that somebody else signed, a refusal of the organisation, and nonsense', async () => {
    const { app, provider, address, enter, signIn } = await opened()
    provider.state.isForged = true
    expect(codeOf(await signIn())).toBe('expired')
    const browser = app.browser()
    const { searchParams } = new URL(await address(browser))
    const state = searchParams.get('state') ?? ''
    expect(codeOf(await enter(browser, `error=access_denied&state=${state}`))).toBe('expired')
    await address(browser)
    expect(codeOf(await enter(browser, '%%%&&='))).toBe('expired')
  })

  test('says that the organisation does not answer, before its page and after it, and works when it is back', async () => {
    const { app, provider, answer, enter, signIn } = await opened()
    provider.state.isDown = true
    const asked = await app.browser().send('POST', '/sign-in/work')
    expect([asked.statusCode, codeOf(asked)]).toEqual([503, 'unavailable'])
    provider.state.isDown = false
    const browser = app.browser()
    const said = await answer(browser)
    provider.state.isDown = true
    expect(codeOf(await enter(browser, said))).toBe('unavailable')
    provider.state.isDown = false
    expect((await signIn()).statusCode).toBe(200)
  })

  test('can be the only way in for staff, while people and employers go on with mail', async () => {
    const { app, signIn } = await opened(marieke, { OIDC_STAFF: 'only' })
    await app.person('person', 'rahwa@voorbeeld.nl')
    const browser = app.browser()
    for (const to of [email, 'rahwa@voorbeeld.nl'])
      expect((await browser.send('POST', '/sign-in', { email: to, language: 'nl' })).statusCode).toBe(202)
    expect(app.mails.map(({ to }) => to)).toEqual(['rahwa@voorbeeld.nl'])
    expect((await browser.send('GET', '/sign-in/ways')).json()).toEqual({ work: true, mailForStaff: false })
    expect((await signIn()).statusCode).toBe(200)
  })
})

describe('settings of that sign-in', () => {
  const whole = {
    ...{ OIDC_ISSUER: 'https://login.gemeente.nl', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
    OIDC_DOMAINS: 'Gemeente.nl, werkplein.nl',
  }
  test('stand together', () => {
    expect(loadConfig(whole).OIDC_DOMAINS).toEqual(['gemeente.nl', 'werkplein.nl'])
    for (const name of Object.keys(whole)) {
      const { [name as keyof typeof whole]: _, ...rest } = whole
      expect(() => loadConfig(rest), name).toThrow(/OIDC_ISSUER: goes together/)
    }
  })

  test.for([
    [{ ...whole, OIDC_ISSUER: 'http://login.gemeente.nl' }, /https/],
    [{ ...whole, OIDC_DOMAINS: '@gemeente.nl' }, /OIDC_DOMAINS/],
    [{ OIDC_STAFF: 'only' }, /OIDC_STAFF/],
  ] as const)('stop the start where they shut everybody out or let anybody in: %o', ([settings, fault]) => {
    expect(() => loadConfig(settings)).toThrow(fault)
  })
})
