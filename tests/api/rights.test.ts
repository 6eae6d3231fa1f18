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
  rightsOf(aProfile(randomFrom(1, 'rights'), { legal, contact: { adultFrom } }), firstRules)

describe('what the law allows', () => {
  test('a status holder with general assistance may do every kind of work, without an end', () => {
    const all = Object.values(rights({ position: 'statusHolder', benefit: 'generalAssistance' }).rights)
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

  // Participatiewet 8a(2) d; Beleidsregels proefplaatsing UWV 2013, art. 2
  test.for([
    ['generalAssistance', ['free']],
    ['uwv', ['free']],
    ['none', []],
  ] as const)('a trial with benefit %s', ([benefit, expected]) => {
    const { trial } = rights({ position: 'statusHolder', benefit }).rights
    expect(trial?.map(({ reason }) => reason)).toEqual(expected)
  })

  test('a trial while nobody knows the benefit has to be asked about, and nothing else has', () => {
    const { trial, job } = rights({ position: 'statusHolder', benefit: null }).rights
    expect(new Set(trial?.map(({ reason }) => reason))).toEqual(new Set(['benefitUnknown']))
    expect(job).toMatchObject([{ reason: 'free' }])
  })

  // Besluit uitvoering Wav 2022, art. 6.2, 3.2 and 7.8
  test.for(['trial', 'workExperience', 'languageInternship'] as const)(
    'an asylum seeker gets no %s',
    (kind) => {
      const legal = { position: 'asylumSeeker', procedureStart: '2020-01-01' } as const
      expect(rights({ ...legal, benefit: 'generalAssistance' }).rights[kind]).toEqual([])
    },
  )

  test('a school placement is open to an asylum seeker from the first day, on the agreement of the school', () => {
    const { dual } = rights({ position: 'asylumSeeker', procedureStart: '2026-11-20' }).rights
    expect(dual).toMatchObject([{ fromDay: dayNumber('2022-01-01'), reason: 'schoolAgreementNeeded' }])
  })

  // Besluit uitvoering Wav 2022, art. 6.5: only on a contract of employment, until the protection ends
  test.for([
    ['job', ['notificationNeeded']],
    ['starterJob', ['notificationNeeded']],
    ['dual', ['notificationNeeded']],
    ['volunteering', ['statementNeeded']],
    ['trial', []],
    ['workExperience', []],
    ['languageInternship', []],
  ] as const)('temporary protection and %s', ([kind, expected]) => {
    const spans = rights({ position: 'temporaryProtection', benefit: null }).rights[kind] ?? []
    expect(spans.map(({ reason }) => reason)).toEqual(expected)
    for (const { untilDay } of spans) expect(untilDay).toBe(dayNumber('2027-03-04'))
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

  // Wav 8(1) e, 3° takes the permit away; volunteering rests on lawful stay
  test('the accelerated procedure leaves volunteering and nothing paid', () => {
    const { rights: open, rightsReason } = rights({
      position: 'asylumSeeker',
      procedureStart: '2026-01-01',
      blocked: 'acceleratedProcedure',
    })
    expect(Object.keys(open)).toEqual(['volunteering'])
    expect(rightsReason).toBe('referral')
  })

  test('a document that ran out before the work was open opens nothing', () => {
    const legal = {
      position: 'asylumSeeker',
      procedureStart: '2026-06-01',
      documentUntil: '2026-10-01',
    } as const
    expect(rights(legal).rights.job).toEqual([])
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
