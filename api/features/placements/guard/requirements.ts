import type { limitRequirements } from '../../regions/contract.ts'
import { finding, type GuardRule, groundOf, inside, type JudgedPlan, said } from './finding.ts'
import { limitOf } from './law.ts'

const id = 'requirements'

type Requirement = (typeof limitRequirements)[number]

/** Whether a plan has what a rule asks of it. */
const isThere: Record<Requirement, (plan: JudgedPlan) => boolean> = {
  learningGoals: ({ goals }) => Object.keys(goals).length > 0,
  guidance: ({ guidance }) => guidance.person !== null,
  intentionToHire: ({ intention }) => intention.toHire === 'yes' && intention.writtenOn !== null,
  whoInsures: ({ insurance }) => insurance.liability !== null,
  liabilityInsurance: ({ insurance }) => insurance.liability === 'employer',
  accidentInsurance: ({ insurance }) => insurance.accident === 'employer',
  municipalPermission: ({ papers, time }) => isGiven(papers.municipalPermission, time.startDay),
  uwvPermission: ({ papers, time }) => isGiven(papers.uwvPermission, time.startDay),
  schoolAgreement: ({ school }) => school !== null,
}

const isGiven = (on: string | null, before: string) => on !== null && on <= before

/** Those that would tell an employer which benefit somebody has. */
const restricted: readonly Requirement[] = ['municipalPermission', 'uwvPermission']

/** Everything that the rules ask of a plan of this kind is in it. */
export const requirements: GuardRule = {
  id,
  judge(judged) {
    const limit = limitOf(judged)
    if (!limit) return []
    const ground = groundOf(limit)
    return limit.requires.map((one) =>
      finding(
        id,
        isThere[one](judged.plan) ? 'ok' : 'stop',
        ground,
        said(isThere[one](judged.plan) ? `has.${one}` : `lacks.${one}`),
        restricted.includes(one) ? { audience: inside } : {},
      ),
    )
  },
}
