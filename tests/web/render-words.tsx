import { readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import type { UiLanguage } from '#contract'
import type { Words } from '../../web/words/say.ts'
import { Shelf } from '../../web/words/shelf.ts'
import { ShelfContext } from '../../web/words/translation.ts'

/** A file of words as it is on disk. */
export const readWords = (language: UiLanguage, noun: string): Words =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/${noun}.json`, import.meta.url), 'utf8'),
  ) as Words

/** A screen's words in one language, as the app has them; of some nouns beside what every page has. */
export function wordsIn(language: UiLanguage, nouns: readonly string[] = []): Shelf {
  const shelf = new Shelf(language, async (_language, noun) => readWords(language, noun))
  for (const noun of ['common', 'errors', ...nouns]) shelf.put(language, noun, readWords(language, noun))
  return shelf
}

/** The HTML that a part gives in one language; `nouns` are its other files of words. */
export const htmlIn = (language: UiLanguage, part: ReactElement, nouns: readonly string[] = []): string =>
  renderToStaticMarkup(
    <ShelfContext value={wordsIn(language, nouns)}>
      <MemoryRouter>{part}</MemoryRouter>
    </ShelfContext>,
  )

/** What screen readers hear of a picture. */
export const spokenOf = (html: string): string | undefined => /aria-label="([^"]*)"/.exec(html)?.[1]
