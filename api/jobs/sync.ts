import { MatcherUnavailableError } from '../adapters/matcher/errors.ts'
import type { MatcherPort } from '../adapters/matcher/port.ts'
import type { Change, Store, Versioned } from '../adapters/store/port.ts'
import { type Site, sites } from '../features/employers/store.ts'
import { type MatchContext, toMatchPerson } from '../features/profiles/matching.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import type { RegionService } from '../features/regions/service.ts'
import { regions as regionRecords } from '../features/regions/store.ts'
import { toMatchOpening } from '../features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Reference } from '../reference.ts'
import { follow } from './follow.ts'
import { singleFlight } from './single-flight.ts'

const rounds = 10
const minute = 60_000
const second = 1000

export type Sync = {
  /** Brings the matcher up to what the store holds now. Calls that come meanwhile join one more pass. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/**
 * Keeps the matcher's rows equal to the store: by its hints at once, and once a minute in any case. Looks every second
 * whether the matcher still has them; one that has lost them, or was away, is filled anew.
 */
export const startSync = (deps: {
  store: Store
  matcher: MatcherPort
  regions: RegionService
  reference: Reference
  /** Hears of everybody who is deleted or looks for nothing any more, once or more often. */
  onGone: (region: string, profile: string) => Promise<void>
  /** Called when the matcher may answer otherwise than before. */
  onFed: () => void
  /** Whether this process feeds the matcher now; without it, it always does. */
  isFeeder?: () => boolean
  onError: (error: unknown) => void
}): Sync => {
  const { store, matcher, regions, reference, onGone, onFed, isFeeder = () => true, onError } = deps
  const people = follow<Profile>(store.collection(profiles).everywhere())
  const openings = follow<Vacancy>(store.collection(vacancies).everywhere())
  const places = follow<Site>(store.collection(sites).everywhere())
  /** What the matcher's rows were made from; null when they have to be made anew. */
  let read: string | null = null

  const dropPerson = async (region: string, id: string, seen: number) => {
    await matcher.removePerson(region, id, seen)
    await onGone(region, id)
  }
  const putPerson = (profile: Profile, context: MatchContext | undefined) =>
    profile.state === 'active' && context
      ? matcher.upsertPerson(profile.region, toMatchPerson(profile, context), profile.changedAt)
      : dropPerson(profile.region, profile.id, profile.changedAt)
  const putOpening = async (vacancy: Vacancy, seen: number) => {
    if (vacancy.state !== 'open') return matcher.removeOpening(vacancy.region, vacancy.id, seen)
    const site = await store.collection(sites).in(vacancy.region).get(vacancy.basics.site)
    return matcher.upsertOpening(vacancy.region, toMatchOpening(vacancy, site, reference), seen)
  }
  const putSite = async (site: Site) => {
    const there = await store.collection(vacancies).in(site.region).find({ employer: site.employer })
    for (const vacancy of there.filter(({ basics }) => basics.site === site.id))
      await putOpening(vacancy, site.changedAt)
  }

  /** All changes up to one moment: only when a whole round of feeds is empty is nothing older still to come. */
  const gather = async (contexts: ReadonlyMap<string, MatchContext>) => {
    const steps: { at: number; apply: () => Promise<void> }[] = []
    const add = <T extends Versioned>(
      changes: Change<T>[],
      put: (doc: T) => Promise<void>,
      drop: (region: string, id: string) => Promise<void>,
    ) => {
      for (const change of changes)
        steps.push(
          change.type === 'put'
            ? { at: change.doc.changedAt, apply: () => put(change.doc) }
            : { at: 0, apply: () => drop(change.region ?? '', change.id) },
        )
      return changes.length
    }
    let rebuild = false
    for (let round = 0; round < rounds; round += 1) {
      const [person, opening, place] = [await people.drain(), await openings.drain(), await places.drain()]
      rebuild ||= person.rebuild || opening.rebuild
      const found =
        add(
          person.changes,
          (profile) => putPerson(profile, contexts.get(profile.region)),
          (region, id) => dropPerson(region, id, 0),
        ) +
        add(
          opening.changes,
          (vacancy) => putOpening(vacancy, vacancy.changedAt),
          (region, id) => matcher.removeOpening(region, id, 0),
        ) +
        add(place.changes, putSite, async () => {})
      if (found === 0) break
    }
    return { steps: steps.sort((a, b) => a.at - b.at), rebuild }
  }

  /**
   * A new day or other rules change what a profile comes to, so everything is read again. So it is after a pass that did not
   * come through: what it had taken from the feeds may not have arrived.
   */
  const pass = async () => {
    if (!isFeeder()) {
      read = null
      return
    }
    const all = await regions.all()
    const contexts = new Map<string, MatchContext>()
    for (const { id, rules } of all) contexts.set(id, { reference, rules, today: await regions.today(id) })
    const now = all.map(({ id, version }) => `${id} ${version} ${contexts.get(id)?.today}`).join()
    const anew = now !== read
    read = null
    if (anew) {
      for (const feed of [people, openings, places]) feed.rewind()
      await matcher.begin()
    }
    const { steps, rebuild } = await gather(contexts)
    if (rebuild && !anew) return soon()
    try {
      for (const { apply } of steps) await apply()
      for (const row of await matcher.flush()) onError(new Error(`the matcher does not hold ${row}`))
    } finally {
      if (anew || steps.length > 0) onFed()
    }
    read = now
  }

  const work = singleFlight(pass, onError)
  const soon = () => void work.run().catch(() => undefined)
  const look = async () => {
    if (work.isRunning()) return
    // Another process feeds the matcher: nobody says when it knows more, so what was made is old after a second.
    if (!isFeeder()) return onFed()
    const failure = work.failure()
    if (failure instanceof MatcherUnavailableError) return soon()
    if (failure !== null || (await matcher.holds()) || work.isRunning()) return
    read = null
    soon()
  }
  const followed = new Set([profiles.name, vacancies.name, sites.name, regionRecords.name])
  const unlisten = store.onChange(({ collection }) => {
    if (followed.has(collection)) soon()
  })
  const timer = setInterval(soon, minute)
  const watch = setInterval(() => void look().catch(() => undefined), second)
  timer.unref()
  watch.unref()

  return {
    catchUp: work.run,
    async stop() {
      clearInterval(timer)
      clearInterval(watch)
      unlisten()
      await work.settle()
    },
  }
}
