import { createHash, createHmac } from 'node:crypto'
import type { HistoryEntry } from '../../contract.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import type { PlacementState } from '../placements/contract.ts'
import type { VacancyState } from '../vacancies/contract.ts'
import type { Message } from './contract.ts'
import type { Connection, ConnectionKey } from './store.ts'

const minute = 60 * 1000
const hour = 60 * minute
/** How long a message waits before each try after the first, in ms. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour]

/** How long after so many tries the next one comes, in ms; null when none comes any more. */
export const waitAfter = (tries: number): number | null => waits[tries - 1] ?? null

/** How long a key works beside the one that took its place, in ms. */
export const olderFor = 24 * hour

const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

/** The hash under which a key is found. */
export const keyHash = (key: string): string => idOfSecret('key', key)

/** A new key, and what is kept of it. */
export const newKey = (since: string): { key: string; kept: ConnectionKey } => {
  const key = `wbk_${newSecret()}`
  return { key, kept: { hash: keyHash(key), secret: `whsec_${digest(`webhook|${key}`)}`, since } }
}

/** The signature of a message after Standard Webhooks: its id, the moment of sending in seconds since 1970 and its body, by one secret. */
export const signature = (secret: string, id: string, seconds: number, body: string): string => {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', bytes).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** The headers that go with a message, signed by each key that works. */
export const headersOf = (
  { key, older }: Pick<Connection, 'key' | 'older'>,
  id: string,
  now: Date,
  body: string,
): Record<string, string> => {
  const seconds = Math.floor(now.getTime() / 1000)
  const working = [key, older && older.until > now.toISOString() ? older : undefined]
  const signed = working.flatMap((one) => (one ? [signature(one.secret, id, seconds, body)] : []))
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signed.join(' '),
  }
}

/** States that a partner is told of: not what is still being written or talked about. */
const toldVacancies: readonly VacancyState[] = ['open', 'paused', 'filled', 'closed']
const untoldPlacements: readonly PlacementState[] = ['proposed', 'preparing', 'agreeing']

type Stateful<State> = { id: string; region: string; state: State; history: HistoryEntry[] }
/** A message, and the act that it tells of. */
export type News = { message: Message; act: HistoryEntry }

/** The act that brought a record to where it stands. */
const arrival = ({ history }: Stateful<unknown>): HistoryEntry | undefined =>
  history.findLast(({ paths }) => paths.includes('/state')) ?? history[0]

const newsOf = (record: Stateful<string>, type: Message['type'], about: Message['data']): News | null => {
  const act = arrival(record)
  return act ? { message: { type, timestamp: act.at, data: { ...about, state: record.state } }, act } : null
}

/** What a partner is told of a vacancy; null while it is nothing for others yet, and of a draft that was thrown away. */
export const newsOfVacancy = (vacancy: Stateful<VacancyState> & { approved?: unknown }): News | null =>
  toldVacancies.includes(vacancy.state) && (vacancy.state !== 'closed' || vacancy.approved !== undefined)
    ? newsOf(vacancy, 'vacancy.changed', { region: vacancy.region, vacancy: vacancy.id })
    : null

/** What a partner is told of a placement; null before all three agreed, and of one that came to nothing before. */
export const newsOfPlacement = (
  placement: Stateful<PlacementState> & { vacancy: string; agreed: number | null },
): News | null =>
  untoldPlacements.includes(placement.state) || placement.agreed === null
    ? null
    : newsOf(placement, 'placement.changed', {
        ...{ region: placement.region, vacancy: placement.vacancy, placement: placement.id },
      })
