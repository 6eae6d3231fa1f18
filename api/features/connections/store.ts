import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { ConnectionTopic, MessageState } from './codes.ts'
import type { Message } from './contract.ts'

/** A key of a partner: of the key itself only a hash is kept. The secret is made of it, signs, and does not lead back to it. */
export type ConnectionKey = { hash: string; secret: string; since: string }

/** A partner's system, with the keys that work. */
export type Connection = Versioned & {
  region: string
  name: string
  employer: string
  address: string
  topics: ConnectionTopic[]
  /** Missing before the first and after the end. */
  key?: ConnectionKey
  /** The key before, which works until its day is over. */
  older?: ConnectionKey & { until: string }
  endedAt: string | null
  history: HistoryEntry[]
}

export const connections: ScopedSpec<Connection> & Personal = {
  name: 'connections',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'employer', paths: ['employer'] },
    { name: 'changed', paths: ['changedAt'] },
    { name: 'key', paths: ['key.hash'] },
    { name: 'older', paths: ['older.hash'] },
  ],
}

/** A message on its way to a partner. Its id comes from connection, record and act, so that the same is sent once. */
export type Delivery = Versioned & {
  region: string
  connection: string
  message: Message
  state: MessageState
  /** When it is sent next; moved ahead while somebody sends it, so that nobody else does. */
  sendAt: string
  tries: number
  answered: number | null
}

/** It names nobody; whose placement is deleted is taken out by the placement's id. */
export const deliveries: ScopedSpec<Delivery> & Personal = {
  name: 'deliveries',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'connection', paths: ['connection', 'message.timestamp'] },
    { name: 'due', paths: ['state', 'sendAt'] },
    { name: 'placement', paths: ['message.data.placement'] },
    { name: 'timestamp', paths: ['message.timestamp'] },
  ],
}
