import { afterAll, expect, test } from 'vitest'
import type { TimetableProgress } from '#matcher'
import { workerTimetable } from '../../api/adapters/timetable/worker.ts'
import { replanTimetable } from '../../matcher/schedule/replan.ts'
import { solveTimetable } from '../../matcher/schedule/solve.ts'
import { randomEvent } from '../matcher/schedule/events.ts'

const timetable = workerTimetable()
afterAll(() => timetable.close())

const event = randomEvent(4, { people: 12, tables: 5, rounds: 4, interpreters: 1, windows: 20 })
const long = randomEvent(2, { people: 60, tables: 20, rounds: 8, interpreters: 4, windows: 20 })

test('the thread answers what the solver answers', async () => {
  const expected = solveTimetable(event)
  expect(await timetable.solve(event)).toEqual(expected)
  expect(await timetable.replan(event, expected.talks, 0)).toEqual(replanTimetable(event, expected.talks, 0))
})

test('a long run tells how far it is, and the caller’s thread stays free', async () => {
  const heard: TimetableProgress[] = []
  let turns = 0
  let running = true
  const spin = (): void => {
    turns++
    if (running) setImmediate(spin)
  }
  spin()
  await timetable.solve(long, { onProgress: (progress) => heard.push(progress) })
  running = false
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.every(({ done, of }) => done <= of)).toBe(true)
  expect(turns).toBeGreaterThan(10)
})

test('an aborted run rejects with the reason, and the next one is answered', async () => {
  const stop = new AbortController()
  const running = timetable.solve(long, { signal: stop.signal, onProgress: () => stop.abort('enough') })
  await expect(running).rejects.toBe('enough')
  await expect(timetable.solve(event, { signal: stop.signal })).rejects.toBe('enough')
  expect(await timetable.solve(event)).toEqual(solveTimetable(event))
})

test('a fault in the solver reaches the caller and leaves the thread at work', async () => {
  await expect(timetable.replan(event, [[99, 0, 0, null]], -1)).rejects.toThrow()
  expect(await timetable.solve(event)).toEqual(solveTimetable(event))
})
