import { fold } from '../../../locales/fold.ts'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { AnySpec, Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce, created, deleteOnce, insertOnce, patchSections, refuseTaken } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import { takeStep } from '../../state-machine.ts'
import { employerView } from './access.ts'
import {
  type EmployerSections,
  type EmployerState,
  employerSections,
  type SiteSections,
  siteSections,
} from './contract.ts'
import { employerSteps, isOther, organisationFaults } from './rules.ts'
import { type Employer, employers, type Site, sites } from './store.ts'

export type NewEmployer = { id: string } & Partial<EmployerSections> & Pick<EmployerSections, 'organisation'>

type Search = Page & { state?: EmployerState; mine?: boolean; find?: string }

/** What an employer is before anything is filled in but its name. */
export const blankEmployer: Omit<EmployerSections, 'organisation'> = {
  contacts: {},
  reception: { experience: 'none', ready: {}, freePlaces: 0 },
  account: { manager: null },
}

export const kvkTaken = refuseTaken(
  'kvk',
  '/organisation/kvk',
  'taken',
  'An employer with this number exists',
)

/** A row of the list of employers. */
export const employerSummary = ({ id, state, version, organisation, reception, account }: Employer) => ({
  id,
  state,
  version,
  name: organisation.name,
  sectors: organisation.sectors,
  experience: reception.experience,
  freePlaces: reception.freePlaces,
  manager: account.manager,
})

