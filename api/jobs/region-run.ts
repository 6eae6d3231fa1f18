import { setImmediate as yieldToRequests } from 'node:timers/promises'
import { type Clock, dayNumber } from '../adapters/clock.ts'
import type { MatcherPort } from '../adapters/matcher/port.ts'
import { RecordNotFoundError } from '../adapters/store/errors.ts'
import type { Draft, Store } from '../adapters/store/port.ts'
import { sites } from '../features/employers/store.ts'
import { toMatchPerson } from '../features/profiles/matching.ts'
import { profiles } from '../features/profiles/store.ts'
import { proposalsIdOf } from '../features/proposals/service.ts'
import { type Proposals, proposals, type Run, runs } from '../features/proposals/store.ts'
import { ruleNumber } from '../features/regions/rules.ts'
import type { RegionService } from '../features/regions/service.ts'
import { toMatchOpening } from '../features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Reference } from '../reference.ts'
import type { Lease } from './lease.ts'
import { singleFlight } from './single-flight.ts'

/** The most people that are proposed for one vacancy. */
const mostProposed = 20
/** Vacancies judged before a run writes down how far it is: few, because requests wait while their proposals are written. */
const chunk = 10
/** People read from the store at once. */
const pageSize = 100

export type RunDeps = {
  store: Store
  regions: Pick<RegionService, 'read' | 'all'>
  reference: Reference
  clock: Clock
  lease: Pick<Lease, 'isHeld'>
  onError: (error: unknown) => void
  /** Takes somebody out of all proposals. */
  erase: (region: string, profile: string) => Promise<void>
  /** A matcher away from the thread that answers requests, for one run. */
  openMatcher: () => MatcherPort & { close(): Promise<void> }
}

export type Runs = {
  /** Resolves when no run is going on any more. */
  finish(): Promise<void>
  /** Leaves a run where it is; the next start takes it up. */
  stop(): Promise<void>
}

/**
 * The worker of runs over a region: it does those that the store has as running, one at a time, also those that an earlier
 * process left.
 */
export const startRuns = (deps: RunDeps): Runs => {
  const { store, regions, lease } = deps
  const leaving = new AbortController()
  const work = singleFlight(async () => {
    for (const { id: region } of await regions.all())
      for (const run of await store.collection(runs).in(region).find({ going: true }))
        if (!leaving.signal.aborted && lease.isHeld()) await runOne(deps, run, leaving.signal)
  }, deps.onError)
  const soon = () => void work.run().catch(() => undefined)
  const unlisten = store.onChange(({ collection }) => {
    if (collection === runs.name) soon()
  })
  soon()
  return {
    finish: work.run,
    async stop() {
      leaving.abort()
      unlisten()
      await work.settle()
    },
  }
}

/** One run from where it is to its end, unless it is stopped or left. */
const runOne = async (deps: RunDeps, run: Run, leaving: AbortSignal): Promise<void> => {
  const { store, clock } = deps
  const { region } = run
  const noted = store.collection(runs).in(region)
  const isGoing = async () =>
    !leaving.aborted && deps.lease.isHeld() && (await noted.get(run.id))?.going === true
  const note = (change: (now: Run) => Draft<Run>) =>
    noted.update(run.id, 'latest', (now) => (now.going ? change(now) : null))
  const end = (state: 'done' | 'failed') =>
    note(({ going, ...now }) => ({ ...now, state, endedAt: clock.now().toISOString() }))

  const matcher = deps.openMatcher()
  try {
    const openings = await store.collection(vacancies).in(region).find({ state: 'open' })
    const left = openings.filter(({ id }) => id > (run.cursor ?? '')).sort((a, b) => (a.id < b.id ? -1 : 1))
    await note((now) => ({ ...now, of: now.done + left.length }))
    const { refresh, list } = await open(deps, run, matcher)
    await matcher.begin()
    await refresh()
    for (let from = 0; from < left.length; from += chunk) {
      if (!(await isGoing())) return
      const some = left.slice(from, from + chunk)
      await Promise.all(some.map(async (vacancy) => keep(store, await list(vacancy))))
      for (const profile of await refresh()) await deps.erase(region, profile)
      const cursor = some.at(-1)?.id ?? null
      await note((now) => ({ ...now, done: now.done + some.length, cursor }))
    }
    await emptyOthers(store, region, new Set(openings.map(({ id }) => id)))
    await end('done')
  } catch (error) {
    await end('failed')
    throw error
  } finally {
    await matcher.close()
  }
}

/**
 * The two halves of a run, with the rules of the run's day: bringing the matcher up to date, and ranking people for a vacancy.
 */
const open = async ({ store, regions, reference }: RunDeps, run: Run, matcher: MatcherPort) => {
  const { region, day: today } = run
  const { rules, weights } = await regions.read(region)
  const settings = { weights, lateStartDays: ruleNumber(rules, 'lateStartDays', today) }
  const options = { today: dayNumber(today), settings, limit: mostProposed }
  const people = store.collection(profiles).in(region)
  let cursor: string | null = null
  return {
    /** Gives the matcher all that has changed since the last time; answers who is not to be proposed any more. */
    async refresh(): Promise<string[]> {
      const gone: string[] = []
      for (;;) {
        const page = await people.changedSince(cursor, pageSize)
        cursor = page.cursor
        for (const change of page.changes)
          if (change.type === 'put' && change.doc.state === 'active')
            await matcher.upsertPerson(region, toMatchPerson(change.doc, { reference, rules, today }))
          else gone.push(change.type === 'put' ? change.doc.id : change.id)
        if (page.isEnd) break
        await yieldToRequests()
      }
      for (const profile of gone) await matcher.removePerson(region, profile)
      await matcher.flush()
      return gone
    },
    async list(vacancy: Vacancy): Promise<Draft<Proposals>> {
      const site = await store.collection(sites).in(region).get(vacancy.basics.site)
      const opening = toMatchOpening(vacancy, site, reference)
      const { best, rulesVersion } = await matcher.shortlist([region], opening, options)
      const items = best.map(({ personId, score }) => ({ profile: personId, score }))
      return {
        id: proposalsIdOf(vacancy.id),
        region,
        vacancy: vacancy.id,
        day: today,
        rulesVersion,
        items,
      }
    },
  }
}

/** Writes down what was found, unless it stands there already: from one night to the next most of it does. */
const keep = async (store: Store, found: Draft<Proposals>): Promise<void> => {
  const kept = store.collection(proposals).in(found.region)
  const stands = ({ items, rulesVersion }: Draft<Proposals>) =>
    rulesVersion === found.rulesVersion && JSON.stringify(items) === JSON.stringify(found.items)
  try {
    await kept.update(found.id, 'latest', (now) => (stands(now) ? null : found))
  } catch (error) {
    if (!(error instanceof RecordNotFoundError)) throw error
    await kept.insert(found)
  }
}

/** Empties the proposals of vacancies that are not open any more. */
const emptyOthers = async (store: Store, region: string, open: ReadonlySet<string>): Promise<void> => {
  const kept = store.collection(proposals).in(region)
  for (const { id, vacancy, items } of await kept.find({}))
    if (items.length > 0 && !open.has(vacancy))
      await kept.update(id, 'latest', (now) => ({ ...now, items: [] }))
}
