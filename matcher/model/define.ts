import type { Audience, ValueKey } from '../codes.ts'
import type { Change, MatchOpening, MatchPerson, MatchSettings, Reason } from '../contract.ts'
import type { Fraction } from './fraction.ts'

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

export type Gate = {
  id: string
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

export type Finding = {
  value: Fraction
  /** The share of this criterion that rests on known data. */
  known: Fraction
  /** What contributes, and what does not. */
  reasons: Reason[]
  /** What would make it known, the most telling first; never empty while `known` is not whole. */
  asks: Reason[]
  /** What holds only if it is checked. */
  checks?: Reason[]
}

/** The weight is not declared here: weights.ts and the region's settings hold it under the same id. */
export type Criterion = {
  id: string
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
