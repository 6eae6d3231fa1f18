import type { TFunction } from 'i18next'
import type { Fault } from '#contract'
import { formatFor } from './format.ts'
import { uiLanguageOf } from './languages.ts'

/** The key under which the sentence of a fault stands in `forms`. */
export const faultKey = (code: string): string =>
  code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const lengthOfDay = 10

/** What a fault says is right, in words: a number, a day or a month. */
const bound = (value: string | number | undefined, language: string): string => {
  const format = formatFor(uiLanguageOf(language))
  if (typeof value !== 'string') return format.number(value ?? 0)
  return value.length < lengthOfDay ? format.month(value) : format.day(value)
}

/** What the server found wrong at a JSON pointer or below it, in the words of `forms`; undefined for nothing. */
export function faultText(
  faults: readonly Fault[],
  pointer: string,
  t: TFunction,
  language: string,
): string | undefined {
  const found = faults.find(({ path }) => path === pointer || path.startsWith(`${pointer}/`))
  if (!found) return undefined
  const bounds = { least: bound(found.least, language), most: bound(found.most, language) }
  return t([`forms:fault.${faultKey(found.code)}`, 'forms:fault.invalidValue'], bounds)
}
