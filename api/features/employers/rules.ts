import type { Fault } from '../../contract-faults.ts'
import type { Reference } from '../../reference.ts'
import type { Machine } from '../../state-machine.ts'
import type { EmployerSections } from './contract.ts'
import type { Employer } from './store.ts'

/** What becomes of an employer that applied. */
export const employerSteps: Machine<Employer, 'approved' | 'declined', 'staff'> = {
  approved: { from: ['applied'], to: 'approved', by: ['staff'], action: 'approved' },
  declined: { from: ['applied'], to: 'declined', by: ['staff'], action: 'declined' },
}

/** Whether a change makes it another organisation than the one that a jobhunter approved. */
export const isOther = (paths: readonly string[]): boolean =>
  paths.some((path) => path === '/organisation/name' || path === '/organisation/kvk')

/** Sectors that the taxonomy does not know. */
export const organisationFaults = (
  { sectors }: EmployerSections['organisation'],
  { concepts }: Reference,
): Fault[] =>
  sectors.flatMap((sector, index) =>
    concepts.has(sector)
      ? []
      : [
          {
            in: 'body',
            path: `/organisation/sectors/${index}`,
            code: 'unknown_concept',
            message: 'Not in the taxonomy',
          },
        ],
  )
