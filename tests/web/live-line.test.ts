import { expect, test } from 'vitest'
import type { LiveMessage } from '../../api/features/live/contract.ts'
import { liveLine } from '../../web/data/live-line.ts'

/** A line whose sockets, clock and waits are in the hands of the test. */
const aLine = () => {
  const waits = new Map<() => void, number>()
  const sockets: {
    said: Record<string, unknown>[]
    hear: (message: object) => void
    end: (code?: number) => void
  }[] = []
  const world = { at: 1_000_000, random: 0, isOffline: false }
  const line = liveLine({
    connect(on) {
      const said: Record<string, unknown>[] = []
      sockets.push({
        said,
        hear: (message) => on.message(JSON.stringify(message)),
        end: (code = 1006) => on.close(code),
      })
      return { send: (text) => said.push(JSON.parse(text)), close: () => on.close(1005) }
    },
    isOffline: () => world.isOffline,
    now: () => world.at,
    later(act, ms) {
      waits.set(act, world.at + ms)
      return () => waits.delete(act)
    },
    random: () => world.random,
  })
  /** Lets time pass and does what is due on the way. */
  const pass = (ms: number) => {
    const until = world.at + ms
    for (;;) {
      const [act, due] = [...waits].sort(([, a], [, b]) => a - b)[0] ?? [undefined, 0]
      if (!act || due > until) break
      waits.delete(act)
      world.at = due
      act()
    }
    world.at = until
  }
  const latest = () => {
    const socket = sockets.at(-1)
    if (!socket) throw new Error('Nothing has been opened')
    return socket
  }
  const watch = (topic: string) => {
    const heard: LiveMessage[] = []
    return { heard, leave: line.watch(topic, (message) => heard.push(message)) }
  }
  const hello = (run = 'run-1', now = world.at) => latest().hear({ kind: 'hello', run, now })
  return { line, world, sockets, latest, pass, watch, hello }
}
const change = (seq: number, kind: LiveMessage['kind'] = 'talk'): LiveMessage => ({
  ...{ topic: 'event:1', seq, kind, id: 'x', version: 1 },
})
const asked = (said: Record<string, unknown>[]) => said.filter((one) => one.do === 'subscribe')

test('a line that comes back asks for what was missed since the last number, and tells nothing twice', () => {
  const { watch, hello, latest, pass } = aLine()
  const { heard } = watch('event:1')
  hello()
  latest().hear(change(4, 'snapshot'))
  latest().hear(change(5))
  latest().end()
  pass(1000)
  hello()
  expect(asked(latest().said)).toEqual([{ do: 'subscribe', topic: 'event:1', run: 'run-1', after: 5 }])
  latest().hear(change(5))
  latest().hear(change(6))
  expect(heard.map(({ seq }) => seq)).toEqual([4, 5, 6])
})

test('numbers of a server that was started anew count from its beginning', () => {
  const { watch, hello, latest, pass } = aLine()
  const { heard } = watch('event:1')
  hello()
  latest().hear(change(40, 'snapshot'))
  latest().end()
  pass(1000)
  hello('run-2')
  latest().hear(change(0, 'snapshot'))
  latest().hear(change(1))
  expect(heard.map(({ seq }) => seq)).toEqual([40, 0, 1])
})

test('waits grow to eight seconds, differ by chance, and a line that opened begins with short ones', () => {
  const { world, watch, hello, latest, pass, sockets } = aLine()
  watch('event:1')
  const waitAfterLoss = () => {
    const before = sockets.length
    latest().end()
    let waited = 0
    for (; sockets.length === before; waited += 100) pass(100)
    return waited
  }
  world.random = 0
  expect(waitAfterLoss()).toBe(500)
  world.random = 0.999
  const grown = Array.from({ length: 5 }, waitAfterLoss)
  expect(grown).toEqual([...grown].sort((a, b) => a - b))
  expect(grown.at(-1)).toBe(8000)
  hello()
  world.random = 0
  expect(waitAfterLoss()).toBe(500)
})

test('the difference of the clocks comes from the shortest of the round trips', () => {
  const { line, world, watch, hello, latest } = aLine()
  watch('event:1')
  hello('run-1', world.at + 60_000)
  const trip = (there: number, back: number) => {
    const sent = world.at
    const now = sent + 70_000 + there
    world.at += there + back
    latest().hear({ kind: 'time', sent, now })
  }
  trip(900, 100)
  trip(20, 20)
  trip(500, 100)
  expect(line.serverNow() - world.at).toBe(70_000)
})

test('a page that comes back into sight does not trust a line that was silent, and opens another at once', () => {
  const { line, world, watch, hello, sockets } = aLine()
  const { heard } = watch('event:1')
  hello()
  world.at += 30_000
  line.look()
  expect(sockets).toHaveLength(2)
  expect(heard.map(({ kind }) => kind)).toEqual(['snapshot'])
  hello()
  line.look()
  expect(sockets).toHaveLength(2)
})

test('a line without a word for 41 s is given up, and one that speaks is kept', () => {
  const { line, watch, hello, latest, pass, world, sockets } = aLine()
  watch('event:1')
  hello()
  for (let beats = 0; beats < 5; beats += 1) {
    pass(20_000)
    latest().hear({ kind: 'beat', now: world.at })
  }
  expect([line.state(), sockets.length]).toEqual(['open', 1])
  pass(47_000)
  expect(sockets.length).toBeGreaterThan(1)
  expect(line.state()).toBe('lost')
})

test('says that the line is lost, and has everything read anew every 15 s until it is back', () => {
  const { line, watch, hello, latest, pass } = aLine()
  const { heard } = watch('event:1')
  hello()
  expect(line.state()).toBe('open')
  latest().end(4401)
  expect(line.state()).toBe('lost')
  pass(31_000)
  expect(heard.map(({ kind }) => kind)).toEqual(['snapshot', 'snapshot'])
})

test('who is not signed in any more is not connected again until the page is looked at', () => {
  const { line, watch, hello, latest, pass, sockets } = aLine()
  watch('event:1')
  hello()
  latest().end(4401)
  pass(60_000)
  expect(sockets).toHaveLength(1)
  line.look()
  expect(sockets).toHaveLength(2)
})

test('a device that knows it has no net tries nothing until the net is back', () => {
  const { line, world, watch, hello, pass, sockets } = aLine()
  watch('event:1')
  hello()
  world.isOffline = true
  line.cut()
  pass(60_000)
  expect([line.state(), sockets.length]).toEqual(['lost', 1])
  world.isOffline = false
  line.look()
  hello()
  expect([line.state(), sockets.length]).toEqual(['open', 2])
})

test('the last reader who leaves closes the line, and nothing opens it again', () => {
  const { line, watch, hello, pass, sockets } = aLine()
  const one = watch('event:1')
  const other = watch('event:2')
  hello()
  one.leave()
  expect(line.state()).toBe('open')
  other.leave()
  pass(120_000)
  line.look()
  expect(sockets).toHaveLength(1)
  expect(one.heard).toEqual([])
})
