import type { GlobalSpec, ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { ClockPhase, PhonesPlay } from './contract.ts'

type KeptReading = {
  phase: ClockPhase
  round: number
  /** An instant. */
  endsAt: string | null
  /** Ms that were left when it was stopped. */
  pausedWith: number | null
}

/** The clock of an event as it was set last; where it stands now follows from the time. */
export type Clock = Versioned &
  KeptReading & {
    region: string
    event: string
    setAt: string
    /** What the last act replaced. */
    before: KeptReading | null
    /** Of which the codes at the door are made; it leaves the server never. */
    doorKey: string
    /** Whether the demo answers for the phones of the hall; missing where it never did. */
    simulated?: PhonesPlay
  }

export const clocks: ScopedSpec<Clock> & Personal = {
  name: 'event_clocks',
  scoped: true,
  personal: null,
  indexes: [{ name: 'simulated', paths: ['simulated'] }],
}

/** A screen of the hall that shows an event to everybody there; the id is made of the secret in its address. */
export type Wall = Versioned & { region: string; event: string; until: string }

export const walls: GlobalSpec<Wall> & Personal = {
  name: 'walls',
  scoped: false,
  personal: null,
  indexes: [
    { name: 'event', paths: ['event'] },
    { name: 'end', paths: ['until'] },
  ],
}
