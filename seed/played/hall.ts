import type { Deps } from '../../api/deps.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { demoRegion } from '../data/regions.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from '../stories/candidate.ts'
import { storyId } from '../stories/scene.ts'
import type { Plan } from './plans.ts'

/** An event that was laid, with its plan. */
export type Hall = { event: string; plan: Plan }
/** The services of any time. */
export type Services = ReturnType<Deps['servicesAt']>
/** The open vacancies of each employer, the busiest first. */
export type Shown = ReadonlyMap<string, readonly string[]>

const region = demoRegion
const account = storyId('account', 'marieke')
/** Who plans the events of the demo. */
export const marieke = {
  ...{ session: null, scoped: [], standsInFor: [] },
  account,
  memberships: [{ role: 'jobhunter' as const, region, employer: null, profile: null }],
}

/** As many vacancies as a table shows at most. */
const most = 5
export const shownBy = async (deps: Deps): Promise<Shown> => {
  const open = await deps.store.collection(vacancies).in(region).find({ state: 'open' })
  return new Map(
    [...Map.groupBy(open, ({ employer }) => employer)]
      .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([employer, some]) => [employer, some.slice(0, most).map(({ id }) => id)]),
  )
}

const times = {
  speedmeet: { from: '10:00', to: '11:30' },
  matchingEvent: { from: '09:00', to: '17:00' },
  pitchStage: { from: '09:00', to: '17:00' },
} as const

/** Plans an event to which employers say yes and people may be invited. */
export const layEvent = async (
  { events, stalls }: Services,
  today: string,
  plan: Plan,
  shown: Shown,
): Promise<Hall> => {
  const random = randomFrom(0, plan.story)
  const event = storyId('event', plan.story)
  await events.create(marieke, region, {
    id: event,
    basics: { kind: plan.kind, name: plan.name, day: daysFrom(today, plan.inDays), ...times[plan.kind] },
    place: {
      ...{ name: 'Stadkamer', street: 'Zeven Alleetjes 1', town: 'Zwolle', postcode: '8011 CV' },
      directions: null,
    },
    interpreters: {
      karim: { name: 'Karim', languages: ['ar'], from: '10:00', to: '11:00' },
      helen: { name: 'Helen', languages: ['ti'], from: '10:00', to: '11:30' },
    },
  })
  const told = plan.firms.map((name) => storyId('employer', name))
  const firms = [...told, ...[...shown.keys()].filter((one) => !told.includes(one))]
  for (const employer of firms.slice(0, plan.tables)) {
    const stall = { id: random.id('stall'), employer, work: { vacancies: [...(shown.get(employer) ?? [])] } }
    const { version } = await stalls.invite(marieke, region, event, stall)
    await stalls.setState(marieke, region, stall.id, version, { act: 'accept' })
  }
  const { version } = await events.read(region, event)
  await events.step(account, region, event, version, { act: 'invite' })
  return { event, plan }
}

/** Invites people to an event, who all say yes. */
export const inviteAll = async (
  { participations }: Services,
  event: string,
  people: readonly string[],
): Promise<void> => {
  await participations.invite(marieke, region, event, people)
  for (const { id, version } of await participations.at(region, event))
    await participations.setState(marieke, region, id, version, { act: 'accept' }, (one) => one)
}
