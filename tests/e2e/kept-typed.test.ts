import { expect } from 'vitest'
import { test } from '../support/browser.ts'
import { visit } from '../support/browser-settled.ts'

const words = 'I baked bread in Asmara, every night.'

test('what a person types stays through another language, a reload, a lost line and an ended session', async ({
  openPage,
}) => {
  const page = await openPage('/me/profile/introduction', { as: 'rahwa', language: 'en', width: 360 })
  const field = page.locator('main textarea').first()
  await field.fill(words)
  await page.getByText('Not saved yet').waitFor()

  await page.getByRole('combobox', { name: 'Language', exact: true }).first().selectOption('nl')
  await page.getByRole('button', { name: 'Opslaan' }).waitFor()
  expect(await field.inputValue()).toBe(words)

  await page.reload()
  await page.getByText('Dit hebt u eerder ingevuld.').waitFor()
  expect(await field.inputValue()).toBe(words)

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const said = page.getByRole('alert').filter({ hasText: 'Geen verbinding' })
  await said.waitFor()
  expect(await said.evaluate((panel) => panel === document.activeElement)).toBe(true)
  await page.context().setOffline(false)

  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()

  await page.context().request.post('/api/v1/demo/sessions', { data: { persona: 'nour' } })
  await visit(page, '/me/profile/introduction')
  expect(await field.inputValue()).not.toBe(words)

  await page.context().request.post('/api/v1/demo/sessions', { data: { persona: 'rahwa' } })
  await visit(page, '/me/profile/introduction')
  expect(await field.inputValue()).toBe(words)
  await page.locator('main button[type=submit]').click()
  await page.locator('.saved svg.lucide-cloud-check').waitFor()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))),
  ).toEqual([])
})

test('a half-written objection is there after a reload', async ({ openPage }) => {
  const person = await openPage('/me/why-not', { as: 'rahwa', language: 'en', width: 360 })
  const vacancy = await person.evaluate(async () => {
    const { memberships } = await (await fetch('/api/v1/session')).json()
    const { items } = await (
      await fetch(`/api/v1/regions/${memberships[0].region}/vacancies?state=open&limit=1`)
    ).json()
    return items[0].id as string
  })
  await visit(person, `/me/why-not/${vacancy}`)
  const field = person.locator('main textarea').first()
  await field.fill(words)
  await person.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe(words)
})

test('the form for employers says in a demo that nothing is sent', async ({ openPage }) => {
  const page = await openPage('/apply', { language: 'en', width: 360 })
  await page.getByText('You are in a demo').waitFor()
  expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
})
