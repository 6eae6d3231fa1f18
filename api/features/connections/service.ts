import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Collection, Store } from '../../adapters/store/port.ts'
import type { WebhookPort } from '../../adapters/webhook/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce, created, insertOnce, withAct } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { ConnectionTopic } from './codes.ts'
import type { ConnectionAnswer } from './contract.ts'
import { keyHash, newKey, olderFor } from './rules.ts'
import type { DeliveryService } from './service-deliveries.ts'
import { type Connection, connections } from './store.ts'

type NewConnection = { id: string; name: string; kvk: string; address: string; topics: ConnectionTopic[] }

export type ConnectionNeeds = {
  store: Store
  clock: Clock
  webhooks: Pick<WebhookPort, 'mayReach'>
  directory: Pick<Directory, 'employers'>
  employers: Pick<EmployerService, 'byKvk'>
  regions: Pick<RegionService, 'all'>
  deliveries: Pick<DeliveryService, 'add' | 'list' | 'messages'>
}

/** Systems of partners: made, given a key, and ended by the coordinator of a region. */
export const connectionService = (deps: ConnectionNeeds) => {
  const { clock, deliveries } = deps
  const stored = deps.store.collection(connections)

  const show = async (all: readonly Connection[]): Promise<ConnectionAnswer[]> => {
    const names = await deps.directory.employers(all.map(({ employer }) => employer))
    const now = clock.now().toISOString()
    return all.map(({ id, name, employer, address, topics, key, older, endedAt, history }) => ({
      ...{ id, name, address, topics, endedAt },
      employer: { id: employer, name: names.get(employer) ?? '' },
      madeAt: history[0]?.at ?? '',
      keySince: key?.since ?? null,
      olderUntil: older && older.until > now ? older.until : null,
    }))
  }
  const showOne = async (one: Connection): Promise<ConnectionAnswer> => {
    const [shown] = await show([one])
    if (!shown) throw new AppError('notFound')
    return shown
  }

  /** The connection whose key this is, and its region. */
  const behind = async (key: string): Promise<{ region: string; connection: Connection } | null> => {
    const hash = keyHash(key)
    const now = clock.now().toISOString()
    for (const { id: region } of await deps.regions.all()) {
      const at: Collection<Connection> = stored.in(region)
      const [one] = await at.find({ 'key.hash': hash }, { limit: 1 })
      if (one) return { region, connection: one }
      const [other] = await at.find({ 'older.hash': hash }, { limit: 1 })
      if (other?.older && other.older.until > now) return { region, connection: other }
    }
    return null
  }

  return {
    async list(region: string, page: Page) {
      const found = await pageOf(stored.in(region), {}, { changedAt: -1 }, page, (one: Connection) => one)
      return { ...found, items: await show(found.items) }
    },

    async create(actor: Actor, region: string, { kvk, ...given }: NewConnection): Promise<ConnectionAnswer> {
      const digits = kvk.replace(/\D/g, '').padStart(8, '0')
      const [employer] = await deps.employers.byKvk([digits])
      const faults = [
        ...(employer?.regions.includes(region)
          ? []
          : [fault('/kvk', 'unknown_employer', 'No such employer')]),
        ...(deps.webhooks.mayReach(given.address)
          ? []
          : [fault('/address', 'inner_address', 'https, on the open internet')]),
      ]
      if (!employer || faults.length > 0) throw new AppError('badInput', { faults })
      const history = created(actor.account, clock.now())
      const draft = { ...given, region, employer: employer.id, endedAt: null, history }
      return showOne(await insertOnce(stored.in(region), draft, actor.account))
    },

    /** Makes a key and shows it this once; a first message goes out with it. */
    async makeKey(actor: Actor, region: string, id: string) {
      const now = clock.now()
      const { key, kept } = newKey(now.toISOString())
      const until = new Date(now.getTime() + olderFor).toISOString()
      const changed = await changeOnce(stored.in(region), id, (one) => {
        if (one.endedAt !== null) throw new AppError('stateConflict', { detail: 'It has ended' })
        const history = withAct(one, { actor: actor.account, at: now, action: 'keyMade', paths: ['/key'] })
        return { ...one, key: kept, ...(one.key && { older: { ...one.key, until } }), history }
      })
      if (!changed) throw new AppError('notFound')
      const message = { type: 'connection.ready' as const, timestamp: now.toISOString(), data: { region } }
      await deliveries.add(region, id, message, changed.version)
      return { key, secret: kept.secret, connection: await showOne(changed) }
    },

    async end(actor: Actor, region: string, id: string): Promise<null> {
      const now = clock.now()
      const changed = await changeOnce(stored.in(region), id, ({ key, older, ...one }) => {
        if (one.endedAt !== null) return null
        const done = { actor: actor.account, at: now, action: 'ended', paths: ['/endedAt'] }
        return { ...one, endedAt: now.toISOString(), history: withAct(one, done) }
      })
      if (!changed) throw new AppError('notFound')
      return null
    },

    async deliveries(region: string, id: string, page: Page) {
      if (!(await stored.in(region).get(id))) throw new AppError('notFound')
      return deliveries.list(region, id, page)
    },

    /** The messages of whom a key belongs to. */
    async messages(authorization: string | undefined, page: Page) {
      const [, key] = /^Bearer (wbk_[A-Za-z0-9_-]{43})$/.exec(authorization ?? '') ?? []
      const found = key === undefined ? null : await behind(key)
      if (!found) throw new AppError('notSignedIn')
      return deliveries.messages(found.region, found.connection.id, page)
    },
  }
}
export type ConnectionService = ReturnType<typeof connectionService>
