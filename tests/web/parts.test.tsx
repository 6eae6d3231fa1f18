import { describe, expect, test } from 'vitest'
import { errorCodes } from '#contract-faults'
import { ErrorPanel } from '../../web/components/error-panel.tsx'
import { initials } from '../../web/components/face.tsx'
import { TextField } from '../../web/components/field.tsx'
import { OwnWords, wordsFor } from '../../web/components/own-text.tsx'
import { ApiError } from '../../web/data/api.ts'
import { newId } from '../../web/data/ids.ts'
import { codeIn } from '../../web/features/accounts/code-field.tsx'
import type { Taxonomy } from '../../web/features/taxonomy/use-taxonomy.ts'
import { KindLine } from '../../web/features/vacancies/kind-line.tsx'
import { WorkTitle, WrittenTitle } from '../../web/features/vacancies/work-title.tsx'
import { dirOf, fromBrowser, isUiLanguage, uiLanguages } from '../../web/words/languages.ts'
import { htmlIn } from './render-words.tsx'

test.each([
  ['Rahwa', 'R'],
  ['Marieke de Boer', 'MB'],
  [' wim  van vliet ', 'WV'],
  ['ራህዋ ተስፋይ', 'ራተ'],
  ['', ''],
])('the face of "%s" shows %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test.each([
  ['123456', '123456'],
  ['12 34-56', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['1234567', '123456'],
  ['', ''],
])('the code typed as "%s" is %s', (typed, code) => {
  expect(codeIn(typed)).toBe(code)
})

describe('a field', () => {
  const field = <TextField label="KvK" hint="8 digits" fault="7 digits" value="" onChange={() => {}} />

  test('is named by its label and explained by fault and hint together', () => {
    const html = htmlIn('en', field)
    const id = /<input[^>]*\bid="([^"]+)"/.exec(html)?.[1]
    expect(html).toContain(`<label for="${id}">`)
    expect(html).toContain(`aria-describedby="${id}-fault ${id}-hint"`)
    expect(html).toContain('aria-invalid="true"')
  })

  test('without a fault is not invalid and describes itself by what is there', () => {
    const html = htmlIn('en', <TextField label="Name" value="" onChange={() => {}} />)
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('aria-describedby')
  })
})

describe('the line above a place', () => {
  const taxonomy = { label: () => 'Cook' } as unknown as Taxonomy
  const titled = (text: string) => ({
    kind: 'job' as const,
    occupation: 'occ-cook',
    title: { language: 'en', text, translations: {} },
  })
  const lineOf = (text: string) => htmlIn('en', <KindLine vacancy={titled(text)} taxonomy={taxonomy} />)

  test('says the occupation where the title does not', () => {
    expect(lineOf('Zelfstandig werkend kok')).toContain('Paid job · Cook')
    expect(lineOf('Cook')).not.toContain('Cook')
  })
})

describe('the name of a work', () => {
  const taxonomy = { label: () => 'خباز' } as unknown as Taxonomy
  const title = { language: 'nl', text: 'Medewerker bakkerij', translations: {} }
  const translated = { ...title, translations: { ar: { text: 'عامل مخبز', by: 'human' as const } } }
  const work = { kind: 'job' as const, occupation: 'occ-baker', title }

  test('is the occupation for who cannot read its title, said once, with the title and its language below', () => {
    expect(htmlIn('ar', <WorkTitle {...work} taxonomy={taxonomy} />)).toBe('خباز')
    expect(htmlIn('ar', <KindLine vacancy={work} taxonomy={taxonomy} />)).not.toContain('خباز')
    const below = htmlIn('ar', <WrittenTitle title={title} />)
    expect(below).toContain('الهولندية')
    expect(below).toContain('<bdi lang="nl" dir="ltr">Medewerker bakkerij</bdi>')
  })

  test('is its title where it is written in the language of the reader or translated into it', () => {
    expect(htmlIn('nl', <WorkTitle {...work} taxonomy={taxonomy} />)).toContain('Medewerker bakkerij')
    const html = htmlIn('ar', <WorkTitle {...work} title={translated} taxonomy={taxonomy} />)
    expect(html).toBe('<bdi lang="ar" dir="rtl">عامل مخبز</bdi>')
    expect(htmlIn('ar', <WrittenTitle title={translated} />)).toBe('')
  })
})

describe('what somebody wrote', () => {
  const text = {
    language: 'ti',
    text: 'ሰላም',
    translations: { nl: { text: 'Hallo', by: 'machine' as const } },
  }

  test('is shown in the reader’s language where it was translated, and says by whom', () => {
    expect(wordsFor(text, 'nl')).toEqual({ language: 'nl', text: 'Hallo', by: 'machine' })
  })

  test('is shown as it was written where it was not', () => {
    expect(wordsFor(text, 'ar')).toEqual({ language: 'ti', text: 'ሰላም', by: 'own' })
    expect(wordsFor(text, 'ti').by).toBe('own')
  })

  test('carries its own language and direction, and is escaped', () => {
    const hostile = { language: 'ar', text: '<img onerror=x>', translations: {} }
    expect(htmlIn('en', <OwnWords text={hostile} />)).toBe(
      '<bdi lang="ar" dir="rtl">&lt;img onerror=x&gt;</bdi>',
    )
  })
})

describe('an error', () => {
  test.each([...errorCodes, 'offline'] as const)('"%s" has words in every language', (code) => {
    for (const language of uiLanguages) {
      const html = htmlIn(language, <ErrorPanel error={new ApiError(code)} />)
      expect(html).not.toContain(`${code}.title`)
      expect(html).not.toContain(`${code}.text`)
    }
  })

  test('of a lost session leads to signing in', () => {
    expect(htmlIn('en', <ErrorPanel error={new ApiError('notSignedIn')} />)).toContain('href="/sign-in"')
    expect(htmlIn('en', <ErrorPanel error={new ApiError('internal')} />)).not.toContain('href=')
  })
})

describe('languages', () => {
  test('the browser’s first that we have is taken, English otherwise', () => {
    expect(fromBrowser(['fr-FR', 'ti-ER', 'nl'])).toBe('ti')
    expect(fromBrowser(['fr'])).toBe('en')
    expect(fromBrowser([])).toBe('en')
  })

  test('Arabic and Persian run from right to left, also with a region', () => {
    expect(['ar-SY', 'fa', 'ur', 'ti', 'nl-NL'].map(dirOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr'])
  })

  test('names of built-in properties are no languages', () => {
    expect(isUiLanguage('constructor')).toBe(false)
    expect(isUiLanguage(null)).toBe(false)
  })
})

test('a new id has the shape that the server takes, and no two are alike', () => {
  const ids = Array.from({ length: 100 }, () => newId('profile'))
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^profile-[0-9a-z]{26}$/)
})
