import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent } from './events.ts'

const folder = mkdtempSync(join(tmpdir(), 'timetable-'))
afterAll(() => rmSync(folder, { recursive: true }))

function command(content: string) {
  const file = join(folder, 'event.json')
  writeFileSync(file, content)
  const main = join(import.meta.dirname, '../../../matcher/schedule/main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, file], { encoding: 'utf8' })
  return { status, stdout, faults: stderr.trim().split('\n') }
}

test('a good file gives its timetable as JSON, with the milliseconds it took', () => {
  const event = randomEvent(7, { people: 20, tables: 6, rounds: 5, interpreters: 2, windows: 20, must: 3 })
  const { status, stdout } = command(JSON.stringify(event))
  const { milliseconds, ...timetable } = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(milliseconds).toBeGreaterThan(0)
  expect(timetable).toEqual(JSON.parse(JSON.stringify(solveTimetable(event))))
})

test('a bad file ends with 2 and says every fault with its path', () => {
  const event = randomEvent(1, { people: 2, tables: 2, rounds: 3 })
  const bad = {
    ...event,
    people: [
      { ...event.people[0], to: 4 },
      { ...event.people[1], id: 'p0', from: 3, to: 2 },
    ],
    interpreters: [{ id: 'i', langs: ['nl'], rounds: [3] }],
    value: [[1, 2, 3]],
    must: [[2, 0]],
    no: [[0, 2]],
  }
  const { status, stdout, faults } = command(JSON.stringify(bad))
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
    'interpreters.0.rounds.0',
    'must.0.0',
    'no.0.1',
    'people.0.to',
    'people.1.from',
    'people.1.id',
    'value',
    'value.0',
  ])
})

test('wrong types are all named, and text that is not JSON is refused', () => {
  const typed = command('{"rounds":0,"k":"2","kTable":1,"people":[{"id":""}],"tables":[],"colour":1}')
  expect(typed.status).toBe(2)
  for (const path of ['rounds', 'k', 'people.0.id', 'people.0.langs', 'interpreters', 'value', 'must', 'no'])
    expect(typed.faults.some((fault) => fault.startsWith(`${path}:`))).toBe(true)
  expect(typed.faults.some((fault) => fault.includes('colour'))).toBe(true)
  expect(command('{"rounds":').status).toBe(2)
})

test('numbers that could not be added up exactly are refused', () => {
  const event = randomEvent(1, { people: 60, tables: 20, rounds: 8 })
  const value = event.value.map((row) => row.map(() => 2 ** 50))
  const { status, faults } = command(JSON.stringify({ ...event, value }))
  expect(status).toBe(2)
  expect(faults).toEqual(['value: holds numbers too large to add up exactly'])
})
