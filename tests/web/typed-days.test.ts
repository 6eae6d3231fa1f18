import { expect, test } from 'vitest'
import { firstRules } from '../../seed/data/rules.ts'
import { leastWageOn } from '../../web/features/regions/minimum-wage.ts'
import { formatFor } from '../../web/words/format.ts'
import { uiLanguages } from '../../web/words/languages.ts'
import { dayIn, monthIn } from '../../web/words/typed-days.ts'

test.each([
  ['25-12-2026', '2026-12-25'],
  [' 5/3/2026 ', '2026-03-05'],
  ['5.3.26', '2026-03-05'],
  ['5 3 1998', '1998-03-05'],
  ['7-1-71', '1971-01-07'],
  ['2026-12-25', '2026-12-25'],
  ['٢٥/١٢/٢٠٢٦', '2026-12-25'],
  ['۲۵-۱۲-۲۰۲۶', '2026-12-25'],
  ['፳፭-፲፪-2026', '2026-12-25'],
  ['25 december 2026', '2026-12-25'],
  ['25 Dec 2026', '2026-12-25'],
  ['5 mrt. 2026', '2026-03-05'],
  ['25 كانون الأول 2026', '2026-12-25'],
  ['5 መጋቢት 2026', '2026-03-05'],
])('the day in “%s” is understood', (typed, day) => expect(dayIn(typed)).toBe(day))

test.each(['', '25', '25-12', '31-2-2026', '12-25-2026', 'tomorrow', '25 smarch 2026', '1-1-202'])(
  'there is no day in “%s”',
  (typed) => expect(dayIn(typed)).toBeNull(),
)

test.each([
  ['12-2026', '2026-12'],
  ['2026-12', '2026-12'],
  ['5/15', '2015-05'],
  ['mei 2015', '2015-05'],
  ['ግንቦት 2015', '2015-05'],
  ['٥/٢٠١٥', '2015-05'],
])('the month in “%s” is understood', (typed, month) => expect(monthIn(typed)).toBe(month))

test.each(uiLanguages)('a day is understood as %s writes it itself', (language) => {
  for (const day of ['2026-01-31', '2026-06-01', '2027-12-09'])
    expect([dayIn(formatFor(language).day(day)), monthIn(formatFor(language).month(day))]).toEqual([
      day,
      day.slice(0, 7),
    ])
})

test('what the law asks for is that of the day, for the oldest age; nothing where nobody knows', () => {
  expect(leastWageOn(firstRules.wages, '2026-06-30')).toEqual({ age: '21', cents: 1471 })
  expect(leastWageOn(firstRules.wages, '2026-07-01')).toEqual({ age: '21', cents: 1499 })
  expect(leastWageOn(firstRules.wages, '2030-01-01')).toBeNull()
})
