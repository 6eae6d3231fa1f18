import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'

/** A person who says that a place is wrongly on, or not on, their list; a jobhunter's to answer. */
export type Objection = Versioned & {
  region: string
  profile: string
  vacancy: string
  text: string
  language: string
  at: string
  state: 'open' | 'answered'
  answer: string | null
  /** Account of who answered. */
  answeredBy?: string
}

export const objections: ScopedSpec<Objection> & Personal = {
  name: 'objections',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [
    { name: 'profile', paths: ['profile', 'at'] },
    { name: 'state', paths: ['state', 'at'] },
  ],
}
