import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { paths } from '../../web/shell/paths.ts'
import { type FormVisit, forms } from '../shots/forms.ts'
import { sampleOf } from '../shots/sample.ts'
import { test as base } from '../support/browser.ts'
import { visit } from '../support/browser-settled.ts'

const test = base.extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))
const texts = 'input.input:not([type=search]):not([readonly]), textarea.input'
const typedInto: Record<string, string> = {
  email: 'typed@example.nl',
  tel: '0612345678',
  numeric: '8011',
  date: '2027-01-15',
  time: '10:00',
}

/** The fields of an open form that hold text of their own; a list to choose from is empty again after each choice. */
async function fieldsOf(page: Page, open: RegExp | undefined) {
  if (open) await page.getByRole('button', { name: open }).first().click()
  const within = open ? page.getByRole('dialog') : page.locator('main')
  const fields = within.locator(texts)
  await fields.first().waitFor()
  return fields.all()
}

const shown = Object.entries(forms).filter((entry): entry is [string, FormVisit] => entry[1] !== null)

describe('what is typed is there after a reload', () => {
  test.for(shown)('in %s', async ([, { at, as: role, open }], { keptPage, sample }) => {
    const as = role && { as: sample.personaOf(role) }
    const page = await keptPage(at(sample), { language: 'en', width: 360, ...as })
    const typed: string[] = []
    for (const field of await fieldsOf(page, open)) {
      const kind = (await field.getAttribute('type')) ?? (await field.getAttribute('inputmode')) ?? ''
      const isList =
        (await field.getAttribute('role')) === 'combobox' && !(await field.getAttribute('maxlength'))
      if (isList) continue
      await field.fill(
        typedInto[kind] ?? typedInto[(await field.getAttribute('inputmode')) ?? ''] ?? 'Typed here',
      )
      // What is no number or day is not kept, and says so.
      if (!(await field.getAttribute('data-unread'))) typed.push(await field.inputValue())
    }
    expect(typed.length).toBeGreaterThan(0)
    await visit(page, at(sample))
    const found: string[] = []
    for (const field of await fieldsOf(page, open)) found.push(await field.inputValue())
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
