import { addDays } from '../../adapters/clock.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { EventRecord, Participation, Stall } from '../events/store.ts'
import type { Told } from '../notifications/kinds.ts'

/** So many days before an event, who has not answered is asked once more. */
export const answerDays = 5
/** For so many days an invitation is left in peace. */
const graceDays = 2

const open: readonly EventRecord['state'][] = ['inviting', 'planned']

/** An act that is made of a day, so that what it tells is told once. */
const onDay = (day: string, action: string): HistoryEntry => ({
  ...{ version: 0, at: `${day}T06:00:00.000Z`, actor: 'clock', action, paths: [] },
})

type Guest = Pick<Participation, 'id' | 'profile' | 'state' | 'history'>
type Table = Pick<Stall, 'id' | 'employer' | 'state' | 'history'>

/** What people and employers are reminded of on a day before an event. */
export const remindersOf = (
  { id: event, region, state, basics }: Pick<EventRecord, 'id' | 'region' | 'state' | 'basics'>,
  people: readonly Guest[],
  tables: readonly Table[],
  today: string,
): Told[] => {
  const lastAsked = addDays(today, -graceDays)
  if (!open.includes(state) || basics.day <= today) return []
  const kindFor = ({ state: answer, history }: Pick<Guest | Table, 'state' | 'history'>) => {
    if (answer === 'accepted' && basics.day === addDays(today, 1)) return 'eventTomorrow' as const
    const asked = history.findLast(({ action }) => action === 'created' || action === 'invited')
    const isDue = today >= addDays(basics.day, -answerDays) && (asked?.at.slice(0, 10) ?? today) <= lastAsked
    return answer === 'invited' && isDue ? ('eventUnanswered' as const) : null
  }
  const dayOf = { eventTomorrow: addDays(basics.day, -1), eventUnanswered: addDays(basics.day, -answerDays) }
  const told = (kind: ReturnType<typeof kindFor>, to: Told['to'], about: Told['about']): Told[] =>
    kind === null ? [] : [{ kind, to, region, about, act: onDay(dayOf[kind], kind) }]
  return [
    ...people.flatMap((one) => told(kindFor(one), { profile: one.profile }, { participation: one.id })),
    ...tables.flatMap((one) =>
      told(kindFor(one), { employer: one.employer }, { event, stall: one.id, employer: one.employer }),
    ),
  ]
}
