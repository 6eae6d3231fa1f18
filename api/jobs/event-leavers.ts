import type { Change, Versioned } from '../adapters/store/port.ts'
import { type Participation, participations } from '../features/events/store.ts'
import type { LeavingService } from '../features/live/service-leaving.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import type { Follower } from './follower.ts'

/** Whether somebody was expected at an event and does not come any more; who leaves during the day is the organiser's to say. */
const isGone = ({ state, history }: Participation): boolean =>
  state === 'declined' || (state === 'left' && history.at(-1)?.action === 'withdrawn')

/** Withdraws from events who looks for nothing any more, and frees the talks of who does not come. */
export const eventLeavers = (leaving: Pick<LeavingService, 'withdraw' | 'follow'>): Follower => ({
  name: 'people who do not come to events',
  of: [profiles, participations],
  keep: 'mark',
  async apply(change: Change<Versioned>, { name }) {
    if (change.type !== 'put') return
    if (name === profiles.name) {
      const { id, region, state } = change.doc as Profile
      if (state === 'closed') await leaving.withdraw(region, id)
      return
    }
    const one = change.doc as Participation
    if (isGone(one)) await leaving.follow(one)
  },
  async restart() {},
})

/** Takes who does not come out of who speaks at an event. */
export const speakersWhoGo = (
  erase: (region: string, profile: string, gone: ReadonlySet<string>) => Promise<void>,
): Follower => ({
  name: 'speakers who do not come',
  of: [participations],
  keep: 'mark',
  async apply(change: Change<Versioned>) {
    if (change.type !== 'put') return
    const { id, region, profile, state } = change.doc as Participation
    if (state === 'declined' || state === 'cancelled') await erase(region, profile, new Set([id]))
  },
  async restart() {},
})
