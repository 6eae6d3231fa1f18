import type { Clock } from './adapters/clock.ts'
import type { GlobalSpec, Store, Versioned } from './adapters/store/port.ts'
import { AppError } from './errors.ts'
import { newId } from './ids.ts'
import type { Personal } from './personal.ts'
import { deleteOnce } from './records.ts'

/** What is about to be done to several records, from before its first step until after its last. */
export type Intent = Versioned & {
  kind: string
  /** Whose data it is about; null for nobody's. */
  profile: string | null
  payload: Record<string, unknown>
  at: string
}

export const intentSpec: GlobalSpec<Intent> & Personal = {
  name: 'intents',
  scoped: false,
  personal: ({ profile }) => ({ profile }),
  indexes: [{ name: 'profile', paths: ['profile'] }],
}

/**
 * The steps of a kind of intent. They may run again from the first, whatever of them was done before, and at the same time
 * in another process; `resumed` says that whoever asked is not waiting any more. What they refuse with an AppError they
 * have undone.
 */
export type Steps<Payload, Answer> = (payload: Payload, resumed: boolean) => Promise<Answer>

/**
 * Intents make a step over several records whole: it is written down, done, and struck out. What a crash or a lost store cut
 * short is done again at the next start, and by a job.
 */
export const openIntents = ({
  store,
  clock,
  onError,
}: {
  store: Store
  clock: Clock
  onError: (error: unknown) => void
}) => {
  const stored = store.collection(intentSpec)
  const kinds = new Map<string, Steps<never, unknown>>()
  const running = new Map<string, Promise<unknown>>()

  const noted = async (id: string, kind: string, payload: Record<string, unknown>) => {
    const profile = typeof payload.profile === 'string' ? payload.profile : null
    await stored.insert({ id, kind, profile, payload, at: clock.now().toISOString() })
  }
  const perform = <Answer>(id: string, steps: () => Promise<Answer>): Promise<Answer> => {
    const work = steps().then(
      async (answer) => {
        await deleteOnce(stored, id)
        return answer
      },
      async (error: unknown) => {
        if (error instanceof AppError) await deleteOnce(stored, id)
        throw error
      },
    )
    running.set(id, work)
    return work.finally(() => running.delete(id))
  }

  return {
    /** Declares a kind and returns its two ways: `begin` answers when all is done, `leave` when it is written down to be settled. */
    kind<Payload extends Record<string, unknown>, Answer>(kind: string, steps: Steps<Payload, Answer>) {
      kinds.set(kind, steps)
      return {
        begin: (payload: Payload): Promise<Answer> => {
          const id = newId('intent')
          return perform(id, async () => {
            await noted(id, kind, payload)
            return steps(payload, false)
          })
        },
        leave: (payload: Payload): Promise<void> => noted(newId('intent'), kind, payload),
      }
    },

    /** Does what was begun and not finished, unless it is being done here; one that fails is left for the next time. */
    async settle(): Promise<void> {
      for (const { id, kind, payload } of await stored.find({})) {
        const steps = kinds.get(kind)
        if (!steps || running.has(id)) continue
        await perform(id, () => steps(payload as never, true)).catch((error: unknown) => {
          if (!(error instanceof AppError)) onError(error)
        })
      }
    },

    /** Resolves when nothing that was begun here is still going on. */
    async rest(): Promise<void> {
      await Promise.allSettled(running.values())
    },
  }
}
export type Intents = ReturnType<typeof openIntents>
