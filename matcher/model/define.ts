import type { Audience, ValueKey } from '../codes.ts'
import type { Change, MatchOpening, MatchPerson, MatchSettings, Reason } from '../contract.ts'
import { type Fraction, none, whole } from './fraction.ts'

/** One person held against one opening on one day. */
export type Pair = {
  person: MatchPerson
  opening: MatchOpening
  /** The region's date, as days since 1970-01-01. */
  today: number
  world: World
}

/** The settings, and what is derived from them once. */
export type World = {
  settings: MatchSettings
  /** Per asked concept what other concepts are worth there, 1…10,000; itself is not listed. */
  near: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The keys that fill a code's sentence, and who may read it. */
export type Saying = { values: readonly ValueKey[]; audience: readonly Audience[] }
export type Sayings = Readonly<Record<string, Saying>>
export type Say<S extends Sayings> = <C extends keyof S & string>(
  code: C,
  values: Readonly<Record<S[C]['values'][number], Reason['values'][string]>>,
) => Reason

export function speaker<S extends Sayings>(says: S): Say<S> {
  return (code, values) => ({ code, values, audience: [...(says[code]?.audience ?? [])] })
}

/** No stops: the gate is open. Checks say what the gate could not know. */
export type Verdict = { stops?: Reason[]; checks?: Reason[] }

/** A rule that stops a pair or lets it pass. */
export type Gate = {
  id: string
  /**
   * Whether it decides what employers see. Only skills, certificates, Dutch, hours and travel may: an employer who tries out
   * vacancies must not learn anybody's rights, wishes, limits or dates from who comes and goes in a list or a count.
   */
  decidesForEmployers: boolean
  /** The types of change that can open it; none for what only a person, a doctor or the law can change. */
  opensBy: readonly Change['type'][]
  says: Sayings
  judge: (pair: Pair) => Verdict
}

export function defineGate<const S extends Sayings>(
  gate: Omit<Gate, 'says' | 'judge'> & { says: S; judge: (pair: Pair, say: Say<S>) => Verdict },
): Gate {
  const say = speaker(gate.says)
  return { ...gate, judge: (pair) => gate.judge(pair, say) }
}

/** A question, and the share of its criterion that an answer to it alone makes known. */
export type Ask = { question: Reason; settles: Fraction }

/** Questions that must all be answered before a criterion is known: each alone settles nothing, a single one settles all. */
export function asksFor(questions: readonly Reason[], unknown: Fraction = whole): Ask[] {
  return questions.map((question) => ({ question, settles: questions.length === 1 ? unknown : none }))
}

/** The result of a criterion for one pair. */
export type Finding = {
  value: Fraction
  /** The share of this criterion that rests on known data. */
  known: Fraction
  /** What contributes, and what does not. */
  reasons: Reason[]
  /** Never empty while `known` is not whole. */
  asks: Ask[]
  /** What holds only if it is checked. */
  checks?: Reason[]
}

/** A part of the score. Its weight stands under the same id in weights.ts and in the region's settings. */
export type Criterion = {
  id: string
  /** Whether it counts in what employers see, see `Gate`. */
  decidesForEmployers: boolean
  says: Sayings
  find: (pair: Pair) => Finding
}

export function defineCriterion<const S extends Sayings>(
  criterion: Omit<Criterion, 'says' | 'find'> & { says: S; find: (pair: Pair, say: Say<S>) => Finding },
): Criterion {
  const say = speaker(criterion.says)
  return { ...criterion, find: (pair) => criterion.find(pair, say) }
}

/** A single change, and the person as they would be after it. */
export type Option = { change: Change; person: MatchPerson }

export type ChangeKind = {
  type: Change['type']
  /** Every change of this type that could matter for this pair, in a fixed order. */
  options: (pair: Pair) => Option[]
  /** @param change one of this type */
  apply: (person: MatchPerson, change: Change) => MatchPerson
}

export function defineChange<T extends Change['type']>(kind: {
  type: T
  candidates: (pair: Pair) => Extract<Change, { type: T }>[]
  apply: (person: MatchPerson, change: Extract<Change, { type: T }>) => MatchPerson
}): ChangeKind {
  return {
    type: kind.type,
    options: (pair) =>
      kind.candidates(pair).map((change) => ({ change, person: kind.apply(pair.person, change) })),
    apply: (person, change) => kind.apply(person, change as Extract<Change, { type: T }>),
  }
}

/** A set of rules to hold a pair against: its gates and criteria, each in the order in which they are said, and the changes. */
export type Rules = {
  gates: readonly Gate[]
  criteria: readonly Criterion[]
  changes: readonly ChangeKind[]
}
