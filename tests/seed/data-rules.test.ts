import { describe, expect, test } from 'vitest'
import { ruleNumbers } from '#contract/regions'
import { blockedCases, legalPositions } from '../../api/features/profiles/contract.ts'
import { rulesFaults } from '../../api/features/regions/rules.ts'
import { kinds } from '../../matcher/codes.ts'
import { firstRules } from '../../seed/data/rules.ts'

const today = '2026-11-27'
const { rights, blocked, limits, numbers, wages, papers, instruments } = firstRules
const all = [...rights, ...blocked, ...limits, ...numbers, ...wages, ...papers, ...instruments]
const numberOf = (name: string) => numbers.find(({ id }) => id === name)?.value
const limitOf = (name: string) => limits.find(({ id }) => id === name)
const opened = (position: (typeof legalPositions)[number]) =>
  firstRules.rights.filter((rule) => rule.position === position)
const rightTo = (position: (typeof legalPositions)[number], kind: (typeof kinds)[number]) =>
  opened(position).filter((rule) => rule.kinds.includes(kind))

describe('the rules a region begins with', () => {
  test('each have an id and a first day of their own, a source, and a sentence in every language', () => {
    expect(new Set(all.map(({ id, validFrom }) => `${id} ${validFrom}`)).size).toBe(all.length)
    for (const { id, source, says } of all) {
      expect(source.length, id).toBeGreaterThan(10)
      expect(says.ar, id).toMatch(/\p{Script=Arabic}/u)
      expect(says.ti, id).toMatch(/\p{Script=Ethiopic}/u)
      expect(new Set(Object.values(says)).size, id).toBe(4)
    }
  })

  test('point to the text of a law where they were read there', () => {
    for (const { id, proof, link } of [...rights, ...blocked])
      if (proof === 'law') expect(link, id).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/.*#Artikel/)
  })

  test('may stand as they are in a region of today', () => {
    expect(rulesFaults(firstRules, firstRules, today)).toEqual([])
  })

  test('give every number there is, once', () => {
    expect(numbers.map(({ id }) => id).sort()).toEqual([...ruleNumbers].sort())
  })

  test('answer for every legal position and every blocked case', () => {
    for (const position of legalPositions) expect(opened(position), position).not.toEqual([])
    expect(firstRules.blocked.map((rule) => rule.case).sort()).toEqual(['minor', ...blockedCases].sort())
  })

  test('say one thing at most about a position, a kind and a benefit', () => {
    for (const position of legalPositions)
      for (const kind of kinds) {
        const said = rightTo(position, kind).map(({ benefit }) => benefit)
        expect(new Set(said).size, `${position} ${kind}`).toBe(said.length)
      }
  })

  // Each row: position, kind, and the papers that its rules ask for, as the articles in the source say.
  test.for([
    ['statusHolder', 'job', ['notNeeded']],
    ['statusHolder', 'trial', ['notNeeded', 'notNeeded']],
    ['temporaryProtection', 'job', ['notifiedByEmployer']],
    ['temporaryProtection', 'dual', ['notifiedByEmployer']],
    ['temporaryProtection', 'trial', []],
    ['temporaryProtection', 'workExperience', []],
    ['temporaryProtection', 'languageInternship', []],
    ['temporaryProtection', 'volunteering', ['volunteerStatement']],
    ['asylumSeeker', 'job', ['requestedByEmployer']],
    ['asylumSeeker', 'dual', ['schoolAgreement']],
    ['asylumSeeker', 'trial', []],
    ['asylumSeeker', 'workExperience', []],
    ['asylumSeeker', 'volunteering', ['volunteerStatement']],
    ['other', 'job', ['onRecord']],
  ] as const)('%s, %s', ([position, kind, papers]) => {
    expect(rightTo(position, kind).map(({ permit }) => permit)).toEqual(papers)
  })

  test('open paid work to asylum seekers after six months, no longer than their document, with a day to look again', () => {
    expect(rightTo('asylumSeeker', 'job')).toMatchObject([
      { afterMonths: 6, until: 'wDocument', subsidy: false, reviewOn: '2027-01-01' },
    ])
  })

  test('end temporary protection on 4 March 2027 and ask to look again three months before', () => {
    expect(rightTo('temporaryProtection', 'job')).toMatchObject([
      { validUntil: '2027-03-04', reviewOn: '2026-12-04', subsidy: false },
    ])
  })

  test('give no right to wage subsidy on status alone, and no number caps asylum seekers at 24 weeks', () => {
    expect(rights.filter(({ subsidy }) => subsidy)).toEqual([])
    expect(JSON.stringify(firstRules)).not.toMatch(/\b24\b/)
  })

  test('end a work-experience place after six months, our own ceiling that an ordinance may replace', () => {
    expect(limitOf('limit-work-experience')).toMatchObject({
      maxMonths: 6,
      byOrdinance: true,
      proof: 'ownChoice',
      requires: ['learningGoals', 'guidance'],
    })
  })

  test.for([
    ['limit-trial', 'generalAssistance', true, 'municipalPermission'],
    ['limit-trial-uwv', 'uwv', false, 'accidentInsurance'],
  ] as const)('%s: two months and six at most, under the benefit', ([id, benefit, byOrdinance, asked]) => {
    expect(limitOf(id)).toMatchObject({ benefit, usualMonths: 2, maxMonths: 6, byOrdinance })
    expect(limitOf(id)?.requires).toContain(asked)
  })

  test.for([
    ['permitWeeks', 5],
    ['notificationWorkingDays', 2],
    ['uwvTrialDecisionWeeks', 2],
    ['volunteerStatementYears', 3],
    ['civicIntegrationYears', 3],
    ['zCourseHours', 800],
    ['zActivityHours', 800],
  ] as const)('%s is %i', ([name, value]) => {
    expect(numberOf(name)).toBe(value)
  })

  // Wet minimumloon, hourly amounts; the amount of 2027 is not known
  test.for([
    ['2025-01-01', false, '21', 1406],
    ['2025-07-01', false, '21', 1440],
    ['2026-01-01', false, '18', 736],
    ['2026-07-01', false, '21', 1499],
    ['2026-07-01', false, '20', 1199],
    ['2026-07-01', true, '18', 682],
    ['2027-01-01', false, '21', undefined],
  ] as const)(
    'from %s, learning %s, at %s the minimum is %s cents an hour',
    ([from, learning, age, cents]) => {
      const found = wages.find((rule) => rule.validFrom === from && rule.learning === learning)
      expect(found?.centsByAge[age]).toBe(cents)
    },
  )

  test('leave volunteering to the accelerated procedure and nothing to a transfer', () => {
    const leaves = Object.fromEntries(blocked.map((rule) => [rule.case, rule.leaves]))
    expect(leaves).toEqual({
      minor: [],
      dublin: [],
      acceleratedProcedure: ['volunteering'],
      returnDecision: [],
    })
  })
})
