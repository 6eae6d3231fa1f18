import { readFileSync } from 'node:fs'
import type { Regional, ScopedSpec, StoredBody } from '../../api/adapters/store/port.ts'
import { stepsOf } from '../../api/adapters/store/upgrade.ts'
import { intentSpec } from '../../api/intents.ts'
import { collectionOf, type DeclaredSpec, personalRecords, type Subject } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { sendSample } from '../endpoints/sample.ts'
import { samples } from '../endpoints/samples.ts'
import type { World } from './world.ts'

/** Calls after which the person, or whoever calls next, would be signed out or gone. */
const endings = /^DELETE .*\/(profiles\/:id|session|sessions|accounts\/:id)$|\/sign-out|\/state$|\/deactivat/

/**
 * Makes the good call of every endpoint once, as somebody who may, so that everything is done that can be done with the
 * person of the world; answers how many went well. Some cannot, since another one has moved what they speak of.
 */
export const doEverything = async (world: World): Promise<{ asked: number; done: number }> => {
  const calls = Object.entries(samples).filter(([key, { isDemo }]) => !isDemo && !endings.test(key))
  let done = 0
  for (const [key, sample] of calls) {
    const status = await sendSample(world, key, sample, sample.by)
      .then(({ statusCode }) => statusCode)
      .catch(() => 0)
    if (status >= 200 && status < 300) done += 1
  }
  return { asked: calls.length, done }
}

const snapshotOf = ({ name, ...spec }: DeclaredSpec): StoredBody => {
  const file = new URL(`../seed/snapshots/${name}.json`, import.meta.url)
  const kept: { steps: number; record: StoredBody }[] = JSON.parse(readFileSync(file, 'utf8'))
  const today = stepsOf({ name, ...spec } as DeclaredSpec)
  return kept.find(({ steps }) => steps === today)?.record ?? {}
}

/** The first value at a path, through lists too. */
const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => {
    const one = Array.isArray(node) ? node[0] : node
    return (one as Record<string, unknown> | undefined)?.[key]
  }, record)

/**
 * Lays a record of the person into each collection that holds data of people and has none of theirs yet: the one that is kept
 * of its shape, with the person in it.
 */
export const fillCollections = async (world: World, subject: Subject): Promise<void> => {
  const held = new Set((await personalRecords(world.store, specs, subject)).map(({ spec }) => spec.name))
  for (const spec of specs) {
    const where = spec.personal?.(subject) ?? null
    if (where === null || held.has(spec.name) || spec.name === intentSpec.name) continue
    const kept = snapshotOf(spec)
    let record: StoredBody & { id: string } = {
      ...kept,
      id: world.random.id(String(kept.id).split('-')[0] ?? ''),
    }
    for (const [path, value] of Object.entries(where)) {
      const found = valueAt(kept, path)
      const there = Array.isArray(found) ? found[0] : found
      record =
        path === 'id' || there === null
          ? { ...record, [path]: value }
          : JSON.parse(JSON.stringify(record).replaceAll(String(there), value))
    }
    const laid = { ...record, ...(spec.scoped && { region: subject.region }) }
    await collectionOf(world.store, spec as ScopedSpec<Regional> & DeclaredSpec, subject.region).insert(laid)
  }
}
