import { expect } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import access from '../../locales/ti/access.json' with { type: 'json' }
import common from '../../locales/ti/common.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'
import { visit } from '../support/browser-settled.ts'
import { membershipOf } from './builder-people.ts'

type Vacancies = { items: { id: string }[] }
type Anonymous = { known: { givenName: string }[] }

test('a person lets one employer know their name, sees the look in the log, and takes it back', async ({
  openPage,
}) => {
  const page = await openPage('/me/access', { as: 'rahwa', language: 'ti', width: 360 })
  const { region, profile } = await membershipOf(page.context())
  const releases = async () => {
    const answer = await apiOf(page.context())<ProfileAnswer>('GET', `/regions/${region}/profiles/${profile}`)
    return Object.keys(answer.sharing.releases)
  }
  const before = await releases()
  const employer = await openPage('/', { as: 'wim', language: 'nl' })
  const asEmployer = apiOf(employer.context())
  const { items } = await asEmployer<Vacancies>('GET', `/regions/${region}/vacancies?state=open`)
  /** The given names that this employer reads, over all their open places. */
  const namesSeen = async () => {
    const answers = items.map(({ id }) =>
      asEmployer<Anonymous>('GET', `/regions/${region}/vacancies/${id}/anonymous-people`),
    )
    return new Set(
      (await Promise.all(answers)).flatMap(({ known }) => known.map(({ givenName }) => givenName)),
    )
  }
  expect(await namesSeen()).not.toContain('Rahwa')

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Bakkerij Van Vliet').tap()
  await button(access.notYet).tap()
  expect(await releases()).toEqual(before)
  await button('Bakkerij Van Vliet').tap()
  await page.getByText(access.back).waitFor()
  await noAxeFaults(page)
  await button(access.yes).tap()
  await page.getByText(access.given).waitFor()
  expect(await releases()).toHaveLength(before.length + 1)
  expect(await namesSeen()).toContain('Rahwa')

  await visit(page, '/me/access')
  const look = page
    .getByRole('listitem')
    .filter({ hasText: common.role.employer })
    .filter({ hasText: access.depth.identity })
  expect(await look.first().textContent()).toContain('Bakkerij Van Vliet')
  await noForeignWords(page)
  await noSidewaysScroll(page)

  const row = page
    .getByRole('listitem')
    .filter({ hasText: 'Bakkerij Van Vliet' })
    .filter({ hasText: access.knows })
  await row.getByRole('button', { name: access.takeBack }).tap()
  await page.getByText(access.takenBack).waitFor()
  expect(await releases()).toEqual(before)
  expect(await namesSeen()).not.toContain('Rahwa')
})

test('on a wide screen, too, a person reads who sees what, whoever it is', async ({ openPage }) => {
  const page = await openPage('/me/access', { as: 'nour', width: 1440 })
  const sights = page.getByRole('region', { name: 'Who sees what' })
  for (const audience of ['Employers', 'My jobhunter', 'Reports', 'Other people']) {
    const heading = sights.getByRole('heading', { name: audience })
    const box = await heading.boundingBox()
    const frame = await page.locator('main').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
  }
})

test('being found without a name is switched at once, and can be undone', async ({ openPage }) => {
  const page = await openPage('/me/access', { as: 'nour', language: 'ti', width: 360 })
  const { region, profile } = await membershipOf(page.context())
  const isFound = async () => {
    const path = `/regions/${region}/profiles/${profile}`
    return (await apiOf(page.context())<ProfileAnswer>('GET', path)).sharing.anonymousPool
  }
  const before = await isFound()
  const found = page.getByRole('switch').first()
  await found.tap()
  await expect.poll(isFound).toBe(!before)
  await page.getByRole('button', { name: common.undo }).tap()
  await expect.poll(isFound).toBe(before)
  await expect.poll(() => found.isChecked()).toBe(before)
})
