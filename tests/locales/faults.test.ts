import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import { type Fault, faultCodes } from '#contract-faults'
import { faultKey, faultText } from '../../web/words/faults.ts'
import { wordsOf } from './support/words.ts'

const bounds = { least: 5, most: 40 }
const at = (fault: Pick<Fault, 'code' | 'least' | 'most'>): Fault => ({
  in: 'body',
  path: '/hours',
  message: '',
  ...fault,
})

describe.each(uiLanguages)('what is wrong with a field, in %s', (language) => {
  const words = Object.entries(wordsOf(language, 'forms'))
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    resources: { [language]: { forms: Object.fromEntries(words) } },
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const say = (fault: Pick<Fault, 'code' | 'least' | 'most'>) =>
    faultText([at(fault)], '/hours', (key, gaps) => i18n.t(key, { ...gaps }), language)

  test.each(faultCodes)('%s has a sentence of its own', (code) => {
    expect(words.map(([key]) => key)).toContain(`fault.${faultKey(code)}`)
    expect(say({ code, ...bounds })).toMatch(/^[^{}]{8,}$/)
  })
  test('a bound is said as a number', () => {
    expect(say({ code: 'too_small', least: 16 })).toContain('16')
    expect(say({ code: 'too_big', most: 60 })).toContain('60')
  })
  test('a bound of a day is said as a day', () =>
    expect(say({ code: 'too_late', most: '2036-12-31' })).toMatch(/31 .+ 2036/u))
})
