import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMongoStore } from '../../api/adapters/store/mongo.ts'
import type {
  AnySpec,
  Draft,
  Feed,
  GlobalSpec,
  Regional,
  ScopedSpec,
  Store,
  Versioned,
} from '../../api/adapters/store/port.ts'
import { openSqliteStore } from '../../api/adapters/store/sqlite.ts'

import { dropDatabase, mongoServer, newDatabase } from '../support/store.ts'

/** A database of its own that outlives the stores opened on it; `address` is what another process opens it by. */
export type Place = {
  address: string
  open(specs?: readonly AnySpec[]): Promise<Store>
  remove(): Promise<void>
}
export type Engine = {
  name: string
  open(address: string, specs: readonly AnySpec[]): Promise<Store>
  make(): Promise<Place>
}

const embedded: Engine = {
  name: 'embedded',
  open: (dir, specs) => openSqliteStore({ dir, specs }),
  make: async () => {
    const address = await mkdtemp(join(tmpdir(), 'werkbrug-store-'))
    return {
      address,
      open: (specs = [things, people]) => embedded.open(address, specs),
      remove: () => rm(address, { recursive: true, force: true }),
    }
  },
}
const mongodb: Engine = {
  name: 'mongodb',
  open: (address, specs) => openMongoStore({ address, specs }),
  make: async () => {
    const address = newDatabase()
    return {
      address,
      open: (specs = [things, people]) => mongodb.open(address, specs),
      remove: () => dropDatabase(address),
    }
  },
}
/** Every engine the port's table runs on: MongoDB where a server is given. */
export const engines: readonly Engine[] = mongoServer === null ? [embedded] : [embedded, mongodb]

export type Thing = Regional & {
  state?: string | number | boolean | null
  owner?: string | number | boolean | null
  place?: { town?: string | number | boolean | null }
  tags?: (string | number)[]
  parts?: { kind?: string | number | boolean; size?: number }[]
  serial?: string
  note?: unknown
}
export const things: ScopedSpec<Thing> = {
  name: 'things',
  scoped: true,
  unique: [{ name: 'serial', paths: ['serial'] }],
  indexes: [
    { name: 'state', paths: ['state', 'place.town'] },
    { name: 'owner', paths: ['owner'] },
    { name: 'changed', paths: ['changedAt'] },
  ],
  lists: ['tags', 'parts.kind'],
}

export type Person = Versioned & { email?: string; town?: string; house?: number; seen?: number }
export const people: GlobalSpec<Person> = {
  name: 'people',
  scoped: false,
  unique: [
    { name: 'email', paths: ['email'] },
    { name: 'address', paths: ['town', 'house'] },
  ],
}

let made = 0
/** A thing of a region under an id of its own. */
export const thing = (region: string, more: Partial<Thing> = {}): Draft<Thing> => {
  made += 1
  return { id: `thing-${made}`, region, ...more }
}

export type Seen = { known: Map<string, number>; cursor: string | null; rebuilds: number; deletes: string[] }

/** Follows a feed to its end, as a consumer does that keeps the version of each record it has seen. */
export const follow = async (feed: Feed<Versioned>, seen: Seen = nothing(), limit = 7): Promise<Seen> => {
  const known = new Map(seen.known)
  const deletes = [...seen.deletes]
  let { cursor, rebuilds } = seen
  for (;;) {
    const page = await feed.changedSince(cursor, limit)
    if (page.changes.length > limit) throw new Error('a page holds more than was asked for')
    if (page.rebuild) {
      rebuilds += 1
      known.clear()
    }
    for (const change of page.changes) {
      if (change.type === 'put') known.set(change.doc.id, change.doc.version)
      else {
        known.delete(change.id)
        deletes.push(change.id)
      }
    }
    cursor = page.cursor
    if (page.isEnd) return { known, cursor, rebuilds, deletes }
  }
}
export const nothing = (): Seen => ({ known: new Map(), cursor: null, rebuilds: 0, deletes: [] })

/** What rejects, or a failure when nothing does. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('nothing was refused')
    },
    (error: unknown) => error,
  )
