import { describe, expect, test } from 'vitest'
import type { UiLanguage } from '#contract'
import { languages } from '../../seed/data/languages.ts'
import { dayOf, epochDay, formatFor } from '../../web/words/format.ts'

const [ar, ti, en, nl] = (['ar', 'ti', 'en', 'nl'] as const).map(formatFor) as [
  ReturnType<typeof formatFor>,
  ReturnType<typeof formatFor>,
  ReturnType<typeof formatFor>,
  ReturnType<typeof formatFor>,
]

describe('a day', () => {
  test.each([
    [ar, 'الأحد، 21 آذار 2027'],
    [ti, 'ሰንበት፣ 21 መጋቢት 2027'],
    [en, 'Sunday 21 March 2027'],
    [nl, 'zondag 21 maart 2027'],
  ])('is written day, month, year with its weekday', (format, written) => {
    expect(format.day('2027-03-21', 'full')).toBe(written)
  })

  test.each([
    [ar, 'أيار'],
    [ti, 'ግንቦት'],
    [nl, 'mei'],
  ])('in May bears the name that readers use', (format, month) => {
    expect(format.day('2027-05-04')).toBe(`4 ${month} 2027`)
    expect(format.month('2027-05')).toBe(`${month} 2027`)
  })

  test('is the same from the calendar and from the matcher', () => {
    expect(epochDay('1970-01-02')).toBe(1)
    expect(en.day(epochDay('2028-02-29'))).toBe('29 February 2028')
  })

  test('never has its month first, also as numbers', () => {
    expect(ti.day('2027-03-21', 'numbers')).toBe('21-3-2027')
  })

  test('of a moment is the region’s, not that of UTC', () => {
    expect(dayOf('2026-11-23T23:30:00Z')).toBe('2026-11-24')
    expect(dayOf('2026-07-01T22:30:00Z')).toBe('2026-07-02')
  })
})

describe('a clock', () => {
  test.each([ar, ti, en, nl])('has 24 hours in western digits', (format) => {
    expect(format.time('2026-11-23T13:05:00Z')).toBe('14:05')
    expect(format.time('2026-11-22T23:00:00Z')).toBe('00:00')
    expect(format.hour(5)).toBe('05:00')
  })
})

describe('a relative day', () => {
  test.each([
    [ti, -3, 'ቅድሚ 3 መዓልታት'],
    [ti, -1, 'ትማሊ'],
    [ti, 0, 'ሎሚ'],
    [ti, 1, 'ጽባሕ'],
    [ti, 3, 'ድሕሪ 3 መዓልታት'],
    [ti, 21, 'ድሕሪ 3 ሰሙናት'],
    [ti, 90, 'ድሕሪ 3 ኣዋርሕ'],
    [ar, -2, 'أول أمس'],
    [ar, 3, 'خلال 3 أيام'],
    [ar, 11, 'خلال 11 يومًا'],
    [en, 1, 'tomorrow'],
    [en, -14, '2 weeks ago'],
    [nl, 5, 'over 5 dagen'],
  ])('%# says how far', (format, days, said) => {
    expect(format.relativeDay(epochDay('2026-11-23') + days, '2026-11-23')).toBe(said)
  })

  test('tells days gone by from days to come in every language', () => {
    for (const format of [ar, ti, en, nl])
      for (const days of [1, 2, 3, 11, 30, 100]) {
        const today = epochDay('2026-11-23')
        expect(format.relativeDay(today - days, today)).not.toBe(format.relativeDay(today + days, today))
      }
  })
})

describe('a relative time', () => {
  const now = Date.parse('2026-11-23T10:00:00Z')
  test.each([
    ['2026-11-23T09:59:45Z', 'ሕጂ', 'just now'],
    ['2026-11-23T09:48:00Z', 'ቅድሚ 12 ደቓይቕ', '12 minutes ago'],
    ['2026-11-23T07:00:00Z', 'ቅድሚ 3 ሰዓታት', '3 hours ago'],
    ['2026-11-22T09:00:00Z', 'ትማሊ', 'yesterday'],
  ])('of %s is told in the largest unit that fits', (instant, tigrinya, english) => {
    expect(ti.relativeTime(instant, now)).toBe(tigrinya)
    expect(en.relativeTime(instant, now)).toBe(english)
  })
})

