import { readFileSync } from 'node:fs'
import type { UiLanguage } from './contract.ts'
import type { ConsentEntry } from './features/profiles/contract.ts'

type Words = { readonly [key: string]: string | Words }

/** Where the sentence stands that somebody reads when they agree: a file of their language, and the keys in it. */
const places: Record<ConsentEntry['consent'], readonly [file: string, ...keys: string[]]> = {
  matching: ['me', 'claim', 'mayMatch'],
  pool: ['access', 'pool', 'title'],
  name: ['access', 'ask'],
  keepLonger: ['privacy', 'keep', 'ask'],
}

const read = new Map<string, Words>()

const fileOf = (language: UiLanguage, file: string): Words => {
  const path = `../locales/${language}/${file}.json`
  const words = read.get(path) ?? JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  read.set(path, words)
  return words
}

/** The sentence by which a consent is asked in a language, as it stands on screen, without its marks. */
export const consentWords = (consent: ConsentEntry['consent'], language: UiLanguage): string => {
  const [file, ...keys] = places[consent]
  let found: string | Words | undefined = fileOf(language, file)
  for (const key of keys) found = typeof found === 'object' ? found[key] : undefined
  if (typeof found !== 'string') throw new Error(`${language}/${file}.json has no ${keys.join('.')}`)
  return found.replace(/<\/?bdi>/g, '')
}
