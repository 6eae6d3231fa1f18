import { expect, test } from 'vitest'
import { remindersOf } from '../../api/features/live/rules-reminders.ts'
import { anEvent, aParticipation, aStall } from '../../seed/builders/event.ts'
import { randomFrom } from '../../seed/random.ts'

const random = randomFrom(0, 'reminders')
const asked = (day: string) => [
  { version: 1, at: `${day}T09:00:00.000Z`, actor: 'account-x', action: 'created', paths: [] },
]
const event = anEvent(random, { state: 'planned', basics: { day: '2030-03-14' } })
const guest = (state: 'accepted' | 'invited' | 'waiting' | 'declined', day = '2030-03-01') =>
  aParticipation(random, { event: event.id, state, history: asked(day) })
const table = (state: 'accepted' | 'invited') =>
  aStall(random, { event: event.id, state, history: asked('2030-03-01') })
const on = (
  today: string,
  people = [guest('accepted'), guest('invited'), guest('waiting'), guest('declined')],
) => remindersOf(event, people, [table('accepted'), table('invited')], today)
const said = (told: ReturnType<typeof on>) =>
  told.map(({ kind, to }) => `${kind} ${'profile' in to ? 'person' : 'employer'}`)

test('who comes is reminded on the day before an event, person and employer', () => {
  expect(said(on('2030-03-13')).filter((line) => line.startsWith('eventTomorrow'))).toEqual([
    'eventTomorrow person',
    'eventTomorrow employer',
  ])
  expect(said(on('2030-03-12')).some((line) => line.startsWith('eventTomorrow'))).toBe(false)
  expect(on('2030-03-14')).toEqual([])
})

test('who has not answered is asked five days before, and not within two days of the invitation', () => {
  expect(said(on('2030-03-08'))).toEqual([])
  expect(said(on('2030-03-09'))).toEqual(['eventUnanswered person', 'eventUnanswered employer'])
  const late = [guest('invited', '2030-03-10')]
  expect(said(on('2030-03-11', late))).toEqual(['eventUnanswered employer'])
  expect(said(on('2030-03-12', late))).toEqual(['eventUnanswered person', 'eventUnanswered employer'])
})

test('a reminder is the same act on every day it is found, and another one when the event moves', () => {
  const acts = ['2030-03-09', '2030-03-11'].map((day) => on(day).map(({ act }) => act))
  expect(acts[0]).toEqual(acts[1])
  const moved = { ...event, basics: { ...event.basics, day: '2030-03-15' } }
  expect(remindersOf(moved, [guest('invited')], [], '2030-03-11')[0]?.act).not.toEqual(acts[0]?.[0])
})

test('nobody is reminded of an event that is cancelled or still a draft', () => {
  for (const state of ['draft', 'cancelled', 'live'] as const)
    expect(remindersOf({ ...event, state }, [guest('accepted')], [], '2030-03-13')).toEqual([])
})
