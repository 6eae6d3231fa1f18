import { fold } from '../../../locales/fold.ts'
import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Filter } from '../../adapters/store/filter.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { type Page, pageOf } from '../../page.ts'
import { act, changeOnce, created, deleteOnce, insertOnce, patchSections, withAct } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import { takeStep } from '../../state-machine.ts'
import type { EmployerService } from '../employers/service.ts'
import { vacancyView } from './access.ts'
import { type VacancyAct, type VacancySections, type VacancyState, vacancySections } from './contract.ts'
import { isMaterial, sectionsOf, vacancyFaults, vacancySteps, waitsSince } from './rules.ts'
import { blankVacancy, type Vacancy, vacancies } from './store.ts'

export type NewVacancy = { id: string } & Partial<VacancySections> & Pick<VacancySections, 'basics' | 'hours'>
type Search = Page & {
  state?: VacancyState
  kind?: Vacancy['basics']['kind']
  employer?: string
  find?: string
}

const shownStates: readonly VacancyState[] = ['open', 'paused']
const isLookedAtAgain = ({ state }: Vacancy) => [...shownStates, 'review'].includes(state)

const unknownSite = () =>
  new AppError('badInput', {
    faults: [{ in: 'body', path: '/basics/site', code: 'unknown_site', message: 'No site of this employer' }],
  })

