import { describe, expect, test } from 'vitest'
import { upgradedBody } from '../../api/adapters/store/upgrade.ts'
import { type RegionRules, type RuleChange, ruleChange } from '../../api/features/regions/contract.ts'
import { rulesFaults, withFirstRules } from '../../api/features/regions/rules.ts'
import { changeFaults, withoutVersion, withVersion } from '../../api/features/regions/rules-change.ts'
import { lawFaults } from '../../api/features/regions/rules-law.ts'
import { regions } from '../../api/features/regions/store.ts'
import { firstRules } from '../../seed/data/rules.ts'
import snapshots from '../seed/snapshots/regions.json' with { type: 'json' }

const today = '2026-12-01'

/** A change of one rule of a list: what holds today, with other values. */
const changed = (list: RuleChange['list'], id: string, more: object): RuleChange => {
  const versions: readonly { id: string }[] = firstRules[list]
  const last = versions.findLast((one) => one.id === id)
  return ruleChange.parse({ list, rule: { ...last, validFrom: today, validUntil: null, ...more } })
}
const daysOf = (rules: RegionRules, list: RuleChange['list'], id: string) =>
  rules[list].filter((one) => one.id === id).map(({ validFrom, validUntil }) => [validFrom, validUntil])
const codesOf = (change: RuleChange, before = firstRules) =>
  changeFaults(change, before, today).map(({ path, code }) => `${path} ${code}`)

test('a region from before there were papers and help reads those that come with the product', () => {
  for (const { steps, record } of snapshots) {
    const { rules } = upgradedBody(regions, structuredClone(record), steps) as { rules: RegionRules }
    const { papers, instruments } = withFirstRules(rules, firstRules)
    expect([papers.length, instruments.length]).not.toContain(0)
    expect(codesOf(changed('papers', 'paper-kvk', {}), { ...rules, papers, instruments })).toEqual([])
  }
})

describe('a new version of a rule', () => {
  test('ends what held on the day before', () => {
    const next = withVersion(
      firstRules,
      changed('numbers', 'noContactDays', { value: 21, validFrom: '2027-01-10' }),
    )
    expect(daysOf(next, 'numbers', 'noContactDays')).toEqual([
      ['2026-01-01', '2027-01-09'],
      ['2027-01-10', null],
    ])
  })

  test('ends when the next that is planned begins', () => {
    const later = withVersion(firstRules, changed('numbers', 'noContactDays', { validFrom: '2027-03-01' }))
    const next = withVersion(later, changed('numbers', 'noContactDays', { validFrom: '2027-02-01' }))
    expect(daysOf(next, 'numbers', 'noContactDays')).toEqual([
      ['2026-01-01', '2027-01-31'],
      ['2027-02-01', '2027-02-28'],
      ['2027-03-01', null],
    ])
  })

  test('replaces one that begins on the same day', () => {
    const once = withVersion(firstRules, changed('numbers', 'noContactDays', { value: 20 }))
    const twice = withVersion(once, changed('numbers', 'noContactDays', { value: 21 }))
    expect(daysOf(twice, 'numbers', 'noContactDays')).toEqual([
      ['2026-01-01', '2026-11-30'],
      [today, null],
    ])
  })

  test('is gone without a trace when it is taken back before it counts', () => {
    const next = withVersion(firstRules, changed('limits', 'limit-trial', { validFrom: '2027-01-10' }))
    const back = withoutVersion(next, { list: 'limits', rule: 'limit-trial', from: '2027-01-10' })
    expect(back).toEqual(firstRules)
    expect(withoutVersion(firstRules, { list: 'limits', rule: 'limit-trial', from: '2027-01-10' })).toBeNull()
  })
})

