import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { MatchSettings } from '#matcher'
import { matcherClient, type Transport } from './client.ts'
import { transportHere } from './local.ts'
import type { MatcherPort } from './port.ts'

const role = 'matcher'
type Call = { number: number; method: keyof Transport; given: unknown[] }
type Reply = { number: number; answer?: unknown; fault?: unknown }
type Waiting = { resolve: (answer: unknown) => void; reject: (fault: unknown) => void }

/** The matcher in a thread of its own, for work that would keep others waiting; closing it ends whatever it does. */
export function workerMatcher(settings: MatchSettings): MatcherPort & { close(): Promise<void> } {
  const thread = new Worker(new URL(import.meta.url), { workerData: role })
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let over: unknown = null
  const end = (fault: unknown) => {
    over = fault
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  thread.on('message', ({ number, answer, fault }: Reply) => {
    const call = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) thread.unref()
    if (fault === undefined) call?.resolve(answer)
    else call?.reject(fault)
  })
  thread.on('error', end)
  thread.on('exit', () => end(new Error('the matcher thread has ended')))
  thread.unref()

  const call = (method: keyof Transport, ...given: unknown[]) =>
    new Promise<never>((resolve, reject) => {
      if (over) return reject(over)
      calls += 1
      thread.ref()
      waiting.set(calls, { resolve: resolve as Waiting['resolve'], reject })
      thread.postMessage({ number: calls, method, given } satisfies Call)
    })
  const transport: Transport = {
    begin: (id, snapshot) => call('begin', id, snapshot),
    feed: (id, batch) => call('feed', id, batch),
    ask: (name, ask) => call('ask', name, ask),
    state: () => call('state'),
  }
  return {
    ...matcherClient(transport, settings),
    close: async () => {
      await thread.terminate()
    },
  }
}

if (workerData === role && parentPort) {
  const port = parentPort
  const here = transportHere()
  port.on('message', async ({ number, method, given }: Call) => {
    const asked = here[method] as (...given: unknown[]) => Promise<unknown>
    try {
      port.postMessage({ number, answer: await asked(...given) } satisfies Reply)
    } catch (fault) {
      port.postMessage({ number, fault } satisfies Reply)
    }
  })
}
