import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The letters that a style sheet says its small font files hold. */
async function held(): Promise<Set<number>> {
  const rules = await readFile(join(root, 'web/styles/fonts-own.css'), 'utf8')
  const points = [...rules.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(
    ([, first = '', last = first]) => {
      const from = Number.parseInt(first, 16)
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) => from + index)
    },
  )
  return new Set(points)
}

test.for([
  { language: 'ar', script: /[\u0600-\u06ff]/ },
  { language: 'ti', script: /[\u1200-\u137f]/ },
])('the small font file holds every letter of our words in $language', async ({ language, script }) => {
  const known = await held()
  const folder = join(root, 'locales', language)
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const letters = new Set([...texts.join('')].filter((letter) => script.test(letter)))
  expect(letters.size).toBeGreaterThan(0)
  const missing = [...letters].filter((letter) => !known.has(letter.codePointAt(0) ?? 0))
  expect(missing, 'run node web/vite-fonts.ts').toEqual([])
})
