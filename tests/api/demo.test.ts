import { expect, test, vi } from 'vitest'
import { languageFor } from '../../api/features/accounts/accept-language.ts'
import type { DemoPersona } from '../../api/features/accounts/contract.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { cookieOf, openAccounts } from '../support/accounts-app.ts'
import { patiently } from '../support/patience.ts'

const words = (text: string) => ({ ar: `ar ${text}`, ti: `ti ${text}`, en: `en ${text}`, nl: `nl ${text}` })

const openDemo = async () => {
  const personas: DemoPersona[] = []
  const app = await openAccounts({ isDemo: true, personas })
  const account = await app.person('jobhunter', 'marieke@voorbeeld.nl')
  personas.push({
    id: 'marieke',
    account,
    role: 'jobhunter',
    name: 'Marieke de Boer',
    language: 'nl',
    story: words('story'),
    about: words('about'),
  })
  return { ...app, account }
}

test.for(['ar', 'ti', 'en', 'nl'])('the people of the demo are told of in %s', async (language) => {
  const app = await openDemo()
  const answer = await app.browser().send('GET', '/demo/personas', undefined, { 'accept-language': language })
  expect(answer.headers).toMatchObject({ 'content-language': language, vary: 'accept-language' })
  expect(answer.json()).toEqual({
    personas: [
      {
        id: 'marieke',
        name: 'Marieke de Boer',
        role: 'jobhunter',
        language: 'nl',
        story: `${language} story`,
        about: `${language} about`,
      },
    ],
  })
})

test.for([
  [undefined, 'en'],
  ['', 'en'],
  ['nl', 'nl'],
  ['ti-ER', 'ti'],
  ['AR-sy', 'ar'],
  ['de, fr;q=0.9', 'en'],
  ['de, nl;q=0.2, ar;q=0.7', 'ar'],
  ['nl;q=0.5, ti', 'ti'],
  ['nl;q=0, ar;q=0.1', 'ar'],
  ['ar ; q=0.3 , nl ; q=0.4', 'nl'],
  ['nl, ar', 'nl'],
  ['nl;q=high', 'en'],
  ['*', 'en'],
] as const)('who accepts %s reads %s', ([header, language]) => {
  expect(languageFor(header)).toBe(language)
})

test('somebody becomes a persona, and then another', async () => {
  const app = await openDemo()
  const browser = app.browser()
  const entered = await browser.send('POST', '/demo/sessions', { persona: 'marieke' })
  expect(entered.json()).toMatchObject({ account: { id: app.account }, isDemo: true })
  const former = browser.cookies[cookieOf('session')] ?? ''
  await browser.send('POST', '/demo/sessions', { persona: 'marieke' })
  expect(await app.deps.sessions.actorOf(former)).toBeNull()
  expect((await browser.send('GET', '/account')).json()).toMatchObject({ id: app.account })
})

test('there is no persona that nobody knows, nor one whose account is closed', async () => {
  const app = await openDemo()
  const enter = (persona: string) => app.browser().send('POST', '/demo/sessions', { persona })
  expect((await enter('nobody')).statusCode).toBe(404)
  await app.store
    .collection(accounts)
    .update(app.account, 'latest', (now) => ({ ...now, state: 'deactivated' }))
  expect((await enter('marieke')).statusCode).toBe(404)
})

test('mails are read in the mailbox, newest first', async () => {
  const app = await openDemo()
  const browser = app.browser()
  const mailbox = async () => (await browser.send('GET', '/demo/mailbox')).json().mails
  for (const language of ['nl', 'ar']) {
    await browser.send('POST', '/sign-in', { email: 'marieke@voorbeeld.nl', language })
    app.later(1000)
    await vi.waitFor(async () => expect((await mailbox())[0]).toMatchObject({ language }), patiently)
  }
  const mails = await mailbox()
  expect(mails).toHaveLength(2)
  expect(Object.keys(mails[0]).sort()).toEqual(['at', 'id', 'language', 'subject', 'text', 'to'])
  expect(
    (await browser.send('POST', '/sign-in/link', { token: /#(.+)$/m.exec(mails[1].text)?.[1] })).statusCode,
  ).toBe(200)
})

test.for([
  ['GET', '/demo/personas'],
  ['POST', '/demo/sessions'],
  ['GET', '/demo/mailbox'],
] as const)('outside a demo there is no %s %s, signed in or not', async ([method, path]) => {
  const app = await openAccounts({ isDemo: false })
  const body = method === 'POST' ? { persona: 'marieke' } : undefined
  const staff = await app.signedIn(await app.person('coordinator'))
  for (const browser of [app.browser(), staff])
    expect((await browser.send(method, path, body)).json()).toMatchObject({ status: 404, code: 'notFound' })
})
