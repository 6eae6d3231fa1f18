import type { Deps } from '../api/deps.ts'
import { demoRegion } from './data/regions.ts'
import { type Hall, inviteAll, layEvent, marieke, shownBy } from './played/hall.ts'
import { playPast } from './played/past.ts'
import { plans } from './played/plans.ts'
import { layPitches } from './played/stage.ts'
import { storyId } from './stories/scene.ts'

const region = demoRegion

/** Who fits the most tables of an event, people of the stories first. */
const suiting = async (
  deps: Deps,
  { event, plan }: Hall,
  everybody: readonly string[],
  value: Awaited<ReturnType<Deps['pairValues']>>,
) => {
  const tables = await deps.stalls.at(region, event)
  const worth = everybody
    .map((id) => ({
      id,
      tables: tables.filter(
        (table) => value({ profile: id, wishes: { wants: [], nots: [] } }, table) !== null,
      ).length,
    }))
    .sort((a, b) => b.tables - a.tables || (a.id < b.id ? -1 : 1))
  const guests = plan.guests.map((name) => storyId('profile', name))
  const others = worth.map(({ id }) => id).filter((id) => !guests.includes(id))
  return [...guests, ...others].slice(0, plan.people)
}

/**
 * Does in a region that was just laid what only its services can do: events of each kind are planned, for a day soon and for
 * today, and two have been.
 */
export const playDemo = async (deps: Deps, today: string): Promise<void> => {
  const shown = await shownBy(deps)
  // Together, so that their writes share commits.
  const halls = await Promise.all(plans.map((plan) => layEvent(deps, today, plan, shown)))
  const widest = halls.toSorted((a, b) => b.plan.tables - a.plan.tables)[0]
  const value = await deps.pairValues(region, widest ? await deps.stalls.at(region, widest.event) : [])
  const everybody = (await deps.profiles.active(region)).map(({ id }) => id)
  const past = playPast(deps, today, shown, everybody)
  await Promise.all(
    halls.map(async (hall) => {
      const people = await suiting(deps, hall, everybody, value)
      await inviteAll(deps, hall.event, people)
      if (hall.plan.kind === 'pitchStage') await layPitches(deps, hall.event, people)
    }),
  )
  for (const { event } of halls.filter(({ plan }) => plan.kind === 'speedmeet')) {
    await deps.solving.begin(marieke.account, region, event)
    await deps.solving.rest()
    const made = await deps.timetables.there(region, event)
    await deps.publishing.publish(marieke.account, region, event, made.version)
  }
  await past
}
