import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { CardFields } from '../pictures/contract.ts'
import type { personReasons } from '../placements/codes.ts'
import type { nextSteps } from './codes.ts'
import type { PitchReason, PitchSections, PitchState, Round } from './contract.ts'

/** A recording and where its file is kept. */
export type Voice = { file: string; type: 'audio/webm' | 'audio/mp4'; seconds: number }

/** What a person tells an employer of themselves for one vacancy, and what becomes of it. */
export type Pitch = Versioned &
  PitchSections & {
    region: string
    profile: string
    vacancy: string
    employer: string
    state: PitchState
    /** `going` while it has not ended, else its own id: a person has one for a vacancy that goes on. */
    slot: string
    /** Since when it is in this state. */
    since: string
    pseudonym: string
    voice: Voice | null
    /** Account of the jobhunter who proposed it. */
    proposal: { by: string; reason: string; at: string } | null
    sentAt: string | null
    /** What the employer reads of the match, as it stood when the pitch was sent. */
    facts: CardFields | null
    /** How many of the days have passed on which somebody is asked about a silence. */
    silences: number
    /** Day of the last call to the employer. */
    calledOn: string | null
    rounds: Round[]
    nextStep: (typeof nextSteps)[number] | null
    /** Whether the employer's answer can still be taken back, and so is told to nobody. */
    fresh: boolean
    releasedUntil: string | null
    notYet: (typeof personReasons)[number] | null
    talkHeldOn: string | null
    reason: PitchReason | null
    history: HistoryEntry[]
  }

export const pitches: ScopedSpec<Pitch> & Personal = {
  name: 'pitches',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'going', paths: ['profile', 'vacancy', 'slot'] }],
  indexes: [
    { name: 'profile', paths: ['profile', 'changedAt'] },
    { name: 'vacancy', paths: ['vacancy'] },
    { name: 'employer', paths: ['employer', 'since'] },
    { name: 'state', paths: ['state', 'since'] },
    { name: 'fresh', paths: ['fresh'] },
  ],
}
