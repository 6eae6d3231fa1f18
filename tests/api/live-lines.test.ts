import { expect, test } from 'vitest'
import type { Actor } from '../../api/access.ts'
import type { LiveMessage } from '../../api/features/live/contract.ts'
import { type Address, channelService } from '../../api/features/live/service-channels.ts'
import { lineService } from '../../api/features/live/service-lines.ts'

const event = 'event-of-today'
const address: Address = { event, topic: `event:${event}`, audience: { to: 'staff' } }
const actor: Actor = { account: 'account', session: 'session', memberships: [], scoped: [], standsInFor: [] }
const asked = (after: number, run: string | null) =>
  JSON.stringify({ do: 'subscribe', topic: address.topic, run, after })

/** Lines of this process, and browsers on them: one that is asleep takes nothing in, so that all it is sent waits. */
const openLines = (actorOf: () => Promise<Actor | null> = async () => actor) => {
  const channels = channelService({ now: () => 0 })
  const lines = lineService({
    ...{ channels, now: () => 0, actorOf, channelOf: async () => address },
    onError: (error) => {
      throw error
    },
  })
  const browser = ({ isAsleep = false } = {}) => {
    const heard: LiveMessage[] = []
    const seen = { waiting: 0, isCut: false, code: 0 }
    const socket = {
      send(text: string) {
        if (isAsleep) seen.waiting += text.length
        else heard.push(JSON.parse(text))
      },
      waiting: () => seen.waiting,
      end(code: number) {
        seen.code = code
      },
      cut() {
        seen.isCut = true
      },
      ping() {},
    }
    const line = lines.open(socket, { actor, secret: 'secret' })
    return { line, seen, seqs: () => heard.flatMap(({ seq }) => seq ?? []) }
  }
  const tell = (count: number) => {
    for (let at = 0; at < count; at += 1)
      channels.publish(event, () => ({ kind: 'clock', id: event, version: at }))
  }
  return { channels, lines, browser, tell }
}

test('who reads nothing is cut off before much waits for them, and everybody else hears everything in order', async () => {
  const { channels, lines, browser, tell } = openLines()
  const [awake, asleep] = [browser(), browser({ isAsleep: true })]
  for (const { line } of [awake, asleep]) await line.hear(asked(0, null))
  tell(5000)
  expect(asleep.seen.isCut).toBe(true)
  expect(asleep.seen.waiting).toBeLessThan(300 * 1024)
  expect(awake.seqs()).toEqual(Array.from({ length: 5001 }, (_, seq) => seq))
  expect([lines.count(), channels.listeners(event)]).toEqual([1, 1])
})

test('who is cut off while they are sent what they missed is forgotten with it', async () => {
  const { channels, lines, browser, tell } = openLines()
  await browser().line.hear(asked(0, null))
  tell(150)
  const asleep = browser({ isAsleep: true })
  asleep.seen.waiting = 250 * 1024
  await asleep.line.hear(asked(1, channels.run))
  expect(asleep.seen.isCut).toBe(true)
  const waiting = asleep.seen.waiting
  tell(1)
  expect([lines.count(), channels.listeners(event), asleep.seen.waiting]).toEqual([1, 1, waiting])
})

test('who does not answer from one beat to the next is cut off, and so is who asks without end', async () => {
  const { lines, browser } = openLines()
  const [here, gone, eager] = [browser(), browser(), browser()]
  for (let beat = 0; beat < 2; beat += 1) {
    lines.beat()
    here.line.pong()
    eager.line.pong()
  }
  expect([here, gone, eager].map(({ seen }) => seen.isCut)).toEqual([false, true, false])
  for (let at = 0; at < 100; at += 1) await eager.line.hear(JSON.stringify({ do: 'time', sent: at }))
  expect([eager.seen.code, lines.count()]).toEqual([1008, 1])
})

test('memberships that end at once have everybody looked at again without holding up what is told meanwhile', async () => {
  let looks = 0
  let goOn = () => {}
  const answers = new Promise<void>((done) => (goOn = done))
  const { lines, browser, tell } = openLines(async () => {
    looks += 1
    await answers
    return null
  })
  const two = [browser(), browser()]
  for (const { line } of two) await line.hear(asked(0, null))
  for (let at = 0; at < 20; at += 1) lines.membershipGone()
  tell(1)
  expect(two.map(({ seqs }) => seqs())).toEqual([
    [0, 1],
    [0, 1],
  ])
  goOn()
  await expect.poll(() => two.map(({ seen }) => seen.code)).toEqual([4401, 4401])
  expect(looks).toBe(2)
})
