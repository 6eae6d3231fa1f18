import { expect, test } from 'vitest'
import type { Progress } from '../../../matcher/schedule/contract.ts'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent } from './events.ts'
import { brokenRules, tally } from './rules.ts'

const event = randomEvent(2, { people: 40, tables: 12, rounds: 6, interpreters: 3, windows: 30, must: 4 })

test('a solver told to stop answers with the best it has, whose bounds still hold', () => {
  const full = solveTimetable(event)
  for (const most of [0, 1, 5, 40]) {
    let calls = 0
    const found = solveTimetable(event, () => calls++ < most)
    expect(brokenRules(event, found.talks)).toEqual([])
    expect(tally(event, found.talks)).toEqual({ levels: found.levels, value: found.value })
    expect(found.bound).toBeGreaterThanOrEqual(found.value)
    if (JSON.stringify(found.levels) === JSON.stringify(full.levels))
      expect(found.bound).toBeGreaterThanOrEqual(full.value)
  }
})

test('a solver is abandoned by a checkpoint that throws', () => {
  expect(() =>
    solveTimetable(event, () => {
      throw new Error('enough')
    }),
  ).toThrow('enough')
})

test('progress never passes its end, and tells every stage a hard event goes through', () => {
  const heard: Progress[] = []
  solveTimetable(event, (progress) => heard.push(progress) > 0)
  expect(heard.filter(({ done, of }) => done > of)).toEqual([])
  expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(
    expect.arrayContaining(['improve', 'bound', 'comfort']),
  )
})
