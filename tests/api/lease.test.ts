import { expect, onTestFinished, test } from 'vitest'
import { startJobs } from '../../api/jobs/job.ts'
import { contender, leases } from '../../api/jobs/lease.ts'
import { stoppingStore } from '../support/stopping-store.ts'
import { openTestStore } from '../support/store.ts'

const term = 30_000

/** Two processes on one store, each with a clock of its own that a test moves. */
const twoProcesses = async () => {
  const store = await openTestStore([leases])
  onTestFinished(() => store.close())
  let passed = 0
  const first = contender(store, { term, now: () => passed })
  const second = contender(store, { term, now: () => 1_000_000 + passed })
  return {
    first,
    second,
    pass: (ms: number) => {
      passed += ms
    },
  }
}

test('one of two processes holds the lease, for as long as it renews it', async () => {
  const { first, second, pass } = await twoProcesses()
  await Promise.all([first.beat(), second.beat()])
  expect([first.isHeld(), second.isHeld()].filter(Boolean)).toHaveLength(1)
  const [holder, other] = first.isHeld() ? [first, second] : [second, first]
  for (let beat = 0; beat < 20; beat += 1) {
    pass(term / 3)
    await holder.beat()
    await other.beat()
    expect([holder.isHeld(), other.isHeld()]).toEqual([true, false])
  }
})

test('a holder that is gone is followed within a minute', async () => {
  const { first, second, pass } = await twoProcesses()
  await first.beat()
  let waited = 0
  while (!second.isHeld()) {
    await second.beat()
    pass(10_000)
    waited += 10_000
  }
  expect(waited).toBeLessThanOrEqual(60_000)
  expect(first.isHeld()).toBe(false)
})

test('a holder that stood still for a term does not think that it still holds', async () => {
  const { first, second, pass } = await twoProcesses()
  await first.beat()
  await second.beat()
  pass(term)
  expect(first.isHeld()).toBe(false)
  await second.beat()
  await first.beat()
  expect([first.isHeld(), second.isHeld()]).toEqual([false, true])
})

test('who cannot reach the store can still stop', async () => {
  const store = await openTestStore([leases])
  onTestFinished(() => store.close())
  const stopping = stoppingStore(store)
  const lease = contender(stopping.store, { term, now: () => 0 })
  await lease.beat()
  stopping.stopAfter(0)
  await lease.release()
  expect([stopping.hasStopped(), lease.isHeld()]).toEqual([true, true])
})

test('who gives it up hands it on at the next beat', async () => {
  const { first, second } = await twoProcesses()
  await first.beat()
  await first.release()
  await second.beat()
  expect([first.isHeld(), second.isHeld()]).toEqual([false, true])
})

test('a job that fails is reported by its name and stops no other', async () => {
  const reported: string[] = []
  const ran = Promise.withResolvers<void>()
  let runs = 0
  const stop = startJobs(
    [
      { name: 'broken', everyMs: 1, run: () => Promise.reject(new Error('no')) },
      {
        name: 'sound',
        everyMs: 1,
        async run() {
          runs += 1
          if (runs === 3) ran.resolve()
        },
      },
    ],
    { isHeld: () => true },
    (error) => reported.push(String(error)),
  )
  await ran.promise
  await stop()
  expect(reported[0]).toContain('"broken"')
})

test('a job does not run without the lease, and a stop waits for the one that runs', async () => {
  const job = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let held = false
  const ran: string[] = []
  const run = async () => {
    ran.push(held ? 'with the lease' : 'without')
    begun.resolve()
    await job.promise
  }
  const idle = Promise.withResolvers<void>()
  let looks = 0
  const isHeld = () => {
    looks += 1
    if (looks === 3) idle.resolve()
    return held
  }
  const stop = startJobs([{ name: 'one', everyMs: 1, run }], { isHeld }, () => undefined)
  await idle.promise
  expect(ran).toEqual([])
  held = true
  await begun.promise
  let isStopped = false
  const stopped = stop().then(() => {
    isStopped = true
  })
  expect(isStopped).toBe(false)
  job.resolve()
  await stopped
  expect(ran).toEqual(['with the lease'])
})
