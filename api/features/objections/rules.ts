import type { Machine } from '../../state-machine.ts'
import type { Objection } from './store.ts'

/** What becomes of an objection. */
export const objectionSteps: Machine<Objection, 'answer', 'staff'> = {
  answer: { from: ['open'], to: 'answered', by: ['staff'], action: 'answered' },
}
