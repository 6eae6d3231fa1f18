import { count, minus } from '../../../matcher/grid.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { Reference } from '../../reference.ts'
import type { Machine, Rule } from '../../state-machine.ts'
import type { EmployerState } from '../employers/contract.ts'
import type { VacancyAct, VacancySections } from './contract.ts'
import type { Vacancy } from './store.ts'

const both = ['own', 'staff'] as const

const ofApproved = (employer: EmployerState | null): Rule | null =>
  employer === 'approved' ? null : { rule: 'employerNotApproved', source: 'house' }

/** Which act leads a vacancy from where to where, and whose it is. */
export const vacancySteps: Machine<Vacancy, VacancyAct, 'own' | 'staff', EmployerState | null> = {
  submit: { from: ['draft'], to: 'review', by: both, action: 'submitted' },
  approve: { from: ['review'], to: 'open', by: ['staff'], action: 'approved', guard: ofApproved },
  sendBack: { from: ['review'], to: 'draft', by: ['staff'], action: 'sentBack' },
  pause: { from: ['open'], to: 'paused', by: both, action: 'paused' },
  resume: { from: ['paused'], to: 'open', by: both, action: 'resumed', guard: ofApproved },
  reopen: { from: ['closed'], to: 'draft', by: both, action: 'reopened' },
  close: { from: ['draft', 'review', 'open', 'paused', 'filled'], to: 'closed', by: both, action: 'closed' },
}

const material = [
  ...['site', 'occupation', 'kind', 'startDay', 'endDay', 'positions'].map((field) => `/basics/${field}`),
  ...['/hours', '/requirements', '/work'],
]
const taskTitle = /^\/work\/tasks\/[^/]+\/title(\/|$)/

/** Whether a change alters who fits: place, days, hours, positions, tasks or demands. Texts and pay do not. */
export const isMaterial = (paths: readonly string[]): boolean =>
  paths.some(
    (path) => !taskTitle.test(path) && material.some((part) => path === part || path.startsWith(`${part}/`)),
  )

/** The version of an open vacancy that was approved last: who changes what an open one asks without review is staff. */
export const approvedVersion = ({ history }: Pick<Vacancy, 'history'>): number =>
  history.findLast(({ action, paths }) => action === 'approved' || isMaterial(paths))?.version ?? 1

/** What must hold in a vacancy beyond the shape of its fields; faults stand at the field that breaks it. */
export const vacancyFaults = (vacancy: VacancySections, { concepts }: Reference): Fault[] => {
  const { basics, hours, requirements } = vacancy
  const { min, desired, max } = hours.perWeek
  const unknown = (at: string, ids: string[]) =>
    ids
      .filter((id) => !concepts.has(id))
      .map((id) => fault(`${at}/${id}`, 'unknown_concept', 'Not in the taxonomy'))
  const faults = [
    ...unknown('/requirements/skills', Object.keys(requirements.skills)),
    ...unknown('/requirements/certificates', Object.keys(requirements.certificates)),
  ]
  if (!concepts.has(basics.occupation))
    faults.push(fault('/basics/occupation', 'unknown_concept', 'Not in the taxonomy'))
  if (basics.endDay !== null && basics.endDay < basics.startDay)
    faults.push(fault('/basics/endDay', 'order', 'Not before the start'))
  if (min !== null && min > desired)
    faults.push(fault('/hours/perWeek/min', 'order', 'Not more than desired'))
  if (max !== null && max < desired)
    faults.push(fault('/hours/perWeek/max', 'order', 'Not less than desired'))
  if (
    hours.required !== null &&
    (hours.possible === null || count(minus(hours.required, hours.possible)) > 0)
  )
    faults.push(fault('/hours/required', 'subset', 'Required hours lie within the possible ones'))
  return faults
}

/** The sections alone of what holds them and more. */
export const sectionsOf = (vacancy: VacancySections): VacancySections => {
  const { basics, work, requirements, hours, pay, guidance, description, publication } = vacancy
  return { basics, work, requirements, hours, pay, guidance, description, publication }
}

/** Since when a vacancy waits for a jobhunter: the act that brought it to review; null when it does not wait. */
export const waitsSince = ({ state, history }: Pick<Vacancy, 'state' | 'history'>): string | null => {
  if (state !== 'review') return null
  const decided = history.findLastIndex(({ action }) => action === 'approved' || action === 'sentBack')
  const after = history.slice(decided + 1)
  const brought = after.find(
    ({ action, paths }) => action === 'submitted' || (action === 'changed' && isMaterial(paths)),
  )
  return brought?.at ?? null
}
