import type { LiveMessage } from '#contract/live'

/** `opening` until the first try has ended. */
export type LineState = 'opening' | 'open' | 'lost'
export type Heard = (message: LiveMessage) => void

/** What a line needs of the browser. `connect` answers a socket that tells `on` what happens to it. */
export type LineWorld = {
  connect: (on: { message: (text: string) => void; close: (code: number) => void }) => {
    send: (text: string) => void
    close: () => void
  }
  /** Whether this device knows that it has no net: then nothing is tried. */
  isOffline: () => boolean
  /** Ms since 1970 by the clock of this device. */
  now: () => number
  /** Does something later; answers how to give it up. */
  later: (act: () => void, ms: number) => () => void
  /** From 0 up to 1. */
  random: () => number
}

type Said =
  | LiveMessage
  | { kind: 'hello'; run: string; now: number }
  | { kind: 'beat'; now: number }
  | { kind: 'time'; sent: number; now: number }
/** `run` is the server's count that `seq` belongs to. */
type Topic = { heard: Set<Heard>; seq: number; run: string | null }

/** The server says that the line is open every 20 s; twice that without a word, and the line is taken for dead. */
const silentAfter = 41_000
const shortestWait = 500
const longestWait = 8000
/** Round trips from which the difference of the clocks is taken. */
const trips = 3
/** So often everything is read anew while there is no line: some nets let pages through and no sockets. */
const readWithoutLine = 15_000
/** Why the server ends a line: nobody is signed in any more. */
const sessionEnded = 4401

/**
 * One line to the server for all topics of a page. It tells each reader of a topic what changed, once and in order; after
 * a gap that the server cannot fill, or while there is no line, it says `snapshot`: read everything anew.
 */
export const liveLine = (world: LineWorld) => {
  const topics = new Map<string, Topic>()
  const watchers = new Set<() => void>()
  let socket: ReturnType<LineWorld['connect']> | null = null
  let state: LineState = 'opening'
  let run: string | null = null
  let tries = 0
  let lastWord = 0
  let bestTrip = Number.POSITIVE_INFINITY
  let offset = 0
  let giveUp = () => {}
  let giveUpReading = () => {}

  const tell = (next: LineState) => {
    state = next
    for (const watcher of watchers) watcher()
  }
  const say = (message: object) => socket?.send(JSON.stringify(message))
  const ask = (topic: string, { run: known, seq }: Topic) =>
    say({ do: 'subscribe', topic, run: known, after: seq })
  const readAll = () => {
    for (const [topic, { heard, seq }] of topics)
      for (const one of heard) one({ topic, seq, kind: 'snapshot', id: '', version: 0 })
  }
  const readUntilOpen = () => {
    giveUpReading()
    giveUpReading = world.later(() => {
      if (state === 'open' || topics.size === 0) return
      readAll()
      readUntilOpen()
    }, readWithoutLine)
  }

  const hear = (said: Said) => {
    lastWord = world.now()
    if (said.kind === 'hello') {
      run = said.run
      tries = 0
      bestTrip = Number.POSITIVE_INFINITY
      offset = said.now - lastWord
      for (let trip = 0; trip < trips; trip += 1) say({ do: 'time', sent: lastWord })
      for (const [name, topic] of topics) ask(name, topic)
      tell('open')
    } else if (said.kind === 'time') {
      const trip = lastWord - said.sent
      if (trip >= bestTrip) return
      bestTrip = trip
      offset = said.now + trip / 2 - lastWord
      tell(state)
    } else if (said.kind !== 'beat') {
      const topic = topics.get(said.topic)
      const isOld = topic?.run === run && said.kind !== 'snapshot' && said.kind !== 'ended'
      if (!topic || (isOld && said.seq <= topic.seq)) return
      topic.seq = said.seq
      topic.run = said.kind === 'ended' ? null : run
      for (const heard of topic.heard) heard(said)
    }
  }

  const open = () => {
    giveUp()
    if (socket || topics.size === 0) return
    if (world.isOffline()) {
      giveUp = world.later(open, longestWait)
      return tell('lost')
    }
    lastWord = world.now()
    const made = world.connect({
      message: (text) => {
        if (socket === made) hear(JSON.parse(text))
      },
      close: (code) => {
        if (socket === made) lose(code)
      },
    })
    socket = made
    listen()
  }
  /** Every wait is a little different, so that a whole hall does not come back at once. */
  const lose = (code: number) => {
    socket = null
    tell('lost')
    if (topics.size === 0) return
    readUntilOpen()
    const most = Math.min(longestWait, shortestWait * 2 ** (tries + 1))
    tries += 1
    giveUp()
    if (code !== sessionEnded)
      giveUp = world.later(open, shortestWait + world.random() * (most - shortestWait))
  }
  const drop = () => {
    const old = socket
    socket = null
    old?.close()
  }
  /** A line can die without a word. */
  const listen = () => {
    giveUp = world.later(() => {
      if (!socket) return
      if (world.now() - lastWord < silentAfter) return listen()
      drop()
      lose(0)
    }, silentAfter / 8)
  }

  return {
    /** Tells `heard` of each change of a topic from now on; answers how to end it. */
    watch(name: string, heard: Heard): () => void {
      const topic = topics.get(name) ?? { heard: new Set(), seq: 0, run: null }
      const isNew = topic.heard.size === 0
      topics.set(name, topic)
      topic.heard.add(heard)
      if (isNew && state === 'open') ask(name, topic)
      open()
      return () => {
        topic.heard.delete(heard)
        if (topic.heard.size > 0) return
        topics.delete(name)
        say({ do: 'unsubscribe', topic: name })
        if (topics.size > 0) return
        giveUp()
        giveUpReading()
        drop()
        state = 'opening'
      }
    },
    /** The page is in sight or the net is back: a line that has been silent is not trusted, a lost one is tried at once. */
    look(): void {
      if (topics.size === 0) return
      if (socket && world.now() - lastWord > silentAfter / 2) {
        drop()
        tell('lost')
        readAll()
      }
      if (socket) return
      tries = 0
      open()
    },
    /** The net is gone, and the browser says so. */
    cut(): void {
      if (!socket) return
      drop()
      lose(0)
    },
    state: (): LineState => state,
    subscribe(watcher: () => void): () => void {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    /** The server's time, in ms since 1970, by the best of the trips. */
    serverNow: (): number => world.now() + offset,
  }
}
