import { MatcherUnavailableError } from '../adapters/matcher/errors.ts'
import type { MatcherPort } from '../adapters/matcher/port.ts'
import type { Change, Store, Versioned } from '../adapters/store/port.ts'
import type { MeasuredTravel } from '../adapters/travel/travel.ts'
import { type Site, sites } from '../features/employers/store.ts'
import { type MatchContext, toMatchPerson } from '../features/profiles/matching.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import type { RegionService } from '../features/regions/service.ts'
import { regions as regionRecords } from '../features/regions/store.ts'
import { toMatchOpening } from '../features/vacancies/matching.ts'
import { type Vacancy, vacancies } from '../features/vacancies/store.ts'
import type { Reference } from '../reference.ts'
import { pageReader } from './follower.ts'
import { minute } from './job.ts'
import { singleFlight } from './single-flight.ts'

const second = 1000

export type Sync = {
  /** Brings the matcher up to what the store holds now. Calls that come meanwhile join one more pass. */
  catchUp(): Promise<void>
  /** How far the matcher is behind the store, in seconds; 0 where another process feeds it. */
  lag(): number
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
  /** Journeys that are measured; null where none are. */
  travel?: Pick<MeasuredTravel, 'edition' | 'onChange'> | null
  /** Hears of everybody who is deleted or looks for nothing any more, once or more often. */
  onGone: (region: string, profile: string) => Promise<void>
  /** Called when the matcher may answer otherwise than before. */
  onFed: () => void
  /** Whether this process feeds the matcher now; without it, it always does. */
  isFeeder?: () => boolean
  onError: (error: unknown) => void
}): Sync => {
  const {
    store,
    matcher,
    regions,
    reference,
    travel = null,
    onGone,
    onFed,
    isFeeder = () => true,
    onError,
  } = deps
  const leaving = new AbortController()
  /** What the matcher's rows were made from; null when they have to be made anew. */
  let read: string | null = null
  let contexts: ReadonlyMap<string, MatchContext> = new Map()
  let changes = 0
  /** The journeys that the matcher's openings have. */
  let journeys = 0
  /** Whether the matcher may hold openings, whose rows a change of their site changes. */
  let holdsOpenings = false

  const begin = async () => {
    holdsOpenings = false
    await matcher.begin()
  }
  const dropPerson = async (region: string, id: string) => {
    await matcher.removePerson(region, id)
    await onGone(region, id)
  }
  const putPerson = (profile: Profile) => {
    const context = contexts.get(profile.region)
    return profile.state === 'active' && context
      ? matcher.upsertPerson(profile.region, toMatchPerson(profile, context))
      : dropPerson(profile.region, profile.id)
  }
  const putOpening = async (vacancy: Vacancy) => {
    holdsOpenings = true
    if (vacancy.state !== 'open') return matcher.removeOpening(vacancy.region, vacancy.id)
    const site = await store.collection(sites).in(vacancy.region).get(vacancy.basics.site)
    return matcher.upsertOpening(vacancy.region, toMatchOpening(vacancy, site, reference))
  }
  const putSite = async (site: Site) => {
    if (!holdsOpenings) return
    const there = await store.collection(vacancies).in(site.region).find({ employer: site.employer })
    for (const vacancy of there.filter(({ basics }) => basics.site === site.id)) await putOpening(vacancy)
  }
  /** Openings with the journeys that have been measured since. */
  const putMeasured = async (all: readonly { id: string }[]) => {
    const now = travel?.edition() ?? 0
    if (now === journeys) return
    for (const { id } of all)
      for (const vacancy of await store.collection(vacancies).in(id).find({ state: 'open' }))
        await putOpening(vacancy)
    journeys = now
    changes += 1
  }
  const put: Record<string, (doc: never) => Promise<void>> = {
    [sites.name]: putSite,
    [profiles.name]: putPerson,
    [vacancies.name]: putOpening,
  }
  const drop: Record<string, (region: string, id: string) => Promise<void>> = {
    [profiles.name]: dropPerson,
    [vacancies.name]: matcher.removeOpening,
  }
  const reader = pageReader(store, {
    name: 'matcher',
    // Sites first: when openings are read for the first time, each with its site, no earlier change of a site is missed.
    of: [sites, profiles, vacancies],
    keep: 'memory',
    async apply(change: Change<Versioned>, { name }) {
      changes += 1
      if (change.type === 'put') await put[name]?.(change.doc as never)
      else await drop[name]?.(change.region ?? '', change.id)
      const { id, version } = change.type === 'put' ? change.doc : change
      await matcher.noteSeen({ id, version })
    },
    restart: begin,
  })

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
    const today = new Map<string, MatchContext>()
    for (const { id, rules } of all) today.set(id, { reference, rules, today: await regions.today(id) })
    contexts = today
    const now = all.map(({ id, version }) => `${id} ${version} ${today.get(id)?.today}`).join()
    const anew = now !== read
    read = null
    if (anew) {
      await reader.rewind()
      await begin()
    }
    changes = 0
    try {
      await reader.read(leaving.signal)
      await putMeasured(all)
      // Half a region is no answer.
      if (leaving.signal.aborted) return
      for (const row of await matcher.flush()) onError(new Error(`the matcher does not hold ${row}`))
    } finally {
      if (anew || changes > 0) onFed()
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
  const unlisten = store.onChange(({ collection }) => {
    if (reader.touch(collection) || collection === regionRecords.name) soon()
  })
  travel?.onChange(soon)
  const lookAtAll = () => {
    reader.touchAll()
    soon()
  }
  const timer = setInterval(lookAtAll, minute)
  const watch = setInterval(() => void look().catch(() => undefined), second)
  timer.unref()
  watch.unref()

  return {
    catchUp() {
      reader.touchAll()
      return work.run()
    },
    lag: () => (isFeeder() ? reader.lag() : 0),
    async stop() {
      leaving.abort()
      clearInterval(timer)
      clearInterval(watch)
      unlisten()
      await work.settle()
    },
  }
}
