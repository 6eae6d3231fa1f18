import type { GlobalSpec, ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'

/** A paper with a pitch on it and a code that opens the same on a phone; the id is made of the secret in the code, which is kept nowhere. */
export type Flyer = Versioned & {
  region: string
  profile: string
  pitch: string
  /** What the person is called on it. */
  name: string
  /** The last day on which it opens. */
  until: string
}

/** What somebody who holds a flyer left behind: who they are, and where a jobhunter can call. */
export type FlyerMessage = Versioned & {
  region: string
  profile: string
  pitch: string
  name: string
  company: string
  phone: string
  at: string
  state: 'open' | 'called'
  history: HistoryEntry[]
}

export const flyers: GlobalSpec<Flyer> & Personal = {
  name: 'flyers',
  scoped: false,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'pitch', paths: ['pitch'] }],
  indexes: [
    { name: 'profile', paths: ['profile'] },
    { name: 'end', paths: ['until'] },
  ],
}

export const flyerMessages: ScopedSpec<FlyerMessage> & Personal = {
  name: 'flyer_messages',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [
    { name: 'profile', paths: ['profile', 'state'] },
    { name: 'pitch', paths: ['pitch', 'at'] },
  ],
}
