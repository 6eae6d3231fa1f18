import { expect, test } from 'vitest'
import { workingDaysAfter, workingDaysBefore } from '../../api/working-days.ts'
import { holidaysOf, isWorkingDay } from '../../locales/holidays.ts'

// Good Friday, Easter and Easter Monday, Ascension, Whitsun and Whit Monday of each year.
test.each([
  [2024, ['2024-03-29', '2024-03-31', '2024-04-01', '2024-05-09', '2024-05-19', '2024-05-20']],
  [2025, ['2025-04-18', '2025-04-20', '2025-04-21', '2025-05-29', '2025-06-08', '2025-06-09']],
  [2026, ['2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25']],
  [2027, ['2027-03-26', '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17']],
  [2030, ['2030-04-19', '2030-04-21', '2030-04-22', '2030-05-30', '2030-06-09', '2030-06-10']],
  [2038, ['2038-04-23', '2038-04-25', '2038-04-26', '2038-06-03', '2038-06-13', '2038-06-14']],
])('in %i the holidays that follow Easter are found', (year, days) => {
  expect(holidaysOf(year)).toEqual(expect.arrayContaining(days))
})

test.each([
  ['2026-01-01', false, 'New Year'],
  ['2026-01-02', true, 'a Friday'],
  ['2026-01-03', false, 'a Saturday'],
  ['2026-04-27', false, 'the king’s birthday'],
  ['2025-04-26', false, 'the king’s birthday of a year in which the 27th is a Sunday'],
  ['2026-05-05', false, 'Liberation Day'],
  ['2026-05-04', true, 'the day before it'],
  ['2026-12-24', true, 'Christmas Eve'],
  ['2026-12-25', false, 'Christmas'],
  ['2028-12-26', false, 'the day after Christmas'],
] as const)('%s counts as a working day: %s, it is %s', (day, is, _) => {
  expect(isWorkingDay(day)).toBe(is)
})

test.each([
  ['2026-11-27', 5, '2026-12-04', 'a weekend'],
  ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
  ['2026-12-23', 2, '2026-12-28', 'Christmas and a weekend'],
  ['2026-12-31', 1, '2027-01-04', 'the turn of the year'],
  ['2027-03-25', 1, '2027-03-30', 'Easter'],
  ['2026-11-27', 0, '2026-11-27', 'nothing'],
] as const)('from %s, %i working days lead to %s, over %s', (day, count, end, _) => {
  expect(workingDaysAfter(day, count)).toBe(end)
})

test.each([
  ['2026-12-07', 2, '2026-12-03'],
  ['2026-12-28', 2, '2026-12-23'],
  ['2027-01-04', 1, '2026-12-31'],
] as const)('before %s, %i working days lead back to %s', (day, count, end) => {
  expect(workingDaysBefore(day, count)).toBe(end)
})
