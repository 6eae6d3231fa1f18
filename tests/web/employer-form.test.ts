import { describe, expect, test } from 'vitest'
import { employerSections } from '../../api/features/employers/contract.ts'
import type { VacancySections } from '../../api/features/vacancies/contract.ts'
import type { Relaxation } from '../../matcher/contract.ts'
import { emptyWeek, fullWeek } from '../../matcher/grid.ts'
import { dotsOf, gainedOf, keyOf, shownBefore } from '../../web/features/vacancy-form/count-figures.ts'
import { missingIn } from '../../web/features/vacancy-form/missing.ts'
import { stepOf } from '../../web/features/vacancy-form/steps.ts'
import { decidesWhoFits, sendable } from '../../web/features/vacancy-form/use-vacancy-form.ts'

const rounded = (people: number | null) => ({ people, toAsk: null, exactness: 'fives' as const })

const vacancy: VacancySections = {
  basics: {
    kind: 'job',
    site: 'site-a',
    occupation: 'occ-baker',
    title: { language: 'nl', text: 'Bakker', translations: {} },
    positions: 1,
    startDay: '2027-01-04',
    endDay: null,
    intentionToHire: true,
  },
  work: { tasks: {}, floorLanguages: [], demands: [], dutchSharePercent: null },
  requirements: { skills: {}, certificates: {} },
  hours: { perWeek: { min: null, desired: 24, max: null }, possible: null, required: null },
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  description: null,
  publication: { onWeb: false },
}

describe('the count beside the form', () => {
  test('compares with what it was only where the difference reaches ten', () => {
    expect(shownBefore(rounded(20), rounded(30))).toBe(20)
    expect(shownBefore(rounded(30), rounded(20))).toBe(30)
    expect(shownBefore(rounded(20), rounded(25))).toBeNull()
    expect(shownBefore(rounded(null), rounded(30))).toBeNull()
    expect(shownBefore(rounded(20), rounded(null))).toBeNull()
    expect(shownBefore(null, rounded(20))).toBeNull()
  })

  test('compares any two exact counts', () => {
    expect(
      shownBefore(
        { people: 3, toAsk: null, exactness: 'exact' as const },
        { people: 4, toAsk: null, exactness: 'exact' as const },
      ),
    ).toBe(3)
  })

  test('draws one dot a person and rings those just added', () => {
    const dots = dotsOf(rounded(30), 20)
    expect(dots).toHaveLength(30)
    expect(dots.filter((dot) => dot === 'added')).toHaveLength(10)
    expect(dotsOf(rounded(30), null)).not.toContain('added')
  })

  test('draws none under ten, and none that could not be counted by eye', () => {
    expect(dotsOf(rounded(null), null)).toEqual([])
    expect(dotsOf(rounded(105), null)).toEqual([])
  })

  test('remembers what letting go brought, until it is asked again', () => {
    const what: Relaxation = { type: 'skill', skill: 'sk-bake' }
    const seen = { [keyOf(what)]: 15 }
    expect(gainedOf(seen, [])(what)).toBe(15)
    expect(gainedOf(seen, [{ what, more: 15 }])(what)).toBeNull()
    expect(gainedOf(seen, [])({ type: 'skill', skill: 'sk-team' })).toBeNull()
  })

  test('tells the same skill of Dutch in two tasks apart', () => {
    const ask = (task: string): Relaxation => ({ type: 'language', task, skill: 'reading' })
    expect(keyOf(ask('oven'))).not.toBe(keyOf(ask('shop')))
  })
})

describe('a change of an approved vacancy', () => {
  const { basics, hours } = vacancy
  test.for<[string, Partial<VacancySections>]>([
    ['place', { basics: { ...basics, site: 'site-b' } }],
    ['occupation', { basics: { ...basics, occupation: 'occ-cook' } }],
    ['kind', { basics: { ...basics, kind: 'trial' } }],
    ['hours', { hours: { ...hours, possible: fullWeek } }],
    ['demands', { work: { ...vacancy.work, demands: ['heat'] } }],
    ['skills', { requirements: { skills: {}, certificates: { 'cert-vca': { obtainable: false } } } }],
  ])('in %s goes back to review', ([, change]) => {
    expect(decidesWhoFits(vacancy, { ...vacancy, ...change })).toBe(true)
  })

  test.for<[string, Partial<VacancySections>]>([
    ['title', { basics: { ...basics, title: { ...basics.title, text: 'Broodbakker' } } }],
    ['pay', { pay: { ...vacancy.pay, travelCostPaid: true } }],
    ['description', { description: { language: 'nl', text: 'Vroeg op.', translations: {} } }],
  ])('in %s does not', ([, change]) => {
    expect(decidesWhoFits(vacancy, { ...vacancy, ...change })).toBe(false)
  })
})

test('a task that has no name yet is not sent', () => {
  const task = (text: string) => ({
    title: { language: 'nl', text, translations: {} },
    share: 1,
    dutch: { listening: 'A0', speaking: 'A0', reading: 'A0', writing: 'A0' } as const,
    hard: [],
    floorLanguageHelps: false,
  })
  const work = { ...vacancy.work, tasks: { named: task('Deeg maken'), added: task(' ') } }
  expect(Object.keys(sendable('work', work).tasks)).toEqual(['named'])
  expect(sendable('pay', vacancy.pay)).toBe(vacancy.pay)
})

test.each(['', ' ', '\u200f'])('a contact person called %j is refused at the name', (name) => {
  const contacts = { first: { name, email: null, phone: null } }
  const { error } = employerSections.shape.contacts.safeParse(contacts)
  expect(error?.issues.map(({ path }) => path)).toEqual([['first', 'name']])
})

describe('the summary', () => {
  test('names the steps in which something is still empty', () => {
    expect(missingIn(vacancy)).toEqual(['tasks', 'hours', 'offer'])
    expect(missingIn({ ...vacancy, hours: { ...vacancy.hours, possible: emptyWeek } })).toContain('hours')
    expect(missingIn({ ...vacancy, hours: { ...vacancy.hours, possible: fullWeek } })).not.toContain('hours')
  })

  test('leads from a section to the step that fills it in', () => {
    expect([stepOf('basics'), stepOf('requirements'), stepOf('description')]).toEqual([
      'place',
      'asks',
      'offer',
    ])
  })
})
