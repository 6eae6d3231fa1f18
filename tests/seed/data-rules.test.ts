import { describe, expect, test } from 'vitest'
import { ruleNumbers } from '#contract/regions'
import { blockedCases, legalPositions } from '../../api/features/profiles/contract.ts'
import { kinds } from '../../matcher/codes.ts'
import file from '../../seed/data/rules.json' with { type: 'json' }
import { firstRules } from '../../seed/data/rules.ts'

const today = '2026-11-21'
const all = [...firstRules.rights, ...firstRules.blocked, ...firstRules.limits, ...firstRules.numbers]
const opened = (position: (typeof legalPositions)[number]) =>
  firstRules.rights.filter((rule) => rule.position === position)
const rightTo = (position: (typeof legalPositions)[number], kind: (typeof kinds)[number]) =>
  opened(position).filter((rule) => rule.kinds.includes(kind))

describe('the rules a region begins with', () => {
  test('each have an id of their own, a source and a first day in the past', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, source, validFrom } of all) {
      expect(source.length, id).toBeGreaterThan(10)
      expect(validFrom <= today, id).toBe(true)
    }
  })

  test('say nothing in the file that the shape of a region leaves out', () => {
    const { source: _source, date: _date, ...rules } = file
    expect(firstRules).toEqual(rules)
  })

  test('give every number there is, once', () => {
    expect(firstRules.numbers.map(({ id }) => id).sort()).toEqual([...ruleNumbers].sort())
  })

  test('answer for every legal position and every blocked case', () => {
    for (const position of legalPositions) expect(opened(position), position).not.toEqual([])
    expect(firstRules.blocked.map((rule) => rule.case).sort()).toEqual(['minor', ...blockedCases].sort())
  })

  test('say one thing at most about a position and a kind', () => {
    for (const position of legalPositions)
      for (const kind of kinds)
        expect(rightTo(position, kind).length, `${position} ${kind}`).toBeLessThanOrEqual(1)
  })

  test.each(['statusHolder', 'temporaryProtection'] as const)(
    'open every kind to %s without a permit',
    (position) => {
      for (const kind of kinds)
        expect(rightTo(position, kind)).toMatchObject([{ permit: 'notNeeded', afterMonths: 0 }])
    },
  )

  test('open paid work to asylum seekers after six months, with a permit and no longer than their document', () => {
    expect(rightTo('asylumSeeker', 'job')).toMatchObject([
      { afterMonths: 6, permit: 'requestedByEmployer', until: 'wDocument', subsidy: false },
    ])
  })

  test('never open a trial placement to asylum seekers', () => {
    expect(rightTo('asylumSeeker', 'trial')).toEqual([])
  })

  test('end a work-experience place after six months at the latest', () => {
    const limit = firstRules.limits.find(({ kind }) => kind === 'workExperience')
    expect(limit).toMatchObject({ maxMonths: 6, requires: ['learningGoals', 'guidance'] })
  })

  test('leave the length of a trial to the municipality, with two months as first value', () => {
    const limit = firstRules.limits.find(({ kind }) => kind === 'trial')
    expect(limit).toMatchObject({ byOrdinance: true, usualMonths: 2 })
  })
})
