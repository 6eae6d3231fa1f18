import { expect, test } from 'vitest'
import type { EventAnswer, ParticipationAnswer } from '#contract/events'
import { anEvent, aParticipation } from '../../seed/builders/event.ts'
import { randomFrom } from '../../seed/random.ts'
import { interpretedLanguages, talksOf } from '../../web/features/events/interpreted.ts'
import { mostPeople, talkTimes } from '../../web/features/events/times.ts'

const random = randomFrom(1, 'events of the web')
/** Six rounds of eight minutes from 10:15, with two minutes between. */
const event = {
  ...anEvent(random, {
    interpreters: {
      karim: { name: 'Karim', languages: ['ar'], from: '10:00', to: '10:40' },
      helen: { name: 'Helen', languages: ['ti', 'am'], from: '10:00', to: '11:30' },
    },
  }),
  version: 1,
  changedAt: 0,
} satisfies EventAnswer
const asking = (interpreter: string | null, state: ParticipationAnswer['state'] = 'accepted') => ({
  ...aParticipation(random, { state, needs: { interpreter } }),
  ...{ version: 1, changedAt: 0, line: null, name: '', phone: null, arrivedAt: null, reach: 'mail' as const },
})

test('the first talk begins when the doors have been open for a while, and the last one ends without a change', () => {
  expect(talkTimes(event)).toEqual({ first: '10:15', last: '11:13' })
})

test('free talks go on until all is over', () => {
  const free = { ...event, basics: { ...event.basics, kind: 'matchingEvent' as const } }
  expect(talkTimes(free)).toEqual({ first: '10:15', last: '11:30' })
})

test('so many people fit as tables and rounds give everybody their talks', () => {
  expect([0, 3, 8].map((tables) => mostPeople(event, tables))).toEqual([0, 9, 24])
})

test('an interpreter counts for the rounds that lie within their hours', () => {
  const { karim, helen } = event.interpreters
  expect([karim, helen].map((one) => one && talksOf(event, one))).toEqual([2, 6])
})

test('the talks of a language that nobody can interpret are short, and who said no asks for none', () => {
  const people = [asking('ar'), asking('ar'), asking('so'), asking('ti', 'declined'), asking(null)]
  const found = interpretedLanguages(event, people).map(({ language, talks, room, short }) => [
    ...[language, talks, room, short],
  ])
  expect(found).toEqual([
    ['ar', 4, 2, 2],
    ['ti', 0, 6, 0],
    ['am', 0, 6, 0],
    ['so', 2, 0, 2],
  ])
})
