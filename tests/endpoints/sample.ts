import type { Regional, ScopedSpec } from '../../api/adapters/store/port.ts'
import { type Caller, callers, type World } from '../support/world.ts'

/** The status that each caller gets. */
type Statuses = { readonly [caller in Caller]: number }

/** What each caller gets for a good call, said by the exceptions, so that a caller more changes no sample. */
export type Verdict = {
  statuses: Statuses
  /** What those get who get something else than the rest. */
  but: (others: Partial<Statuses>) => Verdict
}

const verdict = (statuses: Statuses): Verdict => ({
  statuses,
  but: (others) => verdict({ ...statuses, ...others }),
})

const each = (statusOf: (caller: Caller) => number) =>
  verdict(Object.fromEntries(callers.map((caller) => [caller, statusOf(caller)])) as Statuses)

/** Whoever may not: asked to sign in, told that the region does not exist, or refused for their role. */
const refused = (caller: Caller) => (caller === 'nobody' ? 401 : caller === 'elsewhere' ? 404 : 403)

/** Those who may do what makes a record, or is taken on, get another status than 200. */
export const allowWith = (status: number, ...allowed: (Caller | 'staff')[]): Verdict => {
  const named = allowed.flatMap((one): Caller[] => (one === 'staff' ? ['holder', 'colleague'] : [one]))
  return each((caller) => (named.includes(caller) ? status : refused(caller)))
}

/** Those who may; `staff` are the two jobhunters of the region. Everybody else is refused as their kind is. */
export const allow = (...allowed: (Caller | 'staff')[]): Verdict => allowWith(200, ...allowed)

/** An endpoint that answers the same whoever asks. */
export const everybody = (status = 200): Verdict => each(() => status)

/** One good call of an endpoint, and what each caller gets for it. */
export type Sample = {
  /** Its path, filled in. */
  path: (world: World) => string
  body?: (world: World, caller: Caller) => unknown
  /** The version that stands now, where If-Match is asked. */
  version?: (world: World, caller: Caller) => Promise<number>
  /** Puts the record into the state that the call starts from. */
  prepare?: (world: World) => Promise<unknown>
  /** Somebody who may. */
  by: Caller
  verdict: Verdict
  isDemo?: true
}

/** The samples of a noun, by method and path as declared. */
export type Samples = Record<string, Sample>

/** The path of the region that the callers are seen from. */
export const here = ({ id }: World): string => `/regions/${id.home}`

/** A collection, in the region that the callers are seen from. */
export const inHome = <T extends Regional>(world: World, spec: ScopedSpec<T>) =>
  world.store.collection(spec).in(world.id.home)

/** The version of a record, 0 where there is none. */
export const versionOf = (found: { version: number } | null): number => found?.version ?? 0

/** Sends the good call of a sample as somebody. */
export const sendSample = async (world: World, key: string, sample: Sample, caller: Caller) => {
  await sample.prepare?.(world)
  const [method = 'GET'] = key.split(' ')
  const ifMatch = await sample.version?.(world, caller)
  return world.send(caller, method as 'GET', sample.path(world), {
    ...(sample.body && { body: sample.body(world, caller) }),
    ...(ifMatch !== undefined && { ifMatch }),
  })
}
