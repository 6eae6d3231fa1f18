import type { Role } from '../../contract.ts'
import type { Machine } from '../../state-machine.ts'
import type { Account, MembershipRecord } from './store.ts'

/** Whether a membership counts at an instant. */
export const stands = ({ until }: MembershipRecord, at: Date): boolean =>
  until === null || at.toISOString() < until

const staffRoles: readonly Role[] = ['jobhunter', 'coordinator', 'admin']

/** Whether a membership is that of somebody who works for a region as a whole. */
export const isStaff = ({ role, scope }: MembershipRecord): boolean =>
  scope === null && staffRoles.includes(role)

/** What becomes of an account. Cases have to be handed over before their jobhunter goes. */
export const accountSteps: Machine<Account, Account['state'], 'coordinator', { holdsCases: boolean }> = {
  deactivated: {
    from: ['active'],
    to: 'deactivated',
    by: ['coordinator'],
    action: 'deactivated',
    guard: ({ holdsCases }) => (holdsCases ? { rule: 'holdsCases', source: 'house' } : null),
  },
  active: { from: ['deactivated'], to: 'active', by: ['coordinator'], action: 'active' },
}
