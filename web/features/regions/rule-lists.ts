import type { RegionRules, RuleChange } from '#contract/regions'
import { newId } from '../../data/ids.ts'

/** Every key of a record, in its order: the compiler asks for each of a closed list. */
const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[]

export type RuleList = RuleChange['list']
export type RuleOf<List extends RuleList> = RegionRules[List][number]

export const ruleLists = keysOf<RuleList>({
  rights: true,
  blocked: true,
  limits: true,
  wages: true,
  numbers: true,
  papers: true,
  instruments: true,
})
export const isRuleList = (name: string): name is RuleList => ruleLists.some((list) => list === name)

/** Lists to which a region adds rules of its own. */
export const growingLists = ['papers', 'instruments'] as const

export const requirements = keysOf<RuleOf<'limits'>['requires'][number]>({
  learningGoals: true,
  guidance: true,
  intentionToHire: true,
  whoInsures: true,
  liabilityInsurance: true,
  accidentInsurance: true,
  municipalPermission: true,
  uwvPermission: true,
  schoolAgreement: true,
})
export const repeats = keysOf<RuleOf<'limits'>['repeat']>({
  free: true,
  withMotivation: true,
  neverInSameJob: true,
})
export const permits = keysOf<RuleOf<'rights'>['permit']>({
  notNeeded: true,
  notifiedByEmployer: true,
  requestedByEmployer: true,
  volunteerStatement: true,
  schoolAgreement: true,
  onRecord: true,
})
export const holders = keysOf<RuleOf<'papers'>['holder']>({ employer: true, person: true, jobhunter: true })
export const helps = keysOf<RuleOf<'instruments'>['helps']>({
  trial: true,
  wage: true,
  coach: true,
  illness: true,
  travel: true,
  childcare: true,
  training: true,
  advice: true,
})
export const offices = keysOf<RuleOf<'instruments'>['office']>({
  municipality: true,
  uwv: true,
  taxOffice: true,
  rvo: true,
  servicePoint: true,
})
export const positions = keysOf<RuleOf<'rights'>['position']>({
  statusHolder: true,
  asylumSeeker: true,
  temporaryProtection: true,
  other: true,
})
export const benefits = keysOf<RuleOf<'instruments'>['benefits'][number]>({
  generalAssistance: true,
  uwv: true,
  none: true,
})
export const proofs = keysOf<RuleOf<'rights'>['proof']>({
  law: true,
  secondary: true,
  check: true,
  ownChoice: true,
})
type Dated = { validFrom: string; validUntil: string | null }

/** Whether a version of a rule was, is or will be in force on a day. */
export const whenOf = ({ validFrom, validUntil }: Dated, day: string): 'past' | 'now' | 'planned' =>
  validFrom > day ? 'planned' : validUntil !== null && validUntil < day ? 'past' : 'now'

/** A rule of a list as a change of it. */
export const changeOf = <List extends RuleList>(list: List, rule: RuleOf<List>): RuleChange =>
  ({ list, rule }) as RuleChange

const blank = {
  ...{ says: {}, source: '', link: null, validUntil: null, reviewOn: null },
  proof: 'check' as const,
}

/** A rule that is not there yet, for the lists that grow. */
export const newRule = (list: RuleList, validFrom: string): RuleChange | null => {
  const id = newId('rule')
  if (list === 'papers')
    return changeOf(list, { ...blank, id, validFrom, permit: 'requestedByEmployer', holder: 'employer' })
  if (list === 'instruments')
    return changeOf(list, {
      ...{ ...blank, id, validFrom, name: {}, helps: 'advice', kinds: [], positions: [], benefits: [] },
      ...{ municipalities: [], minHours: null, office: 'municipality' },
    })
  return null
}
