import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { Intents } from '../../intents.ts'
import { created, insertOnce } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import type { AccountService } from '../accounts/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { ApplicationSections } from './contract.ts'
import { organisationFaults } from './rules.ts'
import { blankEmployer, kvkTaken } from './service.ts'
import { type Employer, employers, type Site, sites } from './store.ts'

/** An application as it waits until employer, site and account stand. */
type Arrived = ApplicationSections & { id: string; region: string; at: string }

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
  intents: Intents
  /** Told when one could not be settled; it is tried again. */
  onError: (error: unknown) => void
}) => {
  const { accounts, clock, reference, store } = deps
  const stored = store.collection(employers)
  const storedSites = store.collection(sites)

  /** Everything gets the application's own characters, so that settling twice makes it once. */
  const lay = async ({ id, region, at, organisation, contact, site, language }: Arrived): Promise<void> => {
    const idOf = (type: string) => id.replace('application', type)
    const isBegun = (await stored.get(idOf('employer'))) !== null
    if (!isBegun && (await accounts.hasEmail(contact.email))) return
    const record = { history: created(id, new Date(at)) }
    const employer: Omit<Employer, 'version' | 'changedAt'> = {
      ...record,
      ...blankEmployer,
      id: idOf('employer'),
      regions: [region],
      state: 'applied',
      organisation,
      contacts: { applicant: { ...contact, phone: contact.phone ?? null } },
    }
    await insertOnce<Employer>(stored, employer, id).catch(kvkTaken)
    const place = { ...record, ...site, id: idOf('site'), region, employer: employer.id, approved: null }
    await insertOnce<Site>(storedSites.in(region), place, id, ['approved'])
    await accounts.addApplicant(region, id, {
      id: idOf('account'),
      role: 'employer',
      employer: employer.id,
      language,
      name: contact.name,
      email: contact.email,
    })
  }
  const { leave } = deps.intents.kind('application', lay)
  // One after the other, so that of two with one number or address the first is taken.
  let settled = Promise.resolve()

  return {
    /** Makes employers of what has arrived; resolves when all are. */
    settle: (): Promise<void> => {
      settled = settled.then(deps.intents.settle).catch(deps.onError)
      return settled
    },

    /** Takes an application in; number and address are looked up later, so that the answer tells nothing. */
    async apply(region: string, sections: ApplicationSections): Promise<void> {
      await deps.regions.read(region)
      if (deps.isDemo)
        throw new AppError('stateConflict', { detail: 'A demo takes no applications of real employers' })
      const faults = organisationFaults(sections.organisation, reference)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const at = clock.now().toISOString()
      await leave({ id: newId('application'), region, at, ...sections })
      void this.settle()
    },
  }
}
export type ApplicationService = ReturnType<typeof applicationService>
