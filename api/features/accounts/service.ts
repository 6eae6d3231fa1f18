import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MailPort } from '../../adapters/mail/port.ts'
import type { Draft, Store } from '../../adapters/store/port.ts'
import type { Role } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { newId } from '../../ids.ts'
import type { Intents } from '../../intents.ts'
import type { Page } from '../../page.ts'
import { created, deleteOnce, insertOnce, patchSections, refuseTaken } from '../../records.ts'
import { stateAfter, takeStep } from '../../state-machine.ts'
import type { Directory } from '../directory.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import { accountAnswer } from './answers.ts'
import { type AccountAnswer, type AccountRow, accountSections, type NewAccount } from './contract.ts'
import { welcomeMail } from './mails.ts'
import { accountSteps, stands } from './rules.ts'
import type { SessionService } from './service-sessions.ts'
import { type Account, accounts, type MembershipRecord, memberships } from './store.ts'

const staff = ['jobhunter', 'coordinator'] as const
const madeBy = { jobhunter: 'coordinator', employer: 'jobhunter', person: 'jobhunter' } as const
/** Whom a coordinator may shut out; their own kind is the admin's. */
const led: readonly Role[] = ['jobhunter', 'employer', 'person']

/** What a membership begins with, also one that was written down before there were scopes. */
const wholeRegion = { scope: null, until: null }

type Place = { region: string; profile?: string; employer?: string }
type Laying = {
  by: string
  profile: string | null
  account: Draft<Account>
  membership: Draft<MembershipRecord>
}
type Closing = { id: string; version: number; actor: string; at: string }

