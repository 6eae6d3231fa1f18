import { addDays } from '../../adapters/clock.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionRules } from '../regions/contract.ts'
import type { PlacementReader } from './access.ts'
import { notForEmployers } from './codes.ts'
import {
  type FindingAnswer,
  type PlacementAct,
  type PlacementAnswer,
  type PlacementSummary,
  placementActs,
} from './contract.ts'
import type { Plan } from './contract-plan.ts'
import type { Finding, JudgedPlan, PastPlacement } from './guard/finding.ts'
import { guard } from './guard/guard.ts'
import { lastDayOf } from './guard/length.ts'
import { placementSteps, shownReason } from './rules.ts'
import { evaluationsFor } from './rules-evaluations.ts'
import { lastDayAgreed } from './rules-extension.ts'
import type { Placement } from './store.ts'

/** What an answer is made of beside the placement. */
export type Around = {
  profile: Profile
  history: readonly PastPlacement[]
  rules: RegionRules
  today: string
  employerName: string
  jobhunterName: string
  followedBy: string | null
}

/** A plan of a placement as the guard judges it. */
export const judgedPlan = ({ kind, employer, occupation }: Placement, plan: Plan): JudgedPlan => ({
  ...plan,
  ...{ kind, employer, occupation },
})

export const findingsOf = (placement: Placement, around: Around): Finding[] =>
  guard(judgedPlan(placement, placement.plan), around.profile, around.history, around.rules, around.today)

/** Whether an employer may know who it is about: the person said yes, or released their name. */
const isNamed = (
  { yes, employer }: Placement,
  { sharing }: Pick<Profile, 'sharing'>,
  today: string,
): boolean => {
  const release = sharing.releases[employer]
  return yes.person !== null || (release !== undefined && release.until >= today)
}

/** The name that a reader knows somebody by; empty for an employer who may not know it yet. */
export const nameFor = (
  reader: PlacementReader,
  placement: Placement,
  profile: Pick<Profile, 'contact' | 'sharing'>,
  today: string,
): string => {
  const { name } = profile.contact
  if (reader !== 'employer') return name
  return isNamed(placement, profile, today) ? (name.split(' ')[0] ?? name) : ''
}

const mayReadPapers = (reader: PlacementReader, { permitTold }: Placement) =>
  reader === 'person' || reader === 'jobhunter' || (reader === 'employer' && permitTold !== null)

const needsTelling = (findings: readonly Finding[]) =>
  findings.some(({ rule }) => rule === 'permit' || rule === 'notification' || rule === 'statement')

/** The acts that are open to a reader: theirs, in this state, and of some use now. */
const actsFor = (
  reader: PlacementReader,
  placement: Placement,
  findings: readonly Finding[],
  today: string,
): PlacementAct[] => {
  const { state, yes, permitTold, offered, planNumber, plan, agreed } = placement
  const useful: Partial<Record<PlacementAct, boolean>> = {
    yesPerson: yes.person === null,
    yesEmployer: yes.employer === null,
    offer: offered !== planNumber && agreed !== planNumber,
    start: today >= plan.time.startDay,
    extend: lastDayAgreed(placement) !== null,
    tell: permitTold === null && needsTelling(findings),
    untell: permitTold !== null,
  }
  return placementActs.filter((act) => {
    const { by, from } = placementSteps[act]
    return by.some((one) => one === reader) && from.includes(state) && useful[act] !== false
  })
}

const audienceOf = (reader: PlacementReader) =>
  reader === 'person' || reader === 'employer' ? reader : 'staff'

const copied = (values: Finding['values']) => ({ ...values }) as FindingAnswer['values']

/** Findings as a reader may have them. */
const readable = (findings: readonly Finding[], reader: PlacementReader): FindingAnswer[] => {
  const audience = audienceOf(reader)
  return findings
    .filter((one) => one.audience.includes(audience))
    .map((one) => ({
      ...one,
      values: copied(one.values),
      instead: one.instead && { code: one.instead.code, values: copied(one.instead.values) },
      audience: [...one.audience],
    }))
}

/** What the rules say of a placement's plan, as far as a reader may know it. */
export const readableFindings = (placement: Placement, around: Around, reader: PlacementReader) =>
  readable(findingsOf(placement, around), reader)

