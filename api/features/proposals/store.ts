import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { runStates } from './contract.ts'

/** A walk over a region's open vacancies, in the order of their ids, which can be left and taken up again. */
export type Run = Versioned & {
  region: string
  state: (typeof runStates)[number]
  /** While it is running: no region has two. */
  going?: true
  /** The day that everything is judged on, 'YYYY-MM-DD'. */
  day: string
  startedBy: string
  startedAt: string
  endedAt: string | null
  done: number
  of: number | null
  /** The last vacancy that is done. */
  cursor: string | null
}

export const runs: ScopedSpec<Run> & Personal = {
  name: 'runs',
  scoped: true,
  personal: null,
  unique: [{ name: 'going', paths: ['going'] }],
  indexes: [
    { name: 'changed', paths: ['changedAt'] },
    { name: 'day', paths: ['day'] },
  ],
}

/** Who was found for one vacancy: ids and scores, nothing else. */
export type Proposals = Versioned & {
  region: string
  vacancy: string
  /** Since when they stand, 'YYYY-MM-DD'. */
  day: string
  rulesVersion: string
  items: { profile: string; score: number }[]
}

export const proposals: ScopedSpec<Proposals> & Personal<Proposals> = {
  name: 'proposals',
  scoped: true,
  personal: ({ profile }) => ({ 'items.profile': profile }),
  ownPart: ({ items, ...record }, { profile }) => ({
    ...record,
    items: items.filter((item) => item.profile === profile),
  }),
  lists: ['items.profile'],
}
