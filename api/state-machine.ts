import type { Collection } from './adapters/store/port.ts'
import { AppError } from './errors.ts'
import { act, type Recorded } from './records.ts'

/** A rule that forbids a step now, by its code, and where the rule stands. */
export type Rule = { rule: string; source: string }

type Stateful<State extends string = string> = Recorded & { state: State }

/** One act: from which states to which, whose it is, and what the history calls it. */
export type Step<Kept extends Stateful, By extends string, Facts> = {
  from: readonly Kept['state'][]
  /** The state after it, or how that follows from what the record has been through. */
  to: Kept['state'] | ((record: Kept) => Kept['state'])
  by: readonly By[]
  action: string
  /** The rule that forbids it, given what else is known; null when none does. */
  guard?: (facts: Facts) => Rule | null
}

/** The states of a record as a table: each act, and what it does from where. */
export type Machine<
  Kept extends Stateful,
  Act extends string,
  By extends string,
  Facts = undefined,
> = Readonly<Record<Act, Step<Kept, By, Facts>>>

type Question<Kept extends Stateful, By extends string, Facts> = {
  current: Kept
  step: Step<Kept, By, Facts>
  by: string
  facts?: Facts
  /** The version that the caller saw. */
  ifMatch: number
  /** The record as a caller who came too late may see it. */
  show: (record: Kept) => unknown
}

/**
 * The state that an act leads to. Throws `forbidden` when it is not theirs, `stale` with the record as it stands, and
 * `stateConflict` when it cannot be done now, with the rule where one forbids it.
 */
export const stateAfter = <Kept extends Stateful, By extends string, Facts = undefined>({
  current,
  step,
  by,
  facts,
  ifMatch,
  show,
}: Question<Kept, By, Facts>): Kept['state'] => {
  if (!step.by.some((one) => one === by)) throw new AppError('forbidden')
  if (current.version !== ifMatch) throw new AppError('stale', { current: show(current) })
  if (!step.from.includes(current.state))
    throw new AppError('stateConflict', {
      detail: `Is ${current.state}; this needs ${step.from.join(' or ')}`,
    })
  const rule = step.guard?.(facts as Facts) ?? null
  if (rule) throw new AppError('stateConflict', { detail: `Forbidden by ${rule.rule}`, rule })
  return typeof step.to === 'function' ? step.to(current) : step.to
}

/** Takes one step of a record's states and writes it into the history; throws what `stateAfter` throws. */
export const takeStep = async <Kept extends Stateful, By extends string, Facts = undefined>(
  taken: Question<Kept, By, Facts> & {
    collection: Collection<Kept>
    actor: string
    at: Date
    /** More that changes with the state. */
    change?: Partial<Kept>
  },
): Promise<Kept> => {
  const { collection, current, step, actor, at } = taken
  const next = { ...taken.change, state: stateAfter(taken) } as Partial<Kept>
  return act(collection, current, next, { actor, at, action: step.action })
}
