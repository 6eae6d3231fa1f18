import type { Machine, Rule } from '../../state-machine.ts'
import type { CasePromise } from './store.ts'

/** Who settles a promise: the person of the case, who holds it, or the jobhunter who kept it when the case went on. */
export type PromiseBy = 'self' | 'holder' | 'keeper'
type Facts = { by: PromiseBy; from: CasePromise['from']['side'] }

const onlyOwn = ({ by, from }: Facts): Rule | null =>
  by === 'self' && from !== 'person' ? { rule: 'notYourPromise', source: 'house' } : null

const stays = ({ state }: CasePromise) => state
const staff = ['holder', 'keeper'] as const

/** What becomes of a promise. That it is late follows from its day and is stored nowhere. */
export const promiseSteps: Machine<CasePromise, 'keep' | 'move' | 'takeBack', PromiseBy, Facts> = {
  keep: { from: ['open'], to: 'kept', by: ['self', ...staff], action: 'kept', guard: onlyOwn },
  move: { from: ['open'], to: stays, by: staff, action: 'moved' },
  takeBack: { from: ['open'], to: 'takenBack', by: staff, action: 'promiseTakenBack' },
}

/** Whether a promise is neither kept nor taken back although its day has passed. */
export const isLate = ({ state, dueOn }: Pick<CasePromise, 'state' | 'dueOn'>, today: string): boolean =>
  state === 'open' && dueOn < today
