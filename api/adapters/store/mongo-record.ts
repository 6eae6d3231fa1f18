import { randomBytes } from 'node:crypto'
import { sortKeysOf, valuesAt } from './paths.ts'
import type { AnySpec, StoredBody, Versioned } from './port.ts'
import { stepsOf, upgradedBody } from './upgrade.ts'

/** A record as it lies in a collection; one without `doc` is the tombstone of a deleted record. */
export type Kept = {
  _id: string
  /** Empty in collections of the whole platform. */
  region: string
  version: number
  changedAt: Date
  steps: number
  /** Of whoever wrote it last, so that a write whose answer was lost is recognised. */
  lastOp: string
  doc?: StoredBody
  /** Unique keys that it holds, by their names. */
  keys: Record<string, string>
  sortKeys: Record<string, string>
  /** Regions it has left, each with the version under which their followers see it go. */
  left?: { region: string; version: number }[]
  died?: Date
}

/** A record as it was read: its body in today's shape with the engine's fields. */
export const recordOf = <T extends Versioned>(spec: AnySpec, kept: Kept): T => {
  const body = upgradedBody(spec, kept.doc ?? {}, kept.steps)
  return Object.assign(body, {
    version: kept.version,
    changedAt: kept.changedAt.getTime(),
  }) as unknown as T
}

const keysOf = (spec: AnySpec, body: StoredBody): Record<string, string> =>
  Object.fromEntries(
    (spec.unique ?? []).flatMap(({ name, paths }) => {
      const values = paths.map((path) => valuesAt(body, path)[0] ?? null)
      return values.includes(null) ? [] : [[name, JSON.stringify(values)]]
    }),
  )

/** What is kept of a record's body, given as JSON. */
export const keptBody = (spec: AnySpec, json: string, steps = 0) => {
  const doc: StoredBody = JSON.parse(json)
  return {
    doc,
    keys: keysOf(spec, doc),
    sortKeys: sortKeysOf(spec, doc),
    steps: Math.max(steps, stepsOf(spec)),
  }
}

/** Names of writes: each its own, all of one process alike in their beginning. */
export const opNames = () => {
  const process = randomBytes(8).toString('base64url')
  let count = 0
  return {
    next: () => {
      count += 1
      return `${process}.${count}`
    },
    isOwn: (op: unknown) => typeof op === 'string' && op.startsWith(`${process}.`),
  }
}
