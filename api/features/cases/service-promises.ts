import { type Actor, actsFor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { changeOnce, created, deleteOnce, insertOnce } from '../../records.ts'
import { takeStep } from '../../state-machine.ts'
import type { Profile } from '../profiles/store.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Party, PromiseAnswer } from './contract.ts'
import { isLate, type PromiseBy, promiseSteps } from './rules.ts'
import type { CaseDeps, CaseDesk } from './service-desk.ts'
import { type CasePromise, promises } from './store.ts'

export type NewPromise = Pick<CasePromise, 'id' | 'from' | 'to' | 'what' | 'words' | 'dueOn' | 'about'>
type Asked =
  | { act: 'keep' }
  | { act: 'move'; dueOn: string; reason: string }
  | { act: 'takeBack'; reason: string }

const isOf = (one: Party, side: Party['side']) => one.side === side
const employerOf = (one: Party) => (one.side === 'employer' ? [one.employer] : [])

/** Promises of cases: who owes whom what by which day, and what became of it. */
export const promiseService = (
  deps: CaseDeps & { desk: CaseDesk; vacancies: Pick<VacancyService, 'get'> },
) => {
  const { clock, desk, directory, profiles, regions } = deps
  const stored = deps.store.collection(promises)

  /** Promises of people, each as whoever may read its case gets it. */
  const show = async (
    region: string,
    found: readonly CasePromise[],
    people: ReadonlyMap<string, Profile>,
  ): Promise<PromiseAnswer[]> => {
    const today = await regions.today(region)
    const staff = (one: CasePromise) => one.keeper ?? people.get(one.profile)?.case.owner ?? ''
    const [accounts, firms] = await Promise.all([
      directory.accounts(found.map(staff)),
      directory.employers(found.flatMap(({ from, to }) => [...employerOf(from), ...employerOf(to)])),
    ])
    const nameOf = (one: CasePromise, side: Party) => {
      if (side.side === 'employer') return firms.get(side.employer) ?? ''
      if (side.side === 'jobhunter') return accounts.get(staff(one)) ?? ''
      return people.get(one.profile)?.contact.name ?? ''
    }
    return found.map((one) => ({
      ...one,
      isLate: isLate(one, today),
      fromName: nameOf(one, one.from),
      toName: nameOf(one, one.to),
    }))
  }
  const showOne = async (made: CasePromise, profile: Profile): Promise<PromiseAnswer> => {
    const [answer] = await show(made.region, [made], new Map([[profile.id, profile]]))
    if (!answer) throw new AppError('notFound')
    return answer
  }

  const faultsOf = async (region: string, { from, to, what, words, about, dueOn }: NewPromise) => {
    const known = await Promise.all(
      [from, to].map((one) => desk.knownEmployer(region, employerOf(one)[0] ?? null)),
    )
    const today = await regions.today(region)
    return [
      ...(known[0] ? [] : [fault('/from/employer', 'unknown_employer', 'No such employer in this region')]),
      ...(known[1] ? [] : [fault('/to/employer', 'unknown_employer', 'No such employer in this region')]),
      ...(from.side === to.side ? [fault('/to', 'order', 'To somebody else')] : []),
      ...(what === 'other' && words === null ? [fault('/words', 'required', 'What is promised')] : []),
      ...(dueOn < today ? [fault('/dueOn', 'too_early', 'Not in the past', { least: today })] : []),
      ...(about !== null && !(await deps.vacancies.get(region, about))
        ? [fault('/about', 'invalid_value', 'No such vacancy in this region')]
        : []),
    ]
  }

  return {
    show,

    /** The stored open promises of several cases and those that some accounts kept, for features that asked for permission. */
    async open(
      region: string,
      people: readonly string[],
      keepers: readonly string[],
    ): Promise<CasePromise[]> {
      const [ofCases, kept] = await Promise.all([
        stored.in(region).find({ profile: { $in: people } }, { sort: { dueOn: 1 } }),
        stored.in(region).find({ keeper: { $in: keepers }, state: 'open' }, { sort: { dueOn: 1 } }),
      ])
      const mine = ofCases.filter((one) => one.state === 'open' && one.keeper === null)
      return [...mine, ...kept].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    },

    /** The stored open promises of some people that go along with their cases, for features that asked for permission. */
    unkept: (region: string, people: readonly string[]): Promise<CasePromise[]> =>
      stored
        .in(region)
        .find({ profile: { $in: people }, state: 'open', keeper: null }, { sort: { dueOn: 1 } }),

    /** Leaves some promises of a case with the jobhunter before; what the next one had kept of it goes along again. */
    async share(
      region: string,
      profile: string,
      { kept, from, to }: { kept: string[]; from: string; to: string },
    ) {
      for (const one of await stored.in(region).find({ profile, state: 'open' })) {
        const keeper = kept.includes(one.id) ? from : one.keeper === to ? null : one.keeper
        if (keeper !== one.keeper) await changeOnce(stored.in(region), one.id, (now) => ({ ...now, keeper }))
      }
    },

    async list(actor: Actor, region: string, id: string): Promise<{ items: PromiseAnswer[] }> {
      const { profile, view } = await desk.opened(actor, region, id)
      const found = await stored.in(region).find({ profile: id }, { sort: { dueOn: 1 } })
      const theirs = found.filter(
        ({ from, to }) => view !== 'self' || isOf(from, 'person') || isOf(to, 'person'),
      )
      return { items: await show(region, theirs, new Map([[id, profile]])) }
    },

    async make(actor: Actor, region: string, id: string, given: NewPromise): Promise<PromiseAnswer> {
      const { profile } = await desk.held(actor, region, id)
      const there = await stored.in(region).get(given.id)
      const faults = there ? [] : await faultsOf(region, given)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const by = actor.account
      const draft = {
        ...{ region, profile: id, ...given },
        ...{ state: 'open' as const, reason: null, keeper: null },
        history: created(by, clock.now()),
      }
      const made = await insertOnce<CasePromise>(stored.in(region), draft, by)
      // Somebody who was deleted meanwhile leaves no promise behind.
      if (await profiles.get(region, id)) return showOne(made, profile)
      await deleteOnce(stored.in(region), made.id)
      throw new AppError('notFound')
    },

    async settle(actor: Actor, region: string, id: string, ifMatch: number, asked: Asked) {
      const current = await stored.in(region).get(id)
      if (!current) throw new AppError('notFound')
      const { profile, view } = await desk.seen(actor, region, current.profile)
      const by: PromiseBy | null =
        view === 'self'
          ? 'self'
          : current.keeper !== null && actsFor(actor, region).includes(current.keeper)
            ? 'keeper'
            : view === 'ownCase'
              ? 'holder'
              : null
      if (by === null) throw new AppError('forbidden')
      const isTheirs = isOf(current.from, 'person') || isOf(current.to, 'person')
      if (by === 'self' && !isTheirs) throw new AppError('notFound')
      const today = await regions.today(region)
      if (asked.act === 'move' && asked.dueOn < today)
        throw new AppError('badInput', {
          faults: [fault('/dueOn', 'too_early', 'Not in the past', { least: today })],
        })
      const next = await takeStep({
        ...{ collection: stored.in(region), current, step: promiseSteps[asked.act], by, ifMatch },
        facts: { by, from: current.from.side },
        ...{ actor: actor.account, at: clock.now() },
        change: {
          ...(asked.act === 'move' && { dueOn: asked.dueOn }),
          ...(asked.act !== 'keep' && { reason: asked.reason }),
        },
        show: (record: CasePromise) => ({ id: record.id, version: record.version }),
      })
      return showOne(next, profile)
    },
  }
}
export type PromiseService = ReturnType<typeof promiseService>
