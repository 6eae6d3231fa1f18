import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { partnerRoles, type Role } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { changeOnce, deleteOnce } from '../../records.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { RegionService } from '../regions/service.ts'
import { membershipAnswer } from './answers.ts'
import type { SessionAnswer } from './contract.ts'
import { stands } from './rules.ts'
import { accounts, type MembershipRecord, memberships, type Session, sessions } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** How long a session's cookie lies in a browser, in ms; the server decides how long it counts. */
export const cookieAge = 90 * day
/** How long an unused session lives, and how long one that is used lives at most, in ms. */
const ages = {
  staff: { unused: day / 2, most: 30 * day },
  others: { unused: 90 * day, most: Number.POSITIVE_INFINITY },
}
/** Using a session is written down when it has used up this part of its age. */
const step = 1 / 90
const staffRoles: readonly Role[] = ['jobhunter', 'coordinator', 'admin', ...partnerRoles]

/** Sessions on the server; the cookie carries a secret of which only a hash is kept. */
export const sessionService = (deps: {
  store: Store
  clock: Clock
  isDemo: boolean
  regions: Pick<RegionService, 'read'>
  absences: Pick<AbsenceService, 'standsInFor'>
}) => {
  const { clock } = deps
  const kept = deps.store.collection(sessions)
  const people = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)

  const now = () => clock.now().getTime()
  const later = (ms: number) => new Date(now() + ms).toISOString()
  const ageFor = (held: readonly { role: Role }[]) =>
    held.some(({ role }) => staffRoles.includes(role)) ? ages.staff : ages.others
  /** The session with its end moved on as it is used; null while that is not worth writing down. */
  const slid = (session: Session, { unused, most }: typeof ages.staff) => {
    const end = Math.min(now() + unused, Date.parse(session.beganAt) + most)
    const isNear = Math.abs(end - Date.parse(session.expiresAt)) <= unused * step
    return isNear ? null : { ...session, expiresAt: new Date(end).toISOString() }
  }

  const isWhole = ({ scope }: MembershipRecord) => scope === null
  const standing = async (account: string) =>
    (await joins.find({ account })).filter((held) => stands(held, clock.now()))

  /** Jobhunters in whose place an account acts today, by region. */
  const placesOf = async (account: string, held: readonly { role: Role; region: string }[]) => {
    const there = held.filter(({ role }) => role === 'jobhunter')
    const found = await Promise.all(
      there.map(async ({ region }) =>
        (await deps.absences.standsInFor(region, account)).map((away) => ({ region, account: away })),
      ),
    )
    return found.flat()
  }

  /** An active account with the memberships that stand now; null for one that is closed or gone. */
  const actorFor = async (account: string, session: string | null = null): Promise<Actor | null> => {
    const [found, held] = await Promise.all([people.get(account), standing(account)])
    if (found?.state !== 'active') return null
    const scoped = held.flatMap(({ role, region, scope }) => (scope ? [{ role, region, scope }] : []))
    const memberships = held.filter(isWhole).map(membershipAnswer)
    const standsInFor = await placesOf(account, memberships)
    return { account, session, memberships, scoped, standsInFor }
  }

  return {
    actorFor,

    /** Who holds this secret; null when it is nobody's, has expired, or the account is not active. */
    async actorOf(secret: string): Promise<Actor | null> {
      const id = idOfSecret('session', secret)
      const session = await kept.get(id)
      if (!session || session.expiresAt <= later(0)) return null
      const actor = await actorFor(session.account, id)
      if (!actor) return null
      const slide = (current: Session) => slid(current, ageFor([...actor.memberships, ...actor.scoped]))
      const next = slide(session)
      if (next && next.expiresAt <= later(0)) return null
      if (next && !(await changeOnce(kept, id, slide))) return null
      return actor
    },

    /** Begins a session and returns its secret; `expired` when the account is closed or deleted. */
    async open(account: string, kind: Session['kind']): Promise<string> {
      const secret = newSecret()
      const id = idOfSecret('session', secret)
      const { unused } = ageFor(await standing(account))
      await kept.insert({ id, account, kind, beganAt: later(0), expiresAt: later(unused) })
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

    /** When each of some accounts was last at work here, as far as is kept: up to a day early, and nothing of who signed out. */
    async lastUse(ids: readonly string[]): Promise<Map<string, string>> {
      const found = await kept.find({ account: { $in: [...new Set(ids)] } })
      const held = await joins.find({ account: { $in: [...new Set(ids)] } })
      const last = new Map<string, string>()
      for (const { account, expiresAt, beganAt } of found) {
        const { unused } = ageFor(held.filter((join) => join.account === account))
        const used = new Date(Date.parse(expiresAt) - unused).toISOString()
        const latest = [used, beganAt, last.get(account) ?? ''].sort().at(-1) ?? ''
        last.set(account, latest)
      }
      return last
    },

    /** Forgets sessions that have expired. */
    async sweep(): Promise<void> {
      const old = await kept.find({ expiresAt: { $lte: later(0) } }, { limit: 1000 })
      await Promise.all(old.map(({ id }) => deleteOnce(kept, id)))
    },

    /** What a screen needs to know of who is signed in; null for nobody. */
    async answer(account: string | null): Promise<SessionAnswer> {
      const found = account === null ? null : await people.get(account)
      if (!found) return { account: null, memberships: [], helps: [], standsInFor: [], isDemo: deps.isDemo }
      const all = await standing(found.id)
      const held = all.filter(isWhole)
      const helps = all.flatMap(({ role, region, scope }) =>
        role === 'eventHelper' && scope ? [{ region, event: scope }] : [],
      )
      return {
        account: found,
        helps,
        standsInFor: await placesOf(found.id, held),
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
