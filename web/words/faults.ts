import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fault } from '#contract-faults'
import { standingFaults } from '../data/standing-faults.ts'
import { formatFor } from './format.ts'
import { type Key, keyOf, type SayFirst } from './keys.ts'
import { uiLanguageOf } from './languages.ts'

type FaultKey = Extract<Key<'forms'>, `forms:fault.${string}`>

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

const faultAt = (faults: readonly Fault[], pointer: string): Fault | undefined =>
  faults.find(({ path }) => path === pointer || path.startsWith(`${pointer}/`))

/** What the server found wrong at a JSON pointer or below it, in the words of `forms`; undefined for nothing. */
export function faultText(
  faults: readonly Fault[],
  pointer: string,
  t: SayFirst<FaultKey>,
  language: string,
): string | undefined {
  const found = faultAt(faults, pointer)
  if (!found) return undefined
  const bounds = { least: bound(found.least, language), most: bound(found.most, language) }
  return t([keyOf('forms:fault', faultKey(found.code)), 'forms:fault.invalidValue'], bounds)
}

const none: readonly Fault[] = []

/**
 * What is wrong with the fields of a form, by JSON pointer, in the language of the screen. A fault goes as soon as its
 * field is changed: what it says is no longer known to be true.
 */
export function useFaultText(
  faults: readonly Fault[] | undefined = none,
  values: unknown,
): (pointer: string) => string | undefined {
  const { t, i18n } = useTranslation('forms')
  const [told, setTold] = useState({ faults, values })
  if (told.faults !== faults) setTold({ faults, values })
  const standing = told.faults === faults ? standingFaults(faults, told.values, values) : faults
  return (pointer) => faultText(standing, pointer, t, i18n.language)
}
