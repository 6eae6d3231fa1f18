import { type Actor, anonymous, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { DuplicateKeyError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Role } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import type { Page } from '../../page.ts'
import { act, created, insertOnce, patchSections } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import { accountAnswer } from './answers.ts'
import { type AccountAnswer, type AccountRow, accountSections, type NewAccount } from './contract.ts'
import type { SessionService } from './service-sessions.ts'
import { type Account, accounts, type MembershipRecord, memberships } from './store.ts'

const staff = ['jobhunter', 'coordinator'] as const
const madeBy = { jobhunter: 'coordinator', employer: 'jobhunter', person: 'jobhunter' } as const
/** Whom a coordinator may shut out; their own kind is the admin's. */
const led: readonly Role[] = ['jobhunter', 'employer', 'person']

const fault = (path: string, code: string, message: string) => ({ in: 'body' as const, path, code, message })
const emailTaken = () =>
  new AppError('exists', { faults: [fault('/email', 'taken', 'Another account has this address')] })

/** Accounts: who may sign in, and as what. */
export const accountService = (deps: {
  store: Store
  clock: Clock
  isDemo: boolean
  sessions: Pick<SessionService, 'closeAll'>
  directory: Pick<Directory, 'hasEmployer' | 'hasPerson'>
  profiles: Pick<ProfileService, 'hasCases'>
}) => {
  const { clock } = deps
  const stored = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)

  const read = async (id: string): Promise<Account> => {
    const account = await stored.get(id)
    if (!account) throw new AppError('notFound')
    return account
  }

  const placeFaults = async (region: string, body: NewAccount) => {
    if (body.role === 'employer' && !(await deps.directory.hasEmployer(region, body.employer)))
      return [fault('/employer', 'unknown_employer', 'No such employer in this region')]
    if (body.role === 'person' && !(await deps.directory.hasPerson(region, body.profile)))
      return [fault('/profile', 'unknown_profile', 'No such profile in this region')]
    return []
  }

  const insert = async (actor: Actor, region: string, body: NewAccount): Promise<Account> => {
    const { id, name, language, role } = body
    const email = body.email?.toLowerCase()
    const [owner] = email === undefined ? [] : await stored.find({ email }, { limit: 1 })
    if (owner && owner.id !== id) throw emailTaken()
    const history = created(actor.account, clock.now())
    // The membership stands first, under the account's own characters: the same call again completes what broke off.
    await insertOnce<MembershipRecord>(
      joins,
      {
        id: id.replace('account-', 'membership-'),
        account: id,
        role,
        region,
        ...(body.role === 'employer' && { employer: body.employer }),
        ...(body.role === 'person' && { profile: body.profile }),
        history,
      },
      actor.account,
    )
    const draft = { id, name, language, state: 'active' as const, history, ...(email && { email }) }
    return insertOnce<Account>(stored, draft, actor.account)
  }

  return {
    own: async (actor: Actor): Promise<AccountAnswer> => accountAnswer(await read(actor.account)),

    async patchOwn(actor: Actor, ifMatch: number, patch: Record<string, unknown>): Promise<AccountAnswer> {
      const next = await patchSections({
        collection: stored,
        current: await read(actor.account),
        ifMatch,
        patch,
        sections: accountSections,
        actor: actor.account,
        at: clock.now(),
        show: accountAnswer,
      })
      return accountAnswer(next)
    },

    /** Staff of a region by name, everyone once. */
    async list(region: string, { after, limit }: Page) {
      const held = await joins.find({ region, role: { $in: staff } })
      const people = await stored.find({ id: { $in: [...new Set(held.map(({ account }) => account))] } })
      const rows = people
        .map((account): AccountRow => {
          const roles = held.filter((join) => join.account === account.id).map(({ role }) => role)
          return { ...account, roles }
        })
        .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
      const start = rows.findIndex(({ id }) => id === after) + 1
      const items = rows.slice(start, start + limit)
      const isLast = start + limit >= rows.length
      return { items, next: isLast ? null : (items.at(-1)?.id ?? null), total: rows.length }
    },

    /** Makes an account with its first membership; the same call again gives the same answer. */
    async create(actor: Actor, region: string, body: NewAccount): Promise<AccountAnswer> {
      if (!holds(actor, region, [madeBy[body.role]])) throw new AppError('forbidden')
      if (deps.isDemo)
        throw new AppError('stateConflict', { detail: 'A demo takes no accounts of real people' })
      const faults = await placeFaults(region, body)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      try {
        return accountAnswer(await insert(actor, region, body))
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
        throw error.key === 'email' ? emailTaken() : new AppError('exists')
      }
    },

    hasEmail: async (email: string): Promise<boolean> =>
      (await stored.count({ email: email.toLowerCase() })) > 0,

    /** Makes the account of an employer that applied, on its own word; nothing when somebody has the address. */
    async addApplicant(region: string, body: Extract<NewAccount, { role: 'employer' }>): Promise<void> {
      try {
        await insert({ ...anonymous, account: body.id }, region, body)
      } catch (error) {
        const isTaken =
          (error instanceof AppError && error.code === 'exists') || error instanceof DuplicateKeyError
        if (!isTaken) throw error
      }
    },

    async setState(actor: Actor, region: string, id: string, ifMatch: number, to: Account['state']) {
      const held = await joins.find({ account: id })
      if (!held.some((join) => join.region === region)) throw new AppError('notFound')
      if (held.some((join) => join.region !== region || !led.includes(join.role)))
        throw new AppError('forbidden')
      const account = await read(id)
      if (account.version !== ifMatch) throw new AppError('stale', { current: accountAnswer(account) })
      if (account.state === to) throw new AppError('stateConflict', { detail: `Is ${to}` })
      if (to === 'deactivated' && (await deps.profiles.hasCases(region, id)))
        throw new AppError('stateConflict', { detail: 'Cases hang on this account; hand them over first' })
      const done = { actor: actor.account, at: clock.now(), action: to, paths: ['/state'] }
      const next = await act(stored, account, { state: to }, done)
      if (to === 'deactivated') await deps.sessions.closeAll(id)
      return accountAnswer(next)
    },
  }
}
export type AccountService = ReturnType<typeof accountService>
