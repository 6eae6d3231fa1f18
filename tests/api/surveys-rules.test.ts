import { expect, test } from 'vitest'
import type { SurveySaid } from '../../api/features/surveys/contract.ts'
import { isAsked, surveyCountsOf, surveyFaults, waveOf } from '../../api/features/surveys/rules.ts'

const day = '2026-03-10'

test('questions are asked before an event, after it, from six months on, and no more after nine', () => {
  expect(waveOf('draft', day, '2026-03-01')).toBeNull()
  expect(waveOf('inviting', day, '2026-03-01')).toBe('before')
  expect(waveOf('live', day, day)).toBeNull()
  expect(waveOf('finished', day, day)).toBe('after')
  expect(waveOf('closed', day, '2026-09-09')).toBe('after')
  expect(waveOf('closed', day, '2026-09-10')).toBe('halfYear')
  expect(waveOf('closed', day, '2026-12-10')).toBeNull()
  expect(waveOf('cancelled', day, '2026-03-11')).toBeNull()
})

test('before an event those are asked who come, after it those who were there', () => {
  expect(isAsked('before', 'accepted')).toBe(true)
  expect(isAsked('before', 'declined')).toBe(false)
  expect(isAsked('after', 'left')).toBe(true)
  expect(isAsked('after', 'noShow')).toBe(false)
  expect(isAsked(null, 'accepted')).toBe(false)
})

test('a question of another side, of another wave, or answered twice is refused', () => {
  const said: SurveySaid = [
    { question: 'confident', answer: 'yes' },
    { question: 'easy', answer: 'yes' },
    { question: 'useful', answer: 'yes' },
    { question: 'confident', answer: 'no' },
  ]
  expect(surveyFaults('person', 'before', said).map(({ path }) => path)).toEqual([
    '/said/1/question',
    '/said/2/question',
    '/said/3/question',
  ])
})

const given = (count: number, answer: 'yes' | 'no', from = 0) =>
  Array.from({ length: count }, (_, place) => ({
    ...{
      id: `survey-${from + place}`,
      changedAt: from + place,
      side: 'person' as const,
      wave: 'after' as const,
    },
    said: [{ question: 'useful' as const, answer }],
  }))
const useful = (answers: ReturnType<typeof given>) =>
  surveyCountsOf(answers, 5).find(
    ({ side, wave, question }) => side === 'person' && wave === 'after' && question === 'useful',
  )

test('small numbers stay hidden, and one more answer changes nothing that is shown', () => {
  expect(useful(given(4, 'yes'))).toMatchObject({ said: null, yes: null })
  expect(useful(given(5, 'yes'))).toMatchObject({ said: 5, yes: 5 })
  expect(useful([...given(5, 'yes'), ...given(4, 'no', 5)])).toMatchObject({ said: 5, yes: 5 })
  expect(useful([...given(5, 'yes'), ...given(5, 'no', 5)])).toMatchObject({ said: 10, yes: 5 })
  expect(useful([...given(8, 'yes'), ...given(2, 'no', 8)])).toMatchObject({ said: 10, yes: null })
})
