import { describe, expect, test } from 'vitest'
import { phoneActs, type SimulatedHall } from '../../api/features/live/rules-simulation.ts'
import { talkReasonsOf } from '../../api/features/placements/codes.ts'

type Talk = SimulatedHall['talks'][number]
const nothing: Talk['feedback'] = { person: null, employer: null }
const person = (number: number, state: SimulatedHall['people'][number]['state'] = 'accepted') => ({
  ...{ id: `person-${number}`, number, state },
})
const table = (number: number) => ({ id: `table-${number}`, number, nots: new Set<string>() })
const talk = (number: number, round: number | null, more: Partial<Talk> = {}): Talk => ({
  ...{ id: `talk-${number}-${round}`, participation: `person-${number}`, stall: 'table-1', round },
  ...{ state: 'planned', feedback: nothing, ...more },
})
const hall = (more: Partial<SimulatedHall>): SimulatedHall => ({
  ...{ kind: 'speedmeet', phase: 'doors', round: -1, seconds: 0, isPaused: false },
  ...{ people: [], stalls: [table(1), table(2)], talks: [], real: new Set(), until: '2030-03-21' },
  ...more,
})
const said = (one: SimulatedHall) => phoneActs(one).map((act) => ('act' in act ? act.act : act.kind))

describe('simulated phones', () => {
  test('come in one after another, but for who is late and who stays away; then the clock starts', () => {
    const people = [1, 2, 7, 8].map((number) => person(number))
    expect(phoneActs(hall({ people }))).toEqual([{ kind: 'arrive', participation: 'person-1' }])
    const isIn = [1, 2].map((number) => person(number, 'checkedIn'))
    expect(said(hall({ people: [...isIn, ...people.slice(2)] }))).toEqual(['start'])
  })

  test('come late in the second round, and never when they stay away', () => {
    const people = [person(7), person(8)]
    expect(said(hall({ people, phase: 'talking', round: 0 }))).toEqual([])
    expect(phoneActs(hall({ people, phase: 'talking', round: 1 }))).toEqual([
      { kind: 'arrive', participation: 'person-7' },
    ])
  })

  test('answer for both sides once the round is over, a phone that sleeps one round later', () => {
    const people = [person(1, 'checkedIn'), person(3, 'checkedIn')]
    const talks = [talk(1, 0), talk(3, 0)]
    const sides = (round: number, more: Partial<SimulatedHall> = {}) =>
      phoneActs(hall({ people, talks, phase: 'moving', round, ...more })).map((act) =>
        act.kind === 'answer' ? `${act.side} ${act.talk}` : act.kind,
      )
    expect(sides(0)).toEqual([])
    expect(sides(1)).toEqual(['person talk-1-0', 'employer talk-1-0'])
    expect(sides(1, { talks: talks.slice(1) })).toEqual(['employer talk-3-0'])
    expect(sides(2, { talks: talks.slice(1) })).toEqual(['person talk-3-0', 'employer talk-3-0'])
  })

  test('say a reason of their side with each no, and a next step with an employer’s yes', () => {
    const people = [person(1, 'checkedIn')]
    const given = Array.from({ length: 40 }, (_, at) => talk(1, null, { id: `talk-${at}` })).flatMap((one) =>
      phoneActs(hall({ people, talks: [one], phase: 'talking', round: 0 })),
    )
    const answers = given.filter((act) => act.kind === 'answer')
    expect(new Set(answers.map((act) => act.said.answer))).toEqual(new Set(['yes', 'maybe', 'no']))
    for (const { side, said: one } of answers) {
      expect(one.reason === null).toBe(one.answer !== 'no')
      if (one.reason !== null) expect(talkReasonsOf[side]).toContain(one.reason)
      expect(one.nextStep !== null).toBe(side === 'employer' && one.answer === 'yes')
    }
  })

  test('leave people and tables alone whose real phone is open', () => {
    const people = [person(1, 'checkedIn'), person(2)]
    const real = new Set(['person-1', 'person-2', 'table-1'])
    expect(said(hall({ people, talks: [talk(1, 0)], phase: 'moving', round: 1, real }))).toEqual([])
  })

  test('end a round after so long that somebody can follow it, never while the clock stands still', () => {
    const long = { phase: 'talking', round: 1, seconds: 35 } as const
    expect(said(hall({ ...long, seconds: 34 }))).toEqual([])
    expect(said(hall(long))).toEqual(['next'])
    expect(said(hall({ ...long, isPaused: true }))).toEqual([])
    expect(said(hall({ ...long, kind: 'matchingEvent' }))).toEqual([])
  })

  test('sit down one after another at tables that they want, three each, where there are no rounds', () => {
    const free = { kind: 'matchingEvent', phase: 'talking', round: 0 } as const
    const people = [person(1, 'checkedIn')]
    const stalls = [{ ...table(1), nots: new Set(['person-1']) }, table(2)]
    expect(phoneActs(hall({ ...free, people, stalls }))).toEqual([
      { kind: 'sitDown', participation: 'person-1', stall: 'table-2' },
    ])
    const answer = { answer: 'yes', reason: null, language: null } as const
    const feedback = { person: answer, employer: answer }
    const talks = ['table-1', 'table-2'].map((stall) => talk(1, null, { stall, feedback }))
    expect(said(hall({ ...free, people, stalls, talks }))).toEqual([])
  })
})