/** Vacancies of every kind, from draft to filled or closed. */
export const vacancyService = (deps: {
  store: Store
  clock: Clock
  reference: Reference
  employers: EmployerService
}) => {
  const { clock, employers, reference } = deps
  const stored = deps.store.collection(vacancies)

  const seen = async (actor: Actor, region: string, id: string) => {
    const vacancy = await stored.in(region).get(id)
    const view = vacancy && vacancyView(actor, vacancy)
    if (!vacancy || !view) throw new AppError('notFound')
    return { vacancy, view }
  }
  const place = async ({ region, employer, basics }: Vacancy) => {
    const [owner, site] = await Promise.all([employers.get(employer), employers.getSite(region, basics.site)])
    return { employerName: owner?.organisation.name ?? '', town: site?.address.town ?? '' }
  }
  const summaries = async (region: string, listed: readonly Vacancy[]) => {
    const [owners, places] = await Promise.all([
      employers.some([...new Set(listed.map(({ employer }) => employer))]),
      employers.someSites(region, [...new Set(listed.map(({ basics }) => basics.site))]),
    ])
    const names = new Map(owners.map(({ id, organisation }) => [id, organisation.name]))
    const towns = new Map(places.map(({ id, address }) => [id, address.town]))
    return listed.map((vacancy) => ({
      id: vacancy.id,
      state: vacancy.state,
      kind: vacancy.basics.kind,
      occupation: vacancy.basics.occupation,
      title: vacancy.basics.title,
      employer: vacancy.employer,
      employerName: names.get(vacancy.employer) ?? '',
      town: towns.get(vacancy.basics.site) ?? '',
      hoursDesired: vacancy.hours.perWeek.desired,
      positions: vacancy.basics.positions,
      startDay: vacancy.basics.startDay,
      waitsSince: waitsSince(vacancy),
      version: vacancy.version,
    }))
  }
  const answer = async (vacancy: Vacancy) => ({ ...vacancy, ...(await place(vacancy)) })
  const ownEmployers = (actor: Actor, region: string) =>
    actor.memberships.flatMap((held) => (held.region === region && held.employer ? [held.employer] : []))
  /** Staff see all, an employer their own, a person those that are open. */
  const mayList = (actor: Actor, region: string): Filter<Vacancy> & { state?: VacancyState } => {
    if (holds(actor, region, ['jobhunter'])) return {}
    const isEmployer = holds(actor, region, ['employer'])
    return isEmployer ? { employer: { $in: ownEmployers(actor, region) } } : { state: 'open' }
  }

  /** Vacancies of an employer, a town or an occupation that is called like this. */
  const called = async (region: string, find: string): Promise<Filter<Vacancy>> => {
    const asked = fold(find)
    const { byName, sites } = await employers.named(region, find)
    const occupations = [...reference.concepts.values()].filter(
      ({ id, labels }) =>
        id.startsWith('occ-') && Object.values(labels).some((label) => fold(label).includes(asked)),
    )
    return {
      $or: [
        { employer: { $in: byName } },
        { 'basics.site': { $in: sites } },
        { 'basics.occupation': { $in: occupations.map(({ id }) => id) } },
      ],
    }
  }

  return {
    /** Those that people may be shown for, now or when they are resumed. */
    shown: (region: string): Promise<Vacancy[]> =>
      stored.in(region).find({ state: { $in: ['open', 'paused'] } }),
    /** Vacancies at a site that has moved are looked at again; what waits for review has changed under its reviewer. */
    async siteMoved(region: string, site: string): Promise<void> {
      const owner = (await employers.getSite(region, site))?.employer
      const listed = owner ? await stored.in(region).find({ employer: owner }) : []
      for (const vacancy of listed)
        if (vacancy.basics.site === site && isLookedAtAgain(vacancy)) {
          const done = { actor: owner ?? '', at: clock.now(), action: 'siteMoved' }
          await act(stored.in(region), vacancy, { state: 'review' }, done)
        }
    },

    /** The stored vacancy, for other features; the caller has asked for permission itself. */
    get: (region: string, id: string): Promise<Vacancy | null> => stored.in(region).get(id),
    /** Those of a region that wait to be approved, for other features that asked for permission. */
    inReview: (region: string): Promise<Vacancy[]> => stored.in(region).find({ state: 'review' }),
    /** The same for several, in no order; those that are not there are left out. */
    some: (region: string, ids: readonly string[]): Promise<Vacancy[]> =>
      stored.in(region).find({ id: { $in: ids } }),
    ofEmployer: (region: string, employer: string): Promise<Vacancy[]> =>
      stored.in(region).find({ employer }),
    /** Which of these are there, each with its version. */
    versions: (region: string, ids: readonly string[]) => stored.in(region).versions(ids),
    /** What a list says of each of these vacancies of a region, in their order. */
    summaries,

    /** Sends what an employer has open, or could open again, to review: for one that is not approved any more. */
    async hold(region: string, employer: string, by: string): Promise<void> {
      const act = { actor: by, at: clock.now(), action: 'submitted', paths: ['/state'] }
      for (const { id } of await stored.in(region).find({ employer }))
        await changeOnce(stored.in(region), id, (now) =>
          now.state === 'open' || now.state === 'paused'
            ? { ...now, state: 'review' as const, history: withAct(now, act) }
            : null,
        )
    },

    /** Fills a vacancy when so many of its positions are taken, and opens it again when one is free. */
    async settle(region: string, id: string, taken: number): Promise<void> {
      await changeOnce(stored.in(region), id, (now) => {
        const isFull = taken >= now.basics.positions
        const state: VacancyState = isFull && shownStates.includes(now.state) ? 'filled' : 'open'
        if (state === 'open' && (isFull || now.state !== 'filled')) return null
        const action = state === 'filled' ? 'filled' : 'freed'
        const done = { actor: now.employer, at: clock.now(), action, paths: ['/state'] }
        return { ...now, state, history: withAct(now, done) }
      })
    },

    async list(actor: Actor, region: string, { state, kind, employer, find, ...page }: Search) {
      const may = mayList(actor, region)
      if (may.state && state && state !== may.state) return { items: [], next: null, total: 0 }
      const filter: Filter<Vacancy> = {
        ...(state && { state }),
        ...(kind && { 'basics.kind': kind }),
        ...(find && (await called(region, find))),
        ...may,
        ...(employer && { $and: [{ employer }] }),
      }
      const found = await pageOf(stored.in(region), filter, { changedAt: -1 }, page, (vacancy) => vacancy)
      return { ...found, items: await summaries(region, found.items) }
    },

    async create(actor: Actor, region: string, { id, ...given }: NewVacancy) {
      const sections = { ...blankVacancy, ...given }
      const site = await employers.getSite(region, sections.basics.site)
      const isMine = site !== null && ownEmployers(actor, region).includes(site.employer)
      if (!site || !(isMine || holds(actor, region, ['jobhunter']))) throw unknownSite()
      const faults = vacancyFaults(sections, reference)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const draft = {
        id,
        region,
        employer: site.employer,
        state: 'draft' as const,
        stateReason: null,
        history: created(actor.account, clock.now()),
        ...sections,
      }
      return answer(await insertOnce<Vacancy>(stored.in(region), draft, actor.account))
    },

    async read(actor: Actor, region: string, id: string) {
      return answer((await seen(actor, region, id)).vacancy)
    },

    /** Takes a draft away that nobody but its maker has seen; everything else is closed and kept. */
    async throwAway(actor: Actor, region: string, id: string, ifMatch: number): Promise<null> {
      const { vacancy } = await seen(actor, region, id)
      if (vacancy.state !== 'draft' || vacancy.history.some(({ action }) => action === 'submitted'))
        throw new AppError('stateConflict', { detail: 'Was sent for review: close it' })
      if (vacancy.version !== ifMatch) throw new AppError('stale', { current: await answer(vacancy) })
      if (!(await deleteOnce(stored.in(region), id, ifMatch))) throw new AppError('stale')
      return null
    },

    async approved(actor: Actor, region: string, id: string) {
      const { vacancy } = await seen(actor, region, id)
      const at = vacancy.history.findLast(({ action }) => action === 'approved')?.at ?? null
      return { sections: vacancy.approved ?? null, at }
    },

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const { vacancy, view } = await seen(actor, region, id)
      if (vacancy.state === 'closed') throw new AppError('stateConflict', { detail: 'Is closed' })
      const moved = (patch.basics as { site?: unknown } | undefined)?.site
      if (
        typeof moved === 'string' &&
        (await employers.getSite(region, moved))?.employer !== vacancy.employer
      )
        throw unknownSite()
      const { employerName, town } = await place(vacancy)
      const next = await patchSections({
        collection: stored.in(region),
        current: vacancy,
        ifMatch,
        patch,
        sections: vacancySections,
        actor: actor.account,
        at: clock.now(),
        check: (whole) => vacancyFaults(whole, reference),
        consequence: (whole, paths) => {
          if (!shownStates.includes(whole.state)) return {}
          // What a jobhunter changes in an open vacancy is approved with it.
          if (view === 'staff') return { approved: sectionsOf(whole) }
          return isMaterial(paths) ? { state: 'review' as const } : {}
        },
        show: (record) => ({ ...record, employerName, town }),
      })
      return answer(next)
    },

    async setState(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      { act: name, reason = null }: { act: VacancyAct; reason?: string | null },
    ) {
      const { vacancy, view } = await seen(actor, region, id)
      const named = await place(vacancy)
      if (name === 'approve' && view === 'staff') await employers.approveSite(region, vacancy.basics.site)
      const next = await takeStep({
        collection: stored.in(region),
        current: vacancy,
        step: vacancySteps[name],
        by: view,
        facts: (await employers.get(vacancy.employer))?.state ?? null,
        ifMatch,
        actor: actor.account,
        at: clock.now(),
        change: { stateReason: reason, ...(name === 'approve' && { approved: sectionsOf(vacancy) }) },
        show: (record) => ({ ...record, ...named }),
      })
      return { ...next, ...named }
    },
  }
}
export type VacancyService = ReturnType<typeof vacancyService>
