import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { inject, vi } from 'vitest'
import access from '../../locales/ar/access.json' with { type: 'json' }
import builder from '../../locales/ar/builder.json' with { type: 'json' }
import common from '../../locales/ar/common.json' with { type: 'json' }
import me from '../../locales/ar/me.json' with { type: 'json' }
import { test as base } from '../support/browser.ts'
import { noForeignWords } from '../support/browser-checks.ts'
import { openScreen, type Screen } from '../support/browser-screen.ts'
import { visit } from '../support/browser-settled.ts'
import { openMailServer } from '../support/mail-server.ts'
import { patiently } from '../support/patience.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A place in the menu of staff. */
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })

/** A server as an organisation starts it: an empty folder, a mail server, no demo; `admin` is the command of that name. */
async function openEmpty(folder: string) {
  const data = await mkdtemp(join(folder, 'region-'))
  const post = await openMailServer()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    ...{ PATH: process.env.PATH, DATA_DIR: data, PORT: String(port), HOST: '127.0.0.1' },
    ...{ PUBLIC_URL: origin, SMTP_URL: post.url, SEARCH: 'plain' },
  }
  const admin = (...words: string[]) => run(process.execPath, ['api/admin.ts', ...words], { cwd: root, env })
  const start = async () => {
    const child = spawn(process.execPath, ['api/main.ts'], { cwd: root, env })
    await new Promise<void>((ready, failed) => {
      createInterface({ input: child.stdout }).on(
        'line',
        (line) => line.startsWith('Werkbrug is on') && ready(),
      )
      child.once('exit', (code) => failed(new Error(`The server ended with ${code}`)))
    })
    return async () => {
      child.removeAllListeners('exit')
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
  const close = async () => {
    await post.close()
    await rm(data, { recursive: true })
  }
  return { origin, mails: post.mails, admin, start, close }
}

const test = base.extend('empty', { scope: 'file' }, async ({ browser: _ }, { onCleanup }) => {
  const empty = await openEmpty(inject('runFolder'))
  onCleanup(empty.close)
  return empty
})

test('from an empty folder to the first match, by two commands and screens alone', async ({
  empty,
  browser,
  onTestFinished,
}) => {
  await empty.admin('region', 'region-zwolle')
  await empty.admin('coordinator', 'region-zwolle', 'Joke Prins', 'joke@werkbrug.test', 'en')
  const stop = await empty.start()
  onTestFinished(stop)

  let presses = 0
  const press = async (target: Locator) => {
    presses += 1
    await target.click()
  }
  const pages: Page[] = []
  onTestFinished(async ({ task }) => {
    for (const [i, page] of pages.entries()) {
      if (task.result?.state === 'fail')
        await page.screenshot({ path: join(root, `.cache/failed/new-region-${i}.png`), fullPage: true })
      await page.context().close()
    }
  })
  const open = async (path: string, screen: Screen = {}) => {
    const page = await openScreen(browser, empty.origin, screen)
    pages.push(page)
    await visit(page, path)
    return page
  }
  const mailTo = (to: string, what: RegExp) =>
    vi.waitUntil(() => empty.mails.findLast((mail) => mail.to === to && what.test(mail.text)), patiently)

  const signIn = async (
    email: string,
    screen: Screen,
    words: { email: string; send: RegExp; enter: string },
  ) => {
    const page = await open('/sign-in', screen)
    await page.getByLabel(words.email).fill(email)
    await press(page.getByRole('button', { name: words.send }))
    const { text } = await mailTo(email, /\b\d{6}\b/)
    await page
      .getByRole('textbox')
      .first()
      .fill(/\b(\d{6})\b/.exec(text)?.[1] ?? '')
    await press(page.getByRole('button', { name: words.enter, exact: true }))
    return page
  }
  const en = { email: 'E-mail', send: /Send the code/, enter: 'Sign in' }
  const nl = { email: 'E-mail', send: /code/i, enter: 'Inloggen' }

  const joke = await signIn('joke@werkbrug.test', {}, en)
  await press(place(joke, 'Staff'))
  await press(joke.getByRole('button', { name: 'Add a jobhunter' }))
  await joke.getByLabel('Name', { exact: true }).fill('Karim Aziz')
  await joke.getByLabel('E-mail').fill('karim@werkbrug.test')
  await press(joke.getByRole('dialog').getByText('English'))
  await press(joke.getByRole('button', { name: 'Add', exact: true }))
  await joke.getByText('Karim Aziz').waitFor()

  const karim = await signIn('karim@werkbrug.test', {}, en)
  await press(place(karim, 'Employers'))
  await press(karim.getByRole('link', { name: 'Add an employer' }))
  await karim.getByLabel('Name', { exact: true }).fill('De Nieuwe Oven')
  await karim.getByLabel('KvK number').fill('87654321')
  await press(karim.getByRole('button', { name: 'Add an employer' }))
  await karim.getByRole('heading', { name: 'De Nieuwe Oven', level: 1 }).waitFor()
  await press(karim.getByRole('button', { name: 'Add an address' }))
  const site = karim.getByRole('dialog')
  await site.getByLabel('What do you call this site?').fill('Bakkerij')
  await site.getByLabel('Town').fill('Zwolle')
  await site.getByLabel('Postcode').fill('8011')
  await press(site.getByRole('button', { name: 'Add' }))
  await karim.getByRole('button', { name: 'Change: Bakkerij' }).waitFor()
  await press(karim.getByRole('link', { name: /Change: Contact/ }))
  await press(karim.getByRole('button', { name: 'Add a contact person' }))
  await karim.getByLabel('Name of the contact person').fill('Sanne Bos')
  await karim.getByLabel('E-mail').fill('sanne@oven.test')
  await press(karim.getByRole('button', { name: 'Save' }))
  await karim.getByText('Saved', { exact: true }).waitFor()
  await press(karim.getByRole('link', { name: 'Back' }))
  await press(karim.getByRole('button', { name: 'Let Sanne Bos sign in' }))
  await mailTo('sanne@oven.test', /sign-in/)

  const sanne = await signIn('sanne@oven.test', { language: 'nl', width: 768 }, nl)
  await press(sanne.getByRole('link', { name: 'Vacature plaatsen' }))
  await sanne.getByRole('combobox', { name: /Typ een beroep/ }).fill('keukenhulp')
  await press(sanne.getByRole('option', { name: 'Keukenhulp', exact: true }))
  await press(sanne.getByRole('button', { name: 'Verder: de taken' }))
  await press(sanne.getByRole('link', { name: 'Verder: wat iemand kan' }))
  await press(sanne.getByRole('link', { name: 'Verder: de uren' }))
  await press(sanne.getByRole('button', { name: /Overdag/ }))
  await press(sanne.getByRole('link', { name: 'Verder: wat u biedt' }))
  await press(sanne.getByRole('link', { name: 'Verder: nakijken' }))
  await press(sanne.getByRole('button', { name: 'Ter beoordeling sturen' }))
  await sanne.getByText('In beoordeling').first().waitFor()

  await press(place(karim, 'Review'))
  await press(karim.getByRole('link', { name: 'Look' }))
  await press(karim.getByRole('button', { name: 'Approve' }))

  await press(place(karim, 'People'))
  await press(karim.getByRole('link', { name: 'Begin a profile' }))
  await karim.getByLabel(/name/i).fill('Layla Haddad')
  await press(karim.locator('main').getByText('العربية'))
  await press(karim.getByRole('button', { name: /Begin/ }))
  await karim.getByRole('heading', { level: 1, name: 'About me' }).waitFor()
  await press(karim.getByRole('link', { name: 'Back' }).or(karim.getByRole('button', { name: 'Back' })))
  const made = karim.waitForResponse((one) => one.url().endsWith('/cards'))
  await press(karim.getByRole('button', { name: 'Make a card' }))
  const { token } = (await (await made).json()) as { token: string }

  const layla = await open(`/card#${token}.ar`, { width: 360, language: 'ar' })
  await press(layla.getByRole('button', { name: access.enter.go }))
  const go = async (from: string) => {
    await layla.getByRole('heading', { level: 1, name: from }).waitFor()
    await noForeignWords(layla)
    await press(layla.getByRole('button', { name: common.next, exact: true }))
  }
  for (const step of ['about', 'work', 'skills', 'certificates', 'dutch'] as const)
    await go(builder[step].title)
  await press(layla.getByRole('button', { name: builder.week.preset.day, exact: true }))
  for (const step of ['week', 'lessons', 'hours'] as const) await go(builder[step].title)
  await press(layla.getByRole('checkbox', { name: common.mode.bicycle, exact: true }))
  await layla.getByLabel(builder.travel.postcode).fill('8011')
  for (const step of ['travel', 'wishes', 'limits'] as const) await go(builder[step].title)
  await press(layla.getByRole('radio', { name: builder.sharing.yes }))
  await press(layla.getByRole('button', { name: builder.finish, exact: true }))
  await layla.getByRole('heading', { level: 1, name: me.claim.title }).waitFor()
  for (const said of [me.claim.isMine, me.claim.isTrue, me.claim.mayMatch]) await press(layla.getByText(said))
  await press(layla.getByRole('button', { name: me.claim.confirm }))
  await layla.getByRole('heading', { name: me.fits }).waitFor()

  await press(karim.getByRole('button', { name: 'Done' }))
  await press(place(karim, 'Vacancies'))
  await press(karim.getByRole('link', { name: /Keukenhulp|Kitchen/ }))
  await karim.getByText('Layla Haddad').first().waitFor()
  await press(
    karim
      .getByRole('button', { name: 'Propose with a pitch' })
      .or(karim.getByRole('link', { name: 'Propose with a pitch' })),
  )
  await karim
    .getByRole('dialog')
    .or(karim.getByRole('heading', { level: 1, name: /pitch/i }))
    .first()
    .waitFor()
  process.stdout.write(
    `a region from nothing to its first proposal: 2 commands, ${presses} presses by four people\n`,
  )
})
