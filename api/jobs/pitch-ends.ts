import type { Change, Versioned } from '../adapters/store/port.ts'
import type { PitchReason } from '../features/pitches/contract.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Follower } from './follower.ts'

type Close = (
  region: string,
  of: { vacancy: string } | { profile: string },
  reason: PitchReason,
) => Promise<void>

/** Ends the pitches of a vacancy that is filled or closed, and of a person who looks for nothing any more. */
export const pitchEnds = (close: Close): Follower => ({
  name: 'pitches of what is closed',
  of: [vacancies, profiles],
  keep: 'mark',
  async apply(change: Change<Versioned>, { name }) {
    if (change.type !== 'put') return
    if (name === profiles.name) {
      const { id, region, state } = change.doc as Profile
      if (state === 'closed') await close(region, { profile: id }, 'profileClosed')
      return
    }
    const { id, region, state, stateReason } = change.doc as Vacancy
    const isFilled = state === 'filled' || stateReason === 'positionFilled'
    if (state === 'filled' || state === 'closed')
      await close(region, { vacancy: id }, isFilled ? 'positionFilled' : 'vacancyClosed')
  },
  async restart() {},
})
