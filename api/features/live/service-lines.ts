import { z } from 'zod'
import type { Actor } from '../../access.ts'
import type { Address, ChannelService } from './service-channels.ts'
import type { TopicService } from './service-topics.ts'

/** A socket as the lines know it. `end` says a code of WebSockets: 4401 for a session that ended. */
export type Socket = {
  send: (text: string) => void
  /** Bytes that wait to be sent. */
  waiting: () => number
  end: (code: number) => void
  /** Cuts it off without a word. */
  cut: () => void
  ping: () => void
}
export type Caller = { actor: Actor; secret: string | undefined }

const asked = z.union([
  z.strictObject({
    do: z.literal('subscribe'),
    topic: z.string().max(120),
    run: z.string().max(20).nullable(),
    after: z.int().min(0),
  }),
  z.strictObject({ do: z.literal('unsubscribe'), topic: z.string().max(120) }),
  z.strictObject({ do: z.literal('time'), sent: z.number() }),
])

const mostTopics = 10
/** Whoever lets more than this wait is cut off, in bytes, and catches up when they are back. */
const mostWaiting = 256 * 1024
/** So many messages in one beat are more than any screen needs. */
const mostAsked = 60
/** Sessions also end by themselves; each line is looked at again after so many beats. */
const lookedAtEvery = 15
export const codes = { sessionEnded: 4401, tooMuch: 1008 } as const

type Line = {
  socket: Socket
  caller: Caller
  topics: Map<string, Address>
  asked: number
  isAlive: boolean
  beats: number
  reader: { send: (text: string) => void }
}

/** Lines to browsers: what each may hear, asked when it subscribes and again when its session may have ended. */
export const lineService = (deps: {
  channels: ChannelService
  channelOf: TopicService['channelOf']
  actorOf: (secret: string) => Promise<Actor | null>
  now: () => number
  onError: (error: unknown) => void
}) => {
  const { actorOf, channelOf, channels, now, onError } = deps
  const lines = new Set<Line>()

  const close = (line: Line) => {
    lines.delete(line)
    for (const address of line.topics.values()) channels.unsubscribe(address, line.reader)
    line.topics.clear()
  }
  const drop = (line: Line) => {
    close(line)
    line.socket.cut()
  }
  const subscribe = async (
    line: Line,
    { topic, run, after }: { topic: string; run: string | null; after: number },
  ) => {
    if (line.topics.size >= mostTopics) return line.socket.end(codes.tooMuch)
    const address = await channelOf(line.caller.actor, topic)
    if (!lines.has(line)) return
    if (!address) {
      line.socket.send(JSON.stringify({ topic, seq: 0, kind: 'ended', id: '', version: 0 }))
      return
    }
    const before = line.topics.get(topic)
    if (before) channels.unsubscribe(before, line.reader)
    line.topics.set(topic, address)
    channels.subscribe(address, line.reader, run === null ? null : { run, seq: after })
  }
  /** Looks again who calls and what they may hear. */
  const look = async (line: Line): Promise<void> => {
    const { secret } = line.caller
    const wasSignedIn = line.caller.actor.session !== null
    const actor = secret === undefined ? null : await actorOf(secret)
    if (wasSignedIn && !actor) {
      close(line)
      return line.socket.end(codes.sessionEnded)
    }
    if (actor) line.caller.actor = actor
    for (const [topic, address] of line.topics) {
      const still = await channelOf(line.caller.actor, topic)
      if (still && JSON.stringify(still.audience) === JSON.stringify(address.audience)) continue
      channels.unsubscribe(address, line.reader)
      line.topics.delete(topic)
      line.socket.send(JSON.stringify({ topic, seq: 0, kind: 'ended', id: '', version: 0 }))
    }
  }
  const lookAt = async (concerned: (line: Line) => boolean): Promise<void> => {
    for (const line of [...lines].filter(concerned)) await look(line)
  }
  let isLooking = false
  let isAskedAgain = false
  /** Looks at everybody beside what goes on, one time after the other: whoever asks meanwhile is served by one more. */
  const lookAtAll = async (): Promise<void> => {
    isAskedAgain = true
    if (isLooking) return
    isLooking = true
    try {
      while (isAskedAgain) {
        isAskedAgain = false
        await lookAt(({ caller }) => caller.actor.session !== null)
      }
    } finally {
      isLooking = false
    }
  }

  return {
    /** Takes a socket on. What it sends goes to `hear`, its answers to pings to `pong`. */
    open(socket: Socket, caller: Caller) {
      const line: Line = {
        ...{ socket, caller, topics: new Map(), asked: 0, isAlive: true, beats: 0 },
        reader: {
          send(text) {
            if (!lines.has(line)) return
            if (socket.waiting() > mostWaiting) drop(line)
            else socket.send(text)
          },
        },
      }
      lines.add(line)
      socket.send(JSON.stringify({ kind: 'hello', run: channels.run, now: now() }))
      return {
        async hear(text: string): Promise<void> {
          line.asked += 1
          const message = asked.safeParse(parsed(text))
          if (!message.success || line.asked > mostAsked) {
            close(line)
            return socket.end(codes.tooMuch)
          }
          const { data } = message
          if (data.do === 'time')
            return socket.send(JSON.stringify({ kind: 'time', sent: data.sent, now: now() }))
          if (data.do === 'subscribe') return subscribe(line, data).catch(onError)
          const address = line.topics.get(data.topic)
          if (address) channels.unsubscribe(address, line.reader)
          line.topics.delete(data.topic)
        },
        pong() {
          line.isAlive = true
        },
        close: () => close(line),
      }
    },

    /** Says to everybody that the line is open, and cuts off who has not answered since the last time. */
    beat(): void {
      const text = JSON.stringify({ kind: 'beat', now: now() })
      for (const line of lines) {
        if (!line.isAlive) {
          drop(line)
          continue
        }
        line.isAlive = false
        line.asked = 0
        line.beats += 1
        line.socket.ping()
        line.reader.send(text)
        if (line.beats % lookedAtEvery === 0) look(line).catch(onError)
      }
      channels.sweep()
    },

    /** A session ended, or somebody's memberships changed: whoever it concerns is looked at again. */
    sessionEnded: (session: string) => lookAt(({ caller }) => caller.actor.session === session),
    accountChanged: (account: string) =>
      lookAt(({ caller }) => caller.actor.session !== null && caller.actor.account === account),
    /** Somebody's membership is gone, and nobody can say any more whose: everybody is looked at again, while news goes on. */
    membershipGone(): void {
      lookAtAll().catch(onError)
    },
    /** How many are open in this process. */
    count: (): number => lines.size,
  }
}
export type LineService = ReturnType<typeof lineService>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
