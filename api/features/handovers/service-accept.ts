import { AppError } from '../../errors.ts'
import type { Intents } from '../../intents.ts'
import { takeStep } from '../../state-machine.ts'
import { checksOf, type HandoverFacts, handoverSteps, receiversChecks } from './rules.ts'
import type { HandoverDeps, HandoverDesk } from './service-desk.ts'
import { type Handover, handovers } from './store.ts'

type Shares = Handover['shares']
type Taking = {
  region: string
  id: string
  profile: string
  version: number
  actor: string
  at: string
  introduction: string
  shares: Shares
}

const isTaken = ({ state }: Handover) => state === 'accepted' || state === 'closed'

/**
 * The taking over of a case. That it was accepted, with who sees to which promise, is the first write and the one that counts;
 * promises and case follow from it, also after a crash in between.
 */
export const handoverTaking = (deps: HandoverDeps & { intents: Intents; desk: HandoverDesk }) => {
  const stored = deps.store.collection(handovers)

  const factsFor = async (
    current: Handover,
    introduction: string,
    shares: Shares,
  ): Promise<HandoverFacts> => {
    const profile = await deps.profiles.get(current.region, current.profile)
    if (!profile) throw new AppError('notFound')
    const asked = { ...current, introduction, shares }
    const { of } = await deps.desk.factsOf(current.region, [asked], new Map([[profile.id, profile]]))
    const checks = checksOf(of(asked).checks)
    return {
      isHeld: profile.case.owner === current.from,
      missing: receiversChecks.filter((check) => !checks[check]),
    }
  }

  const { begin } = deps.intents.kind('takeCase', async (taking: Taking): Promise<Handover> => {
    const { region, id, profile, version, actor, introduction, shares } = taking
    const current = await stored.in(region).get(id)
    if (!current) throw new AppError('notFound')
    const at = new Date(taking.at)
    const taken = isTaken(current)
      ? current
      : await takeStep({
          ...{ collection: stored.in(region), current, step: handoverSteps.accept, by: 'receiver' },
          facts: await factsFor(current, introduction, shares),
          ...{ ifMatch: version, actor, at, show: () => null },
          change: { introduction, shares, slot: id },
        })
    const { from, to } = taken
    const kept = Object.entries(taken.shares).flatMap(([promise, share]) => (share === 'keep' ? promise : []))
    await deps.promises.share(region, profile, { kept, from, to })
    await deps.profiles.handOver(region, profile, { from, to, at })
    return taken
  })
  return { factsFor, begin }
}
export type HandoverTaking = ReturnType<typeof handoverTaking>
