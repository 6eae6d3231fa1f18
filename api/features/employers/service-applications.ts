import type { Clock } from '../../adapters/clock.ts'
import { DuplicateKeyError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { created, insertOnce } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import type { AccountService } from '../accounts/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { ApplicationSections } from './contract.ts'
import { organisationFaults, siteFaults } from './rules.ts'
import { blankEmployer } from './service.ts'
import { type Application, applications, type Employer, employers, type Site, sites } from './store.ts'

/**
 * Employers that apply by themselves, for a jobhunter to approve. Arriving costs the same work for everybody: what is
 * known already shows afterwards, when the application is settled, and nobody is told.
 */
export const applicationService = (deps: {
  store: Store
  clock: Clock
  reference: Reference
  isDemo: boolean
  regions: Pick<RegionService, 'read'>
  accounts: Pick<AccountService, 'hasEmail' | 'addApplicant'>
  /** Told when one could not be settled; it is tried again within the hour. */
  onFailure: (error: unknown) => void
}) => {
  const { accounts, clock, reference, store } = deps
  const arrived = store.collection(applications)
  const stored = store.collection(employers)
  const storedSites = store.collection(sites)

  /** Everything gets the application's own characters, so that settling twice makes it once. */
  const lay = async ({ id, region, organisation, contact, site, language }: Application): Promise<void> => {
    const idOf = (type: string) => id.replace('application', type)
    const isBegun = (await stored.get(idOf('employer'))) !== null
    if (!isBegun && (await accounts.hasEmail(contact.email))) return
    const record = { history: created(id, clock.now()) }
    const employer: Omit<Employer, 'version' | 'changedAt'> = {
      ...record,
      ...blankEmployer,
      id: idOf('employer'),
      regions: [region],
      state: 'applied',
      organisation,
      contacts: { applicant: { ...contact, phone: null } },
    }
    try {
      await insertOnce<Employer>(stored, employer, id)
    } catch (error) {
      if (error instanceof DuplicateKeyError && error.key === 'kvk') return
      throw error
    }
    const place = { ...record, ...site, id: idOf('site'), region, employer: employer.id }
    await insertOnce<Site>(storedSites.in(region), place, id)
    await accounts.addApplicant(region, {
      id: idOf('account'),
      role: 'employer',
      employer: employer.id,
      language,
      ...contact,
    })
  }

  let settled = Promise.resolve()
  const settleAll = async () => {
    for (const application of await arrived.find({})) {
      await lay(application)
      await arrived.delete(application.id)
    }
  }
  /** Makes employers of what has arrived, one after the other; resolves when all are. */
  const settle = (): Promise<void> => {
    settled = settled.then(settleAll).catch(deps.onFailure)
    return settled
  }

  return {
    settle,

    /** Takes an application in; number and address are looked up later, so that the answer tells nothing. */
    async apply(region: string, sections: ApplicationSections): Promise<void> {
      await deps.regions.read(region)
      if (deps.isDemo)
        throw new AppError('stateConflict', { detail: 'A demo takes no applications of real employers' })
      const faults = [
        ...organisationFaults(sections.organisation, reference),
        ...siteFaults(sections.site, reference, '/site'),
      ]
      if (faults.length > 0) throw new AppError('badInput', { faults })
      await arrived.insert({ id: newId('application'), region, ...sections })
      void settle()
    },
  }
}
export type ApplicationService = ReturnType<typeof applicationService>
