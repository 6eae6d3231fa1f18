import { describe, expect, test } from 'vitest'
import { rightOn } from '#matcher'
import { dayNumber } from '../../api/adapters/clock.ts'
import type { Finding } from '../../api/features/placements/guard/finding.ts'
import { guard } from '../../api/features/placements/guard/guard.ts'
import { guardRules } from '../../api/features/placements/guard/list.ts'
import { rightsOf } from '../../api/features/profiles/rights.ts'
import { aPlan } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { withParts } from '../../seed/builders/record.ts'
import { firstRules } from '../../seed/data/rules.ts'
import { randomFrom } from '../../seed/random.ts'
import type { GuardCase } from './guard-case.ts'
import { lawCases } from './guard-cases-law.ts'
import { planCases } from './guard-cases-plan.ts'

const guardCases = [...lawCases, ...planCases]

const judge = ({ kind, person = {}, plan = {}, history = [], today = '2026-11-27' }: GuardCase[2]) => {
  const facts = withParts(aProfile(randomFrom(1, 'guard')), person)
  const judged = { ...aPlan(plan), kind, employer: 'employer-here', occupation: 'occ-baker' }
  return { facts, judged, findings: guard(judged, facts, history, firstRules, today) }
}
const short = ({ rule, verdict, code, instead }: Finding) =>
  `${rule}:${verdict}:${code}${instead ? `>${instead.code}` : ''}`

describe('the guard', () => {
  test('stands on at least sixty cases, each with its source', () => {
    expect(guardCases.length).toBeGreaterThanOrEqual(60)
    for (const [says, source] of guardCases) expect(source, says).toMatch(/\w{4}/)
    expect(new Set(guardCases.map(([says]) => says)).size).toBe(guardCases.length)
  })

  test.for(guardCases)('%s (%s)', ([, , given, expected]) => {
    const { findings } = judge(given)
    const notOk = findings.filter(({ verdict }) => verdict !== 'ok').map(short)
    expect(notOk.sort()).toEqual([...expected].sort())
  })

  test('is whole: every rule of the list decides in some case', () => {
    const heard = new Set(
      guardCases
        .flatMap(([, , given]) => judge(given).findings)
        .flatMap(({ rule, verdict }) => (verdict === 'ok' ? [] : rule)),
    )
    expect([...heard].sort()).toEqual(guardRules.map(({ id }) => id).sort())
  })

  test('says of rights what matching says, on the same day and from the same function', () => {
    for (const [says, , given] of guardCases) {
      const { facts, judged, findings } = judge(given)
      const spans = rightsOf(facts, firstRules).rights[judged.kind] ?? []
      const { open } = rightOn(spans, dayNumber(judged.time.startDay))
      const isRefused = findings.some(
        ({ rule, verdict }) => verdict === 'stop' && (rule === 'rights' || rule === 'referral'),
      )
      expect(isRefused, says).toBe(open === null)
    }
  })

  test('names where each stop stands, and what is possible where the law closes a kind', () => {
    for (const [says, , given] of guardCases)
      for (const { verdict, rule, ground, instead } of judge(given).findings) {
        expect(ground.source.length, says).toBeGreaterThan(3)
        if (verdict === 'stop' && (rule === 'rights' || rule === 'referral'))
          expect(instead, says).not.toBeNull()
      }
  })

  test('tells an employer nothing of position, benefit, lessons or way', () => {
    const secret = [
      'rights',
      'referral',
      'permit',
      'notification',
      'statement',
      'school',
      'lessons',
      'travel',
      'displacement',
    ]
    const told = guardCases.flatMap(([, , given]) =>
      judge(given).findings.filter(({ audience }) => audience.includes('employer')),
    )
    expect(told.filter(({ rule }) => secret.includes(rule))).toEqual([])
    expect(told.filter(({ code }) => /Permission$/.test(code))).toEqual([])
  })
})
