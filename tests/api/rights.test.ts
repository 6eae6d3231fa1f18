import { describe, expect, test } from 'vitest'
import { addMonths, dayNumber } from '../../api/adapters/clock.ts'
import { rightsOf } from '../../api/features/profiles/rights.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { firstRules } from '../../seed/data/rules.ts'
import { randomFrom } from '../../seed/random.ts'

type Legal = Parameters<typeof aProfile>[1] extends infer P | undefined
  ? NonNullable<P & { legal?: object }>['legal']
  : never
const rights = (legal: NonNullable<Legal>, adultFrom: string | null = '2010-01-01') =>
  rightsOf(aProfile(randomFrom(1, 'rights'), { legal, contact: { adultFrom } }), firstRules.rights)

describe('what the law allows', () => {
  test('a status holder may do every kind of work, without an end', () => {
    const all = Object.values(rights({ position: 'statusHolder' }).rights)
    expect(all).toHaveLength(7)
    for (const spans of all) expect(spans).toMatchObject([{ untilDay: null, reason: 'free' }])
  })

  test('an asylum seeker works for pay from six months into the procedure until the document ends', () => {
    const { job } = rights({
      position: 'asylumSeeker',
      procedureStart: '2026-08-31',
      documentUntil: '2027-08-31',
    }).rights
    expect(job).toEqual([
      { fromDay: dayNumber('2027-02-28'), untilDay: dayNumber('2027-08-31'), reason: 'permitNeeded' },
    ])
  })

  test('an asylum seeker gets no trial placement', () => {
    expect(rights({ position: 'asylumSeeker', procedureStart: '2020-01-01' }).rights.trial).toEqual([])
  })

  test('volunteering needs no waiting', () => {
    const { volunteering } = rights({ position: 'asylumSeeker', procedureStart: '2026-08-31' }).rights
    expect(volunteering).toMatchObject([{ reason: 'statementNeeded' }])
    expect(volunteering?.[0]?.fromDay).toBeLessThan(dayNumber('2026-08-31'))
  })

  test('without a date the procedure opens no paid work', () => {
    expect(rights({ position: 'asylumSeeker', procedureStart: null }).rights.job).toEqual([])
  })

  test.for(['dublin', 'returnDecision'] as const)('%s gets a referral and no work', (blocked) => {
    expect(rights({ position: 'asylumSeeker', blocked })).toEqual({ rights: {}, rightsReason: 'referral' })
  })

  test('somebody under age is allowed from the day of coming of age', () => {
    const { job } = rights({ position: 'statusHolder' }, '2027-05-01').rights
    expect(job).toMatchObject([{ fromDay: dayNumber('2027-05-01') }])
  })

  test('an unknown position stops nothing and says that it is unknown', () => {
    expect(rights({ position: null }).rights.job).toMatchObject([{ untilDay: null, reason: 'unknown' }])
  })

  test('no reason tells the position', () => {
    const said = JSON.stringify(
      ['statusHolder', 'asylumSeeker', 'temporaryProtection', 'other'].map((position) =>
        rights({ position: position as 'other' }),
      ),
    )
    expect(said).not.toMatch(/asylum|status|protection/i)
  })
})

test.for([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-15', 2, '2027-01-15'],
] as const)('%s and %i months is %s', ([day, months, expected]) => {
  expect(addMonths(day, months)).toBe(expected)
})
