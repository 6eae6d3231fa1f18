import type { GlobalSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { NotificationAnswer, NotificationKind } from './contract.ts'

/**
 * Something that an account is told, and how far its mail is: `due`, `sent`, `none` where it cannot be sent, `notWanted` where its
 * receiver chose so. Its id comes from kind, record, act and receiver, so that the same thing told again is the same record.
 */
export type Notification = Versioned & {
  account: string
  kind: NotificationKind
  region: string
  about: NotificationAnswer['about']
  at: string
  seen: boolean
  mail: 'due' | 'sent' | 'none' | 'notWanted'
  /** Whether its mail goes by itself or with the others of the day. */
  pace: 'atOnce' | 'daily'
  /** From when on its mail may go; moved ahead while somebody sends it, so that nobody else does. */
  sendAt: string
  /** How often sending it failed. */
  tries: number
}

const withPace = (older: StoredBody): StoredBody => ({ ...older, pace: 'atOnce', sendAt: older.at })

export const notifications: GlobalSpec<Notification> & Personal = {
  name: 'notifications',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  indexes: [
    { name: 'account', paths: ['account', 'at'] },
    { name: 'mail', paths: ['mail', 'sendAt'] },
    { name: 'waiting', paths: ['account', 'mail', 'at'] },
    { name: 'at', paths: ['at'] },
    { name: 'profile', paths: ['about.profile'] },
    { name: 'pitch', paths: ['about.pitch'] },
    { name: 'placement', paths: ['about.placement'] },
  ],
  upgrades: [withPace],
}
