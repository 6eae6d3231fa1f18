import { describe, expect, test } from 'vitest'
import type { PlacementSummary } from '#contract/placements'
import type { VacancySummary } from '#contract/vacancies'
import { nextStepOf } from '../../web/features/me/next-step.ts'
import { type WaitingFacts, waitingOf } from '../../web/features/work/waiting.ts'

const today = '2026-11-27'
const nothing: WaitingFacts = { today, pitches: [], placements: [], stalls: [], vacancies: [] }
const placement = (id: string, parts: Partial<PlacementSummary>) =>
  ({ id, waitsFor: null, state: 'running', startDay: today, endDay: null, ...parts }) as PlacementSummary
const vacancy = (id: string, state: VacancySummary['state'], startDay: string) =>
  ({ id, state, startDay }) as VacancySummary
const event = (id: string, state: string, day: string) => ({
  ...{ id, state },
  at: { basics: { name: 'Speedmeet', day, from: '10:00', to: '12:00' } },
})

describe('what waits for an employer', () => {
  const keysOf = (facts: Partial<WaitingFacts>) => waitingOf({ ...nothing, ...facts }).map(({ key }) => key)

  test('is people first, then days that come, then its own drafts, the earliest day first', () => {
    expect(
      keysOf({
        pitches: ['2026-11-25', '2026-11-20'],
        placements: [
          placement('late', { waitsFor: 'agreement', startDay: '2026-12-10' }),
          placement('soon', { waitsFor: 'answers', startDay: '2026-12-01' }),
          placement('ending', { state: 'ending', endDay: '2026-12-04' }),
          placement('running', {}),
        ],
        stalls: [event('asked', 'invited', '2026-12-02'), event('yes', 'accepted', '2026-12-01')],
        vacancies: [
          vacancy('draft', 'draft', '2026-10-01'),
          vacancy('old', 'open', '2026-11-26'),
          vacancy('new', 'open', today),
        ],
      }),
    ).toEqual([
      ...['pitches', 'answers:soon', 'agreement:late', 'stall:asked', 'ends:ending'],
      ...['startPassed:old', 'draft:draft'],
    ])
  })

  test('counts pitches together, from the first that came', () => {
    expect(waitingOf({ ...nothing, pitches: ['2026-11-25', '2026-11-20'] })).toEqual([
      { key: 'pitches', kind: 'pitches', on: '2026-11-20', count: 2 },
    ])
  })

  test('is nothing where all is answered, and an event that is over waits no more', () => {
    expect(keysOf({ stalls: [event('past', 'invited', '2026-11-26')] })).toEqual([])
  })
})

describe('the next step of a person', () => {
  const nextOf = (parts: Partial<Parameters<typeof nextStepOf>[0]>) =>
    nextStepOf({ today, placements: [], invitations: [], ...parts })

  test('is an event of the next days, before a placement, before an invitation', () => {
    const placements = [
      placement('second', { waitsFor: 'yes', startDay: '2026-12-20' }),
      placement('first', { waitsFor: 'agreement', startDay: '2026-12-10' }),
    ]
    const asked = event('asked', 'invited', '2026-12-01')
    const coming = event('coming', 'accepted', '2026-11-29')
    expect(nextOf({ placements, invitations: [asked, coming] })).toMatchObject({ invitation: coming })
    expect(nextOf({ placements, invitations: [asked] })).toMatchObject({ placement: { id: 'first' } })
    expect(nextOf({ invitations: [asked] })).toMatchObject({ kind: 'invited', invitation: asked })
  })

  test('is nothing where nothing waits, or only what is over or far away', () => {
    expect(nextOf({ placements: [placement('running', {})] })).toBeNull()
    expect(
      nextOf({
        invitations: [event('far', 'accepted', '2026-12-20'), event('past', 'invited', '2026-11-01')],
      }),
    ).toBeNull()
  })
})
