import { describe, expect, test } from 'vitest'
import { reference } from '#seed'
import originList from '../../seed/generate/origins.json' with { type: 'json' }
import { pictureNamed } from '../../web/features/taxonomy/concept-pictures.ts'
import { formatFor } from '../../web/words/format.ts'
import { countryNames } from '../../web/words/format-countries.ts'
import { uiLanguages } from '../../web/words/languages.ts'

const icons = new Set([...reference().concepts.values()].flatMap(({ icon }) => icon ?? []))

test.each([...icons])('the taxonomy names the picture %s, and it is drawn', (icon) => {
  expect(pictureNamed(icon)).not.toBe(pictureNamed(null))
})

test('every country that people of the demo region come from can be chosen', () => {
  expect(Object.keys(countryNames)).toEqual(expect.arrayContaining(Object.keys(originList.origins)))
})

describe.each(uiLanguages)('in %s', (language) => {
  const { countryName } = formatFor(language)

  test('each country has one name, and no two share it', () => {
    const names = Object.keys(countryNames).map(countryName)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
  })

  test('names stand in its own script', () => {
    const script = { ar: /^[\p{Script=Arabic}\s]+$/u, ti: /^[\p{Script=Ethiopic}\s]+$/u }[language as string]
    if (script) expect(countryName('ER')).toMatch(script)
    else expect(countryName('ER')).toBe('Eritrea')
  })
})

test('a country that nobody foresaw is shown by its code', () => {
  expect(formatFor('ti').countryName('ZZ')).toBe('ZZ')
})
