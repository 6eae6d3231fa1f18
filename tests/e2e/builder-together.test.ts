import { encode } from 'uqr'
import { expect } from 'vitest'
import type { SessionAnswer } from '../../api/features/accounts/contract.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import access from '../../locales/ar/access.json' with { type: 'json' }
import words from '../../locales/ar/builder.json' with { type: 'json' }
import codes from '../../locales/ar/codes.json' with { type: 'json' }
import common from '../../locales/ar/common.json' with { type: 'json' }
import me from '../../locales/ar/me.json' with { type: 'json' }
import { canDo } from '../../seed/data/can-do.ts'
import { test } from '../support/browser.ts'
import { noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { visit } from '../support/browser-settled.ts'
import { membershipOf } from './builder-people.ts'

const sentences = (['listening', 'speaking', 'reading', 'writing'] as const).map(
  (skill) => canDo.A2[skill].person.ar,
)

test('a jobhunter fills in a profile in Arabic with somebody, who takes it over by card on a phone of their own', async ({
  openPage,
}) => {
  const page = await openPage('/', { as: 'marieke', language: 'ar', width: 360 })
  const call = apiOf(page.context())
  const { region } = await membershipOf(page.context())
  const { account: helper } = await call<SessionAnswer>('GET', '/session')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const tile = (name: string) => page.getByRole('checkbox', { name, exact: true })
  const next = async (title: string) => {
    await noForeignWords(page)
    await button(common.next).tap()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await page.getByText('ليلى حداد').count()).toBe(1)
  }

  await visit(page, `/regions/${region}/people`)
  await page.getByRole('link', { name: words.begin.title }).tap()
  await page.getByLabel(words.begin.name).fill('ليلى حداد')
  await page.getByRole('group', { name: words.begin.language }).getByText('العربية').tap()
  await button(words.begin.go).tap()
  await page.getByRole('heading', { level: 1, name: words.about.title }).waitFor()
  const literacy = page.getByRole('group', { name: `ع · ${codes.script.arabic}` })
  await literacy.getByText(codes.literacy.fluent).tap()
  await next(words.work.title)
  await page.getByRole('searchbox').fill('5ayyata')
  await page.getByRole('listitem').getByRole('button', { name: 'خيّاط/ة' }).tap()
  await page.getByLabel(words.work.where).selectOption('SY')
  await page.getByLabel(words.work.from).selectOption('2012')
  await page.getByLabel(words.work.until).selectOption('2020')
  await next(words.skills.title)
  await tile('خياطة الملابس').tap()
  await next(words.certificates.title)
  await tile(words.nothing.certificates).tap()
  await next(words.dutch.title)
  for (const sentence of sentences) await page.getByText(sentence, { exact: true }).tap()
  await next(words.week.title)
  await button(words.week.preset.day).tap()
  await next(words.lessons.title)
  const cell = page.getByRole('button', { name: /^الأربعاء، من 08:00/ })
  await cell.tap()
  await next(words.hours.title)
  await button(words.week.band.replace('{{min}}', '16').replace('{{max}}', '24')).tap()
  await next(words.travel.title)
  await tile(common.mode.publicTransport).tap()
  await button(common.minutes_other.replace('{{count}}', '60')).or(button('60 دقيقة')).tap()
  await page.getByLabel(words.travel.postcode).fill('٨٠١١')
  await next(words.wishes.title)
  await tile(words.nothing.wishes).tap()
  await next(words.limits.title)
  await tile(words.nothing.limits).tap()
  await next(words.sharing.title)
  await page.getByRole('radio', { name: words.sharing.yes }).tap()
  await button(words.finishHelper).tap()

  await page.waitForURL(/\/people\/profile-\w+$/)
  const path = `/regions/${region}/profiles/${page.url().split('/').at(-1)}`
  const built = await call<ProfileAnswer>('GET', path)
  expect(built).toMatchObject({
    state: 'unclaimed',
    experience: { 'occ-tailor': { from: '2012-01', until: '2020-12' } },
    availability: { blocks: { lesson: { kind: 'lesson', movable: false } } },
    residence: { postcode: '8011' },
    sharing: { anonymousPool: true },
    certificates: { asked: true, items: {} },
    constraints: { asked: true, excluded: [] },
  })
  expect(new Set(built.history.map(({ actor }) => actor))).toEqual(new Set([helper?.id]))
  const legal = { position: 'statusHolder' }
  await call('PATCH', path, { data: { legal }, ifMatch: built.version })

  const answer = page.waitForResponse((one) => one.url().endsWith('/cards'))
  await button(access.card.make).tap()
  const { token } = (await (await answer).json()) as { token: string }
  const picture = page.getByRole('img', { name: access.card.code })
  const { pathname, origin } = new URL('/card', page.url())
  const { data } = encode(`${origin}${pathname}#${token}.ar`, { ecc: 'M', border: 4 })
  const dark = data.flat().filter(Boolean).length
  const drawn = (await picture.locator('path').last().getAttribute('d')) ?? ''
  expect(drawn.match(/M/g)?.length).toBe(dark)

  const phone = await openPage(`/card#${token}.ar`, { width: 360, language: 'nl' })
  await phone.getByRole('button', { name: access.enter.go }).tap()
  await phone.getByRole('heading', { level: 1, name: me.claim.title }).waitFor()
  for (const said of [me.claim.isMine, me.claim.isTrue, me.claim.mayMatch]) await phone.getByText(said).tap()
  await phone.getByRole('button', { name: me.claim.confirm }).tap()
  await phone.getByRole('heading', { level: 1, name: /ليلى/ }).waitFor()
  await phone.locator('main h3').first().waitFor()
  await noForeignWords(phone)
  const { account: person } = await apiOf(phone.context())<SessionAnswer>('GET', '/session')
  const claimed = await call<ProfileAnswer>('GET', path)
  expect(claimed.history.filter(({ action }) => action === 'claimed')).toMatchObject([{ actor: person?.id }])

  await visit(phone, `/card#${token}.ar`)
  await phone.getByRole('button', { name: access.enter.go }).tap()
  await phone.getByRole('heading', { level: 1, name: access.enter.old }).waitFor()
})
