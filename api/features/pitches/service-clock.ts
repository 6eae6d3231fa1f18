import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import type { PitchReason } from './contract.ts'
import { endStates, freshFor, type PitchAct, pitchDays } from './rules.ts'
import { pitchStepOf } from './service-step.ts'
import { type Pitch, pitches } from './store.ts'

const dayInMs = 86_400_000
const byTime = 'clock'

/** What time does to pitches: nothing stays unanswered without somebody being asked, and every end is told. */
export const pitchClock = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'all' | 'dayIn'>
}) => {
  const { clock, regions } = deps
  const stored = deps.store.collection(pitches)
  const step = pitchStepOf(deps)
  const before = (ms: number) => new Date(clock.now().getTime() - ms).toISOString()

  /** One that somebody else moved meanwhile is looked at again the next time. */
  const take = async (pitch: Pitch, act: PitchAct, change: Partial<Pitch> = {}): Promise<void> => {
    try {
      await step({ pitch, act, by: byTime, actor: byTime, change })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }

  /** Asks who is silent: each waits longer than the one before, and each is done once. */
  const ask = async (
    region: string,
    state: Pitch['state'],
    times: readonly (readonly [days: number, act: PitchAct])[],
  ) => {
    const [[first] = [0]] = times
    const quiet = await stored.in(region).find({ state, since: { $lte: before(first * dayInMs) } })
    for (const pitch of quiet) {
      const due = times.filter(([days]) => pitch.since <= before(days * dayInMs)).length
      const act = times[due - 1]?.[1]
      if (act && due > pitch.silences) await take(pitch, act, { silences: due })
    }
  }

  return {
    /** Lets answers stand that can no longer be taken back. */
    async settle(): Promise<void> {
      for (const { id: region } of await regions.all())
        for (const pitch of await stored.in(region).find({ fresh: true }))
          if (pitch.since <= before(freshFor)) await take(pitch, 'settle', { fresh: false })
    },

    /** Asks who is silent, and tells a person after some time why it was not them. */
    async daily(): Promise<void> {
      for (const region of await regions.all()) {
        const { id, rules } = region
        const late = ruleNumber(rules, 'unansweredPitchDays', regions.dayIn(region))
        const remind = Math.min(pitchDays.remind, late)
        await ask(id, 'sent', [
          [remind, 'remind'],
          [late, 'alarm'],
          [Math.max(pitchDays.askAgain, late), 'alarmAgain'],
        ])
        await ask(id, 'proposed', [[pitchDays.agree, 'askAgain']])
        const since = { $lte: before(pitchDays.shown * dayInMs) }
        for (const pitch of await stored.in(id).find({ state: 'refused', since })) await take(pitch, 'show')
      }
    },

    /** Ends what goes on for a vacancy or a person that is not there any more. */
    async close(region: string, of: { vacancy: string } | { profile: string }, reason: PitchReason) {
      for (const pitch of await stored.in(region).find(of))
        if (!endStates.includes(pitch.state)) await take(pitch, 'close', { reason })
    },
  }
}
export type PitchClock = ReturnType<typeof pitchClock>
