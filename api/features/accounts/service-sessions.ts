import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { changeOnce, deleteOnce } from '../../records.ts'
import type { RegionService } from '../regions/service.ts'
import { membershipAnswer } from './answers.ts'
import type { SessionAnswer } from './contract.ts'
import { accounts, memberships, type Session, sessions } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** How long an unused session lives, in ms. */
export const sessionAge = 90 * day

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
      if (slide(session) && !(await changeOnce(kept, id, slide))) return null
      return { account: account.id, session: id, memberships: held.map(membershipAnswer) }
    },

    /** Begins a session and returns its secret; `expired` when the account is closed or deleted. */
    async open(account: string, kind: Session['kind']): Promise<string> {
      const secret = newSecret()
      const id = idOfSecret('session', secret)
      await kept.insert({ id, account, kind, expiresAt: later(sessionAge) })
      // Looked at after the session stands, so that whoever closes the account finds one or is found.
      if ((await people.get(account))?.state === 'active') return secret
      await deleteOnce(kept, id)
      throw new AppError('expired')
    },

    async close(secret: string): Promise<void> {
      await deleteOnce(kept, idOfSecret('session', secret))
    },

    /** Ends the sessions of an account, or those of one kind. */
    async closeAll(account: string, kind?: Session['kind']): Promise<void> {
      const open = await kept.find({ account })
      const ended = open.filter((session) => kind === undefined || session.kind === kind)
      await Promise.all(ended.map(({ id }) => deleteOnce(kept, id)))
    },

    /** Forgets sessions that have expired. */
    async sweep(): Promise<void> {
      const old = await kept.find({ expiresAt: { $lte: later(0) } }, { limit: 1000 })
      await Promise.all(old.map(({ id }) => deleteOnce(kept, id)))
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
