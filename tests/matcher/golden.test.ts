import { describe, expect, test } from 'vitest'
import { createMatcher, type Explanation } from '#matcher'
import { type Expected, type GoldenRow, opening, person, today } from './golden/baker.ts'
import { criterionRows } from './golden/criterion-rows.ts'
import { firstRows } from './golden/first-rows.ts'
import { gateRows } from './golden/gate-rows.ts'
import { nearMissRows } from './golden/near-miss-rows.ts'
import { settings } from './support/tables.ts'

const matcher = createMatcher(settings, 'golden')

/** What was found, in the words of an expectation. */
function summary(found: Explanation): Expected {
  if (found.outcome === 'stopped')
    return { outcome: 'stopped', stops: found.stops.map(({ code, values }) => ({ code, values })) }
  if (found.outcome === 'nearMiss') {
    const { change, match, stops } = found.nearMiss
    return { outcome: 'nearMiss', change, score: match.score, stops: stops.map(({ code }) => code) }
  }
  const { score, confidence, parts, checks } = found.match
  return {
    outcome: found.outcome,
    score,
    confidence,
    says: parts.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    checks: checks.map(({ code }) => code),
    ...(found.outcome === 'askFirst' ? { question: found.question.code } : {}),
  }
}

function whole(expected: Expected): unknown {
  if (expected.outcome === 'stopped' || expected.outcome === 'nearMiss') return expected
  return { confidence: 100, checks: [], ...expected, says: expect.arrayContaining(expected.says ?? []) }
}

describe.each<[string, GoldenRow[]]>([
  ['the first rows', firstRows],
  ['gates', gateRows],
  ['near misses', nearMissRows],
  ['criteria', criterionRows],
])('golden rows, %s', (_name, rows) => {
  test.each(rows)('$title: $expected.outcome', (row) => {
    const found = matcher.explain({ ...person, ...row.person }, { ...opening, ...row.opening }, { today })
    expect(summary(found), row.why).toEqual(whole(row.expected))
  })
})

test('the baker is shown as 91.1, in parts of 37.5, 14.7, 15.0, 13.9 and 10.0', () => {
  const found = matcher.explain(person, opening, { today })
  if (found.outcome !== 'ranked') throw new Error('the baker must be ranked')
  expect(found.match.shownTenths).toBe(911)
  expect(found.match.parts.map(({ shownTenths }) => shownTenths)).toEqual([375, 147, 150, 139, 100])
  expect(found.match.parts.map(({ value }) => value)).toEqual([9375, 7333, 10_000, 9286, 10_000])
})

test('exactly 60 percent known is enough to be ranked, at any weights', () => {
  const weights = { skills: 30, language: 30, travel: 10, availability: 20, wish: 10 }
  const thin = { ...person, dutch: { ...person.dutch, listening: null }, place: null, hours: null }
  const on = { today, settings: { weights, lateStartDays: settings.lateStartDays } }
  const fresh = createMatcher(settings, 'golden')
  fresh.upsertPerson('here', thin)
  // 30 + 30 · 2/3 + 10; one level of Dutch less is 50.
  const list = fresh.rank(['here'], opening, { ...on, limit: 1 })
  expect([list.total, list.askFirstTotal, list.matches[0]?.confidence]).toEqual([1, 0, 60])
  fresh.upsertPerson('here', { ...thin, dutch: { ...thin.dutch, speaking: null } })
  expect(fresh.rank(['here'], opening, { ...on, limit: 1 }).askFirst[0]?.match.confidence).toBe(50)
})

test('among Dutch skills the question is about the one that most of the work needs', () => {
  const asking = (share: number, dutch: object) => ({
    ...opening.tasks[0]!,
    share,
    hard: [],
    dutch: { listening: 0, speaking: 0, reading: 0, writing: 0, ...dutch },
  })
  const found = matcher.explain(
    {
      ...person,
      dutch: { ...person.dutch, listening: null, reading: null },
      place: null,
      maxMinutes: null,
      hours: null,
      hoursPerWeek: null,
    },
    { ...opening, tasks: [asking(2, { listening: 1 }), asking(3, { reading: 1 })] },
    { today },
  )
  expect(found).toMatchObject({
    outcome: 'askFirst',
    question: { code: 'check.dutchUnknown', values: { dutchSkill: 'reading' } },
  })
})

test('what is known of a part is rounded down, so that confidence never says too much', () => {
  const found = matcher.explain({ ...person, dutch: { ...person.dutch, listening: null } }, opening, {
    today,
  })
  if (found.outcome !== 'ranked') throw new Error('the baker must be ranked')
  expect(found.match.parts[1]).toMatchObject({ criterion: 'language', value: 5667, known: 6666 })
})