describe('a list', () => {
  test.each([
    [ti, 'and', 'ሰኑይን ሰሉስን'],
    [ti, 'or', 'ሰኑይ ወይ ሰሉስ'],
    [ar, 'and', 'ሰኑይ وሰሉስ'],
    [en, 'or', 'ሰኑይ or ሰሉስ'],
  ] as const)('of two is joined as %s', (format, join, joined) => {
    expect(format.list(['ሰኑይ', 'ሰሉስ'], join)).toBe(joined)
  })

  test('of three puts the Tigrinya suffix on the last two only', () => {
    expect(ti.list(['ሀ', 'ለ', 'መ'])).toBe('ሀ፣ ለን መን')
  })

  test.each([
    [ti, ['ክዳውንቲ ምሕጻብን ምስትራርን', 'ምጽዓን'], 'ክዳውንቲ ምሕጻብን ምስትራርን፤ ምጽዓን'],
    [ti, ['ፍቓድ ምዝዋር B (መኪና)', 'ምጽራይ'], 'ፍቓድ ምዝዋር B (መኪና)፤ ምጽራይ'],
    [ar, ['غسل الملابس وكيّها', 'التنظيف'], 'غسل الملابس وكيّها؛ التنظيف'],
    [en, ['Transport and logistics', 'Cleaning'], 'Transport and logistics; Cleaning'],
    [nl, ['Laden en lossen', 'Schoonmaken'], 'Laden en lossen; Schoonmaken'],
  ])('of labels that say "and" themselves is set with semicolons', (format, labels, written) => {
    expect(format.list(labels)).toBe(written)
  })

  test('of one is that one, and of none is nothing', () => {
    expect(ti.list(['ሰኑይ'])).toBe('ሰኑይ')
    expect(ti.list([])).toBe('')
    expect(nl.list([])).toBe('')
  })
})

describe('numbers', () => {
  test.each([
    [ar, '94.4'],
    [ti, '94.4'],
    [en, '94.4'],
    [nl, '94,4'],
  ])('a score has one decimal in western digits', (format, written) => {
    expect(format.tenths(944)).toBe(written)
  })

  test('a score of whole points keeps its decimal, so that columns line up', () => {
    expect(en.tenths(940)).toBe('94.0')
  })

  test('euros are written without marks that break copying', () => {
    expect(ar.euros(1450)).toBe('€\u00a014.50')
    expect(nl.euros(1450)).toBe('€\u00a014,50')
  })
})

describe('names', () => {
  test.each([
    [ti, 'nl', 'ቋንቋ ኔዘርላንድ'],
    [ti, 'ar', 'ዓረብኛ'],
    [ar, 'ti', 'التغرينية'],
    [en, 'ti', 'Tigrinya'],
    [nl, 'ar', 'Arabisch'],
  ])('a language is named in the language of the screen', (format, code, name) => {
    expect(format.languageName(code)).toBe(name)
  })

  test('a language that people can choose has one name in Tigrinya, here and in the seed', () => {
    for (const { id, labels } of languages) expect(ti.languageName(id)).toBe(labels.ti)
  })

  test('a language without a Tigrinya name is called as its speakers call it', () => {
    expect(ti.languageName('da')).toBe('dansk')
  })

  test('weeks begin on Monday and no two days of a column head look alike', () => {
    for (const language of ['ar', 'ti', 'en', 'nl'] as const satisfies readonly UiLanguage[]) {
      const heads = [0, 1, 2, 3, 4, 5, 6].map((day) => formatFor(language).weekday(day, 'column'))
      expect(new Set(heads).size).toBe(7)
    }
    expect(ti.weekday(0)).toBe('ሰኑይ')
    expect(ar.weekday(6)).toBe('الأحد')
  })

  test('sort without regard to capitals, numbers by size', () => {
    expect(['tafel 10', 'Tafel 9', 'anna'].sort(nl.compare)).toEqual(['anna', 'Tafel 9', 'tafel 10'])
  })
})
