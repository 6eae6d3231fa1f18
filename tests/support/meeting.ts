import { employers } from '../../api/features/employers/store.ts'
import { events, participations, stalls } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { talks } from '../../api/features/talks/store.ts'
import { timetables } from '../../api/features/timetables/store.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aParticipation, aStall } from '../../seed/builders/event.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aTalk, aTimetable } from '../../seed/builders/talk.ts'
import type { World } from './world.ts'

/**
 * The event of a world, to which so many people come and so many employers are sure to: the first person and the first
 * employer of the world among them. Answers the ids in order of number.
 */
export const layMeeting = async (world: World, size: { people: number; tables: number }) => {
  const { id, random, store } = world
  const home = id.home
  await store
    .collection(events)
    .in(home)
    .update(id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  await store
    .collection(stalls)
    .in(home)
    .update(id.stall, 'latest', (now) => ({ ...now, state: 'accepted' }))
  await store
    .collection(participations)
    .in(home)
    .update(id.participation, 'latest', (now) => ({ ...now, state: 'accepted', seat: 1 }))
  const people = [id.participation]
  for (let number = 2; number <= size.people; number += 1) {
    const profile = number === 2 ? id.otherProfile : random.id('profile')
    if (number > 2)
      await store
        .collection(profiles)
        .in(home)
        .insert(aProfile(random, { id: profile, case: { owner: world.accountOf('holder') } }))
    const one = aParticipation(random, { event: id.event, profile, number, state: 'accepted', seat: number })
    await store.collection(participations).in(home).insert(one)
    people.push(one.id)
  }
  const tables = [id.stall]
  for (let number = 2; number <= size.tables; number += 1) {
    const employer = number === 2 ? id.otherEmployer : random.id('employer')
    if (number > 2)
      await store
        .collection(employers)
        .insert(anEmployer(random, { id: employer, organisation: { kvk: `0000${1000 + number}` } }))
    const one = aStall(random, { event: id.event, employer, number, state: 'accepted' })
    await store.collection(stalls).in(home).insert(one)
    tables.push(one.id)
  }
  return { people, tables }
}

/** The published timetable of a world's event: who sits at which table in which round. */
export const layTimetable = async (
  { id, random, store }: World,
  seats: readonly (readonly [participation: string, stall: string, round: number])[],
) => {
  const { event, home } = id
  const plan = seats.map(([participation, stall, round]) => ({
    ...{ participation, stall, round, interpreter: null },
  }))
  const [known, firms] = await Promise.all([
    store.collection(participations).in(home).find({ event }),
    store.collection(stalls).in(home).find({ event }),
  ])
  for (const talk of plan)
    await store
      .collection(talks)
      .in(home)
      .insert(
        aTalk(random, {
          ...{ ...talk, event, slot: talk.round },
          profile: known.find((one) => one.id === talk.participation)?.profile ?? '',
          employer: firms.find((one) => one.id === talk.stall)?.employer ?? '',
        }),
      )
  await store
    .collection(timetables)
    .in(home)
    .insert(aTimetable(random, { event, talks: plan, state: 'published', edition: 1 }))
}
