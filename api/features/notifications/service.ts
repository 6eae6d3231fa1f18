import { createHash } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { changeOnce, keepOnce } from '../../records.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { SessionService } from '../accounts/service-sessions.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import type { NotificationAnswer, NotificationKind } from './contract.ts'
import type { Told } from './kinds.ts'
import { paceOf, sendTime } from './rules.ts'
import { notifications } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** What happened longer ago is told to nobody any more. */
const longestAgo = 7 * day
/** How long somebody can read what they were told. */
const keptFor = 90 * day
const shown = 50
/** Who was told something so long ago, and did not open the app since, is called where no mail reaches them. */
const silentFor = 3 * day

/** Somebody to be called, and the first thing that they were told and did not read. */
export type Unreached = {
  profile: string
  since: string
  kind: NotificationKind
  about: NotificationAnswer['about']
}

/** Notifications: what happened to somebody's records, said in the app, and when by mail, once each. */
export const notificationService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'accountsOf' | 'accountsOfPeople'>
  regions: Pick<RegionService, 'read'>
  sessions: Pick<SessionService, 'lastUse'>
  absences: Pick<AbsenceService, 'standInsOf'>
}) => {
  const { clock, directory } = deps
  const stored = deps.store.collection(notifications)

  const ago = (ms: number) => new Date(clock.now().getTime() - ms).toISOString()

  const idOf = (told: Told, account: string): string => {
    const { kind, about, act } = told
    const key = JSON.stringify([kind, about, act.version, act.at, account])
    const hash = createHash('sha256').update(key).digest('hex')
    return `notification-${hash.slice(0, 26)}`
  }

  /** Who is told; of a jobhunter who is away, who stands in as well. What only they may answer waits for them. */
  const receiversOf = async ({ to, region, kind }: Told) => {
    const found = await directory.accountsOf(to)
    if (!('account' in to) || kind === 'handoverOffered') return found
    const standIns = await deps.absences.standInsOf(region, to.account)
    return [
      ...found,
      ...(await Promise.all(standIns.map((account) => directory.accountsOf({ account })))).flat(),
    ]
  }

  return {
    /** Writes down what each receiver is told, once. Whoever did it is not told of it. */
    async tell(all: readonly Told[]): Promise<void> {
      const since = ago(longestAgo)
      const zones = new Map<string, string>()
      for (const told of all) {
        const { kind, region, about, act } = told
        if (act.at < since) continue
        const zone = zones.get(region) ?? (await deps.regions.read(region)).timeZone
        zones.set(region, zone)
        for (const { id: account, email, mails = 'atOnce' } of await receiversOf(told)) {
          if (account === act.actor) continue
          const pace = paceOf(kind, mails)
          await keepOnce(stored, {
            ...{ id: idOf(told, account), account, kind, region, about, at: act.at, seen: false },
            mail: email ? (pace ? 'due' : 'notWanted') : 'none',
            pace: pace ?? 'daily',
            sendAt: sendTime(pace ?? 'daily', clock.now(), zone).toISOString(),
            tries: 0,
          })
        }
      }
    },

    /** Those of some people whom no mail reaches, and who did not open the app for three days after they were told something. */
    async unreached(profiles: readonly string[]): Promise<Unreached[]> {
      const of = await directory.accountsOfPeople(profiles)
      if (of.size === 0) return []
      const until = ago(silentFor)
      const told = await stored.find(
        { account: { $in: [...of.keys()] }, at: { $lte: until }, mail: 'none' },
        { sort: { at: 1 } },
      )
      const used = await deps.sessions.lastUse(told.map(({ account }) => account))
      const first = new Map<string, Unreached>()
      for (const { account, at, kind, about } of told.filter(({ seen }) => !seen)) {
        const profile = of.get(account)
        if (profile && (used.get(account) ?? '') < at && !first.has(profile))
          first.set(profile, { profile, since: at, kind, about })
      }
      return [...first.values()]
    },

    /** Takes a person out of what others were told. */
    async erase(_region: string, profile: string, gone: ReadonlySet<string>): Promise<void> {
      await stored.deleteMany({ 'about.profile': profile })
      for (const noun of ['pitch', 'placement'] as const) {
        const ids = [...gone].filter((id) => id.startsWith(`${noun}-`))
        if (ids.length > 0) await stored.deleteMany({ [`about.${noun}`]: { $in: ids } })
      }
    },

    /** Forgets what nobody needs to read any more. */
    async sweep(): Promise<void> {
      await stored.deleteMany({ at: { $lt: ago(keptFor) } })
    },

    async own({ account }: Actor): Promise<{ items: NotificationAnswer[]; unseen: number }> {
      const found = await stored.find({ account }, { sort: { at: -1 }, limit: shown })
      const items = found.map(({ id, kind, region, about, at, seen }) => ({
        id,
        kind,
        region,
        about,
        at,
        seen,
      }))
      return { items, unseen: items.filter(({ seen }) => !seen).length }
    },

    async see({ account }: Actor, id: string): Promise<null> {
      const one = await stored.get(id)
      if (one?.account !== account) throw new AppError('notFound')
      await changeOnce(stored, id, (now) => (now.seen ? null : { ...now, seen: true }))
      return null
    },
  }
}
export type NotificationService = ReturnType<typeof notificationService>
