import type { GlobalSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'

/**
 * The address at which a calendar reads somebody's days, one for each account; of the secret in it only a hash is kept, and
 * nothing once it ended.
 */
export type Calendar = Versioned & { account: string; secret?: string; since: string }

export const calendars: GlobalSpec<Calendar> & Personal = {
  name: 'calendars',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  unique: [{ name: 'secret', paths: ['secret'] }],
  indexes: [{ name: 'account', paths: ['account'] }],
}
