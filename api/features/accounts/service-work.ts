import { createHash } from 'node:crypto'
import type { Clock } from '../../adapters/clock.ts'
import { type Identity, IdentityError, type IdentityPort } from '../../adapters/identity/port.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { withAct } from '../../records.ts'
import { isStaff, stands } from './rules.ts'
import type { SessionService } from './service-sessions.ts'
import { type Account, accounts, memberships } from './store.ts'

/** The organisations' own sign-in, as the settings have it. */
export type WorkSignIn = {
  identity: IdentityPort
  /** Domains of addresses whose owners may come in. */
  domains: readonly string[]
  /** Whether staff come in by it alone, and not by mail. */
  isOnly: boolean
}

const refuse = (rule: 'addressNotProved' | 'addressElsewhere' | 'accountUnknown'): never => {
  throw new AppError('forbidden', { rule: { rule, source: 'house' } })
}
const checksOf = (secret: string) => {
  const made = (use: string) => createHash('sha256').update(`${use}|${secret}`).digest('base64url')
  return { state: made('state'), nonce: made('nonce'), verifier: made('verifier') }
}
const explain = (error: unknown): never => {
  if (!(error instanceof IdentityError)) throw error
  throw new AppError(error.reason === 'down' ? 'unavailable' : 'expired')
}

/**
 * Sign-in of staff with the account of their work. It makes no accounts: an account that a coordinator made is found by the address
 * that the organisation vouches for, once, and from then on by the organisation's own number of the person, of which a hash is kept.
 */
export const workService = (deps: {
  store: Store
  clock: Clock
  isDemo: boolean
  sessions: Pick<SessionService, 'open'>
  work: WorkSignIn | null
}) => {
  const people = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)
  const { clock } = deps
  const work = deps.isDemo ? null : deps.work
  const given = (): WorkSignIn => {
    if (!work) throw new AppError('notFound')
    return work
  }

  const worksHere = async (account: string): Promise<boolean> =>
    (await joins.find({ account })).some((held) => stands(held, clock.now()) && isStaff(held))

  const isOfDomain = (email: string) => given().domains.includes(email.split('@').at(-1) ?? '')

  /** The account of an address, bound to this person of the organisation from now on, unless it is somebody else's already. */
  const bind = async (email: string, subject: string): Promise<Account | null> => {
    const [found] = await people.find({ email }, { limit: 1 })
    if (!found || !(await worksHere(found.id))) return null
    return people.update(found.id, 'latest', (current) => {
      if (current.state !== 'active' || current.email !== email || current.work !== undefined)
        return refuse('accountUnknown')
      const act = { actor: current.id, at: clock.now(), action: 'workLinked', paths: [] }
      return { ...current, work: subject, history: withAct(current, act) }
    })
  }

  const find = async ({ issuer, subject, email, isProved }: Identity): Promise<Account | null> => {
    const id = idOfSecret('work', `${issuer}|${subject}`)
    const [bound] = await people.find({ work: id }, { limit: 1 })
    if (bound) return bound
    if (email === null || !isProved) return refuse('addressNotProved')
    return isOfDomain(email) ? bind(email, id) : refuse('addressElsewhere')
  }

  return {
    /** Whether staff may sign in with the account of their work, and whether mail lets them in too. */
    ways: () => ({ work: work !== null, mailForStaff: !work?.isOnly }),

    /** Whether an account signs in with that of its work alone. */
    isClosedToMail: async (account: string): Promise<boolean> =>
      work?.isOnly === true && (await worksHere(account)),

    /** The page of the organisation to go to, and the secret of the browser in which its answer will count. */
    async begin(): Promise<{ address: string; secret: string }> {
      const secret = newSecret()
      return { address: await given().identity.begin(checksOf(secret)).catch(explain), secret }
    },

    /**
     * Ends with a session. Throws `expired` for an answer that does not hold or belongs to another browser, `unavailable` when the
     * organisation cannot be asked, `forbidden` with a rule for who has no account here.
     */
    async finish(secret: string | undefined, answer: string): Promise<{ account: string; secret: string }> {
      const { identity } = given()
      if (secret === undefined) throw new AppError('expired')
      const account = await find(await identity.finish(answer, checksOf(secret)).catch(explain))
      if (account?.state !== 'active' || !(await worksHere(account.id))) return refuse('accountUnknown')
      return { account: account.id, secret: await deps.sessions.open(account.id, 'work') }
    },
  }
}
export type WorkService = ReturnType<typeof workService>
