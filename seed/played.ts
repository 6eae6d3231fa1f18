import type { Deps } from '../api/deps.ts'
import { vacancies } from '../api/features/vacancies/store.ts'
import { demoRegion } from './data/regions.ts'
import { randomFrom } from './random.ts'
import { daysFrom } from './stories/candidate.ts'
import { storyId } from './stories/scene.ts'

type Plan = {
  /** Of the story that its event is. */
  story: string
  name: string
  /** From today on. */
  inDays: number
  tables: number
  people: number
  /** Who comes whatever the matcher says: people of the stories. */
  guests: readonly string[]
}

const plans: readonly Plan[] = [
  {
    ...{ story: 'planned speedmeet', name: 'Speedmeet Voorjaar', inDays: 6 },
    ...{ tables: 6, people: 14, guests: ['nour', 'yonas', 'amina'] },
  },
  // Whoever tries the demo opens its doors and runs its day.
  {
    ...{ story: 'speedmeet of today', name: 'Speedmeet Vandaag', inDays: 0 },
    ...{ tables: 4, people: 10, guests: ['rahwa', 'nour', 'yonas', 'amina'] },
  },
]
const host = storyId('employer', 'van vliet')
const account = storyId('account', 'marieke')
const region = demoRegion
const marieke = {
  ...{ session: null, scoped: [], standsInFor: [] },
  account,
  memberships: [{ role: 'jobhunter' as const, region, employer: null, profile: null }],
}

/** Plans one speedmeet: people and employers say yes, its timetable is made and published. */
const playPlan = async (deps: Deps, today: string, plan: Plan): Promise<void> => {
  const { events, participations, profiles, publishing, solving, stalls, timetables, pairValues } = deps
  const random = randomFrom(0, plan.story)
  const event = storyId('event', plan.story)
  await events.create(marieke, region, {
    id: event,
    basics: {
      ...{ kind: 'speedmeet', name: plan.name, day: daysFrom(today, plan.inDays) },
      ...{ from: '10:00', to: '11:30' },
    },
    place: {
      ...{ name: 'Stadkamer', street: 'Zeven Alleetjes 1', town: 'Zwolle', postcode: '8011 CV' },
      directions: null,
    },
    interpreters: {
      karim: { name: 'Karim', languages: ['ar'], from: '10:00', to: '11:00' },
      helen: { name: 'Helen', languages: ['ti'], from: '10:00', to: '11:30' },
    },
  })
  const open = await deps.store.collection(vacancies).in(region).find({ state: 'open' })
  const shown = Map.groupBy(open, ({ employer }) => employer)
  const busiest = [...shown]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([employer]) => employer)
  for (const employer of [host, ...busiest.filter((one) => one !== host)].slice(0, plan.tables)) {
    const ids = (shown.get(employer) ?? []).slice(0, 5).map(({ id }) => id)
    const stall = { id: random.id('stall'), employer, work: { vacancies: ids } }
    const { version } = await stalls.invite(marieke, region, event, stall)
    await stalls.setState(marieke, region, stall.id, version, { act: 'accept' })
  }
  const { version } = await events.read(region, event)
  await events.step(account, region, event, version, { act: 'invite' })

  const tables = await stalls.at(region, event)
  const value = await pairValues(region, tables)
  const everybody = await profiles.active(region)
  const suiting = everybody
    .map(({ id }) => ({
      id,
      worth: tables.map((table) => value({ profile: id, wishes: { wants: [], nots: [] } }, table)),
    }))
    .map(({ id, worth }) => ({ id, tables: worth.filter((one) => one !== null).length }))
    .sort((a, b) => b.tables - a.tables || (a.id < b.id ? -1 : 1))
  const story = plan.guests.map((name) => storyId('profile', name))
  const people = [...story, ...suiting.map(({ id }) => id).filter((id) => !story.includes(id))].slice(
    0,
    plan.people,
  )
  await participations.invite(marieke, region, event, people)
  for (const { id, version: seen } of await participations.at(region, event))
    await participations.setState(marieke, region, id, seen, { act: 'accept' }, (one) => one)
  await solving.begin(account, region, event)
  await solving.rest()
  const made = await timetables.there(region, event)
  await publishing.publish(account, region, event, made.version)
}

/** Does in a region that was just laid what only its services can do: a speedmeet is planned for a day soon, and one for today. */
export const playDemo = async (deps: Deps, today: string): Promise<void> => {
  for (const plan of plans) await playPlan(deps, today, plan)
}
