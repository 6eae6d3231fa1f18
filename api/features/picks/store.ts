import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { PickState } from './contract.ts'

/** A jobhunter's word about a person and a vacancy; there is one for each two, the last. */
export type Pick = Versioned & {
  region: string
  vacancy: string
  profile: string
  state: PickState
  reason: string
  /** Account of who decided. */
  by: string
  at: string
  history: HistoryEntry[]
}

export const picks: ScopedSpec<Pick> & Personal = {
  name: 'picks',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'pair', paths: ['vacancy', 'profile'] }],
  indexes: [
    { name: 'vacancy', paths: ['vacancy', 'at'] },
    { name: 'profile', paths: ['profile', 'at'] },
  ],
}
