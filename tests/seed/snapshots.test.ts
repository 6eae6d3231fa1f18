import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { StoredBody } from '../../api/adapters/store/port.ts'
import { stepsOf, upgradedBody } from '../../api/adapters/store/upgrade.ts'
import { specs } from '../../api/specs.ts'
import { storedIn } from './stored.ts'

const folder = new URL('snapshots/', import.meta.url)
type Snapshot = { steps: number; record: StoredBody }
const snapshotsOf = (name: string): Snapshot[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

test('a record of every collection is kept as it was stored', () => {
  const kept = readdirSync(folder).map((file) => file.replace('.json', ''))
  expect(kept.sort()).toEqual(specs.map(({ name }) => name).sort())
})

describe.each(specs.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  it('keeps a record of every shape there ever was', () => {
    const shapes = new Set(snapshotsOf(name).map(({ steps }) => steps))
    expect([...shapes].sort((a, b) => a - b)).toEqual(Array.from({ length: stepsOf(spec) + 1 }, (_, n) => n))
  })

  it('reads each of them as a record of today', () => {
    for (const { steps, record } of snapshotsOf(name)) {
      const read = upgradedBody(spec, structuredClone(record), steps)
      expect(storedIn[name]?.safeParse(read).error?.issues ?? []).toEqual([])
    }
  })

  it('has a step that changes something from each shape to the next', () => {
    for (const { steps, record } of snapshotsOf(name).filter((one) => one.steps < stepsOf(spec)))
      expect(spec.upgrades?.[steps]?.(structuredClone(record))).not.toEqual(record)
  })
})
