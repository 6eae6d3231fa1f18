import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { paths } from '../../web/shell/paths.ts'
import { type FormVisit, forms } from '../shots/forms.ts'
import { sampleOf, signIn } from '../shots/sample.ts'
import { test as base } from '../support/browser.ts'
import { reload } from '../support/browser-settled.ts'

const shown = Object.entries(forms).filter((entry): entry is [string, FormVisit] => entry[1] !== null)

const test = base
  .extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))
  .extend('made', { scope: 'file' }, async ({ app, sample }) => {
    const of = async ([name, { first }]: (typeof shown)[number]) =>
      [name, (await first?.((persona) => signIn(app.origin, persona), sample)) ?? ''] as const
    return new Map(await Promise.all(shown.map(of)))
  })
const texts = 'input.input:not([type=search]):not([readonly]), textarea.input'
const typedInto: Record<string, string> = {
  email: 'typed@example.nl',
  tel: '0612345678',
  numeric: '8011',
  date: '2027-01-15',
  time: '10:00',
}

/** The fields of an open form that hold text of their own; a list to choose from is empty again after each choice. */
async function fieldsOf(page: Page, form: FormVisit, isFirst: boolean) {
  const { open, opens, begin = [], choice, isSearch } = form
  const press = (name: RegExp) => page.getByRole('button', { name }).first().click()
  if (open) await press(open)
  if (isFirst) for (const name of begin) await press(name)
  if (isFirst && choice) {
    await page.locator('main').getByRole('combobox').fill(choice)
    await page.locator('[role=option]').first().click()
  }
  const within = open && opens !== 'part' ? page.getByRole('dialog') : page.locator('main')
  const fields = within.locator(isSearch ? 'input[type=search]' : texts)
  await fields.first().waitFor()
  return fields.all()
}

describe('what is typed is there after a reload', () => {
  test.for(shown)('in %s', async ([name, form], { keptPage, made, sample }) => {
    const { as, text = 'Typed here' } = form
    const who = typeof as === 'object' ? as.persona : as && sample.personaOf(as)
    const page = await keptPage(form.at(sample, made.get(name) ?? ''), {
      language: 'en',
      width: 360,
      ...(who && { as: who }),
    })
    const typed: string[] = []
    for (const field of await fieldsOf(page, form, true)) {
      const kind = (await field.getAttribute('type')) ?? (await field.getAttribute('inputmode')) ?? ''
      const isList =
        (await field.getAttribute('role')) === 'combobox' && !(await field.getAttribute('maxlength'))
      if (isList) continue
      await field.fill(typedInto[kind] ?? typedInto[(await field.getAttribute('inputmode')) ?? ''] ?? text)
      // What is no number or day is not kept, and says so.
      if (!(await field.getAttribute('data-unread'))) typed.push(await field.inputValue())
    }
    expect(typed.length).toBeGreaterThan(0)
    await reload(page)
    const found: string[] = []
    for (const field of await fieldsOf(page, form, false)) found.push(await field.inputValue())
    expect(found).toEqual(expect.arrayContaining(typed))
  })
})

test('where the reader has set all colours, what is chosen still looks chosen', async ({
  openPage,
  sample,
}) => {
  const as = sample.personaOf('person')
  const page = await openPage(paths.build.to({ step: 'wishes' }), { as, language: 'en', width: 360 })
  await page.emulateMedia({ forcedColors: 'active' })
  const grounds = await page.locator('.seg label').evaluateAll((labels) =>
    labels.map((label) => ({
      isChosen: label.querySelector('input')?.checked,
      ground: getComputedStyle(label).backgroundColor,
    })),
  )
  const chosen = grounds.filter(({ isChosen }) => isChosen).map(({ ground }) => ground)
  expect(chosen.length).toBeGreaterThan(0)
  for (const { isChosen, ground } of grounds) if (!isChosen) expect(chosen).not.toContain(ground)
})
