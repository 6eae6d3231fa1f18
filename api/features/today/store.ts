import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'

/** Something of Today that an account put off; nothing else of Today is kept. */
export type Snooze = Versioned & {
  region: string
  account: string
  /** The name of what is put off. */
  item: string
  /** The day on which it is back. */
  until: string
}

export const snoozes: ScopedSpec<Snooze> & Personal = {
  name: 'snoozes',
  scoped: true,
  personal: null,
  unique: [{ name: 'item', paths: ['account', 'item'] }],
  indexes: [
    { name: 'account', paths: ['account'] },
    { name: 'until', paths: ['until'] },
  ],
}
