import { type Actor, holds } from '../../access.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { created, deleteOnce, insertOnce, refuseTaken } from '../../records.ts'
import { stateAfter, takeStep } from '../../state-machine.ts'
import { workingDaysAfter } from '../../working-days.ts'
import { profileView } from '../profiles/access.ts'
import type { LookService } from '../profiles/service-looks.ts'
import { answerDays, type ReadCheck } from './codes.ts'
import type { HandoverAnswer } from './contract.ts'
import { handoverSteps } from './rules.ts'
import type { HandoverTaking } from './service-accept.ts'
import { type HandoverDeps, type HandoverDesk, viewOf } from './service-desk.ts'
import { type Handover, handovers } from './store.ts'

type Words = Pick<Handover, 'words' | 'ownWords' | 'introduction'>
type Offer = {
  to: string
  words: string | null
  answersUntil: string
  cases: readonly { id: string; profile: string }[]
}
type Asked =
  | ({ act: 'write' } & Partial<Words>)
  | { act: 'read'; check: ReadCheck }
  | { act: 'accept'; introduction: string; promises: Handover['shares'] }
  | { act: 'decline' | 'withdraw'; reason: string }
  | { act: 'redirect'; to: string }
  | { act: 'tell' }

const waiting = ['offered', 'escalated'] as const
const shown = 200
const settled = { isHeld: true, missing: [] }

