import type { GlobalSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'

/** An address at which a calendar reads somebody's days; the id is made of the secret in it, which is kept nowhere. */
export type Calendar = Versioned & { account: string; since: string }

export const calendars: GlobalSpec<Calendar> & Personal = {
  name: 'calendars',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  unique: [{ name: 'account', paths: ['account'] }],
}
