import { type Actor, holds } from '../../access.ts'
import { addDays, type Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { created, insertOnce } from '../../records.ts'
import { takeStep } from '../../state-machine.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { longestAbsence } from './codes.ts'
import type { AbsenceAnswer, StandInAnswer } from './contract.ts'
import { absenceSteps, isAtOnce, isAway, isToTell } from './rules.ts'
import { type Absence, absences } from './store.ts'

type Planned = Pick<Absence, 'id' | 'account' | 'standIn' | 'from' | 'until'>
type Asked = { act: 'move'; until: string } | { act: 'end' }

const shown = 100
const byTime = 'clock'

/** Absences: who of the jobhunters is away on which days, and who stands in for them. */
export const absenceService = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'all' | 'today' | 'dayIn'>
  directory: Pick<Directory, 'accounts' | 'isJobhunter' | 'ownerOf'>
}) => {
  const { clock, directory, regions } = deps
  const stored = deps.store.collection(absences)

  const viewOf = (actor: Actor, { region, account, standIn }: Absence): AbsenceAnswer['view'] | null => {
    if (actor.account === account) return 'self'
    if (holds(actor, region, ['coordinator'])) return 'lead'
    return actor.account === standIn ? 'standIn' : null
  }

  const show = async (actor: Actor, all: readonly Absence[], today: string): Promise<AbsenceAnswer[]> => {
    const names = await directory.accounts(all.flatMap(({ account, standIn }) => [account, standIn]))
    const named = (id: string) => ({ id, name: names.get(id) ?? '' })
    return all.flatMap((one) => {
      const view = viewOf(actor, one)
      const both = { account: named(one.account), standIn: named(one.standIn) }
      return view ? [{ ...one, ...both, view, isNow: isAway(one, today) }] : []
    })
  }
  const showOne = async (actor: Actor, one: Absence, today: string) => {
    const [answer] = await show(actor, [one], today)
    if (!answer) throw new AppError('notFound')
    return answer
  }

  const untilFaults = ({ from, until }: Pick<Absence, 'from' | 'until'>, today: string): Fault[] => {
    const least = from > today ? from : today
    const most = addDays(from, longestAbsence)
    if (until < least) return [fault('/until', 'too_early', 'Not before the first day or today', { least })]
    return until > most ? [fault('/until', 'too_late', 'Within a year', { most })] : []
  }

  const plannedFaults = async (region: string, planned: Planned, today: string): Promise<Fault[]> => {
    const { account, standIn, from } = planned
    const [isOne, mayStandIn, own, others] = await Promise.all([
      directory.isJobhunter(region, account),
      directory.isJobhunter(region, standIn),
      stored.in(region).find({ account, state: 'planned' }),
      stored.in(region).find({ account: standIn, state: 'planned' }),
    ])
    const unknown = (path: string) => fault(path, 'unknown_jobhunter', 'No active jobhunter of this region')
    return [
      ...(isOne ? [] : [unknown('/account')]),
      ...(mayStandIn ? [] : [unknown('/standIn')]),
      ...(account === standIn ? [fault('/standIn', 'invalid_value', 'Nobody stands in for themselves')] : []),
      ...(others.some((one) => isAtOnce(one, planned))
        ? [fault('/standIn', 'taken', 'Is away on these days as well')]
        : []),
      ...(from < today ? [fault('/from', 'too_early', 'Not in the past', { least: today })] : []),
      ...(own.some((one) => isAtOnce(one, planned))
        ? [fault('/from', 'overlap', 'Is away already on some of these days')]
        : []),
      ...untilFaults(planned, today),
    ]
  }

  const takeByTime = async (current: Absence, act: 'begin' | 'pass') =>
    takeStep({
      ...{ collection: stored.in(current.region), current, step: absenceSteps[act], by: byTime },
      ...{ ifMatch: current.version, actor: byTime, at: clock.now() },
      show: ({ id }: Absence) => ({ id }),
    }).catch((error: unknown) => {
      // What somebody changed meanwhile is looked at the next time.
      if (!(error instanceof AppError)) throw error
    })

  return {
    /** The accounts in whose place an account acts today. */
    async standsInFor(region: string, standIn: string): Promise<string[]> {
      const found = await stored.in(region).find({ standIn, state: 'planned' })
      if (found.length === 0) return []
      const today = await regions.today(region)
      return found.filter((one) => isAway(one, today)).map(({ account }) => account)
    },

    /** Who stands in today for an account of a region. */
    async standInsOf(region: string, account: string): Promise<string[]> {
      const found = await stored.in(region).find({ account, state: 'planned' })
      if (found.length === 0) return []
      const today = await regions.today(region)
      return found.filter((one) => isAway(one, today)).map(({ standIn }) => standIn)
    },

    /** Absences of today, for features that asked for permission themselves. */
    async now(region: string): Promise<Absence[]> {
      const today = await regions.today(region)
      return (await stored.in(region).find({ state: 'planned' })).filter((one) => isAway(one, today))
    },

    async list(actor: Actor, region: string): Promise<{ today: string; items: AbsenceAnswer[] }> {
      const { account } = actor
      const own = { $or: [{ account }, { standIn: account }] }
      const filter = holds(actor, region, ['coordinator']) ? {} : own
      const found = await stored.in(region).find(filter, { sort: { from: -1 }, limit: shown })
      const today = await regions.today(region)
      return { today, items: await show(actor, found, today) }
    },

    async plan(actor: Actor, region: string, planned: Planned): Promise<AbsenceAnswer> {
      if (planned.account !== actor.account && !holds(actor, region, ['coordinator']))
        throw new AppError('forbidden')
      const today = await regions.today(region)
      const there = await stored.in(region).get(planned.id)
      const faults = there ? [] : await plannedFaults(region, planned, today)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const history = created(actor.account, clock.now())
      const draft = { region, ...planned, state: 'planned' as const, history }
      return showOne(actor, await insertOnce<Absence>(stored.in(region), draft, actor.account), today)
    },

    async act(actor: Actor, region: string, id: string, ifMatch: number, asked: Asked) {
      const current = await stored.in(region).get(id)
      const by = current && viewOf(actor, current)
      if (!current || !by) throw new AppError('notFound')
      const today = await regions.today(region)
      const faults =
        asked.act === 'move' ? untilFaults({ from: current.from, until: asked.until }, today) : []
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const next = await takeStep({
        ...{ collection: stored.in(region), current, step: absenceSteps[asked.act], by, ifMatch },
        ...{ actor: actor.account, at: clock.now() },
        show: ({ version }: Absence) => ({ id, version }),
        ...(asked.act === 'move' && { change: { until: asked.until } }),
      })
      return showOne(actor, next, today)
    },

    /** Who stands in today for who holds a person's case, and until when; null while nobody does. */
    async standInFor({ memberships }: Actor, region: string): Promise<StandInAnswer> {
      const profile = memberships.find((held) => held.role === 'person' && held.region === region)?.profile
      const owner = profile ? await directory.ownerOf(region, profile) : null
      if (owner === null) return { standIn: null }
      const today = await regions.today(region)
      const planned = await stored.in(region).find({ account: owner, state: 'planned' })
      const now = planned.find((one) => isAway(one, today))
      if (!now) return { standIn: null }
      const names = await directory.accounts([owner, now.standIn])
      const [name, jobhunterName] = [now.standIn, owner].map((id) => names.get(id) ?? '')
      return { standIn: { name: name ?? '', jobhunterName: jobhunterName ?? '', until: now.until } }
    },

    /** Writes down which absences are over and which have begun, so that their people are told. */
    async pass(): Promise<void> {
      for (const region of await regions.all()) {
        const today = regions.dayIn(region)
        const over = { state: 'planned' as const, until: { $lt: today } }
        for (const one of await stored.in(region.id).find(over)) await takeByTime(one, 'pass')
        const begun = { state: 'planned' as const, from: { $lte: today } }
        for (const one of await stored.in(region.id).find(begun))
          if (isToTell(one, today)) await takeByTime(one, 'begin')
      }
    },
  }
}
export type AbsenceService = ReturnType<typeof absenceService>
