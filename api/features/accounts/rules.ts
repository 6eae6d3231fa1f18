import type { Machine } from '../../state-machine.ts'
import type { Account } from './store.ts'

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