/** Hand-overs: a case goes from one jobhunter to another, who accepts it with every promise, and its person hears of it. */
export const handoverService = (
  deps: HandoverDeps & { desk: HandoverDesk; taking: HandoverTaking; looks: Pick<LookService, 'noteAll'> },
) => {
  const { clock, desk, directory, profiles, regions, taking } = deps
  const stored = deps.store.collection(handovers)
  const unknownJobhunter = fault('/to', 'unknown_jobhunter', 'No active jobhunter of this region')

  const show = async (actor: Actor, region: string, all: readonly Handover[]) => {
    const items = await desk.show(actor, region, all)
    const others = items.filter(({ view }) => view !== 'self').map(({ profile }) => profile)
    await deps.looks.noteAll(actor, region, others, { depth: 'list' }, await regions.today(region))
    return items
  }

  /** The cases of an offer with who holds each; everything that is wrong with it at once. */
  const checked = async (actor: Actor, region: string, { to, answersUntil, cases }: Offer) => {
    const today = await regions.today(region)
    const faults: Fault[] = []
    if (!(await directory.isJobhunter(region, to))) faults.push(unknownJobhunter)
    if (answersUntil < today)
      faults.push(fault('/answersUntil', 'too_early', 'Not in the past', { least: today }))
    const isLead = holds(actor, region, ['coordinator'])
    const there = new Map(
      (
        await profiles.some(
          region,
          cases.map(({ profile }) => profile),
        )
      ).map((one) => [one.id, one]),
    )
    const held = cases.flatMap(({ id, profile }, at) => {
      const one = there.get(profile)
      if (!one) faults.push(fault(`/cases/${at}/profile`, 'unknown_profile', 'No such person in this region'))
      else if (!isLead && profileView(actor, one) !== 'ownCase') throw new AppError('forbidden')
      else if (one.case.owner === to) faults.push(fault('/to', 'invalid_value', 'Holds the case already'))
      return one ? [{ id, profile, from: one.case.owner, at }] : []
    })
    if (faults.length > 0) throw new AppError('badInput', { faults })
    return { today, held }
  }

  return {
    /** The stored hand-overs that wait for an account, for features that asked for permission themselves. */
    of: (region: string, account: string): Promise<Handover[]> =>
      stored.in(region).find({ to: account, state: { $in: [...waiting, 'accepted'] } }),

    async list(actor: Actor, region: string): Promise<{ today: string; items: HandoverAnswer[] }> {
      const home = stored.in(region)
      const open = { state: { $in: [...waiting, 'accepted' as const] } }
      const own = actor.memberships.find((one) => one.region === region && one.role === 'person')?.profile
      const limit = { limit: shown }
      const found = own
        ? await home.find({ profile: own, state: 'accepted' }, limit)
        : holds(actor, region, ['coordinator'])
          ? await home.find({ state: { $in: [...waiting] } }, limit)
          : (
              await Promise.all([
                home.find({ to: actor.account, ...open }, limit),
                home.find(
                  { from: actor.account, state: { $in: [...waiting, 'accepted', 'declined'] } },
                  limit,
                ),
              ])
            ).flat()
      return { today: await regions.today(region), items: await show(actor, region, found) }
    },

    async offer(actor: Actor, region: string, given: Offer): Promise<{ items: HandoverAnswer[] }> {
      const { today, held } = await checked(actor, region, given)
      const { to, words, answersUntil } = given
      const made: Handover[] = []
      for (const { id, profile, from, at } of held) {
        const draft = {
          ...{ id, region, profile, from, to, words, answersUntil },
          ...{ state: 'offered' as const, slot: 'going', ownWords: null, introduction: null, read: [] },
          ...{ offeredOn: today, dueOn: workingDaysAfter(today, answerDays), reason: null, shares: {} },
          history: created(actor.account, clock.now()),
        }
        const servers = ['from', 'offeredOn', 'dueOn'] as const
        const one = await insertOnce<Handover>(stored.in(region), draft, actor.account, servers).catch(
          refuseTaken('going', `/cases/${at}/profile`, 'taken', 'Is on its way already'),
        )
        // Who was deleted or switched off meanwhile is offered nothing.
        if (!(await profiles.get(region, profile)) || !(await directory.isJobhunter(region, to))) {
          await deleteOnce(stored.in(region), one.id)
          throw new AppError('notFound')
        }
        made.push(one)
      }
      return { items: await show(actor, region, made) }
    },

    async act(actor: Actor, region: string, id: string, ifMatch: number, asked: Asked) {
      const current = await stored.in(region).get(id)
      const profile = current && (await profiles.get(region, current.profile))
      const by = current && profile && viewOf(actor, region, current, profile)
      if (!current || !by) throw new AppError('notFound')
      const today = await regions.today(region)
      const at = clock.now()
      const question = {
        ...{ current, step: handoverSteps[asked.act], by, ifMatch },
        show: ({ version }: Handover) => ({ id, version }),
      }
      const day = (asked.act === 'write' || asked.act === 'accept') && asked.introduction
      if (day && day < today)
        throw new AppError('badInput', {
          faults: [fault('/introduction', 'too_early', 'Not in the past', { least: today })],
        })
      if (asked.act === 'accept') {
        const { introduction, promises: shares } = asked
        stateAfter({ ...question, facts: await taking.factsFor(current, introduction, shares) })
        const asOf = { version: ifMatch, actor: actor.account, at: at.toISOString() }
        const taken = await taking.begin({
          region,
          id,
          profile: current.profile,
          ...asOf,
          introduction,
          shares,
        })
        return desk.showOne(actor, taken)
      }
      if (asked.act === 'redirect') {
        const isOther = asked.to !== current.from && (await directory.isJobhunter(region, asked.to))
        if (!isOther) throw new AppError('badInput', { faults: [unknownJobhunter] })
      }
      // Who takes over plans the first meeting; the words are those of who gives.
      if (asked.act === 'write' && by === 'receiver' && ('words' in asked || 'ownWords' in asked))
        throw new AppError('forbidden')
      const next = await takeStep({
        ...{ ...question, collection: stored.in(region), facts: settled, actor: actor.account, at },
        change: changeOf(current, asked, today),
      })
      return desk.showOne(actor, next)
    },
  }
}
export type HandoverService = ReturnType<typeof handoverService>

/** What else changes with an act. */
const changeOf = (
  current: Handover,
  asked: Exclude<Asked, { act: 'accept' }>,
  today: string,
): Partial<Handover> => {
  switch (asked.act) {
    case 'write': {
      const { act: _, ...words } = asked
      return words
    }
    case 'read':
      return { read: [...new Set([...current.read, asked.check])] }
    case 'redirect':
      return { to: asked.to, read: [], offeredOn: today, dueOn: workingDaysAfter(today, answerDays) }
    case 'decline':
    case 'withdraw':
      return { reason: asked.reason, slot: current.id }
    case 'tell':
      return {}
  }
}
