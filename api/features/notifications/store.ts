import type { GlobalSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { NotificationAnswer, NotificationKind } from './contract.ts'

/**
 * Something that an account is told, and how far its mail is: `due`, `sent`, or `none` where there is no address. Its id comes
 * from kind, record, act and receiver, so that the same thing told again is the same record.
 */
export type Notification = Versioned & {
  account: string
  kind: NotificationKind
  region: string
  about: NotificationAnswer['about']
  at: string
  seen: boolean
  mail: 'due' | 'sent' | 'none'
  /** How often sending it failed. */
  tries: number
}

export const notifications: GlobalSpec<Notification> & Personal = {
  name: 'notifications',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  indexes: [
    { name: 'account', paths: ['account', 'at'] },
    { name: 'mail', paths: ['mail', 'at'] },
    { name: 'at', paths: ['at'] },
    { name: 'profile', paths: ['about.profile'] },
  ],
}
