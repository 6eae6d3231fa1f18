import { readFileSync } from 'node:fs'
import type english from '../locales/en/mails.json'
import { type UiLanguage, uiLanguages } from './contract.ts'

const file = (language: UiLanguage): URL => new URL(`../locales/${language}/mails.json`, import.meta.url)

/** The words of mails in each language, read once at start. */
export const mailWords = Object.fromEntries(
  uiLanguages.map((language) => [language, JSON.parse(readFileSync(file(language), 'utf8')) as unknown]),
) as Record<UiLanguage, typeof english>