/** Accounts: who may sign in, and as what. */
export const accountService = (deps: {
  store: Store
  clock: Clock
  isDemo: boolean
  intents: Intents
  sessions: Pick<SessionService, 'closeAll'>
  directory: Pick<Directory, 'hasEmployer' | 'hasPerson' | 'hasCases'>
  mail: MailPort
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
  onError: (error: unknown) => void
  profiles: Pick<ProfileService, 'get' | 'setEmail'>
}) => {
  const { clock } = deps
  const stored = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)

  const read = async (id: string): Promise<Account> => {
    const account = await stored.get(id)
    if (!account) throw new AppError('notFound')
    return account
  }

  /** Only who holds the case makes the account that signs in as its person. */
  const refuseColleague = async (actor: Actor, region: string, profile: string) => {
    const found = await deps.profiles.get(region, profile)
    if (found && profileView(actor, found) !== 'ownCase') throw new AppError('forbidden')
  }
  const placeFaults = async (region: string, body: NewAccount) => {
    if (body.role === 'employer' && !(await deps.directory.hasEmployer(region, body.employer)))
      return [fault('/employer', 'unknown_employer', 'No such employer in this region')]
    if (body.role === 'person' && !(await deps.directory.hasPerson(region, body.profile)))
      return [fault('/profile', 'unknown_profile', 'No such profile in this region')]
    return []
  }

  const isThere = async ({ region, profile, employer }: Place) => {
    if (profile !== undefined) return deps.directory.hasPerson(region, profile)
    return employer === undefined || deps.directory.hasEmployer(region, employer)
  }
  const emailTaken = refuseTaken('email', '/email', 'taken', 'Another account has this address')
  const profileTaken = refuseTaken('profile', '/profile', 'taken', 'Another account has this profile')

  /** Account and membership, or neither: also when another has the profile, or it is deleted meanwhile. */
  const lay = async ({ account, membership, by }: Laying): Promise<Account> => {
    const made = await insertOnce<Account>(stored, account, by).catch(emailTaken)
    const undo = async (error: unknown): Promise<never> => {
      const isAlone = error instanceof AppError && (await joins.count({ account: account.id })) === 0
      if (isAlone) await deleteOnce(stored, account.id, 1)
      throw error
    }
    await insertOnce<MembershipRecord>(joins, { ...wholeRegion, ...membership }, by)
      .catch(profileTaken)
      .catch(undo)
    const { region, profile } = membership
    if (profile && made.email) await deps.profiles.setEmail(region, profile, by, made.email)
    if (await isThere(membership)) return made
    await deleteOnce(joins, membership.id, 1)
    return undo(new AppError('notFound'))
  }
  const { begin } = deps.intents.kind('account', lay)

  /** Says before anything is written that somebody else signs in for a profile. */
  const refuseOther = async ({ id, profile }: Laying['membership']) => {
    const [other] = profile === undefined ? [] : await joins.find({ profile }, { limit: 1 })
    if (other && other.id !== id) throw new AppError('exists')
  }

  const layingOf = (by: string, region: string, body: NewAccount): Laying => {
    const { id, name, language, role } = body
    const email = body.email?.toLowerCase()
    const history = created(by, clock.now())
    return {
      by,
      profile: body.role === 'person' ? body.profile : null,
      account: { id, name, language, state: 'active', history, ...(email && { email }) },
      // Under the account's own characters, so that the same call again is the same membership.
      membership: {
        id: id.replace('account-', 'membership-'),
        account: id,
        role,
        region,
        ...wholeRegion,
        ...(body.role === 'employer' && { employer: body.employer }),
        ...(body.role === 'person' && { profile: body.profile }),
        history,
      },
    }
  }

  const question = (current: Account, to: Account['state'], ifMatch: number, holdsCases = false) => ({
    ...{ current, ifMatch, step: accountSteps[to], by: 'coordinator', facts: { holdsCases } },
    show: accountAnswer,
  })

  /** Closes an account and ends its sessions; what was asked of an older version is not done. */
  const { begin: close } = deps.intents.kind('closeAccount', async ({ id, version, actor, at }: Closing) => {
    const account = await read(id)
    const open = { ...question(account, 'deactivated', version), collection: stored, actor, at: new Date(at) }
    const closed = account.state === 'deactivated' ? account : await takeStep(open)
    await deps.sessions.closeAll(id)
    return closed
  })

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
      const held = (await joins.find({ region, role: { $in: staff } })).filter(
        (join) => join.scope === null && stands(join, clock.now()),
      )
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
      if (body.role === 'person') await refuseColleague(actor, region, body.profile)
      const laying = layingOf(actor.account, region, body)
      await refuseOther(laying.membership)
      const isNew = (await stored.get(body.id)) === null
      const made = await begin(laying)
      if (isNew && body.role !== 'person' && made.email) {
        const told = welcomeMail(made.email, made.language, `${deps.publicUrl}/sign-in`)
        // Who has an account can sign in; that its mail did not go out is for the operator.
        deps.mail.send(told).catch(deps.onError)
      }
      return accountAnswer(made)
    },

    /** How an active account is reached, for who may know; null for none. */
    async reach(id: string): Promise<{ name: string; email: string | null; phone: string | null } | null> {
      const account = await stored.get(id)
      if (account?.state !== 'active') return null
      const { name, email, phone } = accountAnswer(account)
      return { name, email, phone }
    },

    hasEmail: async (email: string): Promise<boolean> =>
      (await stored.count({ email: email.toLowerCase() })) > 0,

    /**
     * Makes the account of an employer that applied; nothing when somebody has the address. The application is who made it, so
     * that the account is told of it.
     */
    async addApplicant(
      region: string,
      application: string,
      body: Extract<NewAccount, { role: 'employer' }>,
    ): Promise<void> {
      await lay(layingOf(application, region, body)).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'exists')) throw error
      })
    },

    /** Makes an account that helps at one event until an instant, for whoever holds a link of its organiser. */
    async addHelper(
      link: string,
      { name, language }: Pick<Account, 'name' | 'language'>,
      { region, scope, until }: Pick<MembershipRecord, 'region' | 'scope' | 'until'>,
    ): Promise<string> {
      const id = newId('account')
      const history = created(link, clock.now())
      await begin({
        ...{ by: link, profile: null, account: { id, name, language, state: 'active', history } },
        membership: {
          ...{ id: id.replace('account-', 'membership-'), account: id, role: 'eventHelper' },
          ...{ region, scope, until, history },
        },
      })
      return id
    },

    /** Takes away the accounts of an event's helpers, all or one of them, with their sessions. */
    async forgetHelpers(scope: string, one?: string): Promise<void> {
      const held = (await joins.find({ scope })).filter(({ role }) => role === 'eventHelper')
      for (const { id, account } of held.filter((join) => one === undefined || join.account === one)) {
        await deleteOnce(joins, id)
        await deps.sessions.closeAll(account)
        if ((await joins.count({ account })) === 0) await deleteOnce(stored, account)
      }
    },

    /** Who helps at an event, by name. */
    async helpers(scope: string): Promise<{ account: string; name: string }[]> {
      const held = (await joins.find({ scope })).filter((join) => stands(join, clock.now()))
      const people = await stored.find({ id: { $in: held.map(({ account }) => account) } })
      return people
        .map(({ id, name }) => ({ account: id, name }))
        .sort((a, b) => a.name.localeCompare(b.name) || a.account.localeCompare(b.account))
    },

    /**
     * Takes away what signs in for a profile that is gone: for steps that met its deletion, and so made something for
     * nobody.
     */
    async forgetPerson(profile: string): Promise<void> {
      for (const { id, account } of await joins.find({ profile })) {
        await deps.sessions.closeAll(account)
        if ((await joins.count({ account })) === 1) await deleteOnce(stored, account)
        await deleteOnce(joins, id)
      }
    },

    /** Takes back every partner's membership for the case of a person who is deleted. */
    async forgetCase(profile: string): Promise<void> {
      for (const { id } of await joins.find({ scope: profile })) await deleteOnce(joins, id)
    },

    async setState(actor: Actor, region: string, id: string, ifMatch: number, to: Account['state']) {
      const held = (await joins.find({ account: id })).filter((join) => stands(join, clock.now()))
      if (!held.some((join) => join.region === region)) throw new AppError('notFound')
      if (held.some((join) => join.region !== region || !led.includes(join.role)))
        throw new AppError('forbidden')
      const account = await read(id)
      const holdsCases = to === 'deactivated' && (await deps.directory.hasCases(region, id))
      const asked = question(account, to, ifMatch, holdsCases)
      stateAfter(asked)
      const done = { actor: actor.account, at: clock.now() }
      return accountAnswer(
        to === 'active'
          ? // Whoever comes back may have another account at work: it is found by the address once more.
            await takeStep({ ...asked, ...done, collection: stored, change: { work: undefined } })
          : await close({ id, version: ifMatch, actor: done.actor, at: done.at.toISOString() }),
      )
    },
  }
}
export type AccountService = ReturnType<typeof accountService>
