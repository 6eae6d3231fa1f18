import { createHash } from 'node:crypto'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { WebhookPort } from '../../adapters/webhook/port.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce, changeSeen, keepOnce } from '../../records.ts'
import type { RegionService } from '../regions/service.ts'
import type { ConnectionTopic } from './codes.ts'
import type { Message } from './contract.ts'
import { headersOf, type News, waitAfter } from './rules.ts'
import { type Connection, connections, type Delivery, deliveries } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** What happened longer ago is told to nobody any more, and for how long can be read what was sent, in ms. */
const longestAgo = 7 * day
const keptFor = 30 * day
/** So long a message belongs to who sends it; a process that died leaves it to the next one after that. */
const heldFor = 60 * 1000
const sentAtOnce = 50

/** Messages to partners: each is written down once, sent until it arrives, and given up after nine tries in two days and a bit. */
export const deliveryService = (deps: {
  store: Store
  clock: Clock
  webhooks: Pick<WebhookPort, 'send'>
  regions: Pick<RegionService, 'all'>
}) => {
  const { clock } = deps
  const stored = deps.store.collection(deliveries)
  const partners = deps.store.collection(connections)
  const from = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()

  /** Writes a message down, once for a connection and an act on a record. */
  const add = async (
    region: string,
    connection: string,
    message: Message,
    version: number,
  ): Promise<void> => {
    const { vacancy, placement } = message.data
    const key = JSON.stringify([connection, message.type, placement ?? vacancy ?? '', version])
    const id = `delivery-${createHash('sha256').update(key).digest('hex').slice(0, 26)}`
    const begun = { state: 'due' as const, sendAt: from(0), tries: 0, answered: null }
    await keepOnce(stored.in(region), { id, region, connection, message, ...begun })
  }

  const settle = (one: Delivery, change: Partial<Delivery>) =>
    changeOnce(stored.in(one.region), one.id, (now) => (now.state === 'due' ? { ...now, ...change } : null))

  /** Sends a message that was taken, and notes what came of it. */
  const send = async (one: Delivery, to: Connection): Promise<void> => {
    const body = JSON.stringify(one.message)
    const headers = headersOf(to, one.id, clock.now(), body)
    // What the other side does is no fault of this server, so it is noted there and nowhere else.
    const answered = await deps.webhooks.send({ address: to.address, headers, body }).catch(() => null)
    const tries = one.tries + 1
    if (answered !== null && answered >= 200 && answered < 300)
      return void (await settle(one, { state: 'arrived', tries, answered }))
    const wait = answered === 410 ? null : waitAfter(tries)
    if (wait === null) return void (await settle(one, { state: 'failed', tries, answered }))
    await settle(one, { sendAt: from(wait), tries, answered })
  }

  const sendOne = async (one: Delivery): Promise<void> => {
    const to = await partners.in(one.region).get(one.connection)
    if (!to || to.endedAt !== null) return void (await settle(one, { state: 'stopped' }))
    if (!to.key) return void (await settle(one, { sendAt: from(day) }))
    const taken = await changeSeen(stored.in(one.region), one, (now) => ({ ...now, sendAt: from(heldFor) }))
    if (taken) await send(taken, to)
  }

  return {
    add,

    /** Writes down what every connection of an employer is told of it. */
    async tell(employer: string, topic: ConnectionTopic, news: News | null): Promise<void> {
      if (!news || news.act.at < from(-longestAgo)) return
      const { region } = news.message.data
      for (const one of await partners.in(region).find({ employer })) {
        const since = one.key ? (one.history[0]?.at ?? '') : null
        if (since === null || !one.topics.includes(topic) || news.act.at < since) continue
        await add(region, one.id, news.message, news.act.version)
      }
    },

    /** Sends what is due, what waits longest first. */
    async send(stop?: AbortSignal): Promise<void> {
      for (const { id: region } of await deps.regions.all()) {
        const filter = { state: 'due' as const, sendAt: { $lte: from(0) } }
        const due = await stored.in(region).find(filter, { sort: { sendAt: 1 }, limit: sentAtOnce })
        if (stop?.aborted) return
        await Promise.all(due.map(sendOne))
      }
    },

    async list(region: string, connection: string, page: Page) {
      const sort = { 'message.timestamp': -1 } as const
      return pageOf(stored.in(region), { connection }, sort, page, (one: Delivery) => ({
        ...{ id: one.id, message: one.message, state: one.state, tries: one.tries, answered: one.answered },
        sendAt: one.state === 'due' ? one.sendAt : null,
      }))
    },

    async messages(region: string, connection: string, page: Page) {
      const sort = { 'message.timestamp': -1 } as const
      return pageOf(stored.in(region), { connection }, sort, page, ({ id, message }: Delivery) => ({
        ...{ id, message },
      }))
    },

    /** Takes what was told of somebody's placements out of it. */
    async erase(region: string, _profile: string, gone: ReadonlySet<string>): Promise<void> {
      const ids = [...gone].filter((id) => id.startsWith('placement-'))
      if (ids.length > 0) await stored.in(region).deleteMany({ 'message.data.placement': { $in: ids } })
    },

    /** Forgets what was sent long ago. */
    async sweep(): Promise<void> {
      for (const { id } of await deps.regions.all())
        await stored.in(id).deleteMany({ 'message.timestamp': { $lt: from(-keptFor) } })
    },
  }
}
export type DeliveryService = ReturnType<typeof deliveryService>
