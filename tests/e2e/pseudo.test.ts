import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sampleOf } from '../shots/sample.ts'
import { visitsTo } from '../shots/visits.ts'
import { test } from '../support/browser.ts'
import { isWholeOn } from '../support/browser-layout.ts'
import { onlyPseudo, pseudo, speakPseudo } from '../support/browser-pseudo.ts'
import { follow, visit } from '../support/browser-settled.ts'

const sizes = [360, 1440].map((width) => ({ width, textSize: 1 }))

test('every page says only what stands in the files of sentences, and holds sentences that are much longer', {
  timeout: 600_000,
}, async ({ app, openPage }) => {
  const sample = await sampleOf(app.origin)
  const open = new Map<string | undefined, { page: Page; others: Set<string> }>()
  const faults: string[] = []
  for (const { path, as: role } of visitsTo(sample)) {
    const found = open.get(role)
    const page =
      found?.page ?? (await openPage('/ranking', { width: 360, ...(role && { as: sample.personaOf(role) }) }))
    const others = found?.others ?? (await speakPseudo(page.context()))
    open.set(role, { page, others })
    await (found ? follow : visit)(page, path)
    const note = (fault: Error) => faults.push(fault.message)
    expect(await page.locator('h1').textContent()).toMatch(/⟦|\p{Lu}/u)
    await onlyPseudo(page, others).catch(note)
    // Words here are longer than any that a language has.
    await isWholeOn(page, sizes, { words: false }).catch(note)
  }
  expect(faults).toEqual([])
})

test('a word that stands in no file, in text or in a name, is found', async ({ openPage }) => {
  const page = await openPage('/ranking')
  const body = (more: string) =>
    `<html lang="en"><body><p>${pseudo('A <b>whole</b> sentence')}</p>${more}</body></html>`
  await page.setContent(body('<bdi>Rahwa</bdi> <p lang="nl">bakker</p>'))
  await onlyPseudo(page, new Set())
  await page.setContent(body('<p>forgotten</p>'))
  await expect(onlyPseudo(page, new Set())).rejects.toThrow('forgotten')
  await page.setContent(body('<button aria-label="forgotten">×</button>'))
  await expect(onlyPseudo(page, new Set())).rejects.toThrow('forgotten')
})
