import { expect } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import words from '../../locales/en/builder.json' with { type: 'json' }
import common from '../../locales/en/common.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { apiOf } from '../support/browser-journey.ts'
import { visit } from '../support/browser-settled.ts'
import { beginProfile } from './builder-people.ts'

test('what helper and person change at once merges where it does not touch, and shows both versions where it does', async ({
  openPage,
}) => {
  const desk = await openPage('/', { as: 'marieke', width: 360 })
  const begun = await beginProfile(desk.context(), 'Dawit Haile', 'en')
  const phone = await openPage(await begun.makeCard(), { width: 360 })
  await phone.getByRole('button', { name: 'Open my profile' }).tap()
  await phone.getByRole('heading', { level: 1, name: words.about.title }).waitFor()
  await visit(phone, '/me/build/travel')
  await visit(desk, begun.buildWith('travel'))

  await phone.context().setOffline(true)
  await phone.getByRole('checkbox', { name: common.mode.bicycle }).tap()
  await phone.getByLabel(words.travel.town).fill('Kampen')
  await desk.getByLabel(words.travel.town).fill('Hattem')
  await desk.getByRole('button', { name: '45 minutes' }).tap()
  await desk.getByText(common.saved.saved, { exact: true }).waitFor()
  await phone.getByText(common.saved.later, { exact: true }).waitFor()
  await visit(desk, begun.buildWith('about'))
  await desk.getByLabel(words.about.name).fill('Dawit H.')
  await desk.getByText(common.saved.saved, { exact: true }).waitFor()

  await phone.context().setOffline(false)
  const panels = phone.getByRole('alert')
  await expect.poll(() => panels.count()).toBe(2)
  const home = panels.filter({ hasText: 'Hattem' })
  expect(await home.textContent()).toContain('Kampen')
  await home.getByRole('button', { name: common.conflict.keepMine }).tap()
  await expect.poll(() => panels.count()).toBe(1)
  await panels.getByRole('button', { name: common.conflict.takeTheirs }).tap()
  await expect.poll(() => panels.count()).toBe(0)
  await expect.poll(begun.read).toMatchObject({
    contact: { name: 'Dawit H.' },
    residence: { town: 'Kampen' },
    mobility: { modes: {}, maxMinutes: 45 },
  })
})

test('ten minutes without a line lose nothing and ask nothing', async ({ openPage }) => {
  const desk = await openPage('/', { as: 'marieke' })
  const begun = await beginProfile(desk.context(), 'Salem Kidane', 'en')
  const phone = await openPage(await begun.makeCard(), { width: 360 })
  await phone.clock.install()
  await phone.getByRole('button', { name: 'Open my profile' }).tap()
  await phone.getByRole('heading', { level: 1, name: words.about.title }).waitFor()
  await phone.context().setOffline(true)
  await phone.getByLabel(words.about.name).fill('Salem K.')
  for (const title of [words.work.title, words.skills.title]) {
    await phone.getByRole('button', { name: common.next, exact: true }).tap()
    await phone.getByRole('heading', { level: 1, name: title }).waitFor()
    await phone.clock.fastForward('05:00')
  }
  await phone.getByRole('checkbox', { name: 'Work in a team' }).tap()
  await phone.clock.fastForward('00:02')
  await phone.getByText(common.saved.later, { exact: true }).waitFor()

  const colleague = apiOf(desk.context())
  const certificates = { asked: true }
  const { version } = begun.profile
  await colleague<ProfileAnswer>('PATCH', begun.path, { data: { certificates }, ifMatch: version + 1 })
  await phone.context().setOffline(false)
  await phone.clock.fastForward('00:10')
  await expect.poll(begun.read).toMatchObject({
    contact: { name: 'Salem K.' },
    skills: { items: { 'sk-team': { level: 2 } } },
    certificates: { asked: true },
  })
  expect(await phone.getByRole('alert').count()).toBe(0)
  expect(
    await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':sections:'))),
  ).toEqual([])
})

test('signing out takes off the phone what could not be sent', async ({ openPage }) => {
  const phone = await openPage('/me/build/travel', { as: 'rahwa', width: 360 })
  await phone.route('**/api/v1/regions/*/profiles/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await phone.getByLabel(words.travel.town).fill('Kampen')
  await phone.getByText(common.saved.later, { exact: true }).waitFor()
  const kept = () => phone.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')))
  expect(await kept()).toHaveLength(1)
  await visit(phone, '/')
  await phone.getByRole('button', { name: common.signOut }).first().tap()
  await expect.poll(kept).toEqual([])
})
