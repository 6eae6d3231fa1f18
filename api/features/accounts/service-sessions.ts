import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { RecordNotFoundError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import type { RegionService } from '../regions/service.ts'
import { membershipAnswer } from './answers.ts'
import type { SessionAnswer } from './contract.ts'
import { accounts, memberships, type Session, sessions } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** How long an unused session lives, in ms. */
export const sessionAge = 90 * day

const unlessGone = (error: unknown): null => {
  if (error instanceof RecordNotFoundError) return null
  throw error
}

/** Sessions on the server; the cookie carries a secret of which only a hash is kept. */
export const sessionService = (deps: {
  store: Store
  clock: Clock
  isDemo: boolean
  regions: Pick<RegionService, 'read'>
}) => {
  const { clock } = deps
  const kept = deps.store.collection(sessions)
  const people = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)

  const later = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()
  const slide = (session: Session) =>
    session.expiresAt < later(sessionAge - day) ? { ...session, expiresAt: later(sessionAge) } : null

  return {
    /** Who holds this secret; null when it is nobody's, has expired, or the account is not active. */
    async actorOf(secret: string): Promise<Actor | null> {
      const id = idOfSecret('session', secret)
      const session = await kept.get(id)
      if (!session || session.expiresAt <= later(0)) return null
      const [account, held] = await Promise.all([
        people.get(session.account),
        joins.find({ account: session.account }),
      ])
      if (account?.state !== 'active') return null
      if (slide(session) && !(await kept.update(id, 'latest', slide).catch(unlessGone))) return null
      return { account: account.id, session: id, memberships: held.map(membershipAnswer) }
    },

    /** Begins a session and returns its secret. */
    async open(account: string, kind: Session['kind']): Promise<string> {
      const secret = newSecret()
      await kept.insert({ id: idOfSecret('session', secret), account, kind, expiresAt: later(sessionAge) })
      return secret
    },

    async close(secret: string): Promise<void> {
      await kept.delete(idOfSecret('session', secret)).catch(unlessGone)
    },

    /** Ends the sessions of an account, or those of one kind. */
    async closeAll(account: string, kind?: Session['kind']): Promise<void> {
      const open = await kept.find({ account })
      const ended = open.filter((session) => kind === undefined || session.kind === kind)
      await Promise.all(ended.map(({ id }) => kept.delete(id).catch(unlessGone)))
    },

    /** Forgets sessions that have expired. */
    async sweep(): Promise<void> {
      const old = await kept.find({ expiresAt: { $lte: later(0) } }, { limit: 1000 })
      await Promise.all(old.map(({ id }) => kept.delete(id).catch(unlessGone)))
    },

    /** What a screen needs to know of who is signed in; null for nobody. */
    async answer(account: string | null): Promise<SessionAnswer> {
      const found = account === null ? null : await people.get(account)
      if (!found) return { account: null, memberships: [], isDemo: deps.isDemo }
      const held = await joins.find({ account: found.id })
      return {
        account: found,
        memberships: await Promise.all(
          held.map(async (join) => ({
            ...membershipAnswer(join),
            regionName: (await deps.regions.read(join.region)).name,
          })),
        ),
        isDemo: deps.isDemo,
      }
    },
  }
}
export type SessionService = ReturnType<typeof sessionService>
