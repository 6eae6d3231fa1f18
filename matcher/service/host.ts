import { createMatcher, type Matcher } from '../matcher.ts'
import { type Batch, dropped, type Filling, type Step, take } from './load-protocol.ts'
import { type Answer, type Asked, answerTo, type QuestionName } from './questions.ts'

/** How long a question waits for a change that its asker has written, in ms. */
export const patience = 200

/** Calls `then` after so many ms, unless the function it returns is called first. */
export type After = (milliseconds: number, then: () => void) => () => void

/** A question to the rules of that name; `atLeast` is a change that the asker has written. */
export type Ask<Name extends QuestionName> = { rulesVersion: string; asked: Asked<Name>; atLeast?: number }
/** `updating` when the change waited for has not come. */
export type Answered<Name extends QuestionName> = { answer: Answer<Name>; updating: boolean }
/** The filling that answers, `null` before the first is complete, and the latest change in it. */
export type HolderState = { filling: string | null; lastSeen: number }

type Held = { id: string; rulesVersion: string; matcher: Matcher; at: number }

/**
 * Holds a matcher and how it came to be filled. A new filling grows beside the one that answers and takes its place when it
 * is complete, so that nobody is ever answered from half a region.
 */
export type Holder = {
  /** Begins a filling under a name of the caller's making; the same name again changes nothing.
   * @throws RangeError when the settings cannot be used */
  begin(id: string, filling: Filling): void
  /** The rows that could not be held, in words; `null` when this filling is not here, or a batch before this one. */
  feed(id: string, batch: Batch): string[] | null
  /** `null` while nothing is complete, or when it follows other rules. */
  ask<Name extends QuestionName>(name: Name, ask: Ask<Name>): Promise<Answered<Name> | null>
  state(): HolderState
}

export function createHolder(after: After): Holder {
  let answering: Held | null = null
  let growing: Held | null = null
  const waiting = new Set<() => void>()
  const lastSeen = () => answering?.matcher.lastSeen() ?? 0
  const named = (id: string) => [growing, answering].find((held) => held?.id === id) ?? null

  const lags = async (change: number): Promise<boolean> => {
    if (lastSeen() >= change) return false
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = () => {
      if (lastSeen() >= change) resolve()
    }
    waiting.add(look)
    const callOff = after(patience, resolve)
    await promise
    callOff()
    waiting.delete(look)
    return lastSeen() < change
  }

  return {
    begin(id, { settings, rulesVersion }) {
      if (named(id)) return
      growing = { id, rulesVersion, matcher: createMatcher(settings, rulesVersion), at: 0 }
    },
    feed(id, { at, steps, complete }) {
      const held = named(id)
      if (!held || at > held.at) return null
      if (at < held.at) return []
      held.at += 1
      const refused = steps.flatMap((step) => refusal(held.matcher, step))
      if (complete && held === growing) {
        answering = growing
        growing = null
      }
      for (const look of waiting) look()
      return refused
    },
    async ask(name, { rulesVersion, asked, atLeast = 0 }) {
      const updating = await lags(atLeast)
      if (answering?.rulesVersion !== rulesVersion) return null
      return { answer: answerTo(answering.matcher, name, asked), updating }
    },
    state: () => ({ filling: answering?.id ?? null, lastSeen: lastSeen() }),
  }
}

/** A row that no column holds is left out, and leaves nothing of before. */
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
