import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { changedPaths, changeOnce, withAct } from '../../records.ts'
import type { Directory } from '../directory.ts'
import { profiles } from './store.ts'

/** Who holds a case and who stands in for good: the only ways in which either changes. */
export const caseHolding = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'isJobhunter'>
}) => {
  const { clock, directory } = deps
  const stored = deps.store.collection(profiles)
  return {
    /** Names who stands in for good in a case, or nobody; the reason stands in the history, which the person reads. */
    async nameStandIn(
      actor: Actor,
      region: string,
      id: string,
      { standIn, reason }: { standIn: string | null; reason: string },
    ) {
      if (standIn !== null && !(await directory.isJobhunter(region, standIn)))
        throw new AppError('badInput', {
          faults: [fault('/standIn', 'unknown_jobhunter', 'No active jobhunter of this region')],
        })
      const named = await changeOnce(stored.in(region), id, (now) => {
        if (now.case.standIn === standIn) return null
        const act = {
          actor: actor.account,
          at: clock.now(),
          action: 'caseMoved',
          paths: ['/case/standIn'],
          reason,
        }
        return { ...now, case: { ...now.case, standIn }, history: withAct(now, act) }
      })
      if (!named) throw new AppError('notFound')
      return { id, ...named.case }
    },

    /** Gives a case from the jobhunter who held it to the one who accepted it, who names a stand-in of their own. */
    async handOver(region: string, id: string, { from, to, at }: { from: string; to: string; at: Date }) {
      await changeOnce(stored.in(region), id, (now) => {
        if (now.case.owner !== from) return null
        const held = { owner: to, standIn: null }
        const paths = changedPaths({ case: now.case }, { case: held })
        return { ...now, case: held, history: withAct(now, { actor: to, at, action: 'caseMoved', paths }) }
      })
    },
  }
}
