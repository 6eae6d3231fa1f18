import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import access from '../../locales/ti/access.json' with { type: 'json' }
import words from '../../locales/ti/builder.json' with { type: 'json' }
import codes from '../../locales/ti/codes.json' with { type: 'json' }
import common from '../../locales/ti/common.json' with { type: 'json' }
import me from '../../locales/ti/me.json' with { type: 'json' }
import { count } from '../../matcher/grid.ts'
import { canDo as sentences } from '../../seed/data/can-do.ts'
import { test } from '../support/browser.ts'
import { noForeignWords } from '../support/browser-checks.ts'
import { type Traveller, travellerOn } from '../support/browser-journey.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'
import { visit } from '../support/browser-settled.ts'
import { beginProfile } from './builder-people.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tile = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

const canDo = (level: 'A1' | 'A2', skill: string): string =>
  Object.entries(sentences[level] ?? {}).find(([name]) => name === skill)?.[1].person.ti ?? ''

async function goOn(page: Page, person: Traveller, next: string) {
  await noForeignWords(page)
  await noSidewaysScroll(page)
  await person.tap(button(page, common.next))
  await question(page, next).waitFor()
}

test('a person with a card builds a profile in Tigrinya on a phone, with the line cut in the middle, and sees why work fits', async ({
  openPage,
}) => {
  const desk = await openPage('/', { as: 'marieke', language: 'nl' })
  const begun = await beginProfile(desk.context(), 'Saba Tekle', 'ti')
  const card = await begun.makeCard()

  let page = await openPage(card, { width: 360, language: 'en' })
  let person = travellerOn(page)
  await button(page, access.enter.go).waitFor()
  await person.tap(button(page, access.enter.go))
  await question(page, words.about.title).waitFor()
  const literacy = page.getByRole('group', { name: `ሀ · ${codes.script.geez}` })
  await person.tap(literacy.getByText(codes.literacy.fluent))

  await goOn(page, person, words.work.title)
  await person.tap(tile(page, 'ሰንካቲ'))
  await person.choose(page.getByLabel(words.work.where), 'ER')
  await person.choose(page.getByLabel(words.work.from), '2015')
  await goOn(page, person, words.skills.title)

  await page.context().setOffline(true)
  await person.tap(tile(page, 'ባኒ ምስንካት'))
  await person.type(page.getByRole('searchbox'), 'ኣቅሑ ምሕፃብ')
  await person.tap(page.getByRole('listitem').getByRole('button', { name: 'ኣቑሑ ምሕጻብ' }))
  await expect
    .poll(() => page.locator('header').getByRole('status').textContent())
    .toContain(common.saved.later)
  await goOn(page, person, words.certificates.title)
  await person.tap(tile(page, words.nothing.certificates))
  await goOn(page, person, words.dutch.title)

  // The phone goes off, and on again where there is a line.
  const context = page.context()
  const again = await context.newPage()
  await page.goto('about:blank')
  await context.setOffline(false)
  await visit(again, '/me/build/next')
  page = again
  person = travellerOn(page, person.cost)
  await question(page, words.dutch.title).waitFor()
  await expect.poll(begun.read).toMatchObject({
    skills: { finished: true, items: { 'sk-bake': { level: 2 }, 'sk-dishes': { level: 2 } } },
    certificates: { asked: true },
  })

  for (const sentence of [
    canDo('A2', 'listening'),
    ...['speaking', 'reading', 'writing'].map((skill) => canDo('A1', skill)),
  ])
    await person.tap(page.getByText(sentence, { exact: true }))
  await goOn(page, person, words.week.title)
  await person.tap(button(page, words.week.preset.early))
  await person.tap(button(page, words.week.preset.day))
  await goOn(page, person, words.lessons.title)
  await goOn(page, person, words.hours.title)
  await person.tap(button(page, words.week.band.replace('{{min}}', '24').replace('{{max}}', '32')))
  await person.tap(button(page, words.week.today))
  await goOn(page, person, words.travel.title)
  await person.tap(tile(page, common.mode.bicycle))
  await person.tap(button(page, common.minutes_other.replace('{{count}}', '45')))
  await person.type(page.getByLabel(words.travel.town), 'Zwolle')
  await person.type(page.getByLabel(words.travel.postcode), '8011')
  await goOn(page, person, words.wishes.title)
  await person.tap(button(page, 'ሰንካቲ'))
  await goOn(page, person, words.limits.title)
  await person.tap(tile(page, codes.noDemand.heavyLifting))
  await goOn(page, person, words.sharing.title)
  await person.tap(page.getByRole('radio', { name: words.sharing.yes }))
  await noForeignWords(page)
  await person.tap(button(page, words.finish))

  await question(page, me.claim.title).waitFor()
  for (const said of [me.claim.isMine, me.claim.isTrue, me.claim.mayMatch])
    await person.tap(page.getByText(said))
  await person.tap(button(page, me.claim.confirm))
  await page.getByRole('heading', { name: me.fits }).waitFor()
  person.look()
  await noForeignWords(page)
  const reasons = await page.locator('main .why').allTextContents()
  expect(reasons.length).toBeGreaterThan(0)
  for (const reason of reasons) expect(reason).toMatch(/\p{Script=Ethiopic}/u)

  const built = await begun.read()
  expect(built).toMatchObject({
    state: 'active',
    contact: { language: 'ti', literacy: { geez: 'fluent' } },
    experience: { 'occ-baker': { country: 'ER', from: '2015-01', until: null } },
    mobility: { modes: { bicycle: 'have' }, maxMinutes: 45 },
    residence: { town: 'Zwolle', postcode: '8011' },
    availability: { hoursPerWeek: { min: 24, max: 32 } },
    wishes: { occupations: { 'occ-baker': 'dream' } },
    constraints: { asked: true, excluded: ['heavyLifting'] },
    sharing: { anonymousPool: true },
  })
  expect(count(built.availability.free ?? '')).toBe(7 * 4 + 5 * 10)
  const { taps, letters, screens } = person.cost
  process.stdout.write(
    `a profile in Tigrinya, from the card to the matches: ${screens.size} screens, ${taps} taps, ${letters} letters\n`,
  )
})