describe('a change of a rule', () => {
  test.for<[string, RuleChange, string[]]>([
    ['another number of days', changed('numbers', 'noContactDays', { value: 21 }), []],
    ['stricter: a trial of four months at most', changed('limits', 'limit-trial', { maxMonths: 4 }), []],
    ['yesterday', changed('numbers', 'noContactDays', { validFrom: '2026-11-30' }), ['/rule/validFrom past']],
    [
      'an end before it begins',
      changed('papers', 'paper-kvk', { validUntil: '2026-11-30' }),
      ['/rule/validUntil order'],
    ],
    ['an end of a paper', changed('papers', 'paper-kvk', { validUntil: '2027-01-01' }), []],
    [
      'an end of a number that has to be there',
      changed('numbers', 'permitWeeks', { validUntil: '2027-01-01' }),
      ['/rule/validFrom gap'],
    ],
    ['a paper of the region itself', changed('papers', 'paper-kvk', { id: 'rule-own' }), []],
    [
      'a number that nobody knows',
      changed('limits', 'limit-trial', { id: 'rule-own' }),
      ['/rule/id invalid_value'],
    ],
    ['a limit of another kind', changed('limits', 'limit-trial', { kind: 'job' }), ['/rule invalid_value']],
  ])('%s', ([, change, faults]) => {
    expect(codesOf(change)).toEqual(faults)
  })
})

describe('the law is the most that a region opens and the least that it asks', () => {
  test('the first rules lie within it', () => {
    const nothing = { ...firstRules, rights: [], blocked: [], limits: [], wages: [] }
    expect(lawFaults(firstRules, nothing)).toEqual([])
    expect(rulesFaults(firstRules, firstRules, today)).toEqual([])
  })

  // Each with where it stands: see the sources of the first rules.
  test.for<[string, RuleChange, string]>([
    [
      'work experience with temporary protection',
      changed('rights', 'rights-temporary-protection', { kinds: ['job', 'workExperience'] }),
      '/rule/kinds beyond_law',
    ],
    [
      'paid work in the procedure without a permit',
      changed('rights', 'rights-asylum-seeker-paid', { permit: 'notNeeded' }),
      '/rule/permit beyond_law',
    ],
    [
      'paid work in the procedure from the first day',
      changed('rights', 'rights-asylum-seeker-paid', { afterMonths: 0 }),
      '/rule/afterMonths beyond_law',
    ],
    [
      'a right that outlives its document',
      changed('rights', 'rights-asylum-seeker-paid', { until: null }),
      '/rule/until beyond_law',
    ],
    [
      'voluntary work during a transfer',
      changed('blocked', 'blocked-dublin', { leaves: ['volunteering'] }),
      '/rule/leaves beyond_law',
    ],
    ['a trial of a year', changed('limits', 'limit-trial', { maxMonths: 12 }), '/rule/maxMonths bounds'],
    [
      'a trial without a length',
      changed('limits', 'limit-trial', { maxMonths: null }),
      '/rule/maxMonths bounds',
    ],
    [
      'three months before an extension',
      changed('limits', 'limit-trial-uwv', { usualMonths: 3 }),
      '/rule/usualMonths bounds',
    ],
    [
      'a trial without permission',
      changed('limits', 'limit-trial', { requires: ['intentionToHire'] }),
      '/rule/requires beyond_law',
    ],
    [
      'learning and working without a school',
      changed('limits', 'limit-dual', { requires: [] }),
      '/rule/requires beyond_law',
    ],
    [
      'a minimum wage that falls',
      changed('wages', 'minimum-wage', { validFrom: '2027-01-01', centsByAge: { '21': 1400 } }),
      '/rule/centsByAge/21 beyond_law',
    ],
    [
      'a threshold of five people',
      changed('numbers', 'suppressionThreshold', { value: 5 }),
      '/rule/value bounds',
    ],
  ])('%s is refused', ([, change, fault]) => {
    expect(codesOf(change)).toEqual([fault])
  })

  test('a minimum wage that rises is taken on', () => {
    const change = changed('wages', 'minimum-wage', { validFrom: '2027-01-01', centsByAge: { '21': 1520 } })
    expect(codesOf(change)).toEqual([])
  })
})
