import { createMatcher } from '../matcher.ts'
import type { Matcher } from '../port.ts'
import { type Batch, dropped, type RecordVersion, type Snapshot, type Step, take } from './load-protocol.ts'
import { type Answer, type Asked, answerTo, type QuestionName } from './questions.ts'

/** The longest wait for a change that whoever asks has just written, in ms. */
export const patience = 200

/** Calls `then` after so many ms, unless the function it returns is called first. */
export type After = (milliseconds: number, then: () => void) => () => void

/** A question with its input. It is answered by rules of this version only; `atLeast` is a record's version to wait for. */
export type Ask<Name extends QuestionName> = {
  rulesVersion: string
  asked: Asked<Name>
  atLeast?: RecordVersion
}
/** An answer; `updating` when what `atLeast` names has not arrived in time. */
export type HostAnswer<Name extends QuestionName> = { answer: Answer<Name>; updating: boolean }
/** The snapshot that answers, `null` before the first is complete. */
export type HostState = { snapshot: string | null }

/** Records whose versions are remembered: those that changed last. Whoever waits for another is told that the answer may lag. */
const mostVersions = 200_000

type Held = { id: string; rulesVersion: string; matcher: Matcher; at: number; versions: Map<string, number> }

/** Remembers which versions of records have been taken in; in no order between records, and a version may come again. */
const note = (versions: Map<string, number>, seen: readonly RecordVersion[]) => {
  for (const { id, version } of seen) {
    const before = versions.get(id) ?? 0
    versions.delete(id)
    versions.set(id, Math.max(before, version))
  }
  for (const id of versions.keys()) {
    if (versions.size <= mostVersions) break
    versions.delete(id)
  }
}

/**
 * The host of a matcher: it takes in a snapshot of all rows and the changes after it, and answers questions. A new snapshot
 * grows beside the one that answers and replaces it when complete, so that nobody is ever answered from half a region.
 */
export type Host = {
  /** Begins a snapshot under a name of the caller's making; the same name again changes nothing.
   * @throws RangeError when the settings cannot be used */
  begin(id: string, snapshot: Snapshot): void
  /** The rows that could not be held, in words; `null` when this snapshot is not here, or a batch before this one. */
  feed(id: string, batch: Batch): string[] | null
  /** `null` while nothing is complete, or when it follows other rules. */
  ask<Name extends QuestionName>(name: Name, ask: Ask<Name>): Promise<HostAnswer<Name> | null>
  state(): HostState
}

export function createHost(after: After): Host {
  let answering: Held | null = null
  let growing: Held | null = null
  const waiting = new Set<() => void>()
  const named = (id: string) => [growing, answering].find((held) => held?.id === id) ?? null

  const lags = async ({ id, version }: RecordVersion): Promise<boolean> => {
    const isHeld = () => (answering?.versions.get(id) ?? 0) >= version
    if (isHeld()) return false
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = () => {
      if (isHeld()) resolve()
    }
    waiting.add(look)
    const callOff = after(patience, resolve)
    await promise
    callOff()
    waiting.delete(look)
    return !isHeld()
  }

  return {
    begin(id, { settings, rulesVersion }) {
      if (named(id)) return
      const matcher = createMatcher(settings, rulesVersion)
      growing = { id, rulesVersion, matcher, at: 0, versions: new Map() }
    },
    feed(id, { at, steps, seen, complete }) {
      const held = named(id)
      if (!held || at > held.at) return null
      if (at < held.at) return []
      held.at += 1
      const refused = steps.flatMap((step) => refusal(held.matcher, step))
      note(held.versions, seen)
      if (complete && held === growing) {
        answering = growing
        growing = null
      }
      for (const look of waiting) look()
      return refused
    },
    async ask(name, { rulesVersion, asked, atLeast }) {
      const updating = atLeast !== undefined && (await lags(atLeast))
      if (answering?.rulesVersion !== rulesVersion) return null
      return { answer: answerTo(answering.matcher, name, asked), updating }
    },
    state: () => ({ snapshot: answering?.id ?? null }),
  }
}

/** The reason for leaving out a row with a number too large to store; the row is then removed, also in its older form. */
function refusal(matcher: Matcher, step: Step): string[] {
  try {
    take(matcher, step)
    return []
  } catch (error) {
    if (!(error instanceof RangeError) || !('row' in step)) throw error
    take(matcher, dropped(step))
    return [`${step.row.id}: ${error.message}`]
  }
}