const shownPlan = (reader: PlacementReader, placement: Placement, plan: Plan) => ({
  ...plan,
  papers: mayReadPapers(reader, placement) ? plan.papers : null,
})

/** The plan of a placement as one who may read it gets it. */
export const planAnswerFor = (placement: Placement, reader: PlacementReader) => ({
  ...shownPlan(reader, placement, placement.plan),
  number: placement.planNumber,
  version: placement.version,
  changedAt: placement.changedAt,
})

/** A placement as one who may read it gets it. */
export const placementAnswer = (
  placement: Placement,
  reader: PlacementReader,
  around: Around,
): PlacementAnswer => {
  const { profile, rules, today, history } = around
  const { plan, agreed, versions, offered, planNumber } = placement
  const shown = (one: Plan) => shownPlan(reader, placement, one)
  const agreedPlan = agreed === null ? null : (versions[agreed] ?? null)
  const findings = findingsOf(placement, around)
  const judged = { plan: judgedPlan(placement, agreedPlan ?? plan), facts: profile, history, rules, today }
  const hidden = reader === 'employer' || reader === 'colleague' ? notForEmployers : []
  const { time } = agreedPlan ?? plan
  return {
    id: placement.id,
    region: placement.region,
    kind: placement.kind,
    state: placement.state,
    profile: reader === 'employer' ? null : placement.profile,
    personName: nameFor(reader, placement, profile, today),
    employer: placement.employer,
    employerName: around.employerName,
    vacancy: placement.vacancy,
    occupation: placement.occupation,
    startDay: time.startDay,
    endDay: time.endDay,
    version: placement.version,
    changedAt: placement.changedAt,
    site: placement.site,
    origin: placement.origin,
    follows: placement.follows,
    followedBy: around.followedBy,
    as: reader,
    ...shownReason(placement, hidden),
    yes: placement.yes,
    plan: shown(plan),
    planNumber,
    isOffered: offered === planNumber && agreed !== planNumber,
    agreedPlan: agreedPlan && shown(agreedPlan),
    agreedNumber: agreed,
    agreements: placement.agreements,
    changeAsked: placement.changeAsked,
    startedOn: placement.startedOn,
    endedOn: placement.endedOn,
    lastDay: lastDayOf(judged),
    evaluations: evaluationsFor(
      placement,
      reader === 'person' || reader === 'employer' ? reader : 'staff',
      today,
    ),
    permitTold: placement.permitTold,
    jobhunterName: around.jobhunterName,
    findings: readable(findings, reader),
    acts: actsFor(reader, placement, findings, today),
  }
}

/** What waits for a reader: a yes, an agreement with the plan that was offered, or answers whose day has come. */
const waitsFor = (
  placement: Placement,
  reader: PlacementReader,
  today: string,
): PlacementSummary['waitsFor'] => {
  const { state, yes, offered, agreements, evaluations, agreed } = placement
  if (reader === 'colleague') return null
  if (state === 'proposed' && reader !== 'jobhunter') return yes[reader] === null ? 'yes' : null
  const isMine = agreements.some(({ side, number }) => side === reader && number === offered)
  if (offered !== null && offered !== agreed && !isMine) return 'agreement'
  if (reader === 'jobhunter' || (state !== 'running' && state !== 'ending')) return null
  const due = Object.values(evaluations).some(
    (one) => one[reader] === null && one.together === null && one.day <= addDays(today, 1),
  )
  return due ? 'answers' : null
}

/** One line of a list. */
export const placementSummaryFor = (
  placement: Placement,
  reader: PlacementReader,
  named: { personName: string; employerName: string; today: string },
): PlacementSummary => {
  const { id, region, kind, state, employer, vacancy, occupation, version, changedAt, agreed, versions } =
    placement
  const { time } = (agreed === null ? null : versions[agreed]) ?? placement.plan
  return {
    ...{ id, region, kind, state, employer, vacancy, occupation, version, changedAt },
    profile: reader === 'employer' ? null : placement.profile,
    personName: named.personName,
    employerName: named.employerName,
    startDay: time.startDay,
    endDay: time.endDay,
    waitsFor: waitsFor(placement, reader, named.today),
  }
}
