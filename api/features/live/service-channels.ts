import { randomBytes } from 'node:crypto'
import type { LiveMessage } from './contract.ts'

/** Whom a channel of an event speaks to: who runs the day, one table, one person, or a screen on the wall. */
export type Audience =
  | { to: 'staff' }
  | { to: 'stall'; stall: string }
  | { to: 'person'; participation: string }
  | { to: 'wall' }
/** A channel is named by its readers' topic; of `me`, each person has their own. */
export type Address = { event: string; topic: string; audience: Audience }

export type Reader = { send: (text: string) => void }
type Kind = LiveMessage['kind']
/** What happened to a record of an event. */
export type News = { event: string; kind: Kind; id: string; version: number }

type Channel = Address & { seq: number; sent: LiveMessage[]; readers: Set<Reader>; emptySince: number }

/** So many messages of a channel are kept for who comes back; whoever missed more reads everything anew. */
const mostKept = 200
/** For so long a channel without readers is kept, in ms. */
const keptFor = 5 * 60_000

const keyOf = ({ topic, audience }: Address) =>
  audience.to === 'person' ? `${topic} ${audience.participation}` : topic

/**
 * Channels of events, in this process: each counts its messages, keeps the latest, and sends what somebody who comes back
 * has missed. `run` names this count; a browser that knew another reads everything anew.
 */
export const channelService = ({ now }: { now: () => number }) => {
  const run = randomBytes(6).toString('base64url')
  const events = new Map<string, Map<string, Channel>>()

  const channelAt = (address: Address): Channel => {
    const own = events.get(address.event) ?? new Map<string, Channel>()
    events.set(address.event, own)
    const key = keyOf(address)
    const there = own.get(key)
    if (there) return there
    const made: Channel = { ...address, seq: 0, sent: [], readers: new Set(), emptySince: now() }
    own.set(key, made)
    return made
  }
  const sendTo = (channel: Channel, news: Omit<News, 'event'>) => {
    channel.seq += 1
    const message = { topic: channel.topic, seq: channel.seq, ...news }
    channel.sent.push(message)
    if (channel.sent.length > mostKept) channel.sent.shift()
    const text = JSON.stringify(message)
    for (const reader of channel.readers) reader.send(text)
  }

  return {
    run,

    /** From now on the reader is told of a channel; first of what it missed, or that it has to read everything anew. */
    subscribe(address: Address, reader: Reader, seen: { run: string; seq: number } | null): void {
      const channel = channelAt(address)
      const { seq, sent, topic } = channel
      const oldest = sent[0]?.seq ?? seq + 1
      // Before anything is sent: whoever is cut off while they catch up is taken out again.
      channel.readers.add(reader)
      const knows = seen?.run === run && seen.seq <= seq && seen.seq >= oldest - 1
      if (knows) {
        for (const message of sent) if (message.seq > seen.seq) reader.send(JSON.stringify(message))
      } else {
        const all = { topic, seq, kind: 'snapshot', id: address.event, version: 0 } satisfies LiveMessage
        reader.send(JSON.stringify(all))
      }
    },

    unsubscribe(address: Address, reader: Reader): void {
      const channel = events.get(address.event)?.get(keyOf(address))
      channel?.readers.delete(reader)
      if (channel?.readers.size === 0) channel.emptySince = now()
    },

    /** Tells each channel of an event for which `heard` has something to say. */
    publish(event: string, heard: (audience: Audience) => Omit<News, 'event'> | null): void {
      for (const channel of events.get(event)?.values() ?? []) {
        const news = heard(channel.audience)
        if (news) sendTo(channel, news)
      }
    },

    /** How many listen to an event. */
    listeners: (event: string): number =>
      [...(events.get(event)?.values() ?? [])].reduce((sum, { readers }) => sum + readers.size, 0),
    /** The people and tables of an event whose phones listen now. */
    phones: (event: string): ReadonlySet<string> =>
      new Set(
        [...(events.get(event)?.values() ?? [])].flatMap(({ audience, readers }) => {
          if (readers.size === 0) return []
          if (audience.to === 'person') return [audience.participation]
          return audience.to === 'stall' ? [audience.stall] : []
        }),
      ),
    /** Whether anybody has listened to an event in the last minutes. */
    has: (event: string): boolean => events.has(event),

    /** Forgets channels that nobody has read for a while. */
    sweep(): void {
      for (const [event, own] of events) {
        for (const [key, { readers, emptySince }] of own)
          if (readers.size === 0 && now() - emptySince > keptFor) own.delete(key)
        if (own.size === 0) events.delete(event)
      }
    },
  }
}
export type ChannelService = ReturnType<typeof channelService>
