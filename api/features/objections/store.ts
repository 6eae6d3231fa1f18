import type { ScopedSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
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
  history: HistoryEntry[]
}

/** The history of an objection that had none: from what it says of itself; when it was answered is not known. */
const withHistory = (older: StoredBody): StoredBody => {
  const { at, profile, answeredBy } = older
  const first = { version: 1, at, actor: profile, action: 'created', paths: [] }
  const answered = { version: 2, at, actor: answeredBy, action: 'answered', paths: ['/state', '/answer'] }
  return { ...older, history: answeredBy === undefined ? [first] : [first, answered] }
}

export const objections: ScopedSpec<Objection> & Personal = {
  name: 'objections',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  indexes: [
    { name: 'profile', paths: ['profile', 'at'] },
    { name: 'state', paths: ['state', 'at'] },
  ],
  upgrades: [withHistory],
}
