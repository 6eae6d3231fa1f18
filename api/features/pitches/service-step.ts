import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { takeStep } from '../../state-machine.ts'
import { endStates, type PitchAct, type PitchBy, pitchSteps, type SendFacts } from './rules.ts'
import { type Pitch, pitches } from './store.ts'

type Taken = {
  pitch: Pitch
  act: PitchAct
  by: PitchBy
  actor: string
  ifMatch?: number
  facts?: Partial<SendFacts>
  change?: Partial<Pitch>
  /** The pitch as a caller who came too late may see it. */
  show?: (pitch: Pitch) => unknown
}

/** Takes a pitch one step further; each new state begins now, and with the end the person may begin another. */
export const pitchStepOf = ({ store, clock }: { store: Store; clock: Clock }) => {
  const stored = store.collection(pitches)
  return async ({ pitch, act, by, actor, facts, change, ...more }: Taken): Promise<Pitch> => {
    const at = clock.now()
    const step = pitchSteps[act]
    const next = typeof step.to === 'function' ? step.to(pitch) : step.to
    return takeStep({
      collection: stored.in(pitch.region),
      current: pitch,
      step,
      by,
      facts: { rounds: pitch.rounds.length, isFresh: pitch.fresh, ...facts },
      ifMatch: more.ifMatch ?? pitch.version,
      actor,
      at,
      change: {
        ...(next !== pitch.state && { since: at.toISOString(), silences: 0, fresh: false }),
        ...(endStates.includes(next) && { slot: pitch.id }),
        ...change,
      },
      show: more.show ?? (() => null),
    })
  }
}
export type PitchStep = ReturnType<typeof pitchStepOf>
