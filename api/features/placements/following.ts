import { addDays } from '../../adapters/clock.ts'
import type { Change, Versioned } from '../../adapters/store/port.ts'
import type { Follower } from '../../jobs/follower.ts'
import { act, changeOnce } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { holdsSeat, isOver, takesHours } from './rules.ts'
import type { PlacementDesk } from './service-desk.ts'
import { type Placement, placements } from './store.ts'

/**
 * What follows from a placement by itself: its position is given back when nobody of its chain has it any more, the vacancy is filled or
 * open again, its hours are not free in the profile, and the placement that a job follows from is completed.
 */
export const placementFollowing = ({
  desk,
  profiles,
  vacancies,
}: {
  desk: PlacementDesk
  profiles: Pick<ProfileService, 'setBlock'>
  vacancies: Pick<VacancyService, 'settle'>
}) => {
  const { stored } = desk

  const settle = async (region: string, vacancy: string): Promise<void> => {
    const found = await stored.in(region).find({ vacancy })
    await vacancies.settle(region, vacancy, found.filter(({ seat }) => seat !== undefined).length)
  }

  const giveBack = async ({ region, chain }: Placement): Promise<void> => {
    const ofChain = await stored.in(region).find({ chain })
    if (ofChain.some(({ state }) => holdsSeat(state))) return
    for (const { id, seat } of ofChain)
      if (seat !== undefined)
        await changeOnce(stored.in(region), id, ({ seat: taken, ...now }) =>
          taken === undefined || holdsSeat(now.state) ? null : now,
        )
  }

  /** A job that began completes the placement it follows from. */
  const completeBefore = async ({ region, follows, startedOn }: Placement): Promise<void> => {
    const before = follows === null || startedOn === null ? null : await stored.in(region).get(follows)
    if (!before || startedOn === null || isOver(before.state)) return
    const { dueOn, ...rest } = before
    const change = { state: 'completed' as const, endedOn: addDays(startedOn, -1) }
    const done = { actor: 'clock', at: desk.now(), action: 'converted' }
    await act(stored.in(region), rest as Placement, change, done)
  }

  const follower: Follower = {
    name: 'what follows from placements',
    of: [placements],
    keep: 'mark',
    async apply(change: Change<Versioned>) {
      if (change.type === 'delete') return
      const placement = change.doc as Placement
      const { id, region, profile, vacancy, state, plan, agreed, versions } = placement
      await completeBefore(placement)
      await giveBack(placement)
      await settle(region, vacancy)
      const week = ((agreed === null ? null : versions[agreed]) ?? plan).time.week
      await profiles.setBlock(
        region,
        profile,
        id,
        takesHours(state) && week !== null ? { kind: 'other', hours: week, movable: false } : null,
      )
    },
    async restart() {},
  }

  return {
    follower,
    /** Takes a person out: their placements go, and what they held is free again. */
    async erase(region: string, profile: string): Promise<void> {
      const theirs = await stored.in(region).find({ profile })
      await stored.in(region).deleteMany({ profile })
      for (const vacancy of new Set(theirs.map((one) => one.vacancy))) await settle(region, vacancy)
    },
  }
}
