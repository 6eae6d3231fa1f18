import type { Audience, Kind } from '../../../../matcher/codes.ts'
import type { ProfileSections } from '../../profiles/contract.ts'
import type { RegionRules, ruleProofs } from '../../regions/contract.ts'
import type { Plan } from '../contract-plan.ts'

/** A plan as it is judged: what kind of place, at whom, for which work. */
export type JudgedPlan = Plan & { kind: Kind; employer: string; occupation: string }

/** What a plan is judged against: the person as they are known now. */
export type PersonFacts = Pick<ProfileSections, 'legal' | 'contact' | 'availability' | 'mobility'>

/** An earlier placement: at which employer, in which work, of whom, from when until when, and what came of it. */
export type PastPlacement = {
  kind: Kind
  employer: string
  occupation: string
  isSamePerson: boolean
  startDay: string
  /** The last day; null while it runs. */
  endDay: string | null
  /** Whether work followed it. */
  ledToWork: boolean
}

export const verdicts = ['ok', 'stop', 'warn', 'check'] as const
export type Verdict = (typeof verdicts)[number]

type Values = Readonly<Record<string, string | number | readonly string[]>>

/** A sentence by its code, and what fills it: days as YYYY-MM-DD, kinds, modes, counts. */
export type Said = { code: string; values: Values }

/** Where a rule stands. */
export type Ground = {
  /** The rule's id in the region's rules; the name of a file of this folder where it is no rule of law. */
  id: string
  source: string
  link: string | null
  proof: (typeof ruleProofs)[number]
  validFrom: string | null
}

/** What one rule says of a plan. */
export type Finding = Said & {
  rule: string
  verdict: Verdict
  ground: Ground
  /** What is possible instead; null where the sentence says it all. */
  instead: Said | null
  /** Who may read it. */
  audience: readonly Audience[]
}

/** All that a rule reads. `today` and every other day is of the region. */
export type Case = {
  plan: JudgedPlan
  facts: PersonFacts
  history: readonly PastPlacement[]
  rules: RegionRules
  today: string
}

/** A rule of the guard: what it says of a plan. Pure; nothing is said where it does not apply. */
export type GuardRule = { id: string; judge: (judged: Case) => Finding[] }

export const inside = ['staff', 'person'] as const
export const everybody = ['staff', 'person', 'employer'] as const

/** Where a rule of the region stands. */
export const groundOf = ({ id, source, link, proof, validFrom }: Ground & { validFrom: string }): Ground => ({
  ...{ id, source, link, proof, validFrom },
})

/** The ground of what the house itself asks of every plan. */
export const house = (id: string): Ground => ({
  ...{ id, source: 'Eigen keuze', link: null, proof: 'ownChoice' as const, validFrom: null },
})

/** What a rule says: as it stands where nothing is given. */
export const finding = (
  rule: string,
  verdict: Verdict,
  ground: Ground,
  said: Said,
  more: { instead?: Said; audience?: readonly Audience[] } = {},
): Finding => ({
  ...{ rule, verdict, ground, ...said },
  instead: more.instead ?? null,
  audience: more.audience ?? everybody,
})

export const said = (code: string, values: Values = {}): Said => ({ code, values })