/** Employers and their sites. An employer is known in one or more regions; a site lies in one. */
export const employerService = (deps: { store: Store; clock: Clock; reference: Reference }) => {
  const { clock, reference } = deps
  const stored = deps.store.collection(employers)
  const storedSites = deps.store.collection(sites)

  const seen = async (actor: Actor, region: string, id: string): Promise<Employer> => {
    const employer = await stored.get(id)
    if (!employer?.regions.includes(region) || employerView(actor, employer) === null)
      throw new AppError('notFound')
    return employer
  }
  const seenSite = async (actor: Actor, region: string, id: string, siteId: string): Promise<Site> => {
    await seen(actor, region, id)
    const site = await storedSites.in(region).get(siteId)
    if (site?.employer !== id) throw new AppError('notFound')
    return site
  }
  const unknownSectors = ({ organisation }: EmployerSections) => organisationFaults(organisation, reference)
  const refuse = (faults: Fault[]) => {
    if (faults.length > 0) throw new AppError('badInput', { faults })
  }

  /** What of a region is called like this: employers by name or by the town of a site, and the sites in such towns. */
  const named = async (region: string, find: string) => {
    const asked = fold(find)
    const [firms, places] = await Promise.all([
      stored.find({ regions: region }),
      storedSites.in(region).find({}),
    ])
    const there = places.filter(({ address }) => fold(address.town).includes(asked))
    const byName = firms.filter(({ organisation }) => fold(organisation.name).includes(asked))
    return {
      byName: byName.map(({ id }) => id),
      employers: [...new Set([...byName.map(({ id }) => id), ...there.map(({ employer }) => employer)])],
      sites: there.map(({ id }) => id),
    }
  }
  const placeOf = ({ address: { town, postcode } }: SiteSections) => ({ town, postcode })
  const isThere = ({ approved, ...site }: Site) => JSON.stringify(approved) === JSON.stringify(placeOf(site))
  const approveSite = (region: string, id: string) =>
    changeOnce(storedSites.in(region), id, (now) =>
      isThere(now) ? null : { ...now, approved: placeOf(now) },
    )
  let movedSite = async (_region: string, _site: string) => {}

  return {
    /** The collection of employers, for followers. */
    followed: employers as AnySpec,
    followedSites: sites as AnySpec,
    /** Says who hears of a site that its employer moved. */
    onSiteMoved(listener: typeof movedSite): void {
      movedSite = listener
    },
    /** A jobhunter has seen where the site is. */
    approveSite,

    /** The stored employer and site, for other features that have asked for permission themselves. */
    get: (id: string): Promise<Employer | null> => stored.get(id),
    some: (ids: readonly string[]): Promise<Employer[]> => stored.find({ id: { $in: ids } }),
    /** Those with these numbers of the Chamber of Commerce, in any region. */
    byKvk: (numbers: readonly string[]): Promise<Employer[]> =>
      stored.find({ 'organisation.kvk': { $in: numbers } }),
    /** Those of a region that asked to take part and wait for an answer. */
    applied: (region: string): Promise<Employer[]> => stored.find({ regions: region, state: 'applied' }),
    someSites: (region: string, ids: readonly string[]): Promise<Site[]> =>
      storedSites.in(region).find({ id: { $in: ids } }),
    sitesOf: (region: string, ids: readonly string[]): Promise<Site[]> =>
      storedSites.in(region).find({ employer: { $in: ids } }),
    getSite: (region: string, id: string): Promise<Site | null> => storedSites.in(region).get(id),

    /** Employers and sites of a region by part of a name or a town. */
    named,

    async list(actor: Actor, region: string, { state, mine, find, ...page }: Search) {
      const filter = {
        regions: region,
        ...(state && { state }),
        ...(mine && { 'account.manager': actor.account }),
        ...(find && { id: { $in: (await named(region, find)).employers } }),
      }
      return pageOf(stored, filter, { 'sortKeys.name': 1 }, page, employerSummary)
    },

    async create(actor: Actor, region: string, { id, ...given }: NewEmployer) {
      const sections = { ...blankEmployer, ...given }
      refuse(unknownSectors(sections))
      const history = created(actor.account, clock.now())
      const draft = { id, regions: [region], state: 'approved' as const, history, ...sections }
      return insertOnce<Employer>(stored, draft, actor.account).catch(kvkTaken)
    },

    read: seen,

    /**
     * Deletes an employer that was entered by mistake, with its sites, if nobody has changed it or a site since; says whether. What else
     * hangs on it is for the caller to look at.
     */
    async takeBack(region: string, id: string): Promise<boolean> {
      const own = await storedSites.in(region).find({ employer: id })
      if (own.some(({ version }) => version > 1)) return false
      if (!(await deleteOnce(stored, id, 1))) return false
      for (const site of own) await deleteOnce(storedSites.in(region), site.id)
      return true
    },

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const employer = await seen(actor, region, id)
      const isOwn = employerView(actor, employer) === 'own'
      if ('account' in patch && isOwn) throw new AppError('forbidden')
      return patchSections({
        collection: stored,
        current: employer,
        ifMatch,
        patch,
        sections: employerSections,
        actor: actor.account,
        at: clock.now(),
        check: unknownSectors,
        consequence: (_, paths) =>
          isOwn && employer.state === 'approved' && isOther(paths) ? { state: 'applied' as const } : {},
        show: (record) => record,
      }).catch(kvkTaken)
    },

    async setState(actor: Actor, region: string, id: string, ifMatch: number, to: 'approved' | 'declined') {
      const employer = await seen(actor, region, id)
      if (to === 'approved' && employerView(actor, employer) === 'staff')
        for (const site of await storedSites.in(region).find({ employer: id }))
          await approveSite(region, site.id)
      return takeStep({
        collection: stored,
        current: employer,
        step: employerSteps[to],
        by: employerView(actor, employer) ?? '',
        ifMatch,
        actor: actor.account,
        at: clock.now(),
        show: (record) => record,
      })
    },

    async listSites(actor: Actor, region: string, id: string) {
      await seen(actor, region, id)
      return { items: await storedSites.in(region).find({ employer: id }, { sort: { 'sortKeys.name': 1 } }) }
    },

    async createSite(
      actor: Actor,
      region: string,
      employer: string,
      { id, ...sections }: { id: string } & SiteSections,
    ) {
      const isStaff = employerView(actor, await seen(actor, region, employer)) === 'staff'
      const approved = isStaff ? placeOf(sections) : null
      const history = created(actor.account, clock.now())
      const draft = { id, region, employer, approved, history, ...sections }
      return insertOnce<Site>(storedSites.in(region), draft, actor.account, ['approved'])
    },

    readSite: seenSite,

    async patchSite(
      actor: Actor,
      region: string,
      id: string,
      siteId: string,
      ifMatch: number,
      patch: Record<string, unknown>,
    ) {
      const before = await seenSite(actor, region, id, siteId)
      const isStaff = employerView(actor, await seen(actor, region, id)) === 'staff'
      const site = await patchSections({
        collection: storedSites.in(region),
        current: before,
        ifMatch,
        patch,
        sections: siteSections,
        actor: actor.account,
        at: clock.now(),
        consequence: (next) => (isStaff ? { approved: placeOf(next) } : {}),
        show: (record) => record,
      })
      if (!isStaff && !isThere(site)) await movedSite(region, siteId)
      return site
    },
  }
}
export type EmployerService = ReturnType<typeof employerService>
